/**
 * What a finished run comes to, read from the columns that were kept as it went: one number for each of `outcomeColumns`.
 * The same numbers follow from the trace and its verdict (`analysis/campaign/outcomeOf`); a test holds the two together.
 */
import { at, invariant } from '../../base/assert.ts';
import { ruleOf } from '../../kinds/rules/index.ts';
import {
  BEYOND,
  CALLED_ON,
  millionths,
  NOT_JUDGED,
  OUTCOME_WORDS,
  type OutcomeColumn,
  type OutcomeWord,
  outcomeColumns,
  wholeEuros,
} from '../../model/outcome.ts';
import { KIND, STATE } from '../codes.ts';
import type { Plant } from '../plant/plant.ts';
import type { Simulation } from '../simulation.ts';
import { jobOfDecision } from '../work/jobLists.ts';
import { centsOf } from './account.ts';
import { downOf, isInOutage, openSeconds } from './score.ts';

/** Reads one column of a finished run; `whole` says that it came to its horizon. */
type ReadColumn = (sim: Simulation, whole: boolean) => number;

const within = (seconds: number): number => Math.min(seconds, BEYOND);

const longestOf = (sim: Simulation, service: number): number =>
  Math.max(sim.world.longestOutage[service] as number, openSeconds(sim, service));

const isBreached = (sim: Simulation, watch: number): boolean =>
  sim.isIn(KIND.rule, watch, STATE.rule.breached);

/** Breached for a while, or still. */
const wasBreached = (sim: Simulation, watch: number): boolean =>
  (sim.world.secondsBreached[watch] as number) > 0 || isBreached(sim, watch);

function breachedSeconds(sim: Simulation, watches: readonly number[]): number {
  let seconds = 0;
  for (const watch of watches) {
    seconds += sim.world.secondsBreached[watch] as number;
    if (isBreached(sim, watch))
      seconds += sim.plant.endsAt - (sim.world.watchSince[watch] as number);
  }
  return seconds;
}

const isCalledOn = ({ world }: Simulation, watches: readonly number[]): boolean =>
  watches.some((watch) => world.watchCalled[watch] === 1);

/** A promise to users was broken: a target missed, a service still down, data lost beyond what may be, an objective breached. */
function failsPromise(sim: Simulation): boolean {
  const { plant, world } = sim;
  for (let one = 0; one < plant.objectives.length; one += 1) {
    if (world.objectiveMissed[one] === 1) return true;
  }
  for (let service = 0; service < plant.services.length; service += 1) {
    if (isInOutage(sim, service)) return true;
  }
  for (let data = 0; data < plant.data.length; data += 1) {
    if (world.dataLost[data] === Number.POSITIVE_INFINITY) return true;
  }
  for (let watch = 0; watch < plant.watches.length; watch += 1) {
    const { nature } = ruleOf(at(plant.watches, watch).rule);
    if (nature === 'objective' && wasBreached(sim, watch)) return true;
  }
  return false;
}

/** A job that waits, and was last seen to wait for something that never comes back. */
function isHopeless(sim: Simulation, number: number): boolean {
  const { kind, index, waits } = at(sim.plant.jobs, number);
  return sim.world.jobIsHopeless[number] === 1 && sim.isIn(kind, index, waits);
}

/** A plan under way that can never end. */
function isStuck(sim: Simulation, plan: number): boolean {
  const { decision, steps } = at(sim.plant.plans, plan);
  const { deciding, running } = STATE.plan;
  if (!sim.isIn(KIND.plan, plan, deciding) && !sim.isIn(KIND.plan, plan, running)) return false;
  if (decision >= 0 && isHopeless(sim, jobOfDecision(sim, decision))) return true;
  for (const step of steps) {
    const { approval } = at(sim.plant.steps, step);
    if (isHopeless(sim, step)) return true;
    if (approval >= 0 && isHopeless(sim, jobOfDecision(sim, approval))) return true;
  }
  return false;
}

function isAnyStuck(sim: Simulation): boolean {
  for (let plan = 0; plan < sim.plant.plans.length; plan += 1) if (isStuck(sim, plan)) return true;
  return false;
}

/** A law broken that nobody accepted, or a breach without a decision where one is due. */
function breaksLaw(sim: Simulation): boolean {
  const { plant, world } = sim;
  for (let watch = 0; watch < plant.watches.length; watch += 1) {
    const { rule, governedBy } = at(plant.watches, watch);
    const { nature } = ruleOf(rule);
    if (nature === 'governance' && wasBreached(sim, watch)) return true;
    if (nature !== 'law' || governedBy >= 0) continue;
    if (world.watchWasBroken[watch] === 1) return true;
    if (isBreached(sim, watch) && world.watchIsCovered[watch] === 0) return true;
  }
  return false;
}

/** Nobody could say, for a while, whether a law was kept. */
function leavesLawOpen(sim: Simulation): boolean {
  const { plant, world } = sim;
  for (let watch = 0; watch < plant.watches.length; watch += 1) {
    if (ruleOf(at(plant.watches, watch).rule).nature !== 'law') continue;
    if (world.watchWasOpen[watch] === 1) return true;
    if (sim.isIn(KIND.rule, watch, STATE.rule.undetermined)) return true;
  }
  return false;
}

/** A service ends below its full level, or was held in one of its degraded modes. */
function isDegraded({ plant, world }: Simulation): boolean {
  for (let service = 0; service < plant.services.length; service += 1) {
    if ((world.served[service] as number) < 1) return true;
    if (world.serviceWasInMode[service] === 1) return true;
  }
  return false;
}

/** The first that applies, as in the verdict of a whole trace. */
function wordOf(sim: Simulation, whole: boolean): OutcomeWord {
  if (failsPromise(sim)) return isAnyStuck(sim) ? 'stuck' : 'fails';
  if (breaksLaw(sim)) return 'unlawful';
  if (leavesLawOpen(sim) || !whole) return 'undetermined';
  return isDegraded(sim) ? 'holds-degraded' : 'holds';
}

/** Position of something that a column names. */
function positionOf(ids: readonly { readonly id: string }[], id: string): number {
  const position = ids.findIndex((one) => one.id === id);
  invariant(position >= 0, `no column can be about ${id}`);
  return position;
}

function reader(plant: Plant, asked: OutcomeColumn): ReadColumn {
  if (asked.column === 'word') return (sim, whole) => OUTCOME_WORDS.indexOf(wordOf(sim, whole));
  if (!('rule' in asked) && !('service' in asked) && !('data' in asked)) {
    const isRunning = asked.column === 'running-cost';
    return (sim) => wholeEuros(centsOf(sim, isRunning));
  }
  if ('service' in asked) {
    return serviceReader(
      plant,
      positionOf(plant.description.services, asked.service),
      asked.column,
    );
  }
  if ('data' in asked) {
    const data = positionOf(plant.description.data, asked.data);
    if (asked.column === 'lost') return ({ world }) => within(world.dataLost[data] as number);
    if (asked.column === 'stolen')
      return ({ world }) => millionths(world.dataStolen[data] as number);
    const objective = at(plant.data, data).objective;
    return ({ world }) => world.objectiveMissed[objective] as number;
  }
  const { rule } = asked;
  const watches = [...plant.watches.keys()].filter(
    (watch) => at(plant.watches, watch).rule === rule,
  );
  return (sim) => {
    const seconds = breachedSeconds(sim, watches);
    const isOnSomething = watches.length > 0 && !CALLED_ON.has(rule);
    const isJudged = seconds > 0 || isOnSomething || isCalledOn(sim, watches);
    return isJudged ? within(seconds) : NOT_JUDGED;
  };
}

type ServiceColumn = Extract<OutcomeColumn, { readonly service: string }>['column'];

const OBJECTIVE_OF = {
  'rto-missed': 'rto',
  'mtpd-missed': 'mtpd',
  'availability-missed': 'availability',
  'downtime-missed': 'downtime',
  'outages-missed': 'outages',
} as const;

function serviceReader(plant: Plant, service: number, column: ServiceColumn): ReadColumn {
  switch (column) {
    case 'down':
      return (sim) => within(downOf(sim, service));
    case 'longest':
      return (sim) => within(longestOf(sim, service));
    case 'recovery':
      return (sim) => (isInOutage(sim, service) ? BEYOND : within(longestOf(sim, service)));
    case 'deadline-missed': {
      const { deadline } = at(plant.services, service);
      return ({ world }) => world.objectiveMissed[deadline] as number;
    }
    default: {
      const kind = OBJECTIVE_OF[column];
      const objective = at(plant.services, service).objectives.find(
        (one) => at(plant.objectives, one).kind === kind,
      );
      invariant(objective !== undefined, `a service without an objective cannot miss it`);
      return ({ world }) => world.objectiveMissed[objective] as number;
    }
  }
}

export interface OutcomeReader {
  readonly columns: readonly OutcomeColumn[];
  /** Writes the row of a finished run, from position `from` on; `whole` says that it came to its horizon. */
  readonly write: (sim: Simulation, whole: boolean, into: Int32Array, from: number) => void;
}

/** How the outcome of runs of a plant is read. */
export function createOutcomeReader(plant: Plant): OutcomeReader {
  const columns = outcomeColumns(plant.description);
  const readers = columns.map((column) => reader(plant, column));
  return {
    columns,
    write: (sim, whole, into, from) => {
      for (let column = 0; column < readers.length; column += 1) {
        into[from + column] = at(readers, column)(sim, whole);
      }
    },
  };
}
