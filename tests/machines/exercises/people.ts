/** People who are called, who do not answer, and who are taken away whatever they were doing. */
import type { Exercise } from '../exercise.ts';

/** Absences that find a person at home, being called, silent, waiting and at work. */
export const absences: Exercise = {
  text: `
people:
  day: { count: 3 }
  night: { count: 3, on-call: { answers: 30m } }
  deaf: { count: 2, on-call: { answers: 5m, silent: 100% } }
tools: { vault: { at: there/a } }
plans:
  repair:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 1m }
    steps:
      build: { do: task, by: day, takes: 2h }
      unlock: { do: task, by: day, people: 2, using: vault, takes: 1h }
      watch: { do: task, by: night, takes: 1h }
      ask: { do: task, by: deaf, takes: 1h }
incidents:
  night:
    - { at: T+0, do: outage, what: here/a }
    - { at: T+0, do: outage, what: there/a, for: 10h }
    - { at: T+10m, do: absence, what: day/2, for: 1h }
    - { at: T+10m, do: absence, what: [night/1, night/3] }
    - { at: T+30m, do: absence, what: deaf/1 }
    - { at: T+1h, do: absence, what: day/1 }
`,
};

/** A shift that ends in the middle of a repair. */
export const shifts: Exercise = {
  text: `
people:
  crew: { shift: 1h, rest: 1h }
components: { app: { fails: { after: 2h, repair: 3h, by: crew }, copies: { main: { at: here/a } } } }
`,
};
