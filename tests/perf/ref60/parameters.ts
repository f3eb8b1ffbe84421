/**
 * REF-60, the reference model of the benchmark: three providers of two zones of ten components each run a service for a
 * year, a controller fails over or recovers when it is lost. Every contestant plays this model.
 * Times are in hours, medians of lognormals are given as their logarithm.
 */

/** A year. */
export const HORIZON = 8760;

/** How a state's stay is drawn: a mean, two bounds, or the logarithm of a median and a spread. */
export type Stay =
  | { readonly law: 'exponential'; readonly mean: number }
  | { readonly law: 'uniform'; readonly from: number; readonly to: number }
  | { readonly law: 'lognormal'; readonly mu: number; readonly sigma: number };

export interface StateRow {
  readonly name: string;
  /** Whether the thing serves while it is in this state. */
  readonly up: boolean;
  readonly stay: Stay;
  /** State after the stay. */
  readonly next: number;
  /** With this probability; otherwise `otherwise`. A row that says 1 draws nothing for it. */
  readonly chance: number;
  readonly otherwise: number;
}

/** Numbers of the states of the things that only wait and change: rows of `STATES`. */
export const STATE = {
  instanceUp: 0,
  instanceRestarting: 1,
  instanceFailed: 2,
  zoneUp: 3,
  zoneDown: 4,
  providerUp: 5,
  providerDown: 6,
  replicationStreaming: 7,
  replicationBroken: 8,
  dataSound: 9,
  dataCorrupt: 10,
} as const;

const exponential = (mean: number): Stay => ({ law: 'exponential', mean });
const uniform = (from: number, to: number): Stay => ({ law: 'uniform', from, to });
const lognormal = (median: number, sigma: number): Stay => ({
  law: 'lognormal',
  mu: Math.log(median),
  sigma,
});

interface Branch {
  readonly chance: number;
  readonly otherwise: number;
}

const row = (
  [name, up]: readonly [name: string, up: boolean],
  stay: Stay,
  next: number,
  branch: Branch = { chance: 1, otherwise: next },
): StateRow => ({ name, up, stay, next, ...branch });

/** In the order of `STATE`. */
export const STATES: readonly StateRow[] = [
  row(['up', true], exponential(720), STATE.instanceRestarting),
  row(['restarting', false], uniform(1 / 60, 5 / 60), STATE.instanceUp, {
    chance: 0.8,
    otherwise: STATE.instanceFailed,
  }),
  row(['failed', false], lognormal(2, 0.8), STATE.instanceUp),
  row(['up', true], exponential(4380), STATE.zoneDown),
  row(['down', false], lognormal(3, 1), STATE.zoneUp),
  row(['up', true], exponential(8760), STATE.providerDown),
  row(['down', false], lognormal(6, 1), STATE.providerUp),
  row(['streaming', true], exponential(500), STATE.replicationBroken),
  row(['broken', true], lognormal(2, 0.7), STATE.replicationStreaming),
  row(['sound', true], exponential(17_520), STATE.dataCorrupt),
  row(['corrupt', false], lognormal(12, 0.8), STATE.dataSound),
];

export const DETECTION = { from: 1 / 60, to: 10 / 60 } as const;
export const DECISION = { mu: Math.log(1 / 3), sigma: 0.5 } as const;
export const FAILOVER = { from: 5 / 60, to: 15 / 60 } as const;
/** What replication lags behind, in hours of data lost by a failover. */
export const LAG_MEAN = 1 / 120;
/** How long the nominal site must have been back before it is active again. */
export const FAILBACK_AFTER = 24;

export const BACKUP = { period: 24, mu: 0, sigma: 0.5, chance: 0.98 } as const;

/** People who carry out the recovery plan. */
export const TEAM = 2;
/** A step that fails is done again, by the same people. */
export const STEP_FAILURE = 0.05;
export const STEP_SIGMA = 0.4;

export interface PlanStep {
  readonly mu: number;
  readonly persons: number;
  /** Steps that must be done before. */
  readonly after: readonly number[];
}

const step = (median: number, persons: number, ...after: readonly number[]): PlanStep => ({
  mu: Math.log(median),
  persons,
  after,
});

export const PLAN: readonly PlanStep[] = [
  step(0.25, 1),
  step(0.5, 1, 0),
  step(1, 1, 0),
  step(2, 2, 1),
  step(0.5, 1, 2),
  step(0.25, 2, 3, 4),
  step(0.5, 1, 5),
  step(0.25, 1, 3),
];

/** Steps that wait for a step, in index order. */
export const followersOf = (before: number): readonly number[] =>
  PLAN.flatMap(({ after }, index) => (after.includes(before) ? [index] : []));

type Law<Name extends Stay['law']> = Extract<Stay, { readonly law: Name }>;

/** The stay in a state whose law is known. */
function stayOf<Name extends Stay['law']>(state: number, law: Name): Law<Name> {
  const stay = STATES[state]?.stay;
  if (stay?.law !== law) throw new Error(`state ${state} is not ${law}`);
  return stay as Law<Name>;
}
export const exponentialOf = (state: number) => stayOf(state, 'exponential');
export const uniformOf = (state: number) => stayOf(state, 'uniform');
export const lognormalOf = (state: number) => stayOf(state, 'lognormal');
