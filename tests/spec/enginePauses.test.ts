/** The end of a shift, or the closing, in the middle of a repair or a decision, and what a step then waits for. */
import { describe, expect, it } from 'vitest';
import { judge, sentenceOf } from '../../src/analysis/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { clock, entriesOf, play } from '../helpers/play.ts';

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

const decisionsOf = (run: Run): string => play(run, [{ kind: 'decision' }]);

describe('a decision', () => {
  it('[ENG-479] is put off at the closing, and goes on at the opening', () => {
    const run = deciding(DAY, '12h');
    expect(decisionsOf(run)).toMatchInlineSnapshot(`
      "T+0:00   decision go  idle → awaiting
      T+0:00   decision go  awaiting → deliberating
      T+8:30   decision go  deliberating → awaiting
      T+8:30   decision go  misses people day
      T+22:30  decision go  awaiting → deliberating
      T+26:00  decision go  deliberating → taken"
    `);
    const [record] = judge(run).decisions ?? [];
    expect([record?.by, clock(run, record?.askedAt ?? 0)]).toEqual(['day/1', 'T+0:00']);
    const [pause] = entriesOf(run, { kind: 'decision', type: 'transition' }).filter(
      ({ event }) => event === 'work.paused',
    );
    if (!pause) throw new Error('nobody pauses');
    expect(
      (['en', 'fr'] as const).map((language) =>
        sentenceOf(run, pause, language).replace(/[\u00a0\u202f]/g, ' '),
      ),
    ).toMatchInlineSnapshot(`
      [
        "The decision to launch the plan “go” is put off at the end of a shift, with nobody to take over.",
        "La décision de lancer le plan « go » est remise à plus tard à la fin d’un poste, faute de relève.",
      ]
    `);
  });

  it('[ENG-479] that ends within the hour is taken', () => {
    expect(decisionsOf(deciding(DAY, '9h30m'))).toContain(
      'T+9:30  decision go  deliberating → taken',
    );
  });

  it('[ENG-479] is put off as well when it approves a step', () => {
    const run = deciding(DAY, '1m', 'do: task, takes: 1h, approval: { by: day, takes: 12h }');
    expect(decisionsOf(run)).toContain('T+26:01  decision go.fix  deliberating → taken');
  });

  it('[ENG-479] is handed over to a colleague, and rests with the shift of whoever is alone', () => {
    const two = 'day: { count: 2, shift: 8h, rest: 11h }';
    expect(decisionsOf(deciding(two, '12h'))).toContain(
      'T+12:00  decision go  deliberating → taken',
    );
    expect(decisionsOf(deciding(SHIFTS, '12h'))).toContain(
      'T+23:00  decision go  deliberating → taken',
    );
  });

  it('[ENG-479] that is asked for anew after a pause begins anew', () => {
    const run = monday(
      DAY,
      `plans:
  go:
    kind: recovery
    trigger: { when: here/b is down, learned-after: 0s }
    decision: { by: day, takes: 12h }
    steps: { fix: { do: task, takes: 1h } }
incidents:
  power: [{ at: T+0, do: outage, what: here/b, for: 10h }, { at: T+23h30m, do: outage, what: here/b }]`,
    );
    // Nine hours of the second day, three of the third.
    expect(decisionsOf(run).split('\n').at(-1)).toBe('T+49:30  decision go  deliberating → taken');
  });
});

/** A step of twenty hours that may wait four. */
const waiting = (people: string, more: { starts?: string; incidents?: string } = {}): string =>
  play(
    aRun(`
run: { starts: ${more.starts ?? '2026-01-05 09:30'}, horizon: 3d }
people: { ${people} }
tools: { key: { at: there/a } }
plans:
  go:
    kind: recovery
    trigger: { when: here/b is down, learned-after: 0s }
    steps: { fix: { do: task, by: day, using: key, takes: 20h, waits-at-most: 4h, succeeds: 100% } }
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
