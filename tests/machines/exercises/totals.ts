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
