/** Capacity, reading without writing, reserves: what stops nothing and changes how much is served. */
import type { Exercise } from '../exercise.ts';

/** Writing is closed at every level, and opened again at every level. */
export const readOnlyAtEveryLevel: Exercise = {
  text: `
run: { horizon: 3d }
data: { records: {} }
components:
  app:
    holds: records
    copies:
      one: { at: here/a, capacity: 50% }
      two: { at: here/b, capacity: 50% }
incidents:
  closed-and-open: [{ at: T+0, do: make-read-only, what: app, for: 1h }]
  half-then-closed:
    - { at: T+2h, do: outage, what: app/one, for: 4h }
    - { at: T+3h, do: make-read-only, what: app/two, for: 1h }
  closed-then-lost:
    - { at: T+8h, do: make-read-only, what: app, for: 4h }
    - { at: T+9h, do: outage, what: [app/one, app/two], for: 1h }
`,
};

/** A rush that ends, and a second one within the first. */
export const rushes: Exercise = {
  text: `
incidents:
  first: [{ at: T+0, do: capacity-rush, what: there, left: 10%, for: 2h }]
  second: [{ at: T+1h, do: capacity-rush, what: there, left: 50%, for: 4h }]
`,
};

/** A battery that is cut short, runs out, and is drawn on while it fills again. */
export const reserves: Exercise = {
  text: `
run: { horizon: 3d }
components:
  app:
    needs: [{ need: power, lasts: 2h, refills: 4h, kind: battery }]
    copies: { main: { at: here/a } }
  power: { copies: { main: { at: here/b } } }
incidents:
  cuts:
    - { at: T+0, do: outage, what: power, for: 1h }
    - { at: T+2h, do: outage, what: power, for: 1h }
    - { at: T+12h, do: outage, what: power, for: 5h }
`,
};
