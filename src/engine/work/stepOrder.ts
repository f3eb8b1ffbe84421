/** Order among the steps of a plan: who waits for whom, who stands in for whom, what ends the plan. */

import { at } from '../../base/assert.ts';
import { EVENT, KIND, STATE } from '../codes.ts';
import type { Simulation } from '../simulation.ts';

/** Done, or gone past by a person. */
const isDone = (sim: Simulation, step: number): boolean =>
  sim.isIn(KIND.step, step, STATE.step.done) || sim.world.stepPassed[step] === 1;

/** A stand-in that nobody asked to act. */
const isUnasked = (sim: Simulation, step: number): boolean =>
  at(sim.plant.steps, step).standsInFor >= 0 && sim.world.stepAsked[step] === 0;

/** Its condition ruled it out when its turn came. */
const isRuledOut = (sim: Simulation, step: number): boolean =>
  sim.isIn(KIND.step, step, STATE.step.notNeeded);

/** Nobody acts in its place: done, or not needed although nothing ruled it out. */
const isOver = (sim: Simulation, step: number): boolean =>
  isDone(sim, step) || isRuledOut(sim, step);

/**
 * The step need not be waited for: done, ruled out by its condition, replaced by a stand-in that is done, failed where the plan goes on, or a stand-in of
 * what need not be waited for.
 */
function isBehindUs(sim: Simulation, step: number): boolean {
  const { otherwise, standsInFor, stopsPlan } = at(sim.plant.steps, step);
  if (isDone(sim, step)) return true;
  if (isUnasked(sim, step)) return isOver(sim, standsInFor) || isUnneeded(sim, standsInFor);
  const ruledOut = isRuledOut(sim, step);
  if (!ruledOut && !sim.isIn(KIND.step, step, STATE.step.failed)) return false;
  // One that was overtaken asks nobody to act in its place.
  const isReplaced = otherwise >= 0 && !(ruledOut && isUnasked(sim, otherwise));
  return isReplaced ? isBehindUs(sim, otherwise) : ruledOut || !stopsPlan;
}

/** A stand-in that was not needed, because what it stands in for is behind us. */
const isUnneeded = (sim: Simulation, step: number): boolean =>
  isUnasked(sim, step) && isBehindUs(sim, step);

/** Its plan runs, every step it comes after is behind us, and a stand-in was asked to act. */
export function mayBecomeReady(sim: Simulation, step: number): boolean {
  const { plan, after, standsInFor } = at(sim.plant.steps, step);
  if (!sim.isIn(KIND.plan, plan, STATE.plan.running)) return false;
  if (standsInFor >= 0 && sim.world.stepAsked[step] === 0) return false;
  for (const previous of after) {
    if (!isBehindUs(sim, previous) && !isReplacedBy(sim, previous, step)) return false;
  }
  return true;
}

/** The step stands in for that one, or for what stands in for it: asked to act, it waits for it no more. */
function isReplacedBy({ plant }: Simulation, previous: number, step: number): boolean {
  for (let one = at(plant.steps, step).standsInFor; one >= 0; ) {
    if (one === previous) return true;
    one = at(plant.steps, one).standsInFor;
  }
  return false;
}

/** Nothing more is to be expected of the step. A stand-in that nobody asked is settled. */
export function isStepSettled(sim: Simulation, step: number): boolean {
  if (isUnasked(sim, step)) return true;
  return (
    isDone(sim, step) ||
    isRuledOut(sim, step) ||
    sim.isIn(KIND.step, step, STATE.step.failed) ||
    sim.isIn(KIND.step, step, STATE.step.skipped)
  );
}

/** The step has changed something besides people's time: what is back since then may be its doing. */
export function hasTouchedTheWorld(sim: Simulation, step: number): boolean {
  const { onStart, onDone } = at(sim.plant.steps, step);
  const hasBegun = (sim.world.stepReadyAt[step] as number) >= 0;
  if (onStart.length > 0 && hasBegun && !sim.isIn(KIND.step, step, STATE.step.waiting)) return true;
  return onDone.length > 0 && isDone(sim, step);
}

/** The step failed for good, nothing stands in for it, and its author wants the plan to stop then. */
export function stopsItsPlan(sim: Simulation, step: number): boolean {
  const { otherwise, stopsPlan } = at(sim.plant.steps, step);
  return sim.isIn(KIND.step, step, STATE.step.failed) && otherwise < 0 && stopsPlan;
}

function promptAfter(sim: Simulation, step: number): void {
  for (const next of at(sim.plant.steps, step).before) {
    sim.send(KIND.step, next, EVENT['step.prompted']);
  }
}

/**
 * Prompts the steps that may have become ready now that this one is settled: those after it, then those after what it
 * stands in for, then those after a stand-in that it has no more need of.
 */
export function promptSuccessors(sim: Simulation, step: number): void {
  const { steps } = sim.plant;
  for (let one = step; one >= 0; one = at(steps, one).standsInFor) promptAfter(sim, one);
  for (let one = at(steps, step).otherwise; one >= 0; one = at(steps, one).otherwise) {
    promptAfter(sim, one);
  }
}
