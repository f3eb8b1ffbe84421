/**
 * What is lost of a data set: as it happens, when what another copy still had of it goes too, and when nothing is left. A loss
 * is *definitive* once no copy has what was lost.
 */
import { at } from '../../base/assert.ts';
import type { DataLossEntry, ReconciledEntry, TraceId } from '../../model/trace.ts';
import { EVENT, KIND, STATE } from '../codes.ts';
import { onlyCause } from '../kernel/recorder.ts';
import { noteLoss } from '../outcome/score.ts';
import type { Simulation } from '../simulation.ts';
import { isForbiddenForGood } from '../work/gone.ts';
import { DATA } from '../world.ts';
import { contentAsOf, dataOf, holdsData, isUseless } from './content.ts';
import { writtenBetween } from './pauses.ts';

interface Loss {
  /** From the last write back to where what is left stops; Infinity is everything. */
  readonly ageSeconds: number;
  /** Nobody had brought the data back as the run ended. */
  readonly unrestored?: boolean;
  /** It is what was written in one place alone: this share of the writes, all that time. All of them when absent. */
  readonly share?: number;
  /** Seconds of it in which something could be written, where whoever counts the loss knows them. */
  readonly writtenSeconds?: number;
  /** Copies that still have what is lost; when absent, those with younger data than `copy` took over with. */
  readonly keepers?: readonly number[];
  /** Last write before what is lost; now when absent. */
  readonly head?: number;
  /** What it follows from; what is being handled when absent. */
  readonly causes?: readonly TraceId[];
  /** The copy that it is told of wrote it alone. */
  readonly alone?: true;
}

/** Counts what was lost of a data set, as `copy` shows it. */
export function recordLoss(sim: Simulation, copy: number, data: number, lost: Loss): void {
  const { objective } = at(sim.plant.data, data);
  const everything = !Number.isFinite(lost.ageSeconds);
  const age = everything ? Number.MAX_SAFE_INTEGER : Math.round(lost.ageSeconds);
  noteLoss(sim, data, everything ? Number.POSITIVE_INFINITY : age);
  const { keepers = keepersOf(sim, copy, data) } = lost;
  const known = { ...lost, ageSeconds: age, keepers };
  const written = sim.traced ? writtenIn(sim, data, known) : 0;
  noteKept(sim, data, known, written);
  const id = sim.traced ? tellLoss(sim, copy, data, { ...known, writtenSeconds: written }) : -1;
  if (objective < 0) return;
  sim.send(KIND.objective, objective, EVENT['data.lost'], age, onlyCause(id));
}

/** What last befell a copy. */
export function lastOf(sim: Simulation, copy: number): readonly TraceId[] {
  const last = sim.lastChange(KIND.copy, copy);
  return onlyCause(last);
}

type Counted = Loss & { readonly keepers: readonly number[] };

/** Who still has what is lost; `written` are the seconds of it in which something could be written, 0 where nobody traces. */
function noteKept({ world, now }: Simulation, data: number, lost: Counted, written: number): void {
  const { keepers, ageSeconds, head = now() } = lost;
  for (const keeper of keepers) world.copyKeepsLost[keeper] = 1;
  if (keepers.length === 0 || ageSeconds <= (world.dataKeptAge[data] as number)) return;
  world.dataKeptAge[data] = ageSeconds;
  world.dataKeptHead[data] = head;
  world.dataKeptWritten[data] = written;
}

/** A loss as it happens, or as the run ends. */
function tellLoss(
  sim: Simulation,
  copy: number,
  data: number,
  lost: Counted & { readonly writtenSeconds: number },
): TraceId {
  const { ageSeconds, writtenSeconds, unrestored = false, share = 1 } = lost;
  const { keepers, causes = sim.because(), alone } = lost;
  const definitive = keepers.length === 0;
  const isOut = !definitive && keepers.every((keeper) => isForbiddenForGood(sim, keeper));
  if (ageSeconds >= (sim.world.dataKeptAge[data] as number)) {
    sim.world.dataKeptOut[data] = isOut ? 1 : 0;
  }
  return writeLoss(sim, copy, data, {
    ...{ ageSeconds, writtenSeconds, share, unrestored, definitive, causes },
    ...(isOut ? { outOfReach: true } : {}),
    ...(alone ? { alone } : {}),
  });
}

/** Seconds of what is lost in which something could be written. Those inside a place that is cut off write all the time. */
function writtenIn(sim: Simulation, data: number, lost: Loss): number {
  const { ageSeconds, writtenSeconds, head = sim.now(), share } = lost;
  if (writtenSeconds !== undefined) return writtenSeconds;
  if (ageSeconds === Number.MAX_SAFE_INTEGER || share !== undefined) return ageSeconds;
  return Math.round(writtenBetween(sim, data, head - ageSeconds, head));
}

type Written = Pick<
  DataLossEntry,
  'ageSeconds' | 'writtenSeconds' | 'definitive' | 'unrestored' | 'causes'
> &
  Pick<Partial<DataLossEntry>, 'alone' | 'overwritten' | 'outOfReach' | 'cutOffSince'> & {
    readonly share?: number;
  };

/** The one way in which a loss gets into the trace. */
function writeLoss(
  sim: Simulation,
  copy: number,
  data: number,
  { ageSeconds, writtenSeconds, share = 1, definitive, unrestored, causes, ...marks }: Written,
): TraceId {
  const everything = ageSeconds === Number.MAX_SAFE_INTEGER;
  return sim.record(KIND.copy, copy, {
    type: 'data-loss',
    data: at(sim.plant.description.data, data).id,
    ageSeconds,
    writtenSeconds,
    bytes: everything ? null : bytesIn(sim, data, share * writtenSeconds),
    definitive,
    everything,
    unrestored,
    ...marks,
    causes,
  });
}

/** What a copy still has of what was lost is with the rest again; null when it has nothing of it, or nobody traces. */
export function mergeLost(sim: Simulation, copy: number, data: number): BroughtBack | null {
  const { world } = sim;
  if (world.copyKeepsLost[copy] === 0) return null;
  const lost = world.dataKeptAge[data] as number;
  const written = world.dataKeptWritten[data] as number;
  const head = world.dataKeptHead[data] as number;
  const content = Math.min(head, contentAsOf(sim, copy));
  const remains = head - content;
  for (const other of at(sim.plant.data, data).copies) {
    // With all of it back, nobody keeps anything for the others.
    if (remains === 0 && other !== copy) world.copyKeepsLost[other] = 0;
  }
  bringBackLost(sim, copy, data);
  const isAll = lost === Number.MAX_SAFE_INTEGER;
  const remainsWritten = remains === 0 ? 0 : writtenBetween(sim, data, content, head);
  const seconds = isAll ? lost : Math.max(0, written - remainsWritten);
  return { seconds, remains: remainsWritten, remainsBytes: bytesIn(sim, data, remainsWritten) };
}

type BroughtBack = NonNullable<ReconciledEntry['broughtBack']>;

/** Bytes written in so many seconds; null when the dossier gives no rate. */
function bytesIn(sim: Simulation, data: number, seconds: number): number | null {
  const { writesPerSecond } = at(sim.plant.data, data);
  return writesPerSecond === null ? null : Math.round(writesPerSecond * seconds);
}

/** Other copies whose sound content is younger than what this one took over with. */
function keepersOf(sim: Simulation, copy: number, data: number): readonly number[] {
  const { world } = sim;
  return at(sim.plant.data, data).copies.filter(
    (other) =>
      other !== copy &&
      world.copyData[other] !== DATA.none &&
      world.copyUnsoundSince[other] === Number.POSITIVE_INFINITY &&
      contentAsOf(sim, other) > (world.copyAsOf[copy] as number),
  );
}

/** What a copy still had is in service again, with it. */
export function bringBackLost({ world, plant }: Simulation, copy: number, data: number): void {
  if (world.copyKeepsLost[copy] === 0) return;
  world.copyKeepsLost[copy] = 0;
  for (const other of at(plant.data, data).copies) if (world.copyKeepsLost[other] === 1) return;
  world.dataKeptAge[data] = 0;
}

/** What a copy holds is about to be replaced or of no use: with the last that still had what was lost, the loss is for good. */
export function forgetLost(sim: Simulation, copy: number): void {
  const { world } = sim;
  if (world.copyKeepsLost[copy] === 0) return;
  world.copyKeepsLost[copy] = 0;
  const data = dataOf(sim, copy);
  for (const other of at(sim.plant.data, data).copies) if (world.copyKeepsLost[other] === 1) return;
  const age = world.dataKeptAge[data] as number;
  world.dataKeptAge[data] = 0;
  if (!sim.traced) return;
  writeLoss(sim, copy, data, {
    ageSeconds: age,
    writtenSeconds: world.dataKeptWritten[data] as number,
    definitive: true,
    unrestored: false,
    overwritten: true,
    causes: sim.because(),
  });
}

/** As the run ends: what others still have of an earlier loss is behind cuts without end, which it was not when it was counted. */
export function noteCutOffSince(sim: Simulation, data: number): void {
  const { world, plant, traced } = sim;
  const ageSeconds = world.dataKeptAge[data] as number;
  if (!traced || ageSeconds === 0 || world.dataKeptOut[data] === 1) return;
  const keepers = at(plant.data, data).copies.filter((copy) => world.copyKeepsLost[copy] === 1);
  const [first] = keepers;
  if (first === undefined || !keepers.every((copy) => isForbiddenForGood(sim, copy))) return;
  writeLoss(sim, first, data, {
    ageSeconds,
    writtenSeconds: world.dataKeptWritten[data] as number,
    definitive: false,
    unrestored: false,
    outOfReach: true,
    cutOffSince: true,
    causes: keepers.flatMap((copy) => lastOf(sim, copy)),
  });
}

/** What of an earlier loss a copy still has: seconds back from the last write before it, and those that were written; 0 for none. */
export function keptOf({ world }: Simulation, copy: number, data: number): Kept {
  const ageSeconds = world.dataKeptAge[data] as number;
  const isSome = world.copyKeepsLost[copy] === 1 && ageSeconds !== Number.MAX_SAFE_INTEGER;
  return isSome
    ? { ageSeconds, writtenSeconds: world.dataKeptWritten[data] as number }
    : { ageSeconds: 0, writtenSeconds: 0 };
}

type Kept = Pick<DataLossEntry, 'ageSeconds' | 'writtenSeconds'>;

/** It is given up with what was written since: what of an earlier loss nobody else still has is told there. */
export function giveUpKept(sim: Simulation, copy: number, data: number): Kept {
  const { world, plant } = sim;
  const kept = keptOf(sim, copy, data);
  if (kept.ageSeconds === 0) return kept;
  world.copyKeepsLost[copy] = 0;
  for (const other of at(plant.data, data).copies) {
    if (world.copyKeepsLost[other] === 1) return { ageSeconds: 0, writtenSeconds: 0 };
  }
  world.dataKeptAge[data] = 0;
  return kept;
}

/** Records the loss of a whole data set once no copy and no backup holds anything of it that can be read. */
export function noteExtinction(sim: Simulation, copy: number, data: number): void {
  const { copies, backups } = at(sim.plant.data, data);
  for (const other of copies) if (holdsData(sim, other) && !isUseless(sim, other, data)) return;
  for (const one of backups) if (!sim.isIn(KIND.backup, one, STATE.backup.lost)) return;
  recordLoss(sim, copy, data, { ageSeconds: Number.POSITIVE_INFINITY });
}

/** Encrypted, what it holds is of no use: when nothing else is left, everything is lost. */
export function noteUseless(sim: Simulation, copy: number): void {
  const data = dataOf(sim, copy);
  if (data >= 0) noteExtinction(sim, copy, data);
}
