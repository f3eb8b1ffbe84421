/** The end of a shift, or the closing, in the middle of a repair; what runs through it; and what a step that pauses waits for. */
import { describe, expect, it } from 'vitest';
import { judge, sentenceOf } from '../../src/analysis/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, play } from '../helpers/play.ts';

const DAY = 'day: { entitled: true, hours: "mon-fri 08:00-18:00" }';
const SHIFTS = 'day: { entitled: true, shift: 8h, rest: 11h }';

/** A Monday at half past nine. What fails does so an hour later. */
const monday = (people: string, rest: string): Run =>
  aRun(`
run: { starts: 2026-01-05 09:30, horizon: 50h }
people: { ${people} }
${rest}`);

/** A component that fails at T+1h, and whose repair takes so long. */
const failing = (people: string, repair: string, incidents = ''): Run =>
  monday(
    people,
    `components: { app: { copies: { main: { at: here/a, restarts: 0s } }, fails: { after: 2h, repair: ${repair}, by: day } } }
incidents: { power: [{ at: T+0, do: outage, what: there/b }${incidents}] }`,
  );

const copyOf = (run: Run): string => play(run, [{ kind: 'copy' }]);

describe('a repair', () => {
  it('[ENG-478] pauses at the closing, and goes on at the opening', () => {
    const run = failing(DAY, '20h');
    expect(copyOf(run)).toMatchInlineSnapshot(`
      "T+1:00   copy app/main  serving → failed
      T+1:00   copy app/main  failed → restarting
      T+8:30   copy app/main  restarting → failed
      T+8:30   copy app/main  misses people day
      T+22:30  copy app/main  failed → restarting
      T+32:30  copy app/main  restarting → failed
      T+32:30  copy app/main  misses people day
      T+46:30  copy app/main  failed → restarting
      T+49:00  copy app/main  restarting → serving"
    `);
    const [pause] = entriesOf(run, { kind: 'copy', type: 'transition' }).filter(
      ({ event }) => event === 'work.paused',
    );
    if (!pause) throw new Error('nobody pauses');
    expect(
      (['en', 'fr'] as const).map((language) =>
        sentenceOf(run, pause, language).replace(/[\u00a0\u202f]/g, ' '),
      ),
    ).toMatchInlineSnapshot(`
      [
        "The repair of the copy app (main) pauses at the end of a shift, with nobody to take over.",
        "La réparation de la copie app (main) s’arrête à la fin d’un poste, faute de relève.",
      ]
    `);
  });

  it('[ENG-478] is finished when it ends within the hour', () => {
    expect(copyOf(failing(DAY, '8h30m'))).toContain('T+9:30   copy app/main  restarting → serving');
    expect(copyOf(failing(DAY, '8h31m'))).toContain('T+8:30   copy app/main  restarting → failed');
  });

  it('[ENG-478] longer than a shift is done in shifts', () => {
    expect(copyOf(failing(SHIFTS, '20h'))).toMatchInlineSnapshot(`
      "T+1:00   copy app/main  serving → failed
      T+1:00   copy app/main  failed → restarting
      T+9:00   copy app/main  restarting → failed
      T+9:00   copy app/main  misses people day
      T+20:00  copy app/main  failed → restarting
      T+28:00  copy app/main  restarting → failed
      T+28:00  copy app/main  misses people day
      T+39:00  copy app/main  failed → restarting
      T+43:00  copy app/main  restarting → serving
      T+45:00  copy app/main  serving → failed
      T+45:00  copy app/main  failed → restarting
      T+47:00  copy app/main  restarting → failed
      T+47:00  copy app/main  misses people day"
    `);
  });

  it('[ENG-478] is handed over to a colleague without loss', () => {
    const two = 'day: { count: 2, shift: 8h, rest: 11h }';
    expect(copyOf(failing(two, '16h'))).toContain('T+17:00  copy app/main  restarting → serving');
  });

  it('[ENG-478] keeps what was mended while its place is out, and begins anew when it breaks again', () => {
    const place = ', { at: T+10h, do: outage, what: here/a, for: 1h }';
    expect(copyOf(failing(DAY, '20h', place))).toContain(
      'T+49:00  copy app/main  restarting → serving',
    );
    // Twelve hours from the second morning on; without that second fault, at T+27h.
    const again = ', { at: T+10h, do: outage, what: app/main, for: 30m }';
    expect(copyOf(failing(DAY, '12h', again))).toContain(
      'T+48:30  copy app/main  restarting → serving',
    );
  });
});

/** A plan that somebody has to decide for so long, and one step of it. */
const deciding = (people: string, takes: string, step = 'do: task, takes: 1h'): Run =>
  monday(
    people,
    `plans:
  go:
    kind: recovery
    trigger: { when: here/b is down, learned-after: 0s }
    decision: { by: day, takes: ${takes} }
    steps: { fix: { ${step} } }
incidents: { power: [{ at: T+0, do: outage, what: here/b }] }`,
  );

describe('a decision', () => {
  it.each([DAY, SHIFTS])('[ENG-479] takes its time day and night: %s', (people) => {
    expect(play(deciding(people, '40h'), [{ kind: 'decision' }])).toMatchInlineSnapshot(`
      "T+0:00   decision go  idle → awaiting
      T+0:00   decision go  awaiting → deliberating
      T+40:00  decision go  deliberating → taken"
    `);
  });

  it('[ENG-479] approves a step so too, and so do the steps that decide and convene', () => {
    const approved = deciding(DAY, '1m', 'do: task, takes: 1h, approval: { by: day, takes: 12h }');
    expect(play(approved, [{ kind: 'decision' }])).toContain(
      'T+12:01  decision go.fix  deliberating → taken',
    );
    for (const deed of ['decide', 'convene']) {
      const run = deciding(DAY, '1m', `do: ${deed}, by: day, takes: 12h, succeeds: 100%`);
      expect(play(run, [{ kind: 'step' }])).toContain('T+12:01  step go.fix  working → done');
    }
  });

  it('[ENG-479] waits for the hours of whoever is to take it up', () => {
    const late = `run: { starts: 2026-01-05 18:30, horizon: 2d }
people: { ${DAY} }
plans: { go: { kind: recovery, trigger: { when: here/b is down, learned-after: 0s }, decision: { by: day, takes: 1h }, steps: { fix: { do: task } } } }
incidents: { power: [{ at: T+0, do: outage, what: here/b }] }`;
    expect(play(aRun(late), [{ kind: 'decision' }])).toContain(
      'T+14:30  decision go  deliberating → taken',
    );
  });
});

it('[ENG-271] the register keeps when a decision was asked for, whoever took it up since', () => {
  const run = monday(
    'day: { count: 2, entitled: true }',
    `plans: { go: { kind: recovery, trigger: { when: here/b is down, learned-after: 0s }, decision: { by: day, takes: 2h }, steps: { fix: { do: task } } } }
incidents: { power: [{ at: T+0, do: outage, what: here/b }, { at: T+1h, do: absence, what: day/1 }] }`,
  );
  const [record] = judge(run).decisions ?? [];
  expect([record?.by, record?.askedAt, record?.answeredAt]).toEqual([
    'day/2',
    run.incidentAt,
    run.incidentAt + 3 * 3600,
  ]);
});

/** A step of twenty hours that may wait four. */
const waiting = (
  people: string,
  more: { starts?: string; incidents?: string; step?: string } = {},
): string =>
  play(
    aRun(`
run: { starts: ${more.starts ?? '2026-01-05 09:30'}, horizon: 3d }
people: { ${people} }
tools: { key: { at: there/a } }
plans:
  go:
    kind: recovery
    trigger: { when: here/b is down, learned-after: 0s }
    steps: { fix: { do: task, by: day, using: key, takes: 20h, waits-at-most: 4h, succeeds: 100%${more.step ?? ''} } }
incidents: { power: [{ at: T+0, do: outage, what: here/b }${more.incidents ?? ''}] }`),
    [{ kind: 'step' }],
  );

describe('a limit on waiting', () => {
  it('[ENG-487] does not count a pause', () => {
    expect(waiting(DAY)).toContain('T+48:00  step go.fix  working → done');
    expect(waiting(SHIFTS)).toContain('T+42:00  step go.fix  working → done');
  });

  it('[ENG-487] counts after a pause from the opening, or from the end of the rest', () => {
    const lost = (from: string) => ({ incidents: `, { at: T+${from}, do: tool-loss, what: key }` });
    expect(waiting(DAY, lost('20h'))).toContain('T+26:30  step go.fix  waiting → failed');
    expect(waiting(SHIFTS, lost('10h'))).toContain('T+23:00  step go.fix  waiting → failed');
  });

  it('[ENG-487] counts after a pause from when as many are back as it takes', () => {
    const evening = 'late: { hours: "mon-fri 08:00-22:00" }';
    expect(waiting(`${DAY}, ${evening}`, { step: ', people: 2, deputies: late' })).toContain(
      'T+48:00  step go.fix  working → done',
    );
  });

  it('[ENG-487] counts the hours that nobody is there for before it begins', () => {
    expect(waiting(DAY, { starts: '2026-01-05 20:00' })).toContain(
      'T+4:00  step go.fix  waiting → failed',
    );
  });

  it('[ENG-487] counts at once what interrupts work that had gone on after a pause', () => {
    const lost = ', { at: T+23h30m, do: tool-loss, what: key }';
    expect(waiting(DAY, { incidents: lost })).toContain('T+27:30  step go.fix  waiting → failed');
  });
});
