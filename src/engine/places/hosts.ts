/** What a place offers to whatever stands in it: the building, the data plane and the law taken together. */
import { at } from '../../base/assert.ts';
import { EVENT, KIND, STATE } from '../codes.ts';
import { HOSTING, ofCopy, SITE } from '../plant/copyRows.ts';
import type { Place, PlantHosting } from '../plant/places.ts';
import type { Simulation } from '../simulation.ts';

/** From the best to the worst; the worst of the three aspects wins. */
export type HostCondition = 'available' | 'isolated' | 'stopped' | 'cut' | 'destroyed';

const SITE_ISOLATED = STATE.site.isolated;
const SITE_STOPPED = STATE.site.stopped;
const SITE_DESTROYED = STATE.site.destroyed;
const DATA_PLANE_INTERRUPTED = STATE.dataPlane.interrupted;
const DATA_PLANE_ISOLATED = STATE.dataPlane.isolated;
const ACCESS_CUT = STATE.lawfulStatus.cut;
const ACCESS_RETRIEVAL = STATE.lawfulStatus.retrieval;

export const hostConditionOf = (sim: Simulation, { site, hosting }: Place): HostCondition =>
  conditionAt(sim, site, hosting);

function conditionAt(sim: Simulation, building: number, hosting: number): HostCondition {
  const site = sim.stateOf(KIND.site, building);
  if (site === SITE_DESTROYED) return 'destroyed';
  const access = sim.stateOf(KIND.lawfulStatus, hosting);
  if (access === ACCESS_CUT || access === ACCESS_RETRIEVAL) return 'cut';
  if (site === SITE_STOPPED) return 'stopped';
  const dataPlane = sim.stateOf(KIND.dataPlane, hosting);
  if (dataPlane === DATA_PLANE_INTERRUPTED) return 'stopped';
  return site === SITE_ISOLATED || dataPlane === DATA_PLANE_ISOLATED ? 'isolated' : 'available';
}

/** What its place offers to a copy, unless a plan has cut the copy itself off the network. */
export function conditionOfCopy(sim: Simulation, copy: number): HostCondition {
  const { copyRows } = sim.plant;
  const building = ofCopy(copyRows, copy, SITE);
  const condition = conditionAt(sim, building, ofCopy(copyRows, copy, HOSTING));
  // Forbidden by itself, for it alone its place is as if cut.
  if (sim.world.copyBarred[copy] === 1 && condition !== 'destroyed') return 'cut';
  return condition === 'available' && sim.world.copyFenced[copy] === 1 ? 'isolated' : condition;
}

export const isHostAvailable = (sim: Simulation, place: Place): boolean =>
  hostConditionOf(sim, place) === 'available';

/** Data that are there can be read: the place is available, or its contract has ended and leaves time to fetch them. */
export const isHostReadable = (sim: Simulation, place: Place): boolean =>
  isHostAvailable(sim, place) ||
  (sim.stateOf(KIND.lawfulStatus, place.hosting) === ACCESS_RETRIEVAL &&
    sim.stateOf(KIND.site, place.site) === STATE.site.operational &&
    sim.stateOf(KIND.dataPlane, place.hosting) !== DATA_PLANE_INTERRUPTED);

/** The time to fetch the data has passed since the contract over a hosting ended: the provider keeps nothing. */
export const isErasedAt = ({ world, now }: Simulation, hosting: number): boolean =>
  (world.accessReadableUntil[hosting] as number) <= now();

/** In place of the number of a building: wherever the hosting has a place. */
export const ANYWHERE = -1;

const isHere = (place: Place, site: number): boolean => site === ANYWHERE || place.site === site;

/** A copy, what feeds it and what it feeds hear that what it stands in has changed. */
export function tellCopy(sim: Simulation, copy: number): void {
  const { replica, followers } = at(sim.plant.copies, copy);
  sim.send(KIND.copy, copy, EVENT['host.changed']);
  if (replica >= 0) sim.send(KIND.replica, replica, EVENT['source.changed']);
  for (const follower of followers) {
    sim.send(KIND.replica, at(sim.plant.copies, follower).replica, EVENT['source.changed']);
  }
}

/** Tells everything in a hosting, in one of its buildings or `ANYWHERE`, that its place changed. */
export function tellOccupants(sim: Simulation, hosting: PlantHosting, site: number): void {
  const { plant } = sim;
  for (const copy of hosting.copies) if (isHere(at(plant.copies, copy), site)) tellCopy(sim, copy);
  for (const backup of hosting.backups) {
    if (isHere(at(plant.backups, backup), site))
      sim.send(KIND.backup, backup, EVENT['host.changed']);
  }
  for (const probe of hosting.probes) {
    const { place } = at(plant.probes, probe);
    if (place && isHere(place, site)) sim.send(KIND.probe, probe, EVENT['host.changed']);
  }
  for (const tool of hosting.tools) {
    for (const place of at(plant.tools, tool).places) if (isHere(place, site)) sim.touchNode(tool);
  }
  sim.touchNeeds();
  sim.touchFacts();
}
