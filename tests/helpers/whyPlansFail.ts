/**
 * Small dossiers of the ways plans really fail: each states facts that anybody could have known beforehand, then something happens,
 * and what was promised is not kept for the reason that its name says. Nothing in them says that the plan fails.
 */

/** Rooms and a plan that takes over in an hour, decided by nobody: whatever a case does not say of it. */
const PLAN = (steps: string, more = ''): string => `
plans:
  failover:
    kind: recovery
    trigger: { when: web < 50% for 5m, learned-after: 5m }${more}
    steps:
${steps}`;

const SERVICE = 'services: { web: { needs: [app], objectives: { rto: 4h, mbco: 50% } } }';
const FIRE = 'incidents: { fire: [{ at: T+0, do: destroy, what: here/a }] }';

/** By code of `tests/tidy/coverage/failures.yaml`. */
export const WAYS_TO_FAIL: Readonly<Record<string, string>> = {
  // The doors of the other room open with badges that the lost identity checks.
  F3: `
${SERVICE}
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: warm } } } }
tools: { badges: { at: here/a } }
people: { operators: { count: 2, works-through: badges } }
${PLAN('      open: { do: promote, what: app/spare, by: operators, takes: 30m, succeeds: 100% }')}
${FIRE}
`,
  // Nobody has switched to it for three years: what was changed here was not changed there.
  F15: `
${SERVICE}
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: warm, rehearsed: never } } } }
${PLAN('      open: { do: promote, what: app/spare, takes: 30m }')}
${FIRE}
`,
  // The cell gathers on a Sunday night, by telephone.
  F20: `
run: { starts: 2026-01-04 01:00, lead: 1h, horizon: 1d }
${SERVICE}
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: warm } } } }
${PLAN(`      cell: { do: convene, takes: 1h, off-hours: 4h }
      open: { do: promote, what: app/spare, after: cell, takes: 30m, succeeds: 100% }`)}
${FIRE}
`,
  // The house that was paid to host the recovery stops its services first.
  F27: `
${SERVICE}
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: cold } } } }
${PLAN(`      create: { do: provision, what: app/spare, takes: 1h, succeeds: 100% }
      open: { do: promote, what: app/spare, after: create, takes: 30m, succeeds: 100% }`)}
incidents:
  house: [{ at: T+0, do: insolvency, what: there, services: 0d }]
  fire: [{ at: T+1h, do: destroy, what: here/a }]
`,
  // Everybody else goes to the same region at the same moment, and nothing is reserved.
  F28: `
${SERVICE}
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: cold, capacity: 100% } } } }
${PLAN(`      create: { do: provision, what: app/spare, takes: 1h, succeeds: 100% }
      open: { do: promote, what: app/spare, after: create, takes: 30m, succeeds: 100% }`)}
incidents: { fire: [{ at: T+0, do: destroy, what: here/a }, { at: T+0, do: capacity-rush, what: there, left: 20% }] }
`,
  // The licence is bound to the machine that is lost.
  F29: `
${SERVICE}
components:
  app:
    copies:
      main: { at: here/a }
      spare: { at: there/a, role: cold, needs: [{ need: licence, to-start: true }] }
tools: { licence: { at: here/a } }
${PLAN(`      create: { do: provision, what: app/spare, takes: 1h, succeeds: 100% }
      open: { do: promote, what: app/spare, after: create, takes: 30m, succeeds: 100% }`)}
${FIRE}
`,
  // The partner only lets known addresses in, and adds one in two days.
  F30: `
services: { pay: { needs: [app, bank], objectives: { rto: 4h, mbco: 50% } } }
components:
  app: { copies: { main: { at: here/a }, spare: { at: there/a, role: warm, needs: [listed] } } }
  bank: { copies: { main: { at: here/b } } }
tools: { listed: { kind: network, expires: 2026-01-01 } }
${PLAN(`      open: { do: promote, what: app/spare, takes: 30m, succeeds: 100% }
      list: { do: repair, what: listed, takes: 2d }`).replace('web <', 'pay <')}
${FIRE}
`,
  // One person knows, and is on leave.
  F31: `
${SERVICE}
components: { app: { copies: { main: { at: here/a }, spare: { at: there/a, role: warm } } } }
people: { dba: {}, operators: {} }
${PLAN('      open: { do: promote, what: app/spare, by: dba, takes: 30m, succeeds: 100% }')}
incidents: { leave: [{ at: T+0, do: leave, what: dba }], fire: [{ at: T+1m, do: destroy, what: here/a }] }
`,
  // Nobody agreed beforehand on what would make them lose the last minutes.
  F35: `
${SERVICE.replace('rto: 4h', 'rto: 2h')}
data: { orders: { rpo: 15m } }
components: { app: { holds: orders, copies: { main: { at: here/a }, spare: { at: there/a, role: warm, replicates: main, lag: 10m } } } }
people: { board: {} }
${PLAN('      open: { do: promote, what: app/spare, takes: 30m, succeeds: 100% }', '\n    decision: { by: board, delegated: false }')}
${FIRE}
`,
};
