/** What is lost of data is what could be written in the time that is gone back over. */
import { describe, expect, it } from 'vitest';
import { judge, wordFinding } from '../../src/analysis/index.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState } from '../helpers/play.ts';

/** One database that writes 1 MB/s and is lost at eight in the morning; its pictures are taken at midnight. */
const lostAtEight = (before: string, more = ''): string => `
run: { horizon: 3d }
data: { records: { rpo: 7h, writes: 1 MB/s } }
services: { web: { needs: [app, front] } }
components:
  front: { copies: { main: { at: here/b, restarts: 0s } } }
  app:
    holds: records
    copies: { main: { at: here/a, restarts: 0s } }
    backups: { daily: { every: 24h, at: there/b, works: 100% } }
${more}
incidents: { bad: [${before}{ at: T+20h, do: destroy, what: here/a }] }
`;

/** Hours gone back, hours written, bytes lost. */
const lossesIn = (dossier: string): readonly (readonly [number, number, number | null])[] =>
  entriesOf(aRun(dossier), { type: 'data-loss' }).map(
    ({ ageSeconds, writtenSeconds, bytes }) =>
      [ageSeconds / 3600, writtenSeconds / 3600, bytes] as const,
  );

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const AN_HOUR = 3600e6;

describe('what is lost, beside how far back it goes', () => {
  it('[ENG-474] is all of it where something could be written all the time', () => {
    expect(lossesIn(lostAtEight(''))).toEqual([[8, 8, 8 * AN_HOUR]]);
  });

  it('[ENG-474] leaves out the time in which no copy took the writes', () => {
    const down = lostAtEight('{ at: T+13h, do: outage, what: here/a, for: 2h }, ');
    expect(lossesIn(down)).toEqual([[8, 6, 6 * AN_HOUR]]);
    const twice = `{ at: T+13h, do: outage, what: here/a, for: 2h },
      { at: T+16h, do: make-read-only, what: app/main, for: 1h }, `;
    expect(lossesIn(lostAtEight(twice))).toEqual([[8, 5, 5 * AN_HOUR]]);
  });

  it('[ENG-474] counts a pause only from the picture on', () => {
    const across = '{ at: T+11h, do: outage, what: here/b, for: 2h }, ';
    expect(lossesIn(lostAtEight(across))).toEqual([[8, 7, 7 * AN_HOUR]]);
    const before = '{ at: T+4h, do: outage, what: here/a, for: 2h }, ';
    expect(lossesIn(lostAtEight(before))).toEqual([[8, 8, 8 * AN_HOUR]]);
  });

  it('[ENG-474] leaves out the time in which nothing that works with it ran', () => {
    const noFront = '{ at: T+13h, do: outage, what: here/b, for: 3h }, ';
    expect(lossesIn(lostAtEight(noFront))).toEqual([[8, 5, 5 * AN_HOUR]]);
    const another = 'services: { web: { needs: [app, front] }, desk: { needs: [app] } }';
    const dossier = lostAtEight(noFront).replace(/services: .*/, another);
    expect(lossesIn(dossier)).toEqual([[8, 8, 8 * AN_HOUR]]);
  });

  it('[ENG-474] goes on in a degraded mode that works with it, and in none that does without', () => {
    const noFront = '{ at: T+13h, do: outage, what: here/b, for: 3h }, ';
    const inMode = (needs: string): string =>
      lostAtEight(
        noFront,
        `plans:
  desk:
    kind: continuity
    trigger: { when: web < 100%, learned-after: 0s }
    steps: { sit: { do: enter-mode, service: web, mode: by-desk, takes: 0s, succeeds: 100% } }`,
      ).replace(
        'needs: [app, front] }',
        `needs: [app, front], modes: { by-desk: { capacity: 20%, needs: [${needs}] } } }`,
      );
    expect(lossesIn(inMode('app'))).toEqual([[8, 8, 8 * AN_HOUR]]);
    expect(lossesIn(inMode(''))).toEqual([[8, 5, 5 * AN_HOUR]]);
  });

  it('[ENG-474] is told with the age, by which the RPO is judged', () => {
    const run = aRun(lostAtEight('{ at: T+13h, do: outage, what: here/a, for: 2h }, '));
    expect(finalState(run, 'objective', 'records/rpo')).toBe('breached');
    const lost = judge(run).reasons.find(({ finding }) => finding === 'data-lost');
    const say = (language: 'fr' | 'en'): string =>
      lost ? plain(wordFinding(run, lost, language)) : '';
    expect(say('en')).toBe(
      'The data set “records” loses 6 h of writes (21.6 GB), going 8 h back, for an RPO of 7 h: 1 h over.',
    );
    expect(say('fr')).toBe(
      'Les données « records » perdent 6 h d’écritures (21,6 Go), en revenant 8 h en arrière, pour une PDMA de 7 h : 1 h de trop.',
    );
  });

  it('[ENG-474] tells as much of it once the last copy that still had it is gone', () => {
    const run = aRun(`
run: { horizon: 3d }
data: { records: { writes: 1 MB/s } }
components:
  app:
    holds: records
    copies:
      main: { at: here/a, restarts: 0s }
      spare: { at: there/a, role: warm, replicates: main, lag: 6h }
plans:
  over:
    kind: recovery
    trigger: { on: T+8h }
    steps: { go: { do: promote, what: app/spare, takes: 0s, succeeds: 100% } }
incidents:
  bad:
    - { at: T+2h, do: outage, what: here/a, for: 1h }
    - { at: T+5h, do: outage, what: here/a, for: 9h }
    - { at: T+30h, do: destroy, what: here/a }
`);
    const losses = entriesOf(run, { type: 'data-loss' });
    expect(losses.map((one) => [one.ageSeconds / 3600, one.writtenSeconds / 3600])).toEqual([
      [6, 5],
      [6, 5],
    ]);
    expect(losses.map(({ overwritten = false }) => overwritten)).toEqual([false, true]);
  });
});
