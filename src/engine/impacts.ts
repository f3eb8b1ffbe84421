/** Incidents at work: each impact is a timer that sends its events when it is due. */
import { at } from '../base/assert.ts';
import { HEALING_EVENTS } from './healing.ts';
import type { Simulation } from './simulation.ts';

/** The incident unfolds with its first impact and is over with its last, when that one heals. */
export function fireImpact(sim: Simulation, index: number): void {
  const impact = at(sim.plant.impacts, index);
  sim.world.impactFired[index] = 1;
  sim.send('incident', impact.incident, 'incident.began', 0, []);
  sim.send('incident', impact.incident, 'incident.impacted', index, []);
  const isLast = sim.plant.impacts.every(
    (other, i) => other.incident !== impact.incident || at(sim.world.impactFired, i) === 1,
  );
  const heals = impact.targets.every((target) => HEALING_EVENTS.has(target.event));
  if (isLast && heals) sim.send('incident', impact.incident, 'incident.ended', 0, []);
}

/** Sends the events of an impact; the incident's own entry is their cause. */
export function sendImpact(sim: Simulation, index: number): void {
  const impact = at(sim.plant.impacts, index);
  const entry = sim.lastChange('incident', impact.incident);
  const because = entry < 0 ? [] : [entry];
  for (const target of impact.targets) {
    // For data, the value is the moment they stopped being sound.
    const value = target.event === 'copy.corrupted' ? sim.now - impact.dwellSeconds : 0;
    sim.send(target.kind, target.index, target.event, value, because);
  }
}
