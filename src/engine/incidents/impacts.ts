/** Incidents at work: each impact is an alarm that sends its events when it is due. */
import { at } from '../../base/assert.ts';
import { EVENT, KIND } from '../codes.ts';
import { NO_CAUSES } from '../kernel/recorder.ts';
import type { Simulation } from '../simulation.ts';

/** No impact of the incident is still to come. */
function isLastOf({ plant, world }: Simulation, incident: number): boolean {
  for (let index = 0; index < plant.impacts.length; index += 1) {
    const isToCome = world.impactFired[index] === 0;
    if (isToCome && at(plant.impacts, index).incident === incident) return false;
  }
  return true;
}

/** The incident unfolds with its first impact and is over with its last, when that one heals. */
export function fireImpact(sim: Simulation, index: number): void {
  const { incident, heals } = at(sim.plant.impacts, index);
  sim.world.impactFired[index] = 1;
  const act = sim.world.impactBecause[index] as number;
  const because = act < 0 ? NO_CAUSES : [act];
  sim.send(KIND.incident, incident, EVENT['incident.began'], 0, because);
  sim.send(KIND.incident, incident, EVENT['incident.impacted'], index, because);
  if (heals && isLastOf(sim, incident)) {
    sim.send(KIND.incident, incident, EVENT['incident.ended'], 0, because);
  }
}

/** Sends the events of an impact; the incident's own entry is their cause. */
export function sendImpact(sim: Simulation, index: number): void {
  const impact = at(sim.plant.impacts, index);
  const entry = sim.lastChange(KIND.incident, impact.incident);
  const because = entry < 0 ? NO_CAUSES : [entry];
  for (const target of impact.targets) {
    // For data, the value is the moment they stopped being sound; for a load, a share.
    const isSpoiling = target.event === EVENT['copy.corrupted'];
    const value = isSpoiling ? sim.now() - impact.dwellSeconds : impact.thousandths;
    sim.send(target.kind, target.index, target.event, value, because);
  }
}
