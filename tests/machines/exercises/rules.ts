/** Rules of the doctrine, from each judgement to each other. */
import type { Exercise } from '../exercise.ts';

/**
 * A place of which nobody knows whether a foreign law reaches it: unlawful before and after its qualification,
 * undetermined during it; and another, which data reach and with which they are lost.
 */
export const sensitiveData: Exercise = {
  text: `
product: { doctrine: cloud-au-centre-2023 }
run: { horizon: 3d }
hosting:
  here: { offer: on-premise, operator: here, sites: { a: {}, b: {} } }
  for-a-day:
    offer: numspot
    region: cloudgouv-eu-west-1
    qualified: { from: 2026-01-06, until: 2026-01-06, source: a test }
  unknown: { offer: numspot, region: cloudgouv-eu-west-1 }
data: { records: { class: [sensitive] } }
components:
  app:
    holds: records
    copies:
      main: { at: here/a }
      pilot: { at: for-a-day/a, role: pilot-light, replicates: main }
      cold: { at: unknown/b, role: cold }
plans:
  move:
    kind: continuity
    trigger: { when: here/b is down, learned-after: 1m }
    steps: { move: { do: move-data, from: app/main, to: app/cold, takes: 1h } }
incidents:
  alarm: [{ at: T+0, do: outage, what: here/b, for: 1h }]
  fire: [{ at: T+10h, do: destroy, what: unknown/b }]
`,
};
