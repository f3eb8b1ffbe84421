/**
 * Data that leave with a thief: at once, or little by little for as long as they are in and reach the copy. What has left has
 * left; all that can change is how much more does, and who knows.
 */
import { at } from '../../base/assert.ts';
import type { LeakEntry, TraceId } from '../../model/trace.ts';
import { firstLeakAlarm } from '../alarms.ts';
import { KIND, STATE } from '../codes.ts';
import { onlyCause } from '../kernel/recorder.ts';
import { startLeakClock } from '../law/clocks.ts';
import { noteStolen } from '../outcome/score.ts';
import { conditionOfCopy, isHostAvailable } from '../places/hosts.ts';
import type { PlantImpact, PlantLeak, PlantWay } from '../plant/incidents.ts';
import { doesHold, latestOf } from '../sight/facts.ts';
import type { Simulation } from '../simulation.ts';
import { LEAK } from '../world.ts';
import { holdsData } from './content.ts';

/** Whether what holds the data is there and can be reached. */
function isReached(sim: Simulation, { kind, index }: PlantLeak): boolean {
  if (kind === KIND.copy) {
    return holdsData(sim, index) && conditionOfCopy(sim, index) === 'available';
  }
  const isThere = !sim.isIn(KIND.backup, index, STATE.backup.lost);
  const isBarred = sim.world.backupBarred[index] === 1;
  return isThere && !isBarred && isHostAvailable(sim, at(sim.plant.backups, index));
}

/** Somebody shut the thief out of every one of these copies; false where there are none. */
const areShut = ({ world }: Simulation, copies: readonly number[]): boolean =>
  copies.length > 0 && copies.every((copy) => world.copyReached[copy] === 0);

/** Whoever takes data at once needs the way to be open; whoever stays needs not to have been shut out either. */
const isOpen = (sim: Simulation, { down, copies }: PlantWay, stays: boolean): boolean =>
  !doesHold(sim, down) && !(stays && areShut(sim, copies));

function canLeave(sim: Simulation, leak: PlantLeak): boolean {
  if (!isReached(sim, leak)) return false;
  const stays = leak.seconds > 0;
  if (leak.ways.length > 0) return leak.ways.some((way) => isOpen(sim, way, stays));
  return !stays || leak.kind !== KIND.copy || !areShut(sim, [leak.index]);
}

/** Share of what is to leave that has left by now, from 0 to 1. */
function shareGone(sim: Simulation, number: number): number {
  const { world } = sim;
  const { seconds } = at(sim.plant.leaks, number);
  const stage = world.leakStage[number] as number;
  if (seconds === 0 || stage === LEAK.over) return stage === LEAK.over ? 1 : 0;
  const flowing = stage === LEAK.flowing ? sim.now() - (world.leakSince[number] as number) : 0;
  return stage === LEAK.none ? 0 : 1 - ((world.leakLeft[number] as number) - flowing) / seconds;
}

function tell(
  sim: Simulation,
  number: number,
  stage: LeakEntry['stage'],
  causes: readonly TraceId[],
): void {
  if (!sim.traced) return;
  const leak = at(sim.plant.leaks, number);
  const data = at(sim.plant.description.data, leak.data);
  const gone = shareGone(sim, number);
  sim.world.leakEntry[number] = sim.record(leak.kind, leak.index, {
    type: 'leak',
    data: data.id,
    stage,
    share: gone * leak.share,
    bytes: leak.bytes === null ? null : Math.round(gone * leak.bytes),
    readable: leak.readable,
    sensitive: data.sensitive,
    causes,
  });
}

/** Counts what has left by now of what can be read. */
function count(sim: Simulation, number: number): void {
  const { data, share, readable } = at(sim.plant.leaks, number);
  if (readable) noteStolen(sim, data, shareGone(sim, number) * share);
}

/** Somebody knows, once there is something to know: what cannot be read is told to nobody. */
function learn(sim: Simulation, number: number, causes: readonly TraceId[]): void {
  const { world } = sim;
  const { data, readable } = at(sim.plant.leaks, number);
  const stage = world.leakStage[number] as number;
  const hasLeft = stage === LEAK.flowing || shareGone(sim, number) > 0;
  if (world.leakShows[number] === 0 || world.leakKnown[number] === 1 || !hasLeft) return;
  world.leakKnown[number] = 1;
  tell(sim, number, 'known', causes);
  if (!readable) return;
  sim.touchFacts();
  startLeakClock(sim, data);
}

function flow(sim: Simulation, number: number, causes: readonly TraceId[]): void {
  const { world } = sim;
  world.leakSince[number] = sim.now();
  tell(sim, number, 'begins', causes);
  world.leakStage[number] = LEAK.flowing;
  const left = world.leakLeft[number] as number;
  sim.setAlarm(firstLeakAlarm(sim.plant) + number, sim.now() + left);
  // What an effect waits for, and a step that goes and looks, know it as it begins.
  sim.touchFacts();
  learn(sim, number, onlyCause(world.leakEntry[number] as number));
}

function hold(sim: Simulation, number: number, causes: readonly TraceId[]): void {
  const { world } = sim;
  tell(sim, number, 'stops', causes);
  count(sim, number);
  const flowed = sim.now() - (world.leakSince[number] as number);
  world.leakLeft[number] = (world.leakLeft[number] as number) - flowed;
  world.leakStage[number] = LEAK.held;
  sim.setAlarm(firstLeakAlarm(sim.plant) + number, Number.POSITIVE_INFINITY);
}

/** All that was to leave has left. */
function complete(sim: Simulation, number: number, causes: readonly TraceId[]): void {
  sim.world.leakStage[number] = LEAK.over;
  tell(sim, number, 'ends', causes);
  count(sim, number);
  sim.touchFacts();
  learn(sim, number, onlyCause(sim.world.leakEntry[number] as number));
}

/** A leak that was complete, or came to nothing, is not begun twice. */
function beginOne(sim: Simulation, number: number, causes: readonly TraceId[]): void {
  const leak = at(sim.plant.leaks, number);
  if (sim.world.leakStage[number] !== LEAK.none) return;
  if (leak.seconds > 0) {
    sim.world.leakStage[number] = LEAK.held;
    sim.world.leakLeft[number] = leak.seconds;
    if (canLeave(sim, leak)) flow(sim, number, causes);
  } else if (canLeave(sim, leak)) {
    complete(sim, number, causes);
  }
}

/** What an impact makes leave, and what it makes known. */
export function applyLeaks(
  sim: Simulation,
  { leaks }: PlantImpact,
  causes: readonly TraceId[],
): void {
  for (const number of leaks.begin) beginOne(sim, number, causes);
  for (const number of leaks.show) {
    sim.world.leakShows[number] = 1;
    learn(sim, number, causes);
  }
}

/** All that was left of a leak has gone. */
export function onLeakAlarm(sim: Simulation, number: number): void {
  complete(sim, number, onlyCause(sim.world.leakEntry[number] as number));
}

/** What last changed on what a leak needs, its own last entry among them. */
function changedBehind(sim: Simulation, number: number): readonly TraceId[] {
  if (!sim.traced) return [];
  const { kind, index, ways } = at(sim.plant.leaks, number);
  const place = kind === KIND.copy ? at(sim.plant.copies, index) : at(sim.plant.backups, index);
  const latest = Math.max(
    sim.world.leakEntry[number] as number,
    sim.lastChange(kind, index),
    sim.lastChange(KIND.site, place.site),
    sim.lastChange(KIND.dataPlane, place.hosting),
    sim.lastChange(KIND.lawfulStatus, place.hosting),
    ...ways.map(({ down }) => latestOf(sim, down)),
  );
  return onlyCause(latest);
}

function look(sim: Simulation, number: number, causes: readonly TraceId[] | null): void {
  const stage = sim.world.leakStage[number] as number;
  if (stage !== LEAK.held && stage !== LEAK.flowing) return;
  const leaves = canLeave(sim, at(sim.plant.leaks, number));
  if (leaves === (stage === LEAK.flowing)) return;
  (leaves ? flow : hold)(sim, number, causes ?? changedBehind(sim, number));
}

/** Looks at every leak under way: what was closed, opened, lost or made anew may stop it or let it go on. */
export function settleLeaks(sim: Simulation): void {
  for (let number = 0; number < sim.plant.leaks.length; number += 1) look(sim, number, null);
}

/** A thief was shut out somewhere: what is being handled is why their leaks stop. */
export function stopLeaks(sim: Simulation): void {
  for (let number = 0; number < sim.plant.leaks.length; number += 1) {
    look(sim, number, sim.because());
  }
}

/** Counts and tells, as a run ends, what goes on leaving. */
export function noteLeaking(sim: Simulation): void {
  for (let number = 0; number < sim.plant.leaks.length; number += 1) {
    if (sim.world.leakStage[number] !== LEAK.flowing) continue;
    tell(sim, number, 'goes-on', onlyCause(sim.world.leakEntry[number] as number));
    count(sim, number);
  }
}
