/** The numbers of REF-60 as tables, for the version that is written by hand. */
import {
  BACKUP,
  DECISION,
  DETECTION,
  FAILOVER,
  followersOf,
  LAG_MEAN,
  PLAN,
  STATES,
  STEP_SIGMA,
  type Stay,
} from './parameters.ts';

/** Codes of laws. */
export const EXPONENTIAL = 0;
export const UNIFORM = 1;
const LOGNORMAL = 2;

const LAWS = { exponential: EXPONENTIAL, uniform: UNIFORM, lognormal: LOGNORMAL } as const;

/** What is drawn and is no stay in a state. */
const OTHER_STAYS: readonly Stay[] = [
  { law: 'lognormal', mu: BACKUP.mu, sigma: BACKUP.sigma },
  { law: 'uniform', ...DETECTION },
  { law: 'lognormal', ...DECISION },
  { law: 'uniform', ...FAILOVER },
  { law: 'exponential', mean: LAG_MEAN },
  ...PLAN.map(({ mu }) => ({ law: 'lognormal', mu, sigma: STEP_SIGMA }) as const),
];
/** Rows after those of the states. */
export const BACKUP_ROW = STATES.length;
export const DETECTION_ROW = BACKUP_ROW + 1;
export const DECISION_ROW = BACKUP_ROW + 2;
export const FAILOVER_ROW = BACKUP_ROW + 3;
export const LAG_ROW = BACKUP_ROW + 4;
export const STEP_ROW = BACKUP_ROW + 5;

const parametersOf = (stay: Stay): readonly [number, number] => {
  if (stay.law === 'exponential') return [stay.mean, 0];
  return stay.law === 'uniform' ? [stay.from, stay.to] : [stay.mu, stay.sigma];
};

const stays = [...STATES.map(({ stay }) => stay), ...OTHER_STAYS];
/** Rows of four: law, next, otherwise, up. Whatever is drawn has a row. */
export const tableI = Int32Array.from(
  stays.flatMap((stay, i) => {
    const state = STATES[i];
    return [LAWS[stay.law], state?.next ?? 0, state?.otherwise ?? 0, state?.up ? 1 : 0];
  }),
);
/** Rows of four: two parameters, chance of `next`, nothing. */
export const tableF = Float64Array.from(
  stays.flatMap((stay, i) => [...parametersOf(stay), STATES[i]?.chance ?? 1, 0]),
);

/** By step. */
export const stepPersons = Int32Array.from(PLAN, ({ persons }) => persons);
export const stepInputs = Int32Array.from(PLAN, ({ after }) => after.length);
export const stepFollowers = PLAN.map((_, index) => Int32Array.from(followersOf(index)));
