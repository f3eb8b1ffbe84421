/** What left of a data set with a thief. */
import type { Run } from '../../model/run.ts';
import type { LeakEntry } from '../../model/trace.ts';
import type { Leaked } from '../leaked.ts';

/** What can be read counts before what cannot; of several leaks the largest, since they are of the same data. */
const isWorse = (one: LeakEntry, other: LeakEntry): boolean =>
  one.readable === other.readable ? one.share > other.share : one.readable;

/** Null when nothing left. `from` is when the first of it did; `knownAt`, when somebody first knew. */
export function leakVerdict(run: Run, data: string): Leaked | null {
  const told = run.entries.filter((entry) => entry.type === 'leak' && entry.data === data);
  const leaks = told as readonly LeakEntry[];
  const amounts = leaks.filter(({ share }) => share > 0);
  const worst = amounts.reduce<LeakEntry | null>(
    (most, one) => (!most || isWorse(one, most) ? one : most),
    null,
  );
  if (!worst) return null;
  const alike = leaks.filter(({ readable }) => readable === worst.readable);
  const { share, bytes, readable, id } = worst;
  return {
    share,
    bytes,
    readable,
    from: alike[0]?.at ?? worst.at,
    knownAt: alike.find(({ stage }) => stage === 'known')?.at ?? null,
    isOpen: worst.stage === 'goes-on',
    proof: id,
  };
}
