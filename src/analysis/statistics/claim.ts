/** "At least this share of all futures": whether the futures played show it, and how many it takes. */
import { invariant } from '../../base/assert.ts';
import { atMost } from './binomial.ts';
import { confidenceSequence } from './confidenceSequence.ts';
import { lowerLimit, requireConfidence, upperLimit } from './shareInterval.ts';

export type Standing = 'shown' | 'refuted' | 'open';

/** A claim on a probability, how sure it must be, and whether the number of trials was fixed beforehand. */
export interface ClaimAsked {
  /** Strictly between 0 and 1: no number of trials shows a certainty. */
  readonly atLeast: number;
  readonly confidence: number;
  readonly stopping: 'planned' | 'watched';
}

function requireClaim({ atLeast, confidence }: ClaimAsked): void {
  invariant(atLeast > 0 && atLeast < 1, 'a claim lies strictly between 0 and 1');
  requireConfidence(confidence);
}

/**
 * Where the claim stands after `met` of `of` trials. Planned: one-sided Clopper–Pearson limits. Watched: the claim left the
 * confidence sequence, which is the stopping rule of a campaign that plays until it is certain.
 *
 * @throws InvariantError for a claim of 0 or 1
 */
export function standingOf(met: number, of: number, asked: ClaimAsked): Standing {
  requireClaim(asked);
  const { atLeast, confidence, stopping } = asked;
  const bounds =
    stopping === 'watched'
      ? confidenceSequence(met, of, confidence)
      : { low: lowerLimit(met, of, confidence), high: upperLimit(met, of, confidence) };
  if (bounds.low >= atLeast) return 'shown';
  return bounds.high < atLeast ? 'refuted' : 'open';
}

/**
 * The least number of trials that shows the claim in spite of so many misses. For `planned` the exact binomial answer:
 * 299 for 99 % at 95 % without a miss, 473 with one (the sample sizes of S. S. Wilks, 1941, for zero misses).
 *
 * @throws InvariantError for a claim of 0 or 1
 */
export function trialsNeeded(misses: number, asked: ClaimAsked): number {
  requireClaim(asked);
  const { atLeast, confidence, stopping } = asked;
  const isShown = (trials: number): boolean =>
    stopping === 'watched'
      ? standingOf(trials - misses, trials, asked) === 'shown'
      : atMost(misses, trials, 1 - atLeast) <= 1 - confidence;
  let tooFew = misses;
  let enough = Math.max(1, 2 * misses);
  while (!isShown(enough)) {
    tooFew = enough;
    enough *= 2;
  }
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isShown(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
