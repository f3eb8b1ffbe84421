/** Deadlines of authorities: when they begin to run, and whether they have been missed. */
import { at } from '../../base/assert.ts';
import { EVENT, KIND, STATE, TIMERS } from '../codes.ts';
import type { PlantClock } from '../plant/plans.ts';
import type { Simulation } from '../simulation.ts';

/** The deadlines begin to run, each the first time only: an incident is notified once. */
export function startClocks(sim: Simulation, clocks: readonly PlantClock[]): void {
  for (const { watch, seconds } of clocks) {
    if ((sim.world.clockEndsAt[watch] as number) !== Number.POSITIVE_INFINITY) continue;
    sim.world.clockEndsAt[watch] = sim.now() + seconds;
    // A notice sent on the very second of its deadline is in time.
    sim.schedule(KIND.rule, watch, TIMERS.main, seconds + 1, EVENT['rule.reviewed']);
  }
}

/** P11: the deadline is past and the authority has not been told. */
export function isNoticeLate(sim: Simulation, watch: number, step: number): boolean {
  return (
    sim.now() > (sim.world.clockEndsAt[watch] as number) &&
    !sim.isIn(KIND.step, step, STATE.step.done)
  );
}

/** The entries to blame for a missed deadline: the step that should have been done, and its plan. */
export const lateNotice = (sim: Simulation, step: number): readonly number[] => [
  sim.lastChange(KIND.step, step),
  sim.lastChange(KIND.plan, at(sim.plant.steps, step).plan),
];
