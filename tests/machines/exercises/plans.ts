/** Alerts, decisions and steps, each brought to every end it may have. */
import type { Exercise } from '../exercise.ts';

/** An alert that passes, then one that lasts: decisions dropped, taken up again, taken and refused. */
export const alertsAndDecisions: Exercise = {
  text: `
people:
  boss: { count: 2 }
  asleep: { on-call: { answers: 1h } }
  cautious: {}
plans:
  patient:
    kind: recovery
    trigger: { when: here/a is down for 30m, learned-after: 1m }
    steps: { act: { do: task, takes: 1h } }
  agreed:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 1m }
    decision: { by: boss, takes: 20m }
    steps: { act: { do: task, takes: 1h } }
  unheard:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 1m }
    decision: { by: asleep, takes: 20m }
    steps: { act: { do: task, takes: 1h } }
  unwanted:
    kind: recovery
    trigger: { when: here/a is down for 30m, learned-after: 1m }
    decision: { by: cautious, takes: 20m, refuses: 100% }
    steps: { act: { do: task, takes: 1h } }
incidents:
  false-alert: [{ at: T+0, do: outage, what: here/a, for: 10m }]
  real-one:
    - { at: T+1h, do: outage, what: here/a }
    - { at: T+1h10m, do: absence, what: boss/1 }
`,
};

/** Steps that are tried again, time out, lose what they use, or are abandoned with their plan. */
export const stepsThatFail: Exercise = {
  text: `
people: { crew: { count: 9 } }
tools: { vault: { at: there/a }, phone: {} }
plans:
  doomed:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 1m }
    steps:
      fail: { do: task, by: crew, succeeds: 0%, retries: 1, takes: 10m }
      work: { do: task, by: crew, takes: 10h }
      wait: { do: task, by: crew, using: vault, takes: 10h }
      next: { do: task, by: crew, after: work, takes: 10h }
  late:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 1m }
    steps:
      slow: { do: task, by: crew, takes: 1h, timeout: 10m, on-failure: continue }
      wait: { do: task, by: crew, using: vault, takes: 1h, timeout: 10m, on-failure: continue }
      call: { do: task, by: crew, using: phone, takes: 1h }
incidents:
  night:
    - { at: T+0, do: outage, what: [here/a, there/a] }
    - { at: T+30m, do: outage, what: phone, for: 1h }
`,
};

/** Steps that were to fill a copy which comes back by itself: before anybody began, and in the middle of the work. */
export const stepsOvertaken: Exercise = {
  text: `
data: { records: {} }
components:
  app:
    holds: records
    copies: { main: { at: here/a, restarts: 10m } }
    backups: { nightly: { every: 24h, at: there/b, works: 100% } }
plans:
  held:
    kind: recovery
    trigger: { when: here/b is down, learned-after: 0s }
    steps: { fill: { do: restore, what: app/main, from: app/nightly, takes: 1h } }
incidents:
  held-down:
    - { at: T+0, do: outage, what: here/b }
    - { at: T+0, do: outage, what: app/main, for: 6h }
`,
};

/** The same, where the machines start again while it works. */
export const stepsOvertakenAtWork: Exercise = {
  text: stepsOvertaken.text.replace('what: app/main, for', 'what: here/a, for'),
};
