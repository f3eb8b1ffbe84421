/** A notice that is withdrawn, or that gets another end, by an effect of its own: what it announced has not come yet. */
import { at } from '../../base/assert.ts';
import type { TraceId } from '../../model/trace.ts';
import { EVENT, KIND, PURPOSES } from '../codes.ts';
import type { PlantNotice } from '../plant/incidents.ts';
import type { Simulation } from '../simulation.ts';
import { setDue } from './delays.ts';
import { sendHeld } from './holding.ts';

/** No impact of the incident is still to come. */
export function isLastOf({ plant, world }: Simulation, incident: number): boolean {
  for (let index = 0; index < plant.impacts.length; index += 1) {
    const isToCome = world.impactFired[index] === 0;
    if (isToCome && at(plant.impacts, index).incident === incident) return false;
  }
  return true;
}

/** Its effect has begun, and it has not struck. */
const isAnnounced = (sim: Simulation, impact: number): boolean =>
  sim.world.impactFired[impact] === 0 &&
  (sim.world.impactFrom[impact] as number) <= sim.now() &&
  Number.isFinite(sim.world.impactDueAt[impact]);

/** When the first of them strikes; Infinity when the notice was not given, or is over. */
function endOf(sim: Simulation, impacts: readonly number[]): number {
  let end = Number.POSITIVE_INFINITY;
  for (const impact of impacts) {
    if (isAnnounced(sim, impact)) end = Math.min(end, sim.world.impactDueAt[impact] as number);
  }
  return end;
}

/** When what is announced on a thing by an incident is to come, as announced by now; Infinity when nothing is. */
export const announcedEnd = (sim: Simulation, kind: number, index: number): number =>
  endOf(sim, sim.plant.announcedOn[kind]?.[index] ?? []);

function putOff(sim: Simulation, impacts: readonly number[], by: number): void {
  for (const impact of impacts) {
    if (!isAnnounced(sim, impact)) continue;
    setDue(sim, impact, (sim.world.impactDueAt[impact] as number) + by);
  }
}

/** They never come: they count as behind us. */
function callOff(sim: Simulation, impacts: readonly number[]): void {
  for (const impact of impacts) {
    if (!isAnnounced(sim, impact)) continue;
    sim.world.impactFired[impact] = 1;
    setDue(sim, impact, Number.POSITIVE_INFINITY);
  }
}

function tell(
  sim: Simulation,
  { about }: PlantNotice,
  endsIn: number | null,
  because: readonly TraceId[],
): void {
  if (!sim.traced) return;
  for (const { kind, index } of about) {
    sim.record(kind, index, { type: 'notice', endsIn, causes: because });
  }
}

function withdraw(sim: Simulation, notice: PlantNotice, because: readonly TraceId[]): void {
  callOff(sim, notice.coming);
  callOff(sim, notice.following);
  tell(sim, notice, null, because);
  for (const thing of notice.unsaid) sendHeld(sim, thing, 0, because);
  if (!isLastOf(sim, notice.incident)) return;
  sim.send(KIND.incident, notice.incident, EVENT['incident.ended'], 0, because);
}

/** Every notice that the impact is about and that is still running is withdrawn, or ends when it says. */
export function reviseNotices(sim: Simulation, impact: number, because: readonly TraceId[]): void {
  const { revises, incident, effect } = at(sim.plant.impacts, impact);
  if (!revises) return;
  const { notice, notices } = revises;
  const seconds = notice
    ? sim.seconds(notice, KIND.incident, incident, PURPOSES.impactAfter, effect)
    : Number.POSITIVE_INFINITY;
  for (const one of notices) {
    const end = endOf(sim, one.coming);
    if (end === Number.POSITIVE_INFINITY) continue;
    if (!notice) {
      withdraw(sim, one, because);
      continue;
    }
    const later = sim.now() + seconds - end;
    putOff(sim, one.coming, later);
    putOff(sim, one.following, later);
    tell(sim, one, seconds, because);
  }
  for (const watch of sim.plant.stays) sim.touchWatch(watch);
  // What was waited for may never come now, or later.
  sim.touchNeeds();
}
