/** Which of n sorted values stands for a quantile, and which two enclose the quantile of the law behind them. */
import { invariant } from '../../base/assert.ts';
import { ln } from '../../base/portableMath.ts';
import { atLeast, atMost } from './binomial.ts';
import { logWinnings } from './confidenceSequence.ts';
import { requireConfidence } from './shareInterval.ts';

/** Ranks count from 1. Null: no value of the sample bounds it on that side. */
export interface RankBounds {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Rank of the smallest value that at least the share `probability` of n values do not exceed (the inverse of the
 * empirical distribution; type 1 of R. J. Hyndman, Y. Fan, "Sample quantiles in statistical packages", 1996).
 */
export function rankOf(probability: number, n: number): number {
  invariant(probability >= 0 && probability <= 1 && n >= 1, 'a probability, and one value or more');
  // 0.9 × 10 is 9, but 0.07 × 100 comes out above 7: a billionth below the product is no other share.
  return Math.min(n, Math.max(1, Math.ceil(n * probability * (1 - 1e-12))));
}

/** The least whole number from `from` to `to` of which `is` is true, `to + 1` when none; `is` must stay true once it is. */
function firstWhere(from: number, to: number, is: (k: number) => boolean): number {
  let low = from;
  let high = to + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (is(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Ranks l and u such that the quantile lies between the l-th and the u-th of n values with at least the confidence, each
 * tail holding half of the risk. Needs nothing of the law; with equal values it covers more. n is fixed beforehand.
 * Source: H. A. David, H. N. Nagaraja, "Order Statistics" (2003), 7.1.
 */
export function quantileRanks(probability: number, n: number, confidence: number): RankBounds {
  requireConfidence(confidence);
  const risk = (1 - confidence) / 2;
  // The first l for which fewer than l values below the quantile would no longer be a rarity.
  const afterLow = firstWhere(1, n, (l) => atMost(l - 1, n, probability) > risk);
  const high = firstWhere(1, n, (u) => atLeast(u, n, probability) <= risk);
  return { low: afterLow > 1 ? afterLow - 1 : null, high: high <= n ? high : null };
}

/**
 * The same for a sample that is looked at again and again: the numbers of values below the quantile that the
 * confidence sequence does not speak against. Equal values can only make it cover more.
 */
export function quantileRanksAlways(
  probability: number,
  n: number,
  confidence: number,
): RankBounds {
  requireConfidence(confidence);
  const allowed = -ln(1 - confidence);
  const isKept = (below: number): boolean => logWinnings(below, n, probability) < allowed;
  // The winnings fall up to the likeliest number and rise after it. It is always kept, if anything is.
  const likeliest = Math.min(n, Math.round(n * probability));
  const least = firstWhere(0, likeliest, isKept);
  const tooMany = firstWhere(likeliest, n, (below) => !isKept(below));
  return { low: least > 0 ? least : null, high: tooMany <= n ? tooMany : null };
}
