/** Copies that held data only while they stood in for others: after the return, what is left there is a residue (P10). */
import { at } from '../../base/assert.ts';
import { EVENT, KIND, STATE, TIMERS } from '../codes.ts';
import { COMPONENT, DATA_SET, hasCopyTrait, IS_ACTIVE, ofCopy } from '../plant/copyRows.ts';
import type { Simulation } from '../simulation.ts';
import { holdsData } from './content.ts';

/** As many copies that are active by design serve again as the design has. */
function isBack(sim: Simulation, component: number): boolean {
  const { copies, wanted } = at(sim.plant.components, component);
  let serving = 0;
  for (const copy of copies) {
    const isOwn = at(sim.plant.copies, copy).role === 'active';
    if (isOwn && sim.isIn(KIND.copy, copy, STATE.copy.serving)) serving += 1;
  }
  return wanted > 0 && serving >= wanted;
}

/** A copy that is active by design serves: if the return is complete, what stood in has so long to be emptied. */
export function noteReturn(sim: Simulation, copy: number): void {
  const { copyRows } = sim.plant;
  const data = ofCopy(copyRows, copy, DATA_SET);
  if (data < 0 || !hasCopyTrait(copyRows, copy, IS_ACTIVE)) return;
  const { copies } = at(sim.plant.components, ofCopy(copyRows, copy, COMPONENT));
  for (const other of copies) {
    if (sim.world.copyIsVisitor[other] === 0) continue;
    sim.world.copyVisitEndsAt[other] = sim.now() + at(sim.plant.data, data).eraseWithin;
    for (const watch of at(sim.plant.copies, other).watches) {
      if (at(sim.plant.watches, watch).rule !== 'P10') continue;
      const { eraseWithin } = at(sim.plant.data, data);
      sim.schedule(KIND.rule, watch, TIMERS.second, eraseWithin + 1, EVENT['rule.reviewed']);
      sim.touchWatch(watch);
    }
  }
}

/** P10: the return was long enough ago, and data are still where they were only meant to stay for a while. */
export function isResidue(sim: Simulation, copy: number): boolean {
  const { component } = at(sim.plant.copies, copy);
  return (
    sim.world.copyIsVisitor[copy] === 1 &&
    holdsData(sim, copy) &&
    sim.now() > (sim.world.copyVisitEndsAt[copy] as number) &&
    isBack(sim, component)
  );
}
