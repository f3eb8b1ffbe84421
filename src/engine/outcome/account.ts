/**
 * What a run costs, kept as seconds as it goes and turned into cents at its end: the same sums, in the same order, as
 * `analysis/metrics/costVerdict.ts` reads from the trace.
 */
import { at } from '../../base/assert.ts';
import { type CostHeading, costOfLoss, costOver, isRunningCost } from '../../model/cost.ts';
import { KIND, STATE } from '../codes.ts';
import { onlyCause } from '../kernel/recorder.ts';
import type { Simulation } from '../simulation.ts';
import { downOf } from './score.ts';

/** A copy begins to serve, or ceases to exist. */
export function beginSpell({ world, now }: Simulation, copy: number): void {
  world.copySpellSince[copy] = now();
}

/** A spell of service ends. */
export function endService({ world, now }: Simulation, copy: number): void {
  const seconds = now() - (world.copySpellSince[copy] as number);
  world.copySecondsServing[copy] = (world.copySecondsServing[copy] as number) + seconds;
}

/** A spell of which nothing is to be paid ends. */
export function endAbsence({ world, now }: Simulation, copy: number): void {
  const seconds = now() - (world.copySpellSince[copy] as number);
  world.copySecondsAbsent[copy] = (world.copySecondsAbsent[copy] as number) + seconds;
}

/** Takes one line of an account: cents above 0, `of` is what they are paid for. */
type TakeLine = (
  heading: CostHeading,
  cents: number,
  about: { readonly kind: number; readonly index: number; readonly of: string },
) => void;

function eachCopy(sim: Simulation, take: TakeLine): void {
  const { plant, world } = sim;
  const { copies } = plant.description;
  const { serving, absent, lost } = STATE.copy;
  for (let index = 0; index < copies.length; index += 1) {
    const { id: of, costs } = at(copies, index);
    if (!costs) continue;
    const state = sim.stateOf(KIND.copy, index);
    const spell = plant.endsAt - (world.copySpellSince[index] as number);
    const served = (world.copySecondsServing[index] as number) + (state === serving ? spell : 0);
    const isAway = state === absent || state === lost;
    const away = (world.copySecondsAbsent[index] as number) + (isAway ? spell : 0);
    const about = { kind: KIND.copy, index, of };
    take('standing-by', costOver(costs.standingBy, plant.endsAt - served - away), about);
    take('serving', costOver(costs.serving, served), about);
  }
}

function eachStep(sim: Simulation, take: TakeLine): void {
  let index = 0;
  for (const { steps } of sim.plant.description.plans) {
    for (const { id: of, costCents = 0 } of steps) {
      const times = sim.world.stepTimesDone[index] as number;
      take('step', costCents * times, { kind: KIND.step, index, of });
      index += 1;
    }
  }
}

/** Number of an objective of a service that was missed, -1 for none. */
function missedOf({ plant, world }: Simulation, service: number, kind: 'rto' | 'mtpd'): number {
  for (const objective of at(plant.services, service).objectives) {
    if (at(plant.objectives, objective).kind !== kind) continue;
    return world.objectiveMissed[objective] === 1 ? objective : -1;
  }
  return -1;
}

function eachService(sim: Simulation, take: TakeLine): void {
  const { services } = sim.plant.description;
  for (let index = 0; index < services.length; index += 1) {
    const { id: of, costs } = at(services, index);
    if (!costs) continue;
    const down = costs.down ? costOver(costs.down, downOf(sim, index)) : 0;
    take('down', down, { kind: KIND.service, index, of });
    for (const objective of ['rto', 'mtpd'] as const) {
      const missed = missedOf(sim, index, objective);
      const penalty = objective === 'rto' ? costs.rtoMissed : costs.mtpdMissed;
      if (missed < 0 || penalty === null) continue;
      take(`${objective}-missed`, penalty, { kind: KIND.objective, index: missed, of });
    }
  }
}

function eachDataSet(sim: Simulation, take: TakeLine): void {
  const { plant, world } = sim;
  const { data } = plant.description;
  for (let index = 0; index < data.length; index += 1) {
    const { id: of, costs } = at(data, index);
    const { copies, objective } = at(plant.data, index);
    const [first] = copies;
    if (!costs || first === undefined) continue;
    const lost = costOfLoss(costs, world.dataLost[index] as number);
    take('lost', lost, { kind: KIND.copy, index: first, of });
    if (objective < 0 || world.objectiveMissed[objective] !== 1) continue;
    take('rpo-missed', costs.rpoMissed ?? 0, { kind: KIND.objective, index: objective, of });
  }
}

function eachLine(sim: Simulation, take: TakeLine): void {
  eachCopy(sim, take);
  eachStep(sim, take);
  eachService(sim, take);
  eachDataSet(sim, take);
}

/** Cents of a finished run: those of running the design, or those of what happened. */
export function centsOf(sim: Simulation, isRunning: boolean): number {
  let sum = 0;
  eachLine(sim, (heading, cents) => {
    if (isRunningCost(heading) === isRunning) sum += cents;
  });
  return sum;
}

/** Writes the account of a run that comes to its end. */
export function closeAccount(sim: Simulation): void {
  if (!sim.traced) return;
  eachLine(sim, (heading, cents, { kind, index, of }) => {
    if (cents === 0) return;
    // What was lost has no machine of its own: the entry of the loss says what caused it.
    const cause = heading === 'lost' ? -1 : sim.lastChange(kind, index);
    const causes = onlyCause(cause);
    sim.record(kind, index, { type: 'cost', heading, of, cents, causes });
  });
}
