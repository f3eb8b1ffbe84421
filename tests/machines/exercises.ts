/** Small worlds that, together, drive every machine along every way it has. */

export interface Exercise {
  /** Over the small world of `aDossier`; every incident strikes. */
  readonly text: string;
  readonly mode?: 'nominal' | 'sampled';
  /** Sampled runs, from seed 1. */
  readonly seeds?: number;
}

/** Places lost and found again in every order. */
const PLACES: Exercise = {
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

export const exercises: readonly Exercise[] = [PLACES];
