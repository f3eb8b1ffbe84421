/** The smallest dossier that shows what the language is for: one product, what breaks, and a plan. It runs as it stands. */
export const EXAMPLE = `bascule: 1
product: { name: Online declaration, doctrine: none }
run: { starts: 2026-05-20 10:00, horizon: 2d }
services:
  declare: { needs: [app], objectives: { rto: 4h, mtpd: 1d, mbco: 50% } }
data:
  files: { class: [internal], rpo: 15m }
hosting:
  paris: { offer: on-premise, operator: ours, sites: { hall: { country: FR } } }
  lyon: { offer: on-premise, operator: partner, sites: { hall: { country: FR } } }
components:
  app:
    holds: files
    copies:
      main: { at: paris/hall }
      spare: { at: lyon/hall, role: hot, replicates: main, lag: 1m }
people:
  ops: { count: 2, hours: 'mon-fri 08:00-18:00', on-call: { answers: 20m } }
probes:
  outside: { watches: declare, delay: 3m }
plans:
  failover:
    kind: recovery
    trigger: { when: declare < 50% for 10m, seen-by: outside }
    decision: { by: ops, takes: 15m }
    steps:
      promote: { do: promote, what: app/spare, takes: 20m, by: ops }
      redirect: { do: switch-traffic, of: app, to: lyon, ttl: 5m, after: promote }
incidents:
  fire:
    - { do: destroy, at: T+0, what: paris/hall }
`;
