/** The truth behind what probes say: the level of a service, or whether a fact holds. */
import { at } from '../base/assert.ts';
import type { Watched } from './plant.ts';
import type { Simulation } from './simulation.ts';

type WatchedFact = Extract<Watched, { type: 'fact' }>;

const DOWN_COPIES = ['failed', 'isolated', 'stopped', 'suspended', 'lost'];

/** A hosting serves nobody: its data plane is interrupted, or none of its buildings is left. */
const isHostingDown = (sim: Simulation, hosting: number): boolean =>
  sim.isIn('data-plane', hosting, 'interrupted') ||
  buildingsOf(sim, hosting).every((site) => !sim.isIn('site', site, 'operational'));

/** Numbers of the buildings in which a hosting has a place. */
export const buildingsOf = ({ plant }: Simulation, hosting: number): readonly number[] =>
  plant.sites.flatMap(({ hostings }, site) => (hostings.includes(hosting) ? [site] : []));

/** Every target is in one of the states; a fact about nothing does not hold. */
function isDown(sim: Simulation, { sites, hostings, copies, tools }: WatchedFact): boolean {
  if (sites.length > 0) return sites.every((site) => !sim.isIn('site', site, 'operational'));
  if (hostings.length > 0) return hostings.every((one) => isHostingDown(sim, one));
  if (copies.length > 0) {
    return copies.every((copy) => DOWN_COPIES.some((state) => sim.isIn('copy', copy, state)));
  }
  return tools.length > 0 && tools.every((tool) => sim.isIn('tool', tool, 'unusable'));
}

function doesHold(sim: Simulation, fact: WatchedFact): boolean {
  switch (fact.state) {
    case 'down':
      return isDown(sim, fact);
    case 'frozen':
      return fact.hostings.some((one) => sim.isIn('control-plane', one, 'frozen'));
    case 'under-notice':
      // A cut that was announced has been under notice too: the warning does not expire with the fact.
      return fact.hostings.some((one) => !sim.isIn('lawful-status', one, 'open'));
    case 'cut':
      return fact.hostings.some((one) => sim.isIn('lawful-status', one, 'cut'));
    case 'corrupted':
      return fact.copies.some(
        (copy) => at(sim.world.copyUnsoundSince, copy) !== Number.POSITIVE_INFINITY,
      );
    default:
      return false;
  }
}

/** Level of the service as its users get it, or 1 when the fact holds and 0 when it does not. */
export function truthOf(sim: Simulation, probe: number): number {
  const { watched } = at(sim.plant.probes, probe);
  if (watched.type === 'level') return at(sim.world.served, watched.service);
  return doesHold(sim, watched) ? 1 : 0;
}
