/** Tails of the binomial law, by the incomplete beta function (DLMF 8.17.5). */
import { invariant } from '../../base/assert.ts';
import { incompleteBeta } from '../../base/portableMath.ts';

/** Throws InvariantError unless `count` of `of` is a whole share of a whole number. */
export function requireShare(count: number, of: number): void {
  invariant(Number.isSafeInteger(of) && of >= 0, 'how many is a whole number');
  invariant(Number.isSafeInteger(count) && count >= 0 && count <= of, 'not more than there are');
}

/**
 * P(X >= count) for X the number of successes in `of` trials, each with `probability`.
 *
 * @throws InvariantError unless 0 <= count <= of and 0 <= probability <= 1
 */
export function atLeast(count: number, of: number, probability: number): number {
  requireShare(count, of);
  return count === 0 ? 1 : incompleteBeta(probability, count, of - count + 1);
}

/** P(X <= count), likewise. Computed for itself: as 1 less the other tail it would lose what is small. */
export function atMost(count: number, of: number, probability: number): number {
  requireShare(count, of);
  return count === of ? 1 : incompleteBeta(1 - probability, of - count, count + 1);
}
