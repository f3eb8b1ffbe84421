/**
 * What a pipeline wants proven of two designs, as typed after `--fail-on`:
 *
 *     paired = "no-better"              fails unless B is shown to hold more often than A
 *            | "worse" ">" percent      fails unless B is shown to hold at most so many points less often than A
 */
import type { Interval, PairedShare, Stopping } from '../../analysis/campaign/summary.ts';
import type { Standing } from '../../analysis/statistics/claim.ts';
import { readProperShare } from './claim.ts';

export interface PairedClaim {
  /** As typed. */
  readonly text: string;
  /** Points that B may lose against A, as a share; null: B must be better. */
  readonly mayLose: number | null;
}

/** What a paired claim comes to. */
export interface JudgedPair extends PairedClaim {
  readonly standing: Standing;
  /** P(B holds) less P(A holds): what can be quoted of it. */
  readonly difference: Interval;
}

export const NO_BETTER: PairedClaim = { text: 'no-better', mayLose: null };

const WORSE = /^worse\s*>\s*([^<>@]+)$/;

/** Null when it is no claim on two designs: then it may be one on B. */
export function readPairedClaim(typed: string): PairedClaim | null {
  const text = typed.trim();
  if (text === NO_BETTER.text) return NO_BETTER;
  const mayLose = readProperShare(WORSE.exec(text)?.[1] ?? '');
  return mayLose === null ? null : { text, mayLose };
}

function standingOf(
  { mayLose }: PairedClaim,
  { word }: PairedShare,
  { low, high }: Interval,
): Standing {
  if (mayLose === null) {
    if (word === 'better') return 'shown';
    return word === 'worse' ? 'refuted' : 'open';
  }
  if (low >= -mayLose) return 'shown';
  return high < -mayLose ? 'refuted' : 'open';
}

/** Where a claim stands, from how often A and B hold on the same futures. */
export function judgePair(claim: PairedClaim, holds: PairedShare, stopping: Stopping): JudgedPair {
  const difference = stopping === 'watched' ? holds.sequence : holds.interval;
  return { ...claim, standing: standingOf(claim, holds, difference), difference };
}
