/** How long an impact takes, as drawn for its effect. */
import { at } from '../../base/assert.ts';
import { KIND, PURPOSES } from '../codes.ts';
import type { Simulation } from '../simulation.ts';

/** Seconds from T, or from the act that brings it about, to the beginning of the effect of an impact. */
export function beginsAfter(sim: Simulation, impact: number): number {
  const { incident, begins, effect } = at(sim.plant.impacts, impact);
  return sim.seconds(begins, KIND.incident, incident, PURPOSES.impactBegins, effect);
}

/** Seconds from the beginning of its effect to when an impact strikes: what it takes, then how late its targets are. */
function strikesAfter(sim: Simulation, impact: number): number {
  const { incident, after, effect, laterSeconds } = at(sim.plant.impacts, impact);
  const takes = after
    ? sim.seconds(after, KIND.incident, incident, PURPOSES.impactAfter, effect)
    : 0;
  return takes + laterSeconds;
}

/** An impact strikes at a moment, and not when it was to strike before; Infinity: it does not. */
export function setDue(sim: Simulation, impact: number, moment: number): void {
  sim.world.impactDueAt[impact] = moment;
  sim.setAlarm(impact, moment);
}

/** The effect of an impact begins at an instant: notes it, and sets the alarm of when the impact strikes. */
export function expectImpact(sim: Simulation, impact: number, begins: number): void {
  sim.world.impactFrom[impact] = begins;
  setDue(sim, impact, begins + strikesAfter(sim, impact));
}
