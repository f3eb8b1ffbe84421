/** What a step does to the world, turned into events for the machines concerned. */

import { assertNever, at } from '../../base/assert.ts';
import { EVENT, KIND, STATE, TIMERS } from '../codes.ts';
import { noteStep, release } from '../incidents/holding.ts';
import { jobOf } from '../intervene.ts';
import { givesNothing } from '../levels/grants.ts';
import { OPEN_WHAT_WAS_FROZEN } from '../machines/copyLoad.ts';
import { RENEWED } from '../machines/tool.ts';
import type { PlantEffect } from '../plant/plans.ts';
import type { Simulation } from '../simulation.ts';

/** Shares travel in events as whole thousandths. */
const WHOLE = 1000;

/** It stands by without a machine, and would get none if it served. */
const standsEmpty = (sim: Simulation, copy: number): boolean =>
  sim.isIn(KIND.copy, copy, STATE.copy.ready) && givesNothing(sim, copy);

/** Clients follow to the new copies, most of them at once; the old ones stop getting any. */
function routeTraffic(
  sim: Simulation,
  effect: Extract<PlantEffect, { effect: 'traffic.route' }>,
): void {
  const reached = effect.copies.filter((copy) => !standsEmpty(sim, copy));
  // Nobody makes way for what has no machine.
  if (reached.length === 0 && effect.copies.length > 0) return;
  for (const copy of at(sim.plant.components, effect.component).copies) {
    if (reached.includes(copy)) {
      sim.send(KIND.copy, copy, EVENT['copy.routed'], Math.round(effect.firstShare * WHOLE));
      if (effect.tailSeconds > 0) {
        sim.schedule(
          KIND.copy,
          copy,
          TIMERS.second,
          effect.tailSeconds,
          EVENT['copy.routed'],
          WHOLE,
        );
      }
    } else if (sim.isIn(KIND.copy, copy, STATE.copy.serving)) {
      sim.send(KIND.copy, copy, EVENT['copy.deactivated']);
    }
  }
}

/** Effects that tell one copy one thing. */
const COPY_EVENTS = {
  'copy.prepare': 'copy.prepared',
  'copy.deactivate': 'copy.deactivated',
  'data.land': 'copy.landed',
  'writes.freeze': 'copy.frozen',
  'copy.mend': 'copy.repaired',
} as const;

const PLAN_EVENTS = { 'plan.launch': 'plan.launched', 'plan.abort': 'plan.aborted' } as const;

function tellOneCopy(sim: Simulation, copy: number, effect: keyof typeof COPY_EVENTS): void {
  if (effect === 'copy.mend') {
    // A release that fails is rolled back, or mended: nothing of what it loses is left.
    release(sim, KIND.copy, copy, EVENT['copy.righted']);
    sim.send(KIND.copy, copy, EVENT['copy.righted']);
  }
  sim.send(KIND.copy, copy, EVENT[COPY_EVENTS[effect]]);
}

/** The contracts over these hostings change. */
function changeAccess(
  sim: Simulation,
  { hostings, event, seconds }: Extract<PlantEffect, { effect: 'access.change' }>,
): void {
  for (const hosting of hostings) {
    if (event === 'access.renewed') release(sim, KIND.lawfulStatus, hosting, EVENT[event]);
    sim.send(KIND.lawfulStatus, hosting, EVENT[event], seconds);
  }
}

/** Each copy hears whether what it alone has is kept. */
function reconcile(
  sim: Simulation,
  { copies, keeps }: Extract<PlantEffect, { effect: 'data.reconcile' }>,
): void {
  for (const copy of copies) sim.send(KIND.copy, copy, EVENT['copy.reconciled'], keeps ? 1 : 0);
}

/** The teams of those who went are on the spot: work that was waiting for them may begin. */
function arrive(
  sim: Simulation,
  { step }: Extract<PlantEffect, { effect: 'people.arrive' }>,
): void {
  for (const member of jobOf(sim, step).members) {
    if (sim.world.memberJob[member] !== step) continue;
    sim.world.teamOnSite[at(sim.plant.members, member).team] = 1;
  }
  sim.touchNeeds();
}

/** Its clients come by themselves, or once a later step has sent them there. */
function activate(
  sim: Simulation,
  { copy, awaitsTraffic }: Extract<PlantEffect, { effect: 'copy.activate' }>,
): void {
  sim.send(KIND.copy, copy, EVENT['copy.activated'], awaitsTraffic ? 1 : 0);
}

/** What it cuts off stays so, whatever ends meanwhile. */
function sendAll(sim: Simulation, { targets }: Extract<PlantEffect, { effect: 'send' }>): void {
  for (const { kind, index, event } of targets) {
    noteStep(sim, kind, index, event);
    sim.send(kind, index, event);
  }
}

function mendTool(sim: Simulation, tool: number): void {
  release(sim, KIND.tool, tool, EVENT['tool.restored']);
  sim.send(KIND.tool, tool, EVENT['tool.restored'], RENEWED);
}

function applyEffect(sim: Simulation, effect: PlantEffect): void {
  switch (effect.effect) {
    case 'copy.activate':
      activate(sim, effect);
      break;
    case 'copy.prepare':
    case 'copy.deactivate':
    case 'data.land':
    case 'writes.freeze':
    case 'copy.mend':
      tellOneCopy(sim, effect.copy, effect.effect);
      break;
    case 'writes.open':
      release(sim, KIND.copy, effect.copy, EVENT['copy.reopened']);
      sim.send(KIND.copy, effect.copy, EVENT['copy.reopened'], OPEN_WHAT_WAS_FROZEN);
      break;
    case 'copy.scale':
      sim.send(KIND.copy, effect.copy, EVENT['copy.scaled'], Math.round(effect.to * WHOLE));
      break;
    case 'access.change':
      changeAccess(sim, effect);
      break;
    case 'tool.mend':
      mendTool(sim, effect.tool);
      break;
    case 'data.restore':
      sim.send(KIND.copy, effect.copy, EVENT['copy.restored'], effect.restore);
      break;
    case 'data.reconcile':
      reconcile(sim, effect);
      break;
    case 'replica.point':
      sim.send(KIND.replica, effect.replica, EVENT['replica.pointed'], effect.source);
      break;
    case 'send':
      sendAll(sim, effect);
      break;
    case 'data.copy':
      sim.send(KIND.copy, effect.copy, EVENT['copy.refilled'], effect.from);
      break;
    case 'mode.enter':
      sim.send(KIND.service, effect.service, EVENT['mode.entered'], effect.mode);
      break;
    case 'mode.leave':
      sim.send(KIND.service, effect.service, EVENT['mode.left']);
      break;
    case 'plan.launch':
    case 'plan.abort':
      sim.send(KIND.plan, effect.plan, EVENT[PLAN_EVENTS[effect.effect]]);
      break;
    case 'people.arrive':
      arrive(sim, effect);
      break;
    case 'traffic.route':
      routeTraffic(sim, effect);
      break;
    default:
      assertNever(effect);
  }
}

/** In the order the kind lists them. */
export function applyEffects(sim: Simulation, effects: readonly PlantEffect[]): void {
  for (const effect of effects) applyEffect(sim, effect);
}
