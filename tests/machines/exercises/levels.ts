/** Services and components at every level, from each to each. */
import type { Exercise } from '../exercise.ts';

/** Four quarters lost and found again, so that every two levels follow each other; clocks are kept and missed. */
export const quarters: Exercise = {
  text: `
services: { web: { needs: [app], objectives: { mtpd: 20h, rto: 30m, mbco: 60% } } }
components:
  app:
    copies:
      one: { at: here/a, capacity: 25% }
      two: { at: here/b, capacity: 25% }
      three: { at: there/a, capacity: 25% }
      four: { at: there/b, capacity: 25% }
incidents:
  quarters:
    - { at: T+0, do: outage, what: [app/one, app/two], for: 10m }
    - { at: T+1h, do: outage, what: [app/one, app/two], for: 1h }
    - { at: T+3h, do: outage, what: app/one, for: 6h }
    - { at: T+4h, do: outage, what: app/two, for: 1h }
    - { at: T+6h, do: outage, what: [app/two, app/three, app/four], for: 1h }
    - { at: T+10h, do: outage, what: [app/one, app/two], for: 4h }
    - { at: T+11h, do: outage, what: [app/three, app/four], for: 1h }
`,
};
