/** Promises over periods: kept, broken, and begun anew while the service is down, back, or was never touched. */
import type { Exercise } from '../exercise.ts';

export const periods: Exercise = {
  text: `
run: { horizon: 6d }
services:
  web:
    needs: [app]
    objectives: { downtime: { at-most: 1h, over: 1d }, outages: { at-most: 1, over: 1d } }
incidents:
  relapses:
    - { at: T+1h, do: outage, what: here/a, for: 30m }
    - { at: T+2h, do: outage, what: here/a, for: 50m }
    - { at: T+1d10h, do: outage, what: here/a, for: 20h }
`,
};

/** Work due by a date: done in time, and late. */
export const deadlines: Exercise = {
  text: `
services:
  web: { needs: [app], objectives: { deadline: { work: 5h, by: T+5h } } }
  file: { needs: [app], objectives: { deadline: { work: 5h, by: T+9h } } }
incidents: { loss: [{ at: T+1h, do: outage, what: here/a, for: 2h }] }
`,
};
