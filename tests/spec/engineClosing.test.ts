/** The closing of a team that has hours, no on-call duty and no shift: who goes home, what pauses, what is finished. */
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../src/analysis/index.ts';
import type { Run } from '../../src/model/run.ts';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, play } from '../helpers/play.ts';

/** A plan that begins on a Monday at half past nine, when a room that nothing needs is lost. */
const fromMonday = (people: string, steps: string, more = ''): Run =>
  aRun(`
run: { starts: 2026-01-05 09:30, horizon: 8d }
people: ${people}
data: { files: {} }
components: { app: { copies: { main: { at: here/b } } }, db: { holds: files, copies: { main: { at: there/a }, new: { at: there/b, role: warm } } } }
plans:
  go:
    kind: recovery
    trigger: { when: here/b is down, learned-after: 0s }
    steps: { ${steps} }
incidents: { power: [{ at: T+0, do: outage, what: here/b }] }
${more}`);

const DAY = 'day: { hours: "mon-fri 08:00-18:00" }';
const fix = (takes: string, more = ''): string =>
  `fix: { do: task, by: day, takes: ${takes}, succeeds: 100%${more} }`;
const stepsOf = (run: Run): string => play(run, [{ kind: 'step' }]);
const membersOf = (run: Run): string => play(run, [{ kind: 'member' }]);

describe('the closing', () => {
  it('[ENG-485] pauses work, and the opening goes on with it', () => {
    const run = fromMonday(`{ ${DAY} }`, fix('20h'));
    expect(stepsOf(run)).toMatchInlineSnapshot(`
      "T+0:00   step go.fix  pending → waiting
      T+0:00   step go.fix  waiting → working
      T+8:30   step go.fix  working → waiting
      T+8:30   step go.fix  misses people day
      T+22:30  step go.fix  waiting → working
      T+32:30  step go.fix  working → waiting
      T+32:30  step go.fix  misses people day
      T+46:30  step go.fix  waiting → working
      T+48:00  step go.fix  working → done"
    `);
    expect(membersOf(run)).toMatchInlineSnapshot(`
      "T+0:00   member day/1  off → mobilised
      T+0:00   member day/1  mobilised → working
      T+8:30   member day/1  working → off
      T+8:30   member day/1  off → called
      T+22:30  member day/1  called → mobilised
      T+22:30  member day/1  mobilised → working
      T+32:30  member day/1  working → off
      T+32:30  member day/1  off → called
      T+46:30  member day/1  called → mobilised
      T+46:30  member day/1  mobilised → working
      T+48:00  member day/1  working → mobilised
      T+56:30  member day/1  mobilised → off"
    `);
  });

  it('[ENG-485] lets what ends within the hour be finished, and nobody begin what comes next', () => {
    const next = 'next: { do: task, by: day, after: fix, takes: 1h, succeeds: 100% }';
    expect(stepsOf(fromMonday(`{ ${DAY} }`, `${fix('9h30m')}, ${next}`))).toMatchInlineSnapshot(`
      "T+0:00   step go.fix   pending → waiting
      T+0:00   step go.fix   waiting → working
      T+9:30   step go.fix   working → done
      T+9:30   step go.next  pending → waiting
      T+9:30   step go.next  misses people day
      T+22:30  step go.next  waiting → working
      T+23:30  step go.next  working → done"
    `);
    // Thirty-one minutes more would be more than an hour of overtime.
    expect(stepsOf(fromMonday(`{ ${DAY} }`, fix('9h31m')))).toContain(
      'T+22:30  step go.fix  waiting → working',
    );
  });

  it('[ENG-485] does not end what machines do while people watch, and they take nothing up at night', () => {
    const move =
      'move: { do: move-data, from: db/main, to: db/new, by: day, takes: 12h, succeeds: 100% }';
    const next = 'next: { do: task, by: day, after: move, takes: 1h, succeeds: 100% }';
    expect(stepsOf(fromMonday(`{ ${DAY} }`, `${move}, ${next}`))).toMatchInlineSnapshot(`
      "T+0:00   step go.move  pending → waiting
      T+0:00   step go.move  waiting → working
      T+12:00  step go.move  working → done
      T+12:00  step go.next  pending → waiting
      T+12:00  step go.next  misses people day
      T+22:30  step go.next  waiting → working
      T+23:30  step go.next  working → done"
    `);
  });

  it('[ENG-485] hands over to a deputy who is there, without loss of work', () => {
    const run = fromMonday(`{ ${DAY}, night: {} }`, fix('20h', ', deputies: night'));
    expect(membersOf(run)).toMatchInlineSnapshot(`
      "T+0:00   member day/1    off → mobilised
      T+0:00   member day/1    mobilised → working
      T+8:30   member night/1  off → mobilised
      T+8:30   member night/1  mobilised → working
      T+8:30   member day/1    working → off
      T+20:00  member night/1  working → mobilised"
    `);
  });

  it.each([
    ['on-call: { answers: 30m }', 20],
    ['shift: 24h', 20],
  ])('[ENG-485] sends nobody home who has %s', (more, hours) => {
    const run = fromMonday(`{ day: { hours: "mon-fri 08:00-18:00", ${more} } }`, fix('20h'));
    const [done] = entriesOf(run, { kind: 'step', type: 'transition' }).filter(
      ({ to }) => to === 'done',
    );
    expect((done?.at ?? 0) - run.incidentAt).toBe(hours * 3600);
  });

  it('[ENG-485] is passed over by what others do with a signature', () => {
    const run = fromMonday(
      `{ ${DAY} }`,
      'sign: { do: renew-contract, contract: here, by: day, takes: 2d, succeeds: 100% }',
    );
    expect(stepsOf(run)).toContain('T+48:00  step go.sign  working → done');
  });

  it('[ENG-485] ends a mode that is kept by hand, until the opening', () => {
    const paper = `services:
  declare: { needs: [app], objectives: { rto: 4h, mbco: 20% }, modes: { paper: { capacity: 30% } } }`;
    const keep =
      'keep: { do: manual-workaround, service: declare, mode: paper, by: day, takes: 30h, succeeds: 100% }';
    const run = fromMonday(`{ ${DAY} }`, keep, paper);
    expect(
      play(run, [{ kind: 'service', id: 'declare' }])
        .split('\n')
        .filter((line) => line.includes('mode')),
    ).toMatchInlineSnapshot(`
      [
        "T+0:00   service declare  mode paper entered",
        "T+8:30   service declare  mode paper left",
        "T+22:30  service declare  mode paper entered",
        "T+32:30  service declare  mode paper left",
        "T+46:30  service declare  mode paper entered",
        "T+56:30  service declare  mode paper left",
        "T+70:30  service declare  mode paper entered",
        "T+72:00  service declare  mode paper left",
      ]
    `);
  });
});

it('[ENG-486] whoever waits for people off hours is told to wait for their hours', () => {
  const run = fromMonday(`{ ${DAY} }`, fix('20h'));
  const [wait] = entriesOf(run, { kind: 'step', type: 'waiting' });
  if (!wait) throw new Error('nobody waits');
  expect(
    (['en', 'fr'] as const).map((language) =>
      sentenceOf(run, wait, language).replace(/[\u00a0\u202f]/g, ' '),
    ),
  ).toMatchInlineSnapshot(`
    [
      "The step “Task (fix)” waits for the hours of the team day.",
      "L’étape « Tâche (fix) » attend les heures de l’équipe day.",
    ]
  `);
});
