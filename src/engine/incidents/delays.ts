/** How long an impact takes, as drawn for its effect. */
import { at } from '../../base/assert.ts';
import { KIND, PURPOSES } from '../codes.ts';
import type { Simulation } from '../simulation.ts';

/** Seconds from T, or from the act that brings it about, to the beginning of the effect of an impact. */
export function beginsAfter(sim: Simulation, impact: number): number {
  const { incident, begins, effect } = at(sim.plant.impacts, impact);
  return sim.seconds(begins, KIND.incident, incident, PURPOSES.impactBegins, effect);
}

/** Seconds from the beginning of its effect to when an impact strikes. */
export function strikesAfter(sim: Simulation, impact: number): number {
  const { incident, after, effect } = at(sim.plant.impacts, impact);
  return after ? sim.seconds(after, KIND.incident, incident, PURPOSES.impactAfter, effect) : 0;
}
