/**
 * A component below its quorum serves nothing, so nobody writes into it either: the copies that are left hold still, and
 * take the writes again once enough of them serve.
 */
import { at } from '../../base/assert.ts';
import { KIND, STATE } from '../codes.ts';
import type { Simulation } from '../simulation.ts';
import { isLive } from './content.ts';
import { startWriting, stopWriting } from './lineage.ts';

function stall(sim: Simulation, copy: number): void {
  if (!isLive(sim, copy)) return;
  stopWriting(sim, copy);
  sim.world.copyStalled[copy] = 1;
}

/** They stopped together and go on together: nothing is between them. */
function goOn(sim: Simulation, copy: number): void {
  if (sim.world.copyStalled[copy] === 0) return;
  sim.world.copyStalled[copy] = 0;
  startWriting(sim, copy, true, true);
}

/** A copy goes into service, or leaves it: those that serve beside it stop or go on with it. */
export function settleQuorum(sim: Simulation, copy: number, serves: boolean): void {
  const { copies, quorum, data } = at(sim.plant.components, at(sim.plant.copies, copy).component);
  if (!serves) sim.world.copyStalled[copy] = 0;
  if (quorum <= 1 || data < 0) return;
  const isIn = (other: number): boolean =>
    other === copy ? serves : sim.isIn(KIND.copy, other, STATE.copy.serving);
  let serving = 0;
  for (const other of copies) if (isIn(other)) serving += 1;
  for (const other of copies) {
    if (!isIn(other)) continue;
    if (serving < quorum) stall(sim, other);
    else goOn(sim, other);
  }
}
