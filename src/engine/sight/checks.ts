/** What steps look at: the level as it is told, everything else as it is found when somebody looks. */
import { assertNever } from '../../base/assert.ts';
import type { PlantCheck } from '../plant/plans.ts';
import type { Simulation } from '../simulation.ts';
import { doesHold } from './facts.ts';

function isTrue(sim: Simulation, check: PlantCheck): boolean {
  switch (check.type) {
    case 'level': {
      const { probe, service, sense, share } = check;
      const level = (probe < 0 ? sim.world.served[service] : sim.world.seen[probe]) as number;
      return sense === 'below' ? level < share : level >= share;
    }
    case 'truth':
      return doesHold(sim, check.watched);
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
