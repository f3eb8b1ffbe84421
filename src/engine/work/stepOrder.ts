/** Order among the steps of a plan: who waits for whom, who stands in for whom, what ends the plan. */

import { at } from '../../base/assert.ts';
import { EVENT, KIND, STATE } from '../codes.ts';
import type { Simulation } from '../simulation.ts';

const isDone = (sim: Simulation, step: number): boolean =>
  sim.isIn(KIND.step, step, STATE.step.done);

/** The step need not be waited for: done, replaced by a stand-in that is done, or failed where the plan goes on. */
function isBehindUs(sim: Simulation, step: number): boolean {
  if (isDone(sim, step)) return true;
  if (!sim.isIn(KIND.step, step, STATE.step.failed)) return false;
  const { otherwise, stopsPlan } = at(sim.plant.steps, step);
  return otherwise >= 0 ? isBehindUs(sim, otherwise) : !stopsPlan;
}

/** Its plan runs, every step it comes after is behind us, and a stand-in was asked to act. */
export function mayBecomeReady(sim: Simulation, step: number): boolean {
  const { plan, after, standsInFor } = at(sim.plant.steps, step);
  if (!sim.isIn(KIND.plan, plan, STATE.plan.running)) return false;
  if (standsInFor >= 0 && sim.world.stepAsked[step] === 0) return false;
  for (const previous of after) if (!isBehindUs(sim, previous)) return false;
  return true;
}

/** Nothing more is to be expected of the step. A stand-in that nobody asked is settled. */
export function isStepSettled(sim: Simulation, step: number): boolean {
  const { standsInFor } = at(sim.plant.steps, step);
  if (standsInFor >= 0 && sim.world.stepAsked[step] === 0) return true;
  return (
    isDone(sim, step) ||
    sim.isIn(KIND.step, step, STATE.step.failed) ||
    sim.isIn(KIND.step, step, STATE.step.skipped)
  );
}

/** The step failed for good, nothing stands in for it, and its author wants the plan to stop then. */
export function stopsItsPlan(sim: Simulation, step: number): boolean {
  const { otherwise, stopsPlan } = at(sim.plant.steps, step);
  return sim.isIn(KIND.step, step, STATE.step.failed) && otherwise < 0 && stopsPlan;
}

/** Prompts the steps that may have become ready now that this one is settled, in the dossier's order. */
export function promptSuccessors(sim: Simulation, step: number): void {
  const { before, standsInFor } = at(sim.plant.steps, step);
  for (const next of before) sim.send(KIND.step, next, EVENT['step.prompted']);
  if (standsInFor >= 0) promptSuccessors(sim, standsInFor);
}
