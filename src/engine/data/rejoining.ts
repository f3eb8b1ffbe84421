/** A component that takes its copies back by itself: one that stands by again follows the copy that serves. */
import { at } from '../../base/assert.ts';
import { EVENT, KIND, STATE } from '../codes.ts';
import { COMPONENT, hasCopyTrait, ofCopy, REJOINS } from '../plant/copyRows.ts';
import type { Simulation } from '../simulation.ts';
import { isLive } from './content.ts';

/** It follows that copy already, and nothing keeps it from going on. */
function isFollower({ world }: Simulation, copy: number, replica: number, source: number): boolean {
  return (
    world.replicaSource[replica] === source &&
    world.copyDetached[copy] === 0 &&
    world.copyDiverged[copy] === 0
  );
}

function follow(sim: Simulation, copy: number, source: number): void {
  const { replica } = at(sim.plant.copies, copy);
  if (replica < 0 || isFollower(sim, copy, replica, source)) return;
  sim.send(KIND.replica, replica, EVENT['replica.pointed'], source);
}

/** A copy stands by: it follows the first copy of its component that takes writes, if its component takes it back. */
export function rejoin(sim: Simulation, copy: number): void {
  const { copyRows } = sim.plant;
  if (!hasCopyTrait(copyRows, copy, REJOINS)) return;
  for (const other of at(sim.plant.components, ofCopy(copyRows, copy, COMPONENT)).copies) {
    if (other === copy || !isLive(sim, other)) continue;
    follow(sim, copy, other);
    return;
  }
}

/** A copy takes the writes: those of its component that stand by follow it. */
export function takeBack(sim: Simulation, copy: number): void {
  const { copyRows } = sim.plant;
  if (!hasCopyTrait(copyRows, copy, REJOINS)) return;
  for (const other of at(sim.plant.components, ofCopy(copyRows, copy, COMPONENT)).copies) {
    if (other !== copy && sim.isIn(KIND.copy, other, STATE.copy.ready)) follow(sim, other, copy);
  }
}
