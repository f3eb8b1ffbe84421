/**
 * Two writers: a copy that is only cut off goes on taking the writes of those who are inside with it, while another takes its
 * place. What it alone has is counted, and stays apart until somebody decides what becomes of it.
 */
import { at } from '../../base/assert.ts';
import type { TraceId } from '../../model/trace.ts';
import { KIND, STATE } from '../codes.ts';
import type { Simulation } from '../simulation.ts';
import { isPlaceGone } from '../work/gone.ts';
import { holdsData, isFromNothing, isKnownUnsound, isLive } from './content.ts';
import { touchExit } from './exit.ts';
import { forgetOrphans } from './groups.ts';
import { giveUpKept, keptOf, lastOf, mergeLost, recordLoss } from './losses.ts';

const dataOf = (sim: Simulation, copy: number): number =>
  at(sim.plant.components, at(sim.plant.copies, copy).component).data;

/** A copy is cut off. If it served, those inside write on, unless a plan fenced it. */
export function beginAlone(sim: Simulation, copy: number): void {
  const served = sim.world.copyHome[copy] === STATE.copy.serving;
  const mayWrite = served && sim.world.copyReplaced[copy] === 0 && sim.world.copyFenced[copy] === 0;
  if (shareInside(sim, copy) === 0 || !mayWrite || dataOf(sim, copy) < 0) return;
  sim.world.copyWritesAloneSince[copy] = sim.now();
}

/** It is reached again, stopped or fenced: what it wrote alone is only its own when another took its place meanwhile. */
export function endAlone(sim: Simulation, copy: number): void {
  const { world } = sim;
  const since = world.copyWritesAloneSince[copy] as number;
  world.copyWritesAloneSince[copy] = -1;
  const seconds = sim.now() - since;
  if (since < 0 || seconds <= 0 || world.copyReplaced[copy] === 0) return;
  world.copyDiverged[copy] = (world.copyDiverged[copy] as number) + seconds;
  if (sim.traced) recordDivergence(sim, copy, seconds, sim.because());
}

/** It has what the others lack, or those inside are still writing it: to bring both together it must be reached. */
export const hasAlone = ({ world }: Simulation, copy: number): boolean =>
  (world.copyDiverged[copy] as number) > 0 ||
  world.copyKeepsLost[copy] === 1 ||
  ((world.copyWritesAloneSince[copy] as number) >= 0 && world.copyReplaced[copy] === 1);

/** Share of the writes that come from those inside. */
const shareInside = ({ plant }: Simulation, copy: number): number =>
  at(plant.components, at(plant.copies, copy).component).localWrites;

/** Bytes that those inside write in so many seconds; null when the dossier gives no rate. */
function bytesOf(sim: Simulation, copy: number, seconds: number): number | null {
  const { writesPerSecond } = at(sim.plant.data, dataOf(sim, copy));
  if (writesPerSecond === null) return null;
  return Math.round(writesPerSecond * shareInside(sim, copy) * seconds);
}

/** What those in service lack: what was written inside, in so many seconds, and what of an earlier loss the copy had kept. */
function lackOf(
  sim: Simulation,
  copy: number,
  seconds: number,
  kept: ReturnType<typeof keptOf>,
): { readonly ageSeconds: number; readonly writtenSeconds: number; readonly share: number } {
  const writtenSeconds = seconds + kept.writtenSeconds;
  const share = (shareInside(sim, copy) * seconds + kept.writtenSeconds) / writtenSeconds;
  return { ageSeconds: seconds + kept.ageSeconds, writtenSeconds, share };
}

/** What only this copy has is lost for good: nobody else ever had it. */
function loseAlone(sim: Simulation, copy: number, data: number, seconds: number): void {
  const kept = giveUpKept(sim, copy, data);
  recordLoss(sim, copy, data, { ...lackOf(sim, copy, seconds, kept), keepers: [], alone: true });
}

/** Seconds for which a copy has gone on alone that nothing reaches again while another took its place. */
function aloneForGood(sim: Simulation, copy: number): number {
  const { world, plant } = sim;
  const since = world.copyWritesAloneSince[copy] as number;
  if (since < 0 || world.copyReplaced[copy] === 0) return 0;
  return isPlaceGone(sim, at(plant.copies, copy)) ? sim.now() - since : 0;
}

/** Nothing that befell it since made what it wrote of no use. */
const isReadable = (sim: Simulation, copy: number): boolean =>
  holdsData(sim, copy) && !isKnownUnsound(sim, copy);

/** A run ends, and nobody has brought together what a copy alone has with what went on elsewhere: those who did lack it. */
export function leaveApart(sim: Simulation, copy: number): void {
  const { world, plant } = sim;
  const alone = aloneForGood(sim, copy);
  const seconds = alone + (world.copyDiverged[copy] as number);
  if (seconds <= 0) return;
  const data = dataOf(sim, copy);
  const successor = at(plant.data, data).copies.find((other) => isLive(sim, other));
  if (successor === undefined || successor === copy) return;
  const causes = lastOf(sim, copy);
  if (sim.traced && alone > 0) recordDivergence(sim, copy, alone, causes);
  const lack = lackOf(sim, copy, seconds, keptOf(sim, copy, data));
  recordLoss(sim, successor, data, {
    ...lack,
    keepers: isReadable(sim, copy) ? [copy] : [],
    causes,
  });
}

function recordDivergence(
  sim: Simulation,
  copy: number,
  seconds: number,
  causes: readonly TraceId[],
): void {
  sim.record(KIND.copy, copy, {
    type: 'divergence',
    data: at(sim.plant.description.data, dataOf(sim, copy)).id,
    seconds,
    bytes: bytesOf(sim, copy, seconds),
    causes,
  });
}

/** What this copy still has goes to those that went on without it; answers what of it had been lost. */
function bringTogether(sim: Simulation, copy: number, data: number): ReturnType<typeof mergeLost> {
  if (!holdsData(sim, copy) || isFromNothing(sim, copy)) return null;
  const broughtBack = mergeLost(sim, copy, data);
  for (const other of at(sim.plant.data, data).copies) sim.world.copyOpenedEmpty[other] = 0;
  touchExit(sim, data);
  return broughtBack;
}

/** Somebody decided: what only this copy has is kept with the rest, or dropped, which loses it; so does what spoilt it. */
export function settleDiverged(sim: Simulation, copy: number, keeps: boolean): void {
  const { world } = sim;
  const data = dataOf(sim, copy);
  if (data < 0) return;
  const seconds = world.copyDiverged[copy] as number;
  const orphans = world.dataOrphans[data] as number;
  forgetOrphans(sim, data);
  const isKept = keeps && (seconds === 0 || isReadable(sim, copy));
  const broughtBack = isKept ? bringTogether(sim, copy, data) : null;
  world.copyDiverged[copy] = 0;
  if (sim.traced && (seconds + orphans > 0 || broughtBack)) {
    sim.record(KIND.copy, copy, {
      type: 'reconciled',
      data: at(sim.plant.description.data, data).id,
      seconds: seconds + orphans,
      kept: isKept,
      ...(broughtBack ? { broughtBack } : {}),
      causes: sim.because(),
    });
  }
  if (seconds > 0 && !isKept) loseAlone(sim, copy, data, seconds);
}

/** Its data are about to be replaced by others: what only it had is lost. */
export function dropDiverged(sim: Simulation, copy: number): void {
  const seconds = sim.world.copyDiverged[copy] as number;
  if (seconds <= 0) return;
  sim.world.copyDiverged[copy] = 0;
  loseAlone(sim, copy, dataOf(sim, copy), seconds);
}
