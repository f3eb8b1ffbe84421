/** What a place offers to whatever stands in it: the building, the data plane and the law taken together. */
import type { Place, PlantHosting } from './plant.ts';
import type { Simulation } from './simulation.ts';
import { stateCode } from './world.ts';

/** From the best to the worst; the worst of the three aspects wins. */
export type HostCondition = 'available' | 'isolated' | 'stopped' | 'cut' | 'destroyed';

const SITE_ISOLATED = stateCode('site', 'isolated');
const SITE_STOPPED = stateCode('site', 'stopped');
const SITE_DESTROYED = stateCode('site', 'destroyed');
const DATA_PLANE_INTERRUPTED = stateCode('data-plane', 'interrupted');
const ACCESS_CUT = stateCode('lawful-status', 'cut');

export function hostConditionOf(sim: Simulation, place: Place): HostCondition {
  const site = sim.stateOf('site', place.site);
  if (site === SITE_DESTROYED) return 'destroyed';
  if (sim.stateOf('lawful-status', place.hosting) === ACCESS_CUT) return 'cut';
  if (site === SITE_STOPPED) return 'stopped';
  if (sim.stateOf('data-plane', place.hosting) === DATA_PLANE_INTERRUPTED) return 'stopped';
  return site === SITE_ISOLATED ? 'isolated' : 'available';
}

export const isHostAvailable = (sim: Simulation, place: Place): boolean =>
  hostConditionOf(sim, place) === 'available';

/** Tells everything in a hosting (in one of its buildings, when `site` is given) that its place changed. */
export function tellOccupants(sim: Simulation, hosting: PlantHosting, site: number | null): void {
  const here = (place: Place): boolean => site === null || place.site === site;
  const { plant } = sim;
  for (const copy of hosting.copies) {
    if (!here(plant.copies[copy] as Place)) continue;
    sim.send('copy', copy, 'host.changed');
    const replica = plant.copies[copy]?.replica ?? -1;
    if (replica >= 0) sim.send('replica', replica, 'source.changed');
    for (const follower of plant.copies[copy]?.followers ?? []) {
      sim.send('replica', plant.copies[follower]?.replica ?? -1, 'source.changed');
    }
  }
  for (const backup of hosting.backups) {
    if (here(plant.backups[backup] as Place)) sim.send('backup', backup, 'host.changed');
  }
  for (const probe of hosting.probes) {
    if (here(plant.probes[probe]?.place as Place)) sim.send('probe', probe, 'host.changed');
  }
  for (const tool of hosting.tools) {
    if (plant.tools[tool]?.places.some(here)) sim.touchNode(tool);
  }
  sim.touchNeeds();
  sim.touchFacts();
}
