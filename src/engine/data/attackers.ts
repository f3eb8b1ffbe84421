/**
 * Attackers who have got in. They strike once, then stay: what comes up within their reach is struck again after a while, unless
 * they were shut out of it meanwhile (credentials changed, the copy cleaned, rebuilt or cut off).
 */
import { at } from '../../base/assert.ts';
import { EVENT, KIND, PURPOSES, TIMERS } from '../codes.ts';
import type { PlantAttacker } from '../plant/incidents.ts';
import type { Simulation } from '../simulation.ts';
import { stopLeaks } from './leaks.ts';

function touchRules(sim: Simulation, copy: number): void {
  for (const watch of at(sim.plant.copies, copy).watches) sim.touchWatch(watch);
}

/** Somebody gets in: by the number of the impact, into every copy within reach. */
export function letIn(sim: Simulation, impact: number, { reaches, takes }: PlantAttacker): void {
  const { world } = sim;
  for (const copy of reaches) {
    const isKnownThief = takes && world.copyReached[copy] === 1;
    world.copyReached[copy] = 1;
    if (!isKnownThief) world.copyAttacker[copy] = impact;
    const { data } = at(sim.plant.components, at(sim.plant.copies, copy).component);
    if (data >= 0 && !takes) world.dataAttacker[data] = impact;
    touchRules(sim, copy);
  }
}

/** A copy is up again, or filled again: whoever can get at it will strike it, if they strike again at all. */
export function comeUpWithinReach(sim: Simulation, copy: number): void {
  const { world, plant } = sim;
  const impact = world.copyAttacker[copy] as number;
  if (world.copyReached[copy] === 0 || impact < 0) return;
  const { strikesAgain } = at(plant.impacts, impact).attacker ?? { strikesAgain: null };
  if (!strikesAgain || sim.isPending(KIND.copy, copy, TIMERS.fourth)) return;
  const comeback = world.copyComebacks[copy] as number;
  world.copyComebacks[copy] = comeback + 1;
  const seconds = sim.seconds(strikesAgain, KIND.copy, copy, PURPOSES.strikesAgain, comeback);
  const since = sim.now() + seconds;
  sim.schedule(KIND.copy, copy, TIMERS.fourth, seconds, EVENT['copy.encrypted'], since);
}

/** Filled from a picture taken while the attacker was in: they are in again, through what they had left there. */
export function bringBackIn(sim: Simulation, copy: number): void {
  const { data } = at(sim.plant.components, at(sim.plant.copies, copy).component);
  sim.world.copyInfested[copy] = 1;
  sim.world.copyReached[copy] = 1;
  sim.world.copyAttacker[copy] = sim.world.dataAttacker[data] as number;
  touchRules(sim, copy);
}

/** Whoever had got in cannot get at this copy any more. */
export function shutOut(sim: Simulation, copy: number): void {
  sim.world.copyReached[copy] = 0;
  sim.world.copyExposed[copy] = 0;
  sim.cancel(KIND.copy, copy, TIMERS.fourth);
  touchRules(sim, copy);
  stopLeaks(sim);
}

/** Restored where the attacker still is (P7), until they are shut out. */
export function judgeExposure(sim: Simulation, copy: number): void {
  const { copyReached, copyFenced, copyExposed } = sim.world;
  copyExposed[copy] = copyReached[copy] === 1 && copyFenced[copy] === 0 ? 1 : 0;
  touchRules(sim, copy);
}
