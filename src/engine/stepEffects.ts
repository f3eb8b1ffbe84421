/** What a step does to the world, turned into events for the machines concerned. */
import { assertNever, at } from '../base/assert.ts';
import type { PlantEffect } from './plant.ts';
import type { Simulation } from './simulation.ts';

/** Shares travel in events as whole thousandths. */
const WHOLE = 1000;

/** Clients follow to the new copies, most of them at once; the old ones stop getting any. */
function routeTraffic(
  sim: Simulation,
  effect: Extract<PlantEffect, { effect: 'traffic.route' }>,
): void {
  for (const copy of at(sim.plant.components, effect.component).copies) {
    if (effect.copies.includes(copy)) {
      sim.send('copy', copy, 'copy.routed', Math.round(effect.firstShare * WHOLE));
      if (effect.tailSeconds > 0) {
        sim.schedule('copy', copy, 'second', effect.tailSeconds, 'copy.routed', WHOLE);
      }
    } else if (sim.isIn('copy', copy, 'serving')) {
      sim.send('copy', copy, 'copy.deactivated');
    }
  }
}

function applyEffect(sim: Simulation, effect: PlantEffect): void {
  switch (effect.effect) {
    case 'copy.activate':
      return sim.send('copy', effect.copy, 'copy.activated');
    case 'copy.prepare':
      return sim.send('copy', effect.copy, 'copy.prepared');
    case 'copy.deactivate':
      return sim.send('copy', effect.copy, 'copy.deactivated');
    case 'data.land':
      return sim.send('copy', effect.copy, 'copy.landed');
    case 'writes.freeze':
      return sim.send('copy', effect.copy, 'copy.frozen');
    case 'data.restore':
      return sim.send('copy', effect.copy, 'copy.restored', effect.backup);
    case 'data.copy':
      return sim.send('copy', effect.copy, 'copy.refilled', effect.from);
    case 'mode.enter':
      return sim.send('service', effect.service, 'mode.entered', effect.mode);
    case 'mode.leave':
      return sim.send('service', effect.service, 'mode.left');
    case 'traffic.route':
      return routeTraffic(sim, effect);
    default:
      return assertNever(effect);
  }
}

/** In the order the kind lists them. */
export function applyEffects(sim: Simulation, effects: readonly PlantEffect[]): void {
  for (const effect of effects) applyEffect(sim, effect);
}
