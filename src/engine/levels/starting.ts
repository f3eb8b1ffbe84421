/** What is needed to start and not to go on: a registry, a licence server, unsealing keys. */
import { at } from '../../base/assert.ts';
import { simSeconds } from '../../base/time.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { MissingNeed } from '../../model/trace.ts';
import { KIND, kindCode } from '../codes.ts';
import { hasCopyTrait, NEEDS_TO_START } from '../plant/copyRows.ts';
import type { Simulation } from '../simulation.ts';
import { levelOfNeeds } from './levels.ts';
import { limitingEntity, limitOf } from './limiting.ts';

/** Whether everything that a copy needs to start is there. */
export const canStart = (sim: Simulation, copy: number): boolean =>
  !hasCopyTrait(sim.plant.copyRows, copy, NEEDS_TO_START) ||
  levelOfNeeds(sim, at(sim.plant.copies, copy).startNeeds) > 0;

/** What keeps a copy from starting. */
function startBlocker(sim: Simulation, copy: number): EntityRef {
  const { startNeeds, component } = at(sim.plant.copies, copy);
  const blocker = limitingEntity(sim, startNeeds);
  return blocker ?? { kind: 'component', id: at(sim.plant.ids.component, component) };
}

/** Number of an entity among those of its kind, -1 when it has none. */
const numberOf = ({ plant }: Simulation, { kind, id }: EntityRef): number =>
  plant.ids[kind].indexOf(id);

/** What keeps a copy from starting, in the words of the trace. */
export function missingToStart(sim: Simulation, copy: number, forGood: boolean): MissingNeed {
  const what = startBlocker(sim, copy);
  const kind = kindCode(what.kind);
  const index = Math.max(0, numberOf(sim, what));
  const takenBy = sim.lastChange(kind, index);
  return {
    kind: 'start',
    what,
    since: simSeconds(sim.changedAt(kind, index)),
    takenBy: takenBy < 0 ? null : takenBy,
    forGood,
  };
}

/** A copy of the component that is ready to start but for what it needs to, if any. */
const awaitingStart = (sim: Simulation, component: number): number | undefined =>
  at(sim.plant.components, component).copies.find((copy) => sim.world.copyAwaitsStart[copy] === 1);

/** What something that is down waits for: what it needs to start, or what holds its level down; null for itself. */
function awaitedBy(sim: Simulation, entity: EntityRef): EntityRef | null {
  const number = numberOf(sim, entity);
  if (number < 0 || entity.kind === 'reserve') return null;
  const awaiting = entity.kind === 'component' ? awaitingStart(sim, number) : undefined;
  if (awaiting !== undefined) return startBlocker(sim, awaiting);
  const { firstComponentNode, firstServiceNode } = sim.plant;
  const first =
    entity.kind === 'tool'
      ? 0
      : entity.kind === 'component'
        ? firstComponentNode
        : firstServiceNode;
  const limit = limitOf(sim, first + number);
  return limit.kind === entity.kind && limit.id === entity.id ? null : limit;
}

/** Records that things wait for one another to start, once the last of them has come to wait. */
export function noteCircularStart(sim: Simulation, component: number): void {
  const first: EntityRef = { kind: 'component', id: at(sim.plant.ids.component, component) };
  const members: EntityRef[] = [first];
  for (let next = awaitedBy(sim, first); next; next = awaitedBy(sim, next)) {
    const { kind, id } = next;
    if (kind === first.kind && id === first.id) break;
    if (members.some((member) => member.kind === kind && member.id === id)) return;
    members.push(next);
  }
  const last = members.at(-1);
  const closes = last && awaitedBy(sim, last);
  if (members.length < 2 || !closes || closes.id !== first.id || closes.kind !== first.kind) return;
  const causes = members
    .map((member) => sim.lastChange(kindCode(member.kind), numberOf(sim, member)))
    .filter((id) => id >= 0);
  sim.record(KIND.component, component, { type: 'mutual-dependency', members, causes });
}
