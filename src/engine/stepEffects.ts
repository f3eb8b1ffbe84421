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
      sim.send('copy', effect.copy, 'copy.activated');
      break;
    case 'copy.prepare':
      sim.send('copy', effect.copy, 'copy.prepared');
      break;
    case 'copy.deactivate':
      sim.send('copy', effect.copy, 'copy.deactivated');
      break;
    case 'data.land':
      sim.send('copy', effect.copy, 'copy.landed');
      break;
    case 'writes.freeze':
      sim.send('copy', effect.copy, 'copy.frozen');
      break;
    case 'data.restore':
      sim.send('copy', effect.copy, 'copy.restored', effect.backup);
      break;
    case 'data.copy':
      sim.send('copy', effect.copy, 'copy.refilled', effect.from);
      break;
    case 'mode.enter':
      sim.send('service', effect.service, 'mode.entered', effect.mode);
      break;
    case 'mode.leave':
      sim.send('service', effect.service, 'mode.left');
      break;
    case 'traffic.route':
      routeTraffic(sim, effect);
      break;
    default:
      assertNever(effect);
      break;
  }
}

/** In the order the kind lists them. */
export function applyEffects(sim: Simulation, effects: readonly PlantEffect[]): void {
  for (const effect of effects) applyEffect(sim, effect);
}
