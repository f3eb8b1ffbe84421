/** What rules P6 and P8 ask of a fallback: a place of its own, and a restore point that is sound and young. */
import { at } from '../../base/assert.ts';
import type { RuleCode } from '../../model/vocabulary.ts';
import { KIND, STATE } from '../codes.ts';
import { hasCopyTrait, IS_ACTIVE, IS_WATCHED } from '../plant/copyRows.ts';
import type { Simulation } from '../simulation.ts';

function touchWatches(sim: Simulation, copy: number): void {
  if (!hasCopyTrait(sim.plant.copyRows, copy, IS_WATCHED)) return;
  for (const watch of at(sim.plant.copies, copy).watches) sim.touchWatch(watch);
}

function isGone(sim: Simulation, copy: number): boolean {
  const { lost, stopped, isolated, suspended, failed } = STATE.copy;
  const state = sim.stateOf(KIND.copy, copy);
  return (
    state === lost ||
    state === stopped ||
    state === isolated ||
    state === suspended ||
    state === failed
  );
}

function shareADomain(these: readonly string[], those: readonly string[]): boolean {
  for (const domain of these) if (those.includes(domain)) return true;
  return false;
}

/** Whether a copy that goes into service shares a failure domain with one that its component lost. */
function sharesDomainWithLoss(sim: Simulation, copy: number): boolean {
  // An active copy that serves again stands in for nobody.
  if (hasCopyTrait(sim.plant.copyRows, copy, IS_ACTIVE)) return false;
  const { component, failureDomains } = at(sim.plant.copies, copy);
  for (const other of at(sim.plant.components, component).copies) {
    if (other === copy || !isGone(sim, other)) continue;
    if (shareADomain(at(sim.plant.copies, other).failureDomains, failureDomains)) return true;
  }
  return false;
}

/** Something calls on rules about a copy. */
function callOn({ plant, world }: Simulation, copy: number, rules: readonly RuleCode[]): void {
  for (const watch of at(plant.copies, copy).watches) {
    if (rules.includes(at(plant.watches, watch).rule)) world.watchCalled[watch] = 1;
  }
}

/** Notes for P6 and P13 that a copy now serves (or no longer), and whether it shares a failure domain with what was lost. */
export function judgeFallback(sim: Simulation, copy: number, serves: boolean): void {
  const standsIn = serves && !hasCopyTrait(sim.plant.copyRows, copy, IS_ACTIVE);
  sim.world.copyStandsInSince[copy] = standsIn ? sim.now() : -1;
  if (standsIn) callOn(sim, copy, ['P6', 'P13']);
  sim.world.copySharesDomain[copy] = serves && sharesDomainWithLoss(sim, copy) ? 1 : 0;
  touchWatches(sim, copy);
}

/** Notes for P8 whether the picture restored is unsound, or older than what may be lost. */
export function judgeRestore(sim: Simulation, copy: number, takenAt: number, sound: boolean): void {
  const { data } = at(sim.plant.components, at(sim.plant.copies, copy).component);
  if (data < 0) return;
  const { rpo } = at(sim.plant.data, data);
  const head = Math.min(sim.world.dataHead[data] as number, sim.now());
  const tooOld = rpo !== null && head - takenAt > rpo;
  sim.world.copyBadRestore[copy] = !sound || tooOld ? 1 : 0;
  callOn(sim, copy, ['P8']);
  touchWatches(sim, copy);
}
