/** What steps look at: the level as it is told, facts and lags as they are found when somebody looks. */
import { assertNever, at } from '../../base/assert.ts';
import { contentAsOf } from '../data/content.ts';
import type { PlantCheck } from '../plant/plans.ts';
import type { Simulation } from '../simulation.ts';
import { doesHold } from './facts.ts';

/** How far the data of a copy are behind the last write accepted, in seconds; Infinity when it holds none. */
function lagOf(sim: Simulation, copy: number): number {
  const { data } = at(sim.plant.components, at(sim.plant.copies, copy).component);
  if (data < 0) return 0;
  const head = Math.min(sim.world.dataHead[data] as number, sim.now());
  return Math.max(0, head - contentAsOf(sim, copy));
}

function isTrue(sim: Simulation, check: PlantCheck): boolean {
  switch (check.type) {
    case 'level': {
      const { probe, service, sense, share } = check;
      const level = (probe < 0 ? sim.world.served[service] : sim.world.seen[probe]) as number;
      return sense === 'below' ? level < share : level >= share;
    }
    case 'fact':
      return doesHold(sim, check.watched);
    case 'lag': {
      const isMore = lagOf(sim, check.copy) > check.seconds;
      return check.sense === 'more-than' ? isMore : !isMore;
    }
    default:
      return assertNever(check);
  }
}

/** Whether all of some checks are true now; none at all are. */
export function areAllTrue(sim: Simulation, checks: readonly PlantCheck[]): boolean {
  for (const check of checks) if (!isTrue(sim, check)) return false;
  return true;
}

/** Whether at least one of some checks is true now. */
export function isAnyTrue(sim: Simulation, checks: readonly PlantCheck[]): boolean {
  for (const check of checks) if (isTrue(sim, check)) return true;
  return false;
}
