/**
 * What is held down by several effects at once comes back only when the last of them has ended. Each thing that an effect or a
 * step may hold in one aspect is a *hold*, numbered when the plant is compiled; one column says which are in force. Ends go
 * through here: the machines hear of an end only when no other hold in the same aspect is left.
 */
import { at } from '../../base/assert.ts';
import type { TraceId } from '../../model/trace.ts';
import { EVENT, type EventName, KIND, STATE } from '../codes.ts';
import type { PlantHold } from '../plant/incidents.ts';
import type { Simulation } from '../simulation.ts';

/** In place of the number of an incident, and of a step's -1: the thing itself, by its law of failure or a date of its own. */
export const OF_ITSELF = -2;

/** Value of an event that comes of itself, where others carry a share or a mark. */
export const BY_ITSELF = 2;

/** What holds something in an aspect: the event that ends it names the aspect, and a worse one hides those below it. */
const HOLDING: Readonly<Partial<Record<EventName, readonly [aspect: EventName, rank: number]>>> = {
  'site.isolated': ['site.restored', 1],
  'site.stopped': ['site.restored', 2],
  'data-plane.isolated': ['data-plane.restored', 1],
  'data-plane.interrupted': ['data-plane.restored', 2],
  'control-plane.frozen': ['control-plane.restored', 1],
  'access.notified': ['access.restored', 1],
  'access.ended': ['access.restored', 2],
  'access.cut': ['access.restored', 3],
  'copy.failed': ['copy.repaired', 1],
  'copy.degraded': ['copy.recovered', 1],
  'copy.erring': ['copy.righted', 1],
  'copy.closed': ['copy.reopened', 1],
  'copy.barred': ['copy.unbarred', 1],
  'copy.fenced': ['copy.unfenced', 1],
  'backup.barred': ['backup.unbarred', 1],
  'tool.lost': ['tool.restored', 1],
  'copy.warned': ['copy.unwarned', 1],
  'tool.warned': ['tool.unwarned', 1],
  'tool.closed': ['tool.opened', 1],
  'tool.degraded': ['tool.recovered', 1],
  'member.lost': ['member.returned', 1],
  'capacity.rushed': ['capacity.eased', 1],
  'demand.surged': ['demand.settled', 1],
  'ground.threatened': ['ground.regained', 1],
  'ground.lost': ['ground.regained', 2],
};

/** Above every rank. */
const MOST = 9;

const ASPECTS = new Int32Array(Object.keys(EVENT).length).fill(-1);
const RANKS = new Uint8Array(ASPECTS.length);
const ENDED = new Int32Array(ASPECTS.length).fill(-1);
for (const [name, hold] of Object.entries(HOLDING)) {
  const event = EVENT[name as EventName];
  ASPECTS[event] = EVENT[hold[0]];
  RANKS[event] = hold[1];
  ENDED[EVENT[hold[0]]] = EVENT[hold[0]];
}
// Reconnected, a place may still be stopped; new terms end notices and ends, not a cut.
const UP_TO = new Uint8Array(ASPECTS.length).fill(MOST);
UP_TO[EVENT['site.reconnected']] = 1;
UP_TO[EVENT['data-plane.reconnected']] = 1;
UP_TO[EVENT['access.renewed']] = 2;
ENDED[EVENT['access.withdrawn']] = EVENT['access.restored'];
ENDED[EVENT['access.renewed']] = EVENT['access.restored'];
ENDED[EVENT['site.reconnected']] = EVENT['site.restored'];
ENDED[EVENT['data-plane.reconnected']] = EVENT['data-plane.restored'];

/** Aspect in which an event holds what it reaches; -1 for none. */
export const aspectHeld = (event: number): number => ASPECTS[event] as number;

/** Aspect that an event gives back; -1 for none. */
const aspectEnded = (event: number): number => ENDED[event] as number;

const rankOf = (hold: PlantHold): number => RANKS[hold.event] as number;

const holdsOn = ({ plant }: Simulation, kind: number, index: number): readonly number[] =>
  at(at(plant.holdsOn, kind), index);

const isInForce = ({ world }: Simulation, hold: number): boolean => world.holdInForce[hold] === 1;

/** A copy that does not exist, or exists no more, cannot fail. */
const cannotFail = (sim: Simulation, kind: number, index: number): boolean =>
  kind === KIND.copy &&
  (sim.isIn(kind, index, STATE.copy.absent) || sim.isIn(kind, index, STATE.copy.lost));

/** It takes hold of nothing, or it is for the machine to say: a contract whose end comes may have been renewed, paid for or put off. */
const isHeldLater = (sim: Simulation, { kind, index, event }: PlantHold): boolean =>
  event === EVENT['access.ended'] ||
  (event === EVENT['copy.failed'] && cannotFail(sim, kind, index));

/** The share or the mark that a hold adds to those before it. */
function join(event: number, before: number, hold: PlantHold): number {
  switch (event) {
    case EVENT['copy.failed']:
      return Math.max(before, hold.holdsDown ? 1 : 0);
    case EVENT['demand.surged']:
      return before < 0 ? hold.thousandths : (before * hold.thousandths) / 1000;
    default:
      return before < 0 ? hold.thousandths : Math.min(before, hold.thousandths);
  }
}

/** What all that is in force in an aspect comes to: the least share, the product of demands; -1 when nothing is. */
function sumOf(sim: Simulation, kind: number, index: number, aspect: number): number {
  let sum = -1;
  for (const number of holdsOn(sim, kind, index)) {
    const hold = at(sim.plant.holds, number);
    if (!isInForce(sim, number) || aspectHeld(hold.event) !== aspect) continue;
    sum = join(hold.event, sum, hold);
  }
  return Math.round(sum);
}

/** The worst hold in force in an aspect, the first of several; -1 for none. */
function worstOf(sim: Simulation, kind: number, index: number, aspect: number): number {
  let worst = -1;
  let rank = 0;
  for (const number of holdsOn(sim, kind, index)) {
    const hold = at(sim.plant.holds, number);
    if (!isInForce(sim, number) || aspectHeld(hold.event) !== aspect) continue;
    if (rankOf(hold) <= rank) continue;
    worst = number;
    rank = rankOf(hold);
  }
  return worst;
}

/** Something else gave it back, or made it anew: nothing holds it any more, up to what the event gives back. */
export function release(sim: Simulation, kind: number, index: number, event: number): void {
  const aspect = aspectEnded(event);
  const rank = UP_TO[event] as number;
  for (const number of holdsOn(sim, kind, index)) {
    const hold = at(sim.plant.holds, number);
    if (aspectHeld(hold.event) === aspect && rankOf(hold) <= rank)
      sim.world.holdInForce[number] = 0;
  }
}

/** An incident is whose hold by its number and that of its effect; a plan's by -1. */
function take(sim: Simulation, kind: number, index: number, by: PlantHold): void {
  for (const number of holdsOn(sim, kind, index)) {
    const hold = at(sim.plant.holds, number);
    const isTheSame =
      hold.event === by.event && hold.incident === by.incident && hold.effect === by.effect;
    if (isTheSame) sim.world.holdInForce[number] = 1;
  }
}

/** Whether something is held of itself, and not by an effect nor by a plan. */
const setItself =
  (isInForce: 0 | 1) =>
  (sim: Simulation, kind: number, index: number, event: number): void => {
    for (const number of holdsOn(sim, kind, index)) {
      const hold = at(sim.plant.holds, number);
      if (hold.incident !== OF_ITSELF || hold.event !== event) continue;
      sim.world.holdInForce[number] = isInForce;
    }
  };

/** It failed, ran out or came to its end of itself: the end of no effect changes that. */
export const holdItself = setItself(1);

/** What had ended of itself goes on after all. */
export const holdNoMore = setItself(0);

/** The holds of an effect in an aspect are over; answers the worst rank of those that were in force, 0 for none. */
function endHolds(sim: Simulation, kind: number, index: number, by: PlantHold): number {
  let rank = 0;
  for (const number of holdsOn(sim, kind, index)) {
    const hold = at(sim.plant.holds, number);
    if (hold.incident !== by.incident || hold.effect !== by.effect) continue;
    if (aspectHeld(hold.event) !== aspectEnded(by.event) || !isInForce(sim, number)) continue;
    sim.world.holdInForce[number] = 0;
    rank = Math.max(rank, rankOf(hold));
  }
  return rank;
}

/** An effect ends for one thing: it is given back, or what still holds it shows. */
function sendEnd(sim: Simulation, by: PlantHold, value: number, because: readonly TraceId[]): void {
  const { kind, index, event } = by;
  const aspect = aspectEnded(event);
  const before = sumOf(sim, kind, index, aspect);
  const rank = endHolds(sim, kind, index, by);
  const worst = worstOf(sim, kind, index, aspect);
  if (worst < 0) {
    sim.send(kind, index, event, value, because);
    return;
  }
  const left = at(sim.plant.holds, worst);
  const sum = sumOf(sim, kind, index, aspect);
  const isLess = rankOf(left) < rank;
  if (isLess) sim.send(kind, index, event, value, because);
  if (isLess || sum !== before) sim.send(kind, index, left.event, sum, because);
}

/** Sends one event of an effect to one thing; `value` is what it carries where nothing is held nor given back. */
export function sendHeld(
  sim: Simulation,
  by: PlantHold,
  value: number,
  because: readonly TraceId[],
): void {
  const { kind, index, event } = by;
  const aspect = aspectHeld(event);
  if (aspectEnded(event) >= 0) {
    sendEnd(sim, by, value, because);
  } else if (aspect < 0 || isHeldLater(sim, by)) {
    sim.send(kind, index, event, value, because);
  } else {
    take(sim, kind, index, by);
    sim.send(kind, index, event, sumOf(sim, kind, index, aspect), because);
  }
}

/** A step of a plan cuts something off, or opens it again: whatever cut it off, nothing does any more. */
export function noteStep(sim: Simulation, kind: number, index: number, event: number): void {
  if (aspectEnded(event) >= 0) {
    release(sim, kind, index, event);
    return;
  }
  if (aspectHeld(event) < 0) return;
  for (const number of holdsOn(sim, kind, index)) {
    const hold = at(sim.plant.holds, number);
    if (hold.incident === -1 && hold.event === event) sim.world.holdInForce[number] = 1;
  }
}

/** What is only announced takes nothing yet. */
const ANNOUNCING: ReadonlySet<number> = new Set([
  EVENT['access.notified'],
  EVENT['ground.threatened'],
  EVENT['copy.warned'],
  EVENT['tool.warned'],
]);

/** What holds a tool down is not for a repair to end. */
export function isBeyondRepair(sim: Simulation, tool: number): boolean {
  for (const number of holdsOn(sim, KIND.tool, tool)) {
    if (at(sim.plant.holds, number).beyondRepair && isInForce(sim, number)) return true;
  }
  return false;
}

/** An effect of an incident, and not a plan alone, holds a thing so. */
export function isHeldByIncident(
  sim: Simulation,
  kind: number,
  index: number,
  event: number,
): boolean {
  for (const number of holdsOn(sim, kind, index)) {
    const hold = at(sim.plant.holds, number);
    if (hold.event === event && hold.incident !== -1 && isInForce(sim, number)) return true;
  }
  return false;
}

/** An effect without end holds what an incident to come would give back. */
export function isHeldForGood(
  sim: Simulation,
  kind: number,
  index: number,
  event: number,
): boolean {
  for (const number of holdsOn(sim, kind, index)) {
    const hold = at(sim.plant.holds, number);
    if (!hold.endless || !isInForce(sim, number) || ANNOUNCING.has(hold.event)) continue;
    if (aspectHeld(hold.event) === aspectEnded(event)) return true;
  }
  return false;
}
