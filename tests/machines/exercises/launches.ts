/** Plans that launch each other, that end in every way and are run again, and what their steps forget. */
import type { Exercise } from '../exercise.ts';

/** Every end that a plan may have, then its condition over and back: rearmed, and run once more. */
export const plansThatRunAgain: Exercise = {
  text: `
run: { horizon: 3d }
people: { crew: { count: 9 }, boss: {}, no: {} }
plans:
  done:
    kind: recovery
    again: true
    trigger: { when: here/a is down, learned-after: 1m }
    decision: { by: boss, takes: 1m }
    steps:
      act: { do: task, by: crew, takes: 1m, succeeds: 100% }
      idle: { do: task, by: crew, takes: 1m, if: here/b is down }
  broken:
    kind: recovery
    again: true
    trigger: { when: here/a is down, learned-after: 1m }
    steps:
      fail: { do: task, by: crew, takes: 5m, succeeds: 0% }
      left: { do: task, by: crew, after: fail }
  unwanted:
    kind: recovery
    again: true
    trigger: { when: here/a is down, learned-after: 1m }
    decision: { by: no, takes: 1m, refuses: 100% }
    steps: { act: { do: task } }
  back:
    kind: recovery
    again: true
    stands-down: 5m
    trigger: { when: here/a is down, learned-after: 1m }
    steps: { act: { do: task, takes: 5h } }
  given-up:
    kind: recovery
    again: true
    trigger: { when: here/a is down, learned-after: 1m }
    steps: { stop: { do: abort, takes: 5m } }
incidents:
  first: [{ at: T+0, do: outage, what: here/a, for: 1h }]
  second: [{ at: T+10h, do: outage, what: here/a, for: 1h }]
`,
};

/** Plans launched by steps, whatever state they are in, and steps that hear how these ended. */
export const plansThatAreLaunched: Exercise = {
  text: `
run: { horizon: 3d }
people: { crew: { count: 9 }, boss: {}, no: {} }
plans:
  above:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 1m }
    steps:
      good: { do: plan, what: child }
      good-again: { do: plan, what: child, after: good }
      decided: { do: plan, what: agreed }
      bad: { do: plan, what: doomed, retries: 1, on-failure: continue }
      refused: { do: plan, what: unwanted, retries: 1, on-failure: continue }
      aborted: { do: plan, what: given-up, retries: 1, on-failure: continue }
      early: { do: plan, what: patient }
      early-too: { do: plan, what: cautious }
      pause: { do: wait, for: 3h }
      late: { do: plan, what: back, after: pause }
  child: { kind: recovery, steps: { act: { do: task, takes: 1m } } }
  agreed: { kind: recovery, decision: { by: boss, takes: 1m }, steps: { act: { do: task, takes: 1m } } }
  doomed: { kind: recovery, steps: { fail: { do: task, by: crew, takes: 1m, succeeds: 0% } } }
  unwanted: { kind: recovery, decision: { by: no, takes: 1m, refuses: 100% }, steps: { act: { do: task } } }
  given-up: { kind: recovery, steps: { stop: { do: abort, takes: 1m } } }
  patient:
    kind: recovery
    trigger: { when: here/a is down for 30m, learned-after: 0s }
    steps: { act: { do: task, takes: 1m } }
  cautious:
    kind: recovery
    trigger: { when: here/a is down for 30m, learned-after: 0s }
    decision: { by: boss, takes: 1m }
    steps: { act: { do: task, takes: 1m } }
  back:
    kind: recovery
    stands-down: 5m
    trigger: { when: here/a is down, learned-after: 1m }
    steps: { act: { do: task, takes: 2h } }
incidents:
  fire: [{ at: T+0, do: outage, what: here/a, for: 1h }]
`,
};

/** Steps that wait too long, and people whose shift ends: at rest, relieved, leaving shared work, or lost while they rest. */
export const shiftsThatEnd: Exercise = {
  text: `
run: { horizon: 2d }
people: { crew: { count: 2, shift: 1h, rest: 2h }, desk: { shift: 1h, rest: 2h }, yard: { count: 2, shift: 1h, rest: 2h } }
tools: { vault: {} }
plans:
  long:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      work: { do: task, by: crew, takes: 10h, succeeds: 100% }
      short: { do: task, by: crew, takes: 10m, succeeds: 100% }
      note: { do: task, by: desk, takes: 10m, succeeds: 100% }
      shared: { do: task, by: yard, effort: 9h, succeeds: 100% }
      stuck: { do: task, using: vault, waits-at-most: 10m, on-failure: continue }
incidents:
  night:
    - { at: T+0, do: outage, what: [here/a, vault] }
    - { at: T+150m, do: absence, what: crew, for: 1h }
`,
};

/** People whose hours end: with work that pauses, relieved by whoever is there, or with nothing to do. */
export const hoursThatEnd: Exercise = {
  text: `
run: { horizon: 3d }
people: { day: { hours: "mon-fri 08:00-14:00" }, desk: { hours: "mon-fri 08:00-14:00" }, night: {}, free: { hours: "mon-fri 08:00-14:00" } }
plans:
  long:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      work: { do: task, by: day, takes: 5h, succeeds: 100% }
      watched: { do: task, by: desk, deputies: night, takes: 5h, succeeds: 100% }
      note: { do: task, by: free, takes: 10m, succeeds: 100% }
incidents:
  night: [{ at: T+0, do: outage, what: here/a }]
`,
};
