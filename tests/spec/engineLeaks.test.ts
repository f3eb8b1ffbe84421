/** Data that leave with a thief. */
import { describe, expect, it } from 'vitest';
import { judge, outcomeOf, wordFinding } from '../../src/analysis/index.ts';
import { compilePlant, createFutures, runReference } from '../../src/engine/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aDossier, aRun, requestOf } from '../helpers/aDossier.ts';
import { play } from '../helpers/play.ts';

const LEAKS = [{ type: 'leak' }] as const;

const world = (incidents: string, more = ''): string => `
data: { files: { class: [personal], volume: 500GB, writes: 1GB/h, persons: 1000 } }
tools: { vault: { at: there/a } }
components:
  app: { copies: { main: { at: here/a } } }
  db:
    holds: files
    copies: { main: { at: here/a }, twin: { at: here/b, role: warm, replicates: main, lag: 1m, key: vault } }
    backups: { nightly: { at: there/a, every: 24h, of: main } }
  door: { needs: [db], copies: { main: { at: there/b } } }
${more}
incidents: { theft: [${incidents}] }
`;

const leakOf = (run: Run) => judge(run).data[0]?.leak;

describe('data that leave with a thief', () => {
  it('[ENG-480] at once, wholly or a share, from what is written by the name of the data, of all that is in a place', () => {
    expect(play(aRun(world('{ at: T+0, do: leak, what: files, share: 25% }')), LEAKS)).toBe(
      [
        'T+0:00  copy db/main  leak ends 25% of files, 125000000000 B',
        'T+0:00  copy db/main  leak known 25% of files, 125000000000 B',
      ].join('\n'),
    );
    expect(play(aRun(world('{ at: T+0, do: leak, what: there, shows-after: 2h }')), LEAKS)).toBe(
      [
        'T+0:00  backup db/nightly  leak ends 100% of files, 500000000000 B',
        'T+2:00  backup db/nightly  leak known 100% of files, 500000000000 B',
      ].join('\n'),
    );
  });

  it('[ENG-480] nothing leaves of what is out of reach, or holds nothing', () => {
    const cut = world(
      '{ at: T+0, do: isolate, what: here/a }, { at: T+1h, do: leak, what: files }',
    );
    expect(play(aRun(cut), LEAKS)).toBe('');
    const gone = world(
      '{ at: T+0, do: destroy, what: here/a }, { at: T+1h, do: leak, what: files }',
    );
    expect(leakOf(aRun(gone))).toBeUndefined();
  });

  it('[ENG-480] stops no service: the word of the run is that of its promises', () => {
    const verdict = judge(aRun(world('{ at: T+0, do: leak, what: files }')));
    expect([verdict.word, verdict.services[0]?.outages]).toEqual(['holds', []]);
  });

  it('[ENG-480] a restore takes nothing back', () => {
    const plan = `
plans:
  back:
    kind: recovery
    trigger: { when: db is corrupted, learned-after: 0s }
    steps: { restore: { do: restore, what: db/main, from: db/nightly, takes: 1h } }
`;
    const run = aRun(
      world(
        '{ at: T+0, do: leak, what: files }, { at: T+1h, do: encrypt, what: files, backups: spared }',
        plan,
      ),
    );
    expect(judge(run).data[0]).toMatchObject({ leak: { share: 1, bytes: 500e9, knownAt: 3600 } });
  });

  it('[ENG-481] at a rate, for as long as the thief is in and reaches the copy; the end of a cut lets it go on', () => {
    const rated = '{ at: T+0, do: leak, what: files, rate: 10GB/h }';
    const run = aRun(world(`${rated}, { at: T+6h, do: isolate, what: here/a, for: 3h }`));
    expect(play(run, LEAKS)).toBe(
      [
        'T+0:00   copy db/main  leak begins 0% of files, 0 B',
        'T+0:00   copy db/main  leak known 0% of files, 0 B',
        'T+6:00   copy db/main  leak stops 12% of files, 60000000000 B',
        'T+9:00   copy db/main  leak begins 12% of files, 60000000000 B',
        'T+24:00  copy db/main  leak goes-on 42% of files, 210000000000 B',
      ].join('\n'),
    );
    expect(play(aRun(world('{ at: T+0, do: leak, what: files, rate: 100GB/h }')), LEAKS)).toContain(
      'T+5:00  copy db/main  leak ends 100% of files, 500000000000 B',
    );
  });

  it('[ENG-481] whoever changes the credentials shuts the thief out; isolating alone lets them in again', () => {
    const plan = (steps: string): string => `
plans:
  shut:
    kind: continuity
    trigger: { when: files is leaked, learned-after: 0s }
    steps: { ${steps} }
`;
    const rated = '{ at: T+0, do: leak, what: files, rate: 10GB/h, shows-after: 1h }';
    const rotated = plan('one: { do: rotate-credentials, what: db, takes: 1h, succeeds: 100% }');
    expect(
      play(aRun(world(rated, rotated)), LEAKS)
        .split('\n')
        .at(-1),
    ).toBe('T+2:00  copy db/main  leak stops 4% of files, 20000000000 B');
    const reopened = plan(`
      one: { do: isolate, what: db/main, takes: 1h, succeeds: 100% },
      two: { do: reconnect, what: db/main, after: one, takes: 1h, succeeds: 100% }`);
    expect(
      play(aRun(world(rated, reopened)), LEAKS)
        .split('\n')
        .slice(2, 4),
    ).toEqual([
      'T+2:00   copy db/main  leak stops 4% of files, 20000000000 B',
      'T+3:00   copy db/main  leak begins 4% of files, 20000000000 B',
    ]);
  });

  it('[ENG-481] through what uses the data: closing that stops it, and nothing else', () => {
    const through = '{ at: T+0, do: leak, what: files, rate: 10GB/h, through: door }';
    expect(
      play(aRun(world(`${through}, { at: T+3h, do: isolate, what: there/b }`)), LEAKS)
        .split('\n')
        .at(-1),
    ).toBe('T+3:00  copy db/main  leak stops 6% of files, 30000000000 B');
  });

  it('[ENG-482] of an encrypted copy nothing can be read, unless the thief has the key or comes as a user', () => {
    const sealed = aRun(world('{ at: T+0, do: leak, what: db/twin }'));
    expect(leakOf(sealed)).toMatchObject({ readable: false, share: 1 });
    expect(leakOf(aRun(world('{ at: T+0, do: leak, what: [db/twin, vault] }')))?.readable).toBe(
      true,
    );
    expect(leakOf(aRun(world('{ at: T+0, do: leak, what: [db/twin, there/a] }')))?.readable).toBe(
      true,
    );
    expect(
      leakOf(aRun(world('{ at: T+0, do: leak, what: db/twin, through: door }')))?.readable,
    ).toBe(true);
  });

  it('[ENG-482] of several leaks of one data set, the largest that can be read counts', () => {
    const both = world(
      '{ at: T+0, do: leak, what: db/twin }, { at: T+0, do: leak, what: files, share: 10% }, { at: T+0, do: leak, what: files, share: 30% }',
    );
    expect(leakOf(aRun(both))).toMatchObject({ readable: true, share: 0.3 });
  });

  const lawful = (plan: string): string => `
product: { regulations: [gdpr] }
run: { horizon: 10d }
${world('{ at: T+0, do: leak, what: files, shows-after: 2h }', plan)}`;
  const told = (run: Run) => {
    const p11 = judge(run).rules.find(({ rule }) => rule === 'P11');
    return [p11?.status, ...(p11?.intervals.map(({ from }) => (from - 3600) / 3600) ?? [])];
  };

  it('[ENG-483] the deadline of the texts runs from when the leak is known, where no plan waits for it', () => {
    expect(told(aRun(lawful('')))).toEqual(['breached', expect.closeTo(74, 2)]);
    const other = (wait: string): string => `
people: { dpo: {} }
plans:
  crisis:
    kind: continuity
    trigger: { on: 'T+${wait}' }
    steps: { tell: { do: notify, deadline: 72h, by: dpo, takes: 1h, succeeds: 100% } }
`;
    expect(told(aRun(lawful(other('1d'))))).toEqual(['kept']);
    expect(told(aRun(lawful(other('4d'))))).toEqual(['breached', expect.closeTo(74, 2)]);
  });

  it('[ENG-483] a plan that waits for the leak has its own deadlines, from when it is seen', () => {
    const plan = `
people: { dpo: {} }
plans:
  crisis:
    kind: continuity
    trigger: { when: files is leaked, learned-after: 5h }
    steps: { wait: { do: wait, for: 80h }, tell: { do: notify, after: wait, deadline: 72h, by: dpo, takes: 1h, succeeds: 100% } }
`;
    expect(told(aRun(lawful(plan)))).toEqual(['breached', expect.closeTo(79, 2)]);
  });

  it('[ENG-483] nobody is aware of a leak that never shows, nor of one that cannot be read', () => {
    const never = lawful('').replace('shows-after: 2h', 'shows-after: 30d');
    expect(told(aRun(never))).toEqual(['not-judged']);
    const sealed = lawful('').replace('what: files', 'what: db/twin');
    expect(told(aRun(sealed))).toEqual(['not-judged']);
  });

  it('[ENG-484] the verdict says how much left, of whom, how sensitive, and since when it is known', () => {
    const run = aRun(world('{ at: T+0, do: leak, what: files, share: 25%, shows-after: 2h }'));
    const reason = judge(run).reasons.find(({ finding }) => finding === 'data-leaked');
    const said = (language: 'fr' | 'en') => (reason ? wordFinding(run, reason, language) : '');
    expect([said('fr'), said('en')]).toMatchInlineSnapshot(`
      [
        "Les données « files » sont volées : 125 Go (25 %), données personnelles, de 1 000 personnes au plus ; on le sait 2 h après.",
        "The data set “files” is stolen: 125 GB (25%), personal data, of 1,000 people at most; known 2 h later.",
      ]
    `);
  });

  it('[ENG-530] a row of a campaign has the largest share that left and can be read', () => {
    const rowOf = (incidents: string) => {
      const dossier = aDossier(world(incidents));
      const { columns, play: playFuture } = createFutures(compilePlant(dossier), {
        incidents: ['theft'],
        seed: 1,
        mode: 'sampled',
      });
      const row = new Int32Array(columns.length);
      playFuture(0, row, 0);
      const run = runReference(dossier, requestOf(dossier, { mode: 'sampled', run: 0 }));
      expect([...row]).toEqual([...outcomeOf(run, judge(run))]);
      return row[columns.findIndex(({ column }) => column === 'stolen')];
    };
    const twice =
      '{ at: T+0, do: leak, what: files, share: 10% }, { at: T+1h, do: leak, what: files, share: 25% }';
    expect(rowOf(twice)).toBe(250_000);
    expect(rowOf('{ at: T+0, do: leak, what: db/twin }')).toBe(0);
    const slow = '{ at: T+0, do: leak, what: files, rate: 10GB/h }';
    expect(rowOf(slow)).toBe(480_000);
    expect(rowOf('{ at: T+0, do: outage, what: here/a }')).toBeUndefined();
  });
});
