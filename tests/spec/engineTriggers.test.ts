/** Triggers on several conditions, and on amounts. Times are by hand: each condition is learned one minute late. */
import { describe, expect, it } from 'vitest';
import { aRun } from '../helpers/aDossier.ts';
import { entriesOf, finalState, play } from '../helpers/play.ts';

const plan = (when: string, rest = ''): string => `
plans:
  move:
    kind: recovery
    trigger: { when: ${when}, learned-after: 1m }
    ${rest}
    steps: { work: { do: task, takes: 5m } }
`;
const WORLD = `
services: { web: { needs: [app] }, pay: { needs: [bank] } }
components: { app: { copies: { main: { at: here/a } } }, bank: { copies: { main: { at: there/a } } } }
`;
/** app is out from T+0 for 2 h, bank from T+30m for 1 h. */
const FALLS = `
incidents:
  fire: [{ at: T+0, do: outage, what: here/a, for: 2h }]
  flood: [{ at: T+30m, do: outage, what: there/a, for: 1h }]
`;
const moves = (text: string): string => play(aRun(text), [{ kind: 'plan', type: 'transition' }]);

describe('[ENG-514] several conditions', () => {
  it('all: launched once every one of them has been seen for its own time, all at once', () => {
    expect(
      moves(WORLD + plan('{ all: [web < 50% for 10m, pay < 50%] }') + FALLS),
    ).toMatchInlineSnapshot(`
      "T+0:31  plan move  dormant → alerted
      T+0:31  plan move  alerted → running
      T+0:36  plan move  running → completed"
    `);
    // The second one must last: 31 + 20.
    expect(
      moves(WORLD + plan('{ all: [web < 50%, pay < 50% for 20m] }') + FALLS),
    ).toMatchInlineSnapshot(`
      "T+0:31  plan move  dormant → alerted
      T+0:51  plan move  alerted → running
      T+0:56  plan move  running → completed"
    `);
  });

  it('all: one of them over before the others are confirmed, the alert is over', () => {
    expect(
      moves(WORLD + plan('{ all: [web < 50%, pay < 50% for 70m] }') + FALLS),
    ).toMatchInlineSnapshot(`
      "T+0:31  plan move  dormant → alerted
      T+1:31  plan move  alerted → dormant"
    `);
    expect(moves(WORLD + plan('{ all: [here/a is down, there/b is down] }') + FALLS)).toBe('');
  });

  it('any: launched by the first that is confirmed, whichever was seen first', () => {
    expect(
      moves(WORLD + plan('{ any: [web < 50% for 3h, pay < 50% for 5m] }') + FALLS),
    ).toMatchInlineSnapshot(`
      "T+0:01  plan move  dormant → alerted
      T+0:36  plan move  alerted → running
      T+0:41  plan move  running → completed"
    `);
  });

  it('a list in a list', () => {
    const nested = '{ all: [web < 50%, { any: [pay < 50% for 3h, there/a is down] }] }';
    expect(moves(WORLD + plan(nested) + FALLS)).toMatchInlineSnapshot(`
      "T+0:31  plan move  dormant → alerted
      T+0:31  plan move  alerted → running
      T+0:36  plan move  running → completed"
    `);
  });

  it('its alert follows from all that is seen by then', () => {
    const run = aRun(WORLD + plan('{ all: [web < 50%, pay < 50%] }') + FALLS);
    const [alert] = entriesOf(run, { kind: 'plan', type: 'transition' });
    const seen = alert?.causes.map((id) => run.entries[id]?.subject.id);
    expect(seen).toEqual(['plan:move', 'plan:move/2']);
  });

  it('probes that are named see what they watch, the rest is learned', () => {
    const run = aRun(`${WORLD}
probes: { eye: { watches: web, delay: 10m } }
plans:
  move:
    kind: recovery
    trigger: { when: { all: [web < 50%, pay < 50%] }, seen-by: eye, learned-after: 1m }
    steps: { work: { do: task, takes: 5m } }
incidents: { both: [{ at: T+0, do: outage, what: here/a }, { at: T+0, do: outage, what: there/a }] }`);
    expect(play(run, [{ kind: 'probe' }, { kind: 'plan' }])).toMatchInlineSnapshot(`
      "T+0:01  probe plan:move  sees 0% (measure)
      T+0:10  probe eye        sees 0% (measure)
      T+0:10  plan move        dormant → alerted
      T+0:10  plan move        alerted → running
      T+0:15  plan move        running → completed"
    `);
  });

  it('is rearmed and stands down by the whole of it', () => {
    expect(
      moves(WORLD + plan('{ all: [web < 50%, pay < 50%] }', 'again: true') + FALLS),
    ).toMatchInlineSnapshot(`
      "T+0:31  plan move  dormant → alerted
      T+0:31  plan move  alerted → running
      T+0:36  plan move  running → completed
      T+1:31  plan move  completed → dormant"
    `);
  });

  it('an effect waits for several in the same way, in truth', () => {
    const run = aRun(`${WORLD}
incidents:
  fire: [{ at: T+0, do: outage, what: here/a, for: 2h }]
  flood: [{ at: T+30m, do: outage, what: there/a, for: 1h }]
  next: [{ at: T+0, when: { all: [web < 50% for 10m, there/a is down for 15m] }, do: outage, what: there/b }]`);
    expect(play(run, [{ kind: 'site', id: 'there/b' }])).toMatchInlineSnapshot(
      `"T+0:45  site there/b  operational → stopped"`,
    );
  });
});

const DATA = `
services: { web: { needs: [db], backlog: {}, modes: { paper: { capacity: 40% } } } }
data: { files: { volume: 1 GB, rpo: 1h } }
tools: { line: { kind: network } }
components:
  db:
    holds: files
    copies:
      main: { at: here/a }
      standby: { at: there/a, role: hot, replicates: main, lag: 5m, via: line }
    backups: { daily: { of: main, at: there/b, every: 24h, takes: 1h, keep: 30d } }
`;

describe('[ENG-515] amounts and modes', () => {
  it('a lag: more than it says, from one second past it', () => {
    // The line is out at T+0: the standby stops 5 min before T, so that it is 15 min behind at T+10m.
    const run = aRun(`${DATA}${plan('db/standby lag > 15m')}
incidents: { cable: [{ at: T+0, do: tool-loss, what: line, for: 1h }] }`);
    expect(play(run, [{ kind: 'probe' }, { kind: 'plan' }])).toMatchInlineSnapshot(`
      "T+0:11:01  probe plan:move  sees 100% (measure)
      T+0:11:01  plan move        dormant → alerted
      T+0:11:01  plan move        alerted → running
      T+0:16:01  plan move        running → completed
      T+1:01     probe plan:move  sees 0% (measure)"
    `);
  });

  it('what would be lost of a data set: the youngest of what follows and of the pictures', () => {
    // The standby is 5 min behind until T+0; cut then, what it has is 1 h old at T+55m.
    const run = aRun(`${DATA}${plan('files lag > 1h')}
incidents: { cable: [{ at: T+0, do: tool-loss, what: line }] }`);
    expect(play(run, [{ kind: 'probe' }, { kind: 'plan' }])).toMatchInlineSnapshot(`
      "T+0:56:01  probe plan:move  sees 100% (measure)
      T+0:56:01  plan move        dormant → alerted
      T+0:56:01  plan move        alerted → running
      T+1:01:01  plan move        running → completed"
    `);
  });

  it('by backups alone: grows until the next picture is finished', () => {
    const run = aRun(`
data: { files: { volume: 1 GB } }
components:
  app: { holds: files, copies: { main: { at: here/a } }, backups: { often: { of: main, at: there/b, every: 4h, takes: 30m, keep: 30d } } }
${plan('files lag > 4h', 'again: true')}`);
    expect(
      play(run, [{ kind: 'probe' }])
        .split('\n')
        .slice(0, 4)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "T+0:01:01   probe plan:move  sees 100% (measure)
      T+0:31      probe plan:move  sees 0% (measure)
      T+4:01:01   probe plan:move  sees 100% (measure)
      T+4:31      probe plan:move  sees 0% (measure)"
    `);
  });

  it('a backlog: in time of the usual demand, as it grows and as it drains', () => {
    const run = aRun(`
services: { web: { needs: [app], backlog: { drains: 50% } } }
${plan('web backlog > 30m', 'again: true')}
components: { app: { copies: { main: { at: here/a, capacity: 200% } } } }
incidents: { fire: [{ at: T+0, do: outage, what: here/a, for: 1h }] }`);
    expect(play(run, [{ kind: 'probe' }, { kind: 'plan' }])).toMatchInlineSnapshot(`
      "T+0:31:01  probe plan:move  sees 100% (measure)
      T+0:31:01  plan move        dormant → alerted
      T+0:31:01  plan move        alerted → running
      T+0:36:01  plan move        running → completed
      T+2:01     probe plan:move  sees 0% (measure)
      T+2:01     plan move        completed → dormant"
    `);
  });

  it('a demand: with surges', () => {
    const run = aRun(`${plan('web demand > 150%')}
incidents: { crowd: [{ at: T+0, do: demand-surge, what: web, demand: 200%, for: 1h }] }`);
    expect(play(run, [{ kind: 'probe' }, { kind: 'plan' }])).toMatchInlineSnapshot(`
      "T+0:01  probe plan:move  sees 100% (measure)
      T+0:01  plan move        dormant → alerted
      T+0:01  plan move        alerted → running
      T+0:06  plan move        running → completed
      T+1:01  probe plan:move  sees 0% (measure)"
    `);
  });

  it('a mode in force, a component that is read-only', () => {
    const text = (when: string): string => `${DATA}
people: { ops: {} }
plans:
  paper: { kind: continuity, trigger: { when: web < 50%, learned-after: 1m }, steps: { in: { do: enter-mode, service: web, mode: paper, takes: 4m, succeeds: 100% } } }
  move: { kind: recovery, trigger: { when: ${when}, learned-after: 1m }, steps: { work: { do: task, takes: 5m } } }
incidents:
  fire: [{ at: T+0, do: outage, what: here/a }]
  lock: [{ at: T+2h, do: make-read-only, what: db/main }]`;
    expect(
      play(aRun(text('web/paper is in-force')), [{ kind: 'plan', id: 'move' }]),
    ).toMatchInlineSnapshot(`
      "T+0:06  plan move  dormant → alerted
      T+0:06  plan move  alerted → running
      T+0:11  plan move  running → completed"
    `);
    const lock = `${DATA}${plan('db is read-only for 10m')}
incidents: { lock: [{ at: T+0, do: make-read-only, what: db/main, for: 1h }] }`;
    expect(play(aRun(lock), [{ kind: 'plan' }])).toMatchInlineSnapshot(`
      "T+0:01  plan move  dormant → alerted
      T+0:11  plan move  alerted → running
      T+0:16  plan move  running → completed"
    `);
  });

  it('a step may look at them too', () => {
    const run = aRun(`${DATA}
plans:
  move:
    kind: recovery
    trigger: { on: T+0 }
    steps:
      waiting: { do: task, takes: 5m, if: web backlog > 30m }
      asked: { do: task, takes: 5m, if: web demand <= 100% }
incidents: {}`);
    expect(finalState(run, 'step', 'move.waiting')).toBe('not-needed');
    expect(finalState(run, 'step', 'move.asked')).toBe('done');
  });
});
