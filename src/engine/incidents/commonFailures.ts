/**
 * Common causes at work: each is an alarm that breaks, at one instant, the copies that share its place. With the share β of
 * the hazard in the alarm and 1 - β in each copy's own timer, a copy fails as often as its dossier says (the beta-factor model:
 * K. N. Fleming, 1975; ISO/TR 12489). The alarm's age counts from its last strike: beside the first failure of each copy this is
 * exact for exponential laws, which have no age.
 */
import { at } from '../../base/assert.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { TraceId } from '../../model/trace.ts';
import { EVENT, KIND, PURPOSES, STATE } from '../codes.ts';
import { NO_CAUSES } from '../kernel/recorder.ts';
import type { Simulation } from '../simulation.ts';
import { BY_ITSELF } from './holding.ts';

/** Sets when a cause strikes next; `because` is its last strike. */
export function scheduleStrike(sim: Simulation, cause: number, because: readonly TraceId[]): void {
  const { plant, world } = sim;
  const { after, drawName, component } = at(plant.causes, cause);
  const occurrence = world.causeStrikes[cause] as number;
  const seconds = sim.secondsNamed(after, drawName, PURPOSES.commonFailure, occurrence);
  if (sim.traced && after.fixedSeconds < 0) {
    sim.record(KIND.component, component, {
      type: 'draw',
      purpose: 'commonFailure',
      value: seconds,
      law: after.text,
      causes: because,
    });
  }
  if (seconds === Number.POSITIVE_INFINITY) return;
  sim.setAlarm(plant.impacts.length + cause, sim.now() + seconds);
}

/** Whether a failure finds the copy running: in service, or standing by where the dossier says that this wears it too. */
function isExposed(sim: Simulation, copy: number): boolean {
  const state = sim.stateOf(KIND.copy, copy);
  if (state === STATE.copy.serving) return true;
  if (state !== STATE.copy.ready) return false;
  return at(sim.plant.components, at(sim.plant.copies, copy).component).fails?.standbyToo === true;
}

/** What a strike says of itself: its own entry, without causes. */
function recordStrike(sim: Simulation, cause: number): readonly TraceId[] {
  if (!sim.traced) return NO_CAUSES;
  const { component, within, domain, copies } = at(sim.plant.causes, cause);
  const struck = copies
    .filter((copy) => isExposed(sim, copy))
    .map((copy): EntityRef => ({ kind: 'copy', id: at(sim.plant.ids.copy, copy) }));
  const entry = sim.record(KIND.component, component, {
    type: 'common-failure',
    within,
    domain,
    copies: struck,
    causes: NO_CAUSES,
  });
  return [entry];
}

/** A cause strikes: every copy that shares its place and runs fails at once, and the next strike is drawn. */
export function strikeTogether(sim: Simulation, cause: number): void {
  const { copies } = at(sim.plant.causes, cause);
  const because = recordStrike(sim, cause);
  for (const copy of copies) {
    if (isExposed(sim, copy)) sim.send(KIND.copy, copy, EVENT['copy.failed'], BY_ITSELF, because);
  }
  sim.world.causeStrikes[cause] = (sim.world.causeStrikes[cause] as number) + 1;
  scheduleStrike(sim, cause, because);
}
