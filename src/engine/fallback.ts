/** What rules P6 and P8 ask of a fallback: a place of its own, and a restore point that is sound and young. */
import { at } from '../base/assert.ts';
import type { RestorePoint } from './restorePoints.ts';
import type { Simulation } from './simulation.ts';

function touchWatches(sim: Simulation, copy: number): void {
  for (const watch of at(sim.plant.copies, copy).watches) sim.touchWatch(watch);
}

/** Whether a copy that goes into service shares a failure domain with one that its component lost. */
function sharesDomainWithLoss(sim: Simulation, copy: number): boolean {
  const { component, failureDomains, role } = at(sim.plant.copies, copy);
  // An active copy that serves again stands in for nobody.
  if (role === 'active') return false;
  return at(sim.plant.components, component).copies.some((other) => {
    if (other === copy) return false;
    const gone = ['lost', 'stopped', 'isolated', 'suspended', 'failed'].some((state) =>
      sim.isIn('copy', other, state),
    );
    const domains = at(sim.plant.copies, other).failureDomains;
    return gone && domains.some((domain) => failureDomains.includes(domain));
  });
}

/** Notes for P6 whether the copy now serving (or no longer) shares a failure domain with what was lost. */
export function judgeFallback(sim: Simulation, copy: number, serves: boolean): void {
  sim.world.copySharesDomain[copy] = serves && sharesDomainWithLoss(sim, copy) ? 1 : 0;
  touchWatches(sim, copy);
}

/** Notes for P8 whether the restore point is unsound, or older than what may be lost. */
export function judgeRestore(sim: Simulation, copy: number, point: RestorePoint): void {
  const { data } = at(sim.plant.components, at(sim.plant.copies, copy).component);
  if (data < 0) return;
  const { rpo } = at(sim.plant.data, data);
  const head = Math.min(at(sim.world.dataHead, data), sim.now);
  const tooOld = rpo !== null && head - point.takenAt > rpo;
  sim.world.copyBadRestore[copy] = !point.sound || tooOld ? 1 : 0;
  touchWatches(sim, copy);
}
