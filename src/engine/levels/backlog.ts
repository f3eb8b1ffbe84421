/**
 * What waits to be served, in seconds of the usual demand. Between two changes of level it grows or drains at a steady pace,
 * so that it is known at any moment and its end is an event.
 */
import { at } from '../../base/assert.ts';
import { HOUR } from '../../base/time.ts';
import type { TraceId } from '../../model/trace.ts';
import { demandOf } from '../calendar/calendarNow.ts';
import { EVENT, KIND, STATE, TIMERS } from '../codes.ts';
import type { Simulation } from '../simulation.ts';
import { levelOfNeeds } from './levels.ts';

/** Less than this waits for nobody: a second of the usual demand. */
const NOTHING = 1;

/** How much more waits after each second, in seconds of the usual demand. */
function growthOf(sim: Simulation, service: number): number {
  const { plant, world } = sim;
  const { backlog, modes } = at(plant.services, service);
  if (!backlog) return 0;
  const raw = world.level[plant.firstServiceNode + service] as number;
  // Those who try again are the same people: they wait once.
  const demand = demandOf(sim, service) / (world.serviceRush[service] as number);
  const served = world.served[service] as number;
  const mode = world.serviceMode[service] as number;
  const { keyedIn = 0, needs } = mode < 0 ? {} : at(modes, mode);
  const byMode =
    needs && levelOfNeeds(sim, needs) > 0 ? Math.max(0, served - Math.min(1, raw / demand)) : 0;
  const grows = demand * (backlog.kept * (1 - served) + keyedIn * byMode);
  const spare = served < 1 ? 0 : Math.max(0, raw - demandOf(sim, service));
  return grows - Math.min(spare, backlog.drains);
}

/** Open above its minimum: what waits was told as it reopened, or was never more than nothing. */
const isOpen = (sim: Simulation, service: number): boolean =>
  sim.isIn(KIND.service, service, STATE.service.nominal) ||
  sim.isIn(KIND.service, service, STATE.service.degraded);

/** Counts what waits up to now, and sets when it will be drained if nothing else changes. */
function countBacklog(sim: Simulation, service: number): void {
  const { serviceQueue, serviceQueuedAt, serviceQueueGrows, serviceQueueGrew } = sim.world;
  const elapsed = sim.now() - (serviceQueuedAt[service] as number);
  const grown = elapsed * (serviceQueueGrows[service] as number);
  if (grown > 0) serviceQueueGrew[service] = 1;
  serviceQueue[service] = Math.max(0, (serviceQueue[service] as number) + grown);
  serviceQueuedAt[service] = sim.now();
  serviceQueueGrows[service] = growthOf(sim, service);
  const drainsIn = secondsToDrain(sim, service);
  if (drainsIn === null || drainsIn === 0) sim.cancel(KIND.service, service, TIMERS.fourth);
  else sim.schedule(KIND.service, service, TIMERS.fourth, drainsIn, EVENT['backlog.drained']);
}

/** By how much more waits each second, in seconds of the usual demand; negative while it drains, 0 where none is counted. */
export const backlogGrowth = ({ world }: Simulation, service: number): number =>
  world.serviceQueueGrows[service] as number;

/** What waits now, in seconds of the usual demand; 0 where none is counted. */
export function backlogNow(sim: Simulation, service: number): number {
  const { serviceQueue, serviceQueuedAt } = sim.world;
  const elapsed = sim.now() - (serviceQueuedAt[service] as number);
  return Math.max(0, (serviceQueue[service] as number) + elapsed * backlogGrowth(sim, service));
}

/** What is served has changed: counted, and written where what had gone on growing since the service reopened begins to drain. */
export function reviewBacklog(sim: Simulation, service: number): void {
  countBacklog(sim, service);
  const { serviceQueueGrows, serviceQueueGrew } = sim.world;
  const isTurning = serviceQueueGrew[service] === 1 && (serviceQueueGrows[service] as number) < 0;
  if (isTurning && isOpen(sim, service)) writeBacklog(sim, service, lastOf(sim, service), true);
}

const lastOf = (sim: Simulation, service: number): readonly TraceId[] => {
  const last = sim.lastChange(KIND.service, service);
  return last < 0 ? [] : [last];
};

/** What waits now; without a trace, only that it is told. */
function writeBacklog(
  sim: Simulation,
  service: number,
  causes: readonly TraceId[],
  wasOpen: boolean,
): void {
  sim.world.serviceQueueGrew[service] = 0;
  const seconds = Math.round(sim.world.serviceQueue[service] as number);
  if (!sim.traced || seconds < NOTHING) return;
  const drainsIn = secondsToDrain(sim, service);
  const open = wasOpen ? ({ wasOpen } as const) : {};
  sim.record(KIND.service, service, { type: 'backlog', seconds, drainsIn, ...open, causes });
}

/** As the run ends: what waits and still grows, with its pace. */
export function noteGrowing(sim: Simulation): void {
  if (!sim.traced) return;
  for (let service = 0; service < sim.plant.services.length; service += 1) {
    const seconds = Math.round(backlogNow(sim, service));
    const growsHourly = Math.round(backlogGrowth(sim, service) * HOUR);
    if (seconds < NOTHING || growsHourly < NOTHING) continue;
    const entry = { type: 'backlog', seconds, drainsIn: null, growsHourly } as const;
    sim.record(KIND.service, service, { ...entry, causes: lastOf(sim, service) });
  }
}

/** Seconds until nothing waits any more: 0 when nothing does, null when it does not drain. */
function secondsToDrain({ world }: Simulation, service: number): number | null {
  const queue = world.serviceQueue[service] as number;
  const grows = world.serviceQueueGrows[service] as number;
  if (queue < NOTHING) return 0;
  return grows < 0 ? Math.ceil(queue / -grows) : null;
}

/** The service reopens: what waits is written. */
export function noteBacklog(sim: Simulation, service: number): void {
  if (!at(sim.plant.services, service).backlog) return;
  countBacklog(sim, service);
  writeBacklog(sim, service, sim.because(), false);
}

/** Nothing waits any more. */
export function noteDrained(sim: Simulation, service: number): void {
  sim.world.serviceQueue[service] = 0;
  sim.world.serviceQueuedAt[service] = sim.now();
  sim.world.serviceQueueGrew[service] = 0;
  sim.touchFacts();
  if (!sim.traced) return;
  sim.record(KIND.service, service, {
    type: 'backlog',
    seconds: 0,
    drainsIn: 0,
    causes: lastOf(sim, service),
  });
}
