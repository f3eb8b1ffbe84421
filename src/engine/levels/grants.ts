/**
 * Capacity on demand: a copy that is started has what is reserved for it, and asks its hosting for the rest. A hosting gives
 * all of it, a share of it while everybody asks, and never more than its quota in all. What was given is kept.
 */
import { at } from '../../base/assert.ts';
import type { TraceId } from '../../model/trace.ts';
import { KIND } from '../codes.ts';
import { NO_CAUSES } from '../kernel/recorder.ts';
import { COMPONENT, ofCopy, WRITE_NODE } from '../plant/copyRows.ts';
import type { Simulation } from '../simulation.ts';

/** What is below this is rounding. */
const NEGLIGIBLE = 1e-9;

/** What the quota of a hosting leaves to be given. */
const leftOf = ({ plant, world }: Simulation, hosting: number): number =>
  Math.max(0, at(plant.hostings, hosting).quota - (world.hostingGiven[hosting] as number));

/** What was given to a copy in this very instant. */
const givenNow = (sim: Simulation, copy: number): number =>
  sim.world.copyGivenAt[copy] === sim.now() ? (sim.world.copyGiven[copy] as number) : 0;

function noteGiven(sim: Simulation, copy: number, given: number): void {
  sim.world.copyGiven[copy] = givenNow(sim, copy) + given;
  sim.world.copyGivenAt[copy] = sim.now();
}

/** What was given in this instant to those that a copy comes before: whoever asks in one instant is served by priority. */
function givenToLesser(sim: Simulation, copy: number): number {
  const { hosting, rank } = at(sim.plant.copies, copy);
  let given = 0;
  for (const other of at(sim.plant.hostings, hosting).copies) {
    if (at(sim.plant.copies, other).rank > rank) given += givenNow(sim, other);
  }
  return given;
}

/** Takes so much, at most, of what was given in this instant to those that a copy comes before, from the last of them on. */
function takeFromLesser(sim: Simulation, copy: number, wanted: number): number {
  const { hosting, rank } = at(sim.plant.copies, copy);
  let taken = 0;
  for (const other of at(sim.plant.hostings, hosting).copiesByPriority.toReversed()) {
    if (at(sim.plant.copies, other).rank <= rank || wanted - taken < NEGLIGIBLE) break;
    const part = Math.min(wanted - taken, givenNow(sim, other));
    if (part < NEGLIGIBLE) continue;
    const before = capacityNow(sim, other);
    noteGiven(sim, other, -part);
    sim.world.copyHas[other] = (sim.world.copyHas[other] as number) - part;
    noteCapacity(sim, other, before, capacityNow(sim, other));
    taken += part;
  }
  return taken;
}

/** What its hosting gives a copy of so much, out of what the quota leaves. */
function grant(sim: Simulation, copy: number, wanted: number): number {
  const { hostingGives, hostingGiven } = sim.world;
  const { hosting } = at(sim.plant.copies, copy);
  const due = wanted * (hostingGives[hosting] as number);
  const left = Math.min(leftOf(sim, hosting), due);
  hostingGiven[hosting] = (hostingGiven[hosting] as number) + left;
  const given = due - left < NEGLIGIBLE ? left : left + takeFromLesser(sim, copy, due - left);
  if (given <= 0) return 0;
  sim.touchNeeds();
  noteGiven(sim, copy, given);
  return given;
}

/** Everything that the quota of the hosting of a copy allows has been given, and it has less than so much, in usual demands. */
export function isRefused(sim: Simulation, copy: number, capacity: number): boolean {
  const { hosting, reserved } = at(sim.plant.copies, copy);
  const had = Math.max(sim.world.copyHas[copy] as number, Math.min(capacity, reserved));
  if (had >= capacity || leftOf(sim, hosting) >= NEGLIGIBLE) return false;
  return givenToLesser(sim, copy) < NEGLIGIBLE;
}

/** It has no machine, and would get none if it asked now. */
export function givesNothing(sim: Simulation, copy: number): boolean {
  const { hosting, reserved } = at(sim.plant.copies, copy);
  const { copyHas, copyAsks, hostingGives } = sim.world;
  if ((copyHas[copy] as number) >= NEGLIGIBLE || reserved > 0) return false;
  // What it asked for it is still waiting for.
  if ((copyAsks[copy] as number) > 0) return true;
  const gives = hostingGives[hosting] as number;
  if (!(leftOf(sim, hosting) * gives < NEGLIGIBLE)) return false;
  return givenToLesser(sim, copy) * gives < NEGLIGIBLE;
}

/** Copies that have something of the quota of a hosting. */
export const holdersOf = ({ plant, world }: Simulation, hosting: number): readonly number[] =>
  at(plant.hostings, hosting).copies.filter(
    (copy) =>
      (world.copyAsks[copy] as number) > 0 &&
      (world.copyHas[copy] as number) > at(plant.copies, copy).reserved,
  );

/** The capacity of a copy changed: it is written, and the level of its component is looked at again. */
export function noteCapacity(sim: Simulation, copy: number, from: number, to: number): void {
  if (Math.abs(from - to) < NEGLIGIBLE) return;
  const entry = { type: 'capacity', from, to, causes: sim.because() } as const;
  const id = sim.traced ? sim.record(KIND.copy, copy, entry) : -1;
  touchComponent(sim, at(sim.plant.copies, copy).component, id);
}

/** The share of its requests that a copy answers changed: it is written, and the level of its component is looked at again. */
export function noteAnswers(sim: Simulation, copy: number, share: number): void {
  if (sim.world.copyAnswers[copy] === share) return;
  sim.world.copyAnswers[copy] = share;
  const entry = { type: 'errors', share: 1 - share, causes: sim.because() } as const;
  const id = sim.traced ? sim.record(KIND.copy, copy, entry) : -1;
  touchComponent(sim, at(sim.plant.copies, copy).component, id);
}

/** A node must be looked at again, and an entry says why: it stands for what it follows from itself. */
export function touchBecause(sim: Simulation, node: number, id: TraceId): void {
  const { nodes } = sim.touched;
  const before = nodes.marks[node] === 1 ? (nodes.because[node] ?? NO_CAUSES) : NO_CAUSES;
  sim.touchNode(node);
  if (id >= 0) nodes.because[node] = [...before, id];
}

/** The level of a component must be looked at again; `id` is the entry that says why, if there is one. */
export function touchComponent(sim: Simulation, component: number, id: TraceId = -1): void {
  touchBecause(sim, sim.plant.firstComponentNode + component, id);
  const { writeNode } = at(sim.plant.components, component);
  if (writeNode >= 0) touchBecause(sim, writeNode, id);
}

/** The level of the component of a copy must be looked at again. */
export function touchComponentOf(sim: Simulation, copy: number): void {
  const { copyRows, firstComponentNode } = sim.plant;
  touchBecause(sim, firstComponentNode + ofCopy(copyRows, copy, COMPONENT), -1);
  const writeNode = ofCopy(copyRows, copy, WRITE_NODE);
  if (writeNode >= 0) touchBecause(sim, writeNode, -1);
}

/** What a copy gives when all of its clients reach it, in usual demands. */
export const capacityNow = (sim: Simulation, copy: number): number =>
  (sim.world.copyHas[copy] as number) * (sim.world.copyShare[copy] as number);

/** Asks for a capacity: what is already there or reserved is had at once, the rest is asked of the hosting. */
function askFor(sim: Simulation, copy: number, capacity: number): void {
  const { copyAsks, copyHas } = sim.world;
  const { reserved } = at(sim.plant.copies, copy);
  const had = Math.max(copyHas[copy] as number, Math.min(capacity, reserved));
  copyAsks[copy] = capacity;
  copyHas[copy] = had;
  if (capacity > had) {
    copyHas[copy] = had + grant(sim, copy, capacity - had);
  } else if (capacity < had) {
    giveBack(sim, copy, had - Math.max(capacity, reserved));
    copyHas[copy] = capacity;
  }
}

/** A copy starts, or takes over: it asks for the capacity of its design. What it does not get is written. */
export function obtainCapacity(sim: Simulation, copy: number): void {
  const capacity = sim.plant.copyRows.capacity[copy] as number;
  const { copyAsks, copyHas } = sim.world;
  if ((copyAsks[copy] as number) > 0 || (copyHas[copy] as number) >= capacity) return;
  askFor(sim, copy, capacity);
  noteCapacity(sim, copy, capacity, copyHas[copy] as number);
}

/** A step gives a copy another size. */
export function scaleTo(sim: Simulation, copy: number, capacity: number): void {
  const before = capacityNow(sim, copy);
  askFor(sim, copy, capacity);
  noteCapacity(sim, copy, before, capacityNow(sim, copy));
}

function giveBack(sim: Simulation, copy: number, surplus: number): void {
  const { hosting } = at(sim.plant.copies, copy);
  const given = sim.world.hostingGiven[hosting] as number;
  sim.touchNeeds();
  sim.world.hostingGiven[hosting] = Math.max(0, given - Math.max(0, surplus));
}

/** A hosting gives more than before: copies that are short are served, by priority, then in the dossier's order. */
export function grantWaiting(sim: Simulation, hosting: number): void {
  const { copyAsks, copyHas } = sim.world;
  for (const copy of at(sim.plant.hostings, hosting).copiesByPriority) {
    const short = (copyAsks[copy] as number) - (copyHas[copy] as number);
    if (short < NEGLIGIBLE) continue;
    const before = capacityNow(sim, copy);
    copyHas[copy] = (copyHas[copy] as number) + grant(sim, copy, short);
    noteCapacity(sim, copy, before, capacityNow(sim, copy));
  }
}
