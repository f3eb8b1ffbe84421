/**
 * Amounts that are watched: how far the data of a copy are behind, what would be lost of a data set, what waits to be served,
 * what is asked. Between two events they stand or move at a steady pace, so that it is known when they next cross an amount.
 */
import { assertNever, at } from '../../base/assert.ts';
import { demandOf } from '../calendar/calendarNow.ts';
import { KIND } from '../codes.ts';
import { contentAsOf, contentStopsAt, isLive, soundUpTo } from '../data/content.ts';
import { latestReadable, nextPictureAt } from '../data/restorePoints.ts';
import { backlogGrowth, backlogNow } from '../levels/backlog.ts';
import type { WatchedMeasure } from '../plant/sight.ts';
import type { Simulation } from '../simulation.ts';

const NEVER = Number.POSITIVE_INFINITY;
/** Products of shares that are equal on paper differ by less. */
const NEGLIGIBLE = 1e-9;

/** The moment of the last write accepted into a data set: now, unless writing has stopped. */
const headOf = (sim: Simulation, data: number): number =>
  Math.min(sim.world.dataHead[data] as number, sim.now());

const dataOfCopy = (sim: Simulation, copy: number): number =>
  at(sim.plant.components, at(sim.plant.copies, copy).component).data;

/** How far the data of a copy are behind the last write accepted, in seconds; Infinity when it holds none. */
function lagOfCopy(sim: Simulation, copy: number): number {
  const data = dataOfCopy(sim, copy);
  return data < 0 ? 0 : Math.max(0, headOf(sim, data) - contentAsOf(sim, copy));
}

/** The latest moment up to which anything but the copies that take the writes holds a data set soundly. */
function youngestApart(sim: Simulation, data: number): number {
  const { copies, backups } = at(sim.plant.data, data);
  let latest = Number.NEGATIVE_INFINITY;
  for (const copy of copies) {
    if (!isLive(sim, copy)) latest = Math.max(latest, soundUpTo(sim, copy));
  }
  for (const backup of backups) latest = Math.max(latest, latestReadable(sim, backup));
  return latest;
}

function amountOf(sim: Simulation, { measure, index }: WatchedMeasure): number {
  switch (measure) {
    case 'copy-lag':
      return lagOfCopy(sim, index);
    case 'data-lag':
      return Math.max(0, headOf(sim, index) - youngestApart(sim, index));
    case 'backlog':
      return backlogNow(sim, index);
    case 'demand':
      return demandOf(sim, index);
    default:
      return assertNever(measure);
  }
}

const isAbove = (sim: Simulation, measure: WatchedMeasure): boolean =>
  amountOf(sim, measure) > measure.amount + NEGLIGIBLE;

/** Whether an amount is above, or at most, the one that is watched for. */
export const isSoMuch = (sim: Simulation, measure: WatchedMeasure): boolean =>
  isAbove(sim, measure) === (measure.sense === 'more-than');

/** Whole seconds until what stops at a moment is more than so old; Infinity when nothing is written meanwhile. */
function secondsToAge(sim: Simulation, data: number, stops: number, amount: number): number {
  const isWritten = (sim.world.dataHead[data] as number) > sim.now();
  return isWritten ? Math.floor(stops + amount) + 1 - sim.now() : NEVER;
}

/** Whole seconds until the backlog crosses an amount at its present pace. */
function secondsToCross(sim: Simulation, service: number, amount: number): number {
  const [now, grows] = [backlogNow(sim, service), backlogGrowth(sim, service)];
  if (grows > 0 && now <= amount) return Math.floor((amount - now) / grows) + 1;
  return grows < 0 && now > amount ? Math.ceil((now - amount) / -grows) : NEVER;
}

/** Seconds, at least one, until an amount may cross the one that is watched for with nothing else happening; Infinity for never. */
export function secondsToTurn(sim: Simulation, measure: WatchedMeasure): number {
  const { index, amount } = measure;
  const isMore = isAbove(sim, measure);
  switch (measure.measure) {
    case 'copy-lag': {
      const data = dataOfCopy(sim, index);
      if (data < 0 || isMore) return NEVER;
      return Math.max(1, secondsToAge(sim, data, contentStopsAt(sim, index), amount));
    }
    case 'data-lag': {
      // A picture that ends may make it less, and a standby that stops lets it grow.
      if (isMore) return Math.max(1, nextPictureOf(sim, index) - sim.now());
      return Math.max(1, secondsToAge(sim, index, stopsApart(sim, index), amount));
    }
    case 'backlog':
      return Math.max(1, secondsToCross(sim, index, amount));
    case 'demand':
      return NEVER;
    default:
      return assertNever(measure.measure);
  }
}

/** When the youngest of what is apart from the copies in service stops; Infinity while one goes on following. */
function stopsApart(sim: Simulation, data: number): number {
  const { copies, backups } = at(sim.plant.data, data);
  let latest = Number.NEGATIVE_INFINITY;
  for (const copy of copies) {
    if (isLive(sim, copy) || soundUpTo(sim, copy) === Number.NEGATIVE_INFINITY) continue;
    latest = Math.max(latest, contentStopsAt(sim, copy));
  }
  for (const backup of backups) latest = Math.max(latest, latestReadable(sim, backup));
  return latest;
}

function nextPictureOf(sim: Simulation, data: number): number {
  let next = NEVER;
  for (const backup of at(sim.plant.data, data).backups) {
    next = Math.min(next, nextPictureAt(sim, backup));
  }
  return next;
}

/** The entry that last moved an amount by something that happened; -1 for the calendar alone, or without a trace. */
export function lastMove(sim: Simulation, { measure, index }: WatchedMeasure): number {
  switch (measure) {
    case 'copy-lag': {
      const { replica } = at(sim.plant.copies, index);
      const source = replica < 0 ? -1 : (sim.world.replicaSource[replica] as number);
      return Math.max(
        sim.lastChange(KIND.copy, index),
        replica < 0 ? -1 : sim.lastChange(KIND.replica, replica),
        source < 0 ? -1 : sim.lastChange(KIND.copy, source),
      );
    }
    case 'data-lag': {
      const { copies, backups } = at(sim.plant.data, index);
      const replicas = copies.map((copy) => at(sim.plant.copies, copy).replica);
      return Math.max(
        -1,
        ...copies.map((copy) => sim.lastChange(KIND.copy, copy)),
        ...replicas.map((one) => (one < 0 ? -1 : sim.lastChange(KIND.replica, one))),
        ...backups.map((backup) => sim.lastChange(KIND.backup, backup)),
      );
    }
    case 'backlog':
      return sim.lastChange(KIND.service, index);
    case 'demand':
      return sim.world.serviceRaisedBy[index] as number;
    default:
      return assertNever(measure);
  }
}
