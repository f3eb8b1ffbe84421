/** What one data set lost. */
import type { DataDescription } from '../../model/description.ts';
import type { Run } from '../../model/run.ts';
import type { DataLossEntry } from '../../model/trace.ts';
import type { DataVerdict, Target } from '../verdict.ts';
import { leakVerdict } from './leakVerdict.ts';
import { orphansOf } from './orphansVerdict.ts';

/** Losses of a data set, in trace order. */
const lossesOf = (run: Run, data: string): readonly DataLossEntry[] =>
  run.entries.filter((entry) => entry.type === 'data-loss').filter((entry) => entry.data === data);

/** The last time that what was lost was merged back, if no loss as large came after. */
function mergedSince(run: Run, data: string, worst: DataLossEntry): DataVerdict['merged'] {
  const back = run.entries.findLast(
    (entry) =>
      entry.type === 'reconciled' &&
      entry.data === data &&
      entry.id > worst.id &&
      entry.broughtBack !== undefined,
  );
  if (back?.type !== 'reconciled' || !back.broughtBack) return undefined;
  const { remains, remainsBytes } = back.broughtBack;
  return { remainsSeconds: remains, remainsBytes, proof: back.id };
}

/** What still has the largest loss is cut off for good: it was as that was counted, or has been since. */
const isOutOfReach = (worst: DataLossEntry | null, losses: readonly DataLossEntry[]): boolean =>
  worst !== null &&
  (worst.outOfReach === true ||
    losses.some((loss) => loss.cutOffSince && loss.ageSeconds >= worst.ageSeconds));

function rpoOf(rpo: number | null, worst: DataLossEntry | null): Target | null {
  if (rpo === null) return null;
  const reached = worst?.ageSeconds ?? 0;
  const margin = rpo - reached;
  return {
    target: rpo,
    reached,
    atLeast: reached,
    margin,
    met: margin >= 0,
    proof: worst?.id ?? null,
  };
}

/**
 * Judges one data set by its largest loss. What is lost within the RPO is what the product accepted to lose, even for
 * good. Without an RPO only the loss of everything fails: the dossier promised nothing more precise.
 */
export function dataVerdict(run: Run, data: DataDescription): DataVerdict {
  const losses = lossesOf(run, data.id);
  const worst = losses.reduce<DataLossEntry | null>(
    (most, loss) => (!most || loss.ageSeconds > most.ageSeconds ? loss : most),
    null,
  );
  const rpo = rpoOf(data.rpo, worst);
  const lostSeconds = worst?.ageSeconds ?? 0;
  const leak = leakVerdict(run, data.id);
  const orphans = orphansOf(run, data.id);
  const merged = worst ? mergedSince(run, data.id, worst) : undefined;
  return {
    data: data.id,
    word: rpo?.met === false || worst?.everything ? 'fails' : 'holds',
    rpo,
    lostSeconds,
    lostWrittenSeconds: worst?.writtenSeconds ?? 0,
    lostBytes: worst ? worst.bytes : 0,
    // What another copy still had then may be gone since.
    ...(merged ? { merged } : {}),
    ...(orphans.length > 0 ? { orphans } : {}),
    ...(leak ? { leak } : {}),
    definitive: losses.some((loss) => loss.definitive && loss.ageSeconds >= lostSeconds),
    ...(isOutOfReach(worst, losses) ? { outOfReach: true } : {}),
    proof: worst?.id ?? null,
  };
}
