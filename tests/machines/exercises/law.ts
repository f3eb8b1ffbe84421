/** Contracts that end, are renewed, are paid for; grounds of lawful use that are lost and held again; waivers. */
import type { Exercise } from '../exercise.ts';

const hosted = (plans: string, incidents: string): Exercise => ({
  text: `
run: { horizon: 120d }
hosting:
  cloud: { offer: aws, region: eu-west-3 }
  here: { offer: on-premise, operator: here, sites: { a: {} } }
people: { legal: {} }
contracts: { deal: { covers: [cloud], notice: 10d, transition: 5d, retrieval: 30d } }
components: { app: { copies: { main: { at: cloud/a } } } }
plans:
  act:
    kind: continuity
    trigger: { when: here is frozen }
    steps: { do: { by: legal, succeeds: 100%, ${plans} } }
incidents: { one: [{ at: T+0, do: freeze-control-plane, what: here }, ${incidents}] }
`,
});

export const contracts: readonly Exercise[] = [
  hosted(
    'do: terminate-contract, contract: deal, takes: 1d',
    '{ at: T+0, do: outage, what: here, for: 1h }',
  ),
  // Opened again by the end of a cut, and closed by the end of the contract.
  hosted(
    'do: task, takes: 1h',
    `{ at: T+0, do: contract-end, what: deal, notice: 5d }, { at: T+0, do: cut, what: cloud, notice: 0s, for: 3d },
     { at: T+0, do: cut, what: cloud, notice: 0s, for: 10d }`,
  ),
  // New terms do not keep a law from cutting.
  hosted(
    'do: renew-contract, contract: deal, takes: 1d',
    '{ at: T+0, do: price-change, what: deal, notice: 5d }, { at: T+0, do: cut, what: cloud, notice: 3d }',
  ),
  // Renewed before the end was announced.
  hosted(
    'do: renew-contract, contract: deal, takes: 1d',
    '{ at: T+2d, do: price-change, what: deal, notice: 5d }',
  ),
  hosted(
    'do: renew-contract, contract: deal, takes: 1d',
    '{ at: T+0, do: price-change, what: deal, notice: 5d }',
  ),
  hosted(
    'do: renew-contract, contract: deal, takes: 8d',
    '{ at: T+0, do: price-change, what: deal, notice: 5d }',
  ),
  // Announced, then withdrawn.
  hosted(
    'do: task, takes: 1h',
    '{ at: T+0, do: cut, what: cloud, notice: 3d }, { at: T+1d, do: notice-revised, what: cloud }',
  ),
  hosted(
    'do: fund-provider, what: deal, for: 9d, takes: 8d',
    '{ at: T+0, do: insolvency, what: deal, services: 5d }',
  ),
];

const sensitive = (hosting: string, more: string, incidents: string): Exercise => ({
  text: `
product: { doctrine: cloud-au-centre-2023 }
run: { horizon: 10d }
data: { files: { class: [legal-secret] } }
hosting: { cloud: { offer: ${hosting} } }
components: { app: { holds: files, copies: { main: { at: cloud/a } } } }
${more}
incidents: { one: [${incidents}] }
`,
});

const QUALIFIED = 's3ns-premi3ns';
const AMERICAN = 'aws, region: eu-west-3';

export const grounds: readonly Exercise[] = [
  sensitive(
    QUALIFIED,
    '',
    '{ at: T+0, do: qualification-lost, what: cloud, grace: 2d, regained: 3d }',
  ),
  sensitive(
    QUALIFIED,
    '',
    '{ at: T+0, do: qualification-lost, what: cloud, grace: 2d, regained: 1d }',
  ),
  sensitive(QUALIFIED, '', '{ at: T+0, do: qualification-lost, what: cloud }'),
  // Lost at once while it was ending.
  sensitive(
    QUALIFIED,
    '',
    '{ at: T+0, do: qualification-lost, what: cloud, grace: 2d }, { at: T+1d, do: qualification-lost, what: cloud }',
  ),
];

const waived = (from: string, until: string): string =>
  `waivers: { w: { rule: P1, what: [cloud], by: minister, from: ${from}, until: ${until}, offer-since: 2026-01-01, published: true } }`;

export const waivers: readonly Exercise[] = [
  sensitive(
    AMERICAN,
    waived('2026-01-07', '2026-01-08'),
    '{ at: T+0, do: isolate, what: cloud, for: 1h }',
  ),
  sensitive(
    AMERICAN,
    waived('2025-01-01', '2026-12-31'),
    '{ at: T+1d, do: destroy, what: cloud/a }',
  ),
  // Nobody knows the dates of this qualification; then it is lost under a waiver, and held again.
  sensitive(
    'outscale-cloudgouv',
    waived('2025-01-01', '2026-12-31'),
    '{ at: T+1h, do: qualification-lost, what: cloud, regained: 5h }',
  ),
];
