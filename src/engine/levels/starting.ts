/** What is needed to start and not to go on: a registry, a licence server, unsealing keys. */
import { at } from '../../base/assert.ts';
import { simSeconds } from '../../base/time.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { MissingNeed } from '../../model/trace.ts';
import { kindCode } from '../codes.ts';
import type { Simulation } from '../simulation.ts';
import { levelOfNeeds } from './levels.ts';
import { limitingEntity } from './propagation.ts';

/** Whether everything that a component needs to start is there. */
export const canStart = (sim: Simulation, component: number): boolean =>
  levelOfNeeds(sim, at(sim.plant.components, component).startNeeds) > 0;

/** What keeps a component from starting. */
export function startBlocker(sim: Simulation, component: number): EntityRef {
  const blocker = limitingEntity(sim, at(sim.plant.components, component).startNeeds);
  return blocker ?? { kind: 'component', id: at(sim.plant.ids.component, component) };
}

/** What keeps a component from starting, in the words of the trace. */
export function missingToStart(sim: Simulation, component: number, forGood: boolean): MissingNeed {
  const what = startBlocker(sim, component);
  const kind = kindCode(what.kind);
  const index = at(
    sim.plant.ids[what.kind].map((id, n) => (id === what.id ? n : -1)).filter((n) => n >= 0),
    0,
  );
  const takenBy = sim.lastChange(kind, index);
  return {
    kind: 'start',
    what,
    since: simSeconds(sim.changedAt(kind, index)),
    takenBy: takenBy < 0 ? null : takenBy,
    forGood,
  };
}
