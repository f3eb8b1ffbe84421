/** Incidents at work: each impact is an alarm that sends its events when it is due. */
import { at } from '../../base/assert.ts';
import { EVENT, KIND } from '../codes.ts';
import { letIn } from '../data/attackers.ts';
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
  sim.send(KIND.incident, incident, EVENT['incident.began'], 0, NO_CAUSES);
  sim.send(KIND.incident, incident, EVENT['incident.impacted'], index, NO_CAUSES);
  if (heals && isLastOf(sim, incident)) {
    sim.send(KIND.incident, incident, EVENT['incident.ended'], 0, NO_CAUSES);
  }
}

/** Events whose value is the moment from which data are no longer sound. */
const SPOILING: ReadonlySet<number> = new Set([
  EVENT['copy.corrupted'],
  EVENT['copy.tainted'],
  EVENT['copy.encrypted'],
  EVENT['copy.deleted'],
]);

/** When data stopped being sound: a dwell before the impact, or before its effect began when what followed went unseen. */
function unsoundSince(sim: Simulation, impact: number): number {
  const { dwellSeconds, sinceBeginning } = at(sim.plant.impacts, impact);
  const from = sinceBeginning ? (sim.world.impactFrom[impact] as number) : sim.now();
  return from - dwellSeconds;
}

/** Sends the events of an impact; the incident's own entry is their cause. */
export function sendImpact(sim: Simulation, index: number): void {
  const impact = at(sim.plant.impacts, index);
  const entry = sim.lastChange(KIND.incident, impact.incident);
  const because = entry < 0 ? NO_CAUSES : [entry];
  if (impact.attacker) letIn(sim, index, impact.attacker);
  for (const target of impact.targets) {
    const value = SPOILING.has(target.event)
      ? unsoundSince(sim, index)
      : impact.holdsDown && target.event === EVENT['copy.failed']
        ? 1
        : 0;
    sim.send(target.kind, target.index, target.event, value, because);
  }
}
