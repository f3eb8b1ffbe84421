/** Buildings and hostings, lost and found again. */
import type { Exercise } from '../exercise.ts';

/** Places lost and found again in every order. */
export const places: Exercise = {
  text: `
run: { horizon: 3d }
data: { records: { rpo: 1m } }
services: { web: { needs: [app, side, console] } }
components:
  app:
    holds: records
    copies:
      main: { at: here/a, restarts: 10m }
      hot: { at: here/b, role: hot, replicates: main }
      pilot: { at: there/a, role: pilot-light, replicates: main }
      cold: { at: there/b, role: cold }
    backups: { pictures: { every: 1h, at: here/b } }
  side: { copies: { main: { at: here/b } } }
tools: { console: { at: here/a } }
probes: { eye: { at: here/a, watches: web, delay: 1m } }
incidents:
  places:
    - { at: T+0, do: isolate, what: here/a, for: 10m }
    - { at: T+0, do: isolate, what: there/a, for: 10m }
    - { at: T+1h, do: outage, what: here/a, for: 1h }
    - { at: T+1h, do: outage, what: there/a, for: 1h }
    - { at: T+3h, do: isolate, what: here/a }
    - { at: T+4h, do: outage, what: here/a, for: 1h }
    - { at: T+6h, do: outage, what: here, for: 1h }
    - { at: T+8h, do: freeze-control-plane, what: here, for: 1h }
    - { at: T+10h, do: cut, what: here, notice: 1h, for: 1h }
    - { at: T+14h, do: isolate, what: here/b }
    - { at: T+15h, do: destroy, what: here/b }
    - { at: T+16h, do: outage, what: there/a }
    - { at: T+17h, do: destroy, what: there/a }
    - { at: T+20h, do: destroy, what: here/a }
`,
};

/** Three cuts that overlap: one is lifted during the notice of another, and one falls on a place just opened. */
export const cutsThatOverlap: Exercise = {
  text: `
incidents:
  first: [{ at: T+0, do: cut, what: here, notice: 1h, for: 1h }]
  second: [{ at: T+30m, do: cut, what: here, notice: 1h, for: 2h }]
  third: [{ at: T+2h30m, do: cut, what: here, notice: 3h }]
`,
};

/** Places that are cut off, stopped and closed by law at once, and opened again in another order. */
export const placesInTwoWaysAtOnce: Exercise = {
  text: `
run: { horizon: 2d }
data: { records: {} }
components:
  app:
    holds: records
    copies:
      main: { at: here/a }
      pilot: { at: here/b, role: pilot-light, replicates: main }
    backups: { pictures: { every: 1h, at: there/a }, near: { every: 1h, at: here/b } }
  side: { copies: { main: { at: here/b } } }
incidents:
  network-then-power:
    - { at: T+0, do: isolate, what: here/a, for: 5h }
    - { at: T+1h, do: outage, what: here, for: 1h }
    - { at: T+3h, do: cut, what: here, notice: 0s, for: 1h }
  power-then-law:
    - { at: T+6h, do: outage, what: here/a, for: 3h }
    - { at: T+7h, do: cut, what: here, notice: 0s, for: 1h }
  pictures:
    - { at: T+12h, do: outage, what: there/a, for: 1h }
    - { at: T+14h, do: cut, what: there, notice: 0s, for: 1h }
    - { at: T+16h, do: outage, what: there/a, for: 2h }
    - { at: T+17h, do: cut, what: there, notice: 0s }
    - { at: T+20h, do: destroy, what: there/a }
  at-last:
    - { at: T+24h, do: destroy, what: here/b }
    - { at: T+26h, do: cut, what: here, notice: 0s }
    - { at: T+27h, do: destroy, what: here/a }
`,
};
