/** What a share seen in n trials says of the probability behind it, when n was fixed beforehand. */
import { invariant } from '../../base/assert.ts';
import { incompleteBetaInverse, normalQuantile } from '../../base/portableMath.ts';
import { requireShare } from './binomial.ts';

/** From `low` to `high`, both included. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Throws InvariantError unless the confidence lies strictly between 0 and 1. */
export function requireConfidence(confidence: number): void {
  invariant(confidence > 0 && confidence < 1, 'a confidence lies between 0 and 1');
}

/** The probability is not below this, with the given one-sided confidence (Clopper–Pearson). 0 when nothing was seen. */
export function lowerLimit(count: number, of: number, confidence: number): number {
  requireShare(count, of);
  requireConfidence(confidence);
  return count === 0 ? 0 : incompleteBetaInverse(1 - confidence, count, of - count + 1);
}

/** The probability is not above this, with the given one-sided confidence (Clopper–Pearson). */
export function upperLimit(count: number, of: number, confidence: number): number {
  requireShare(count, of);
  requireConfidence(confidence);
  // The other tail's own limit, mirrored: keeps the digits of limits near 1 and of small risks.
  return count === of ? 1 : incompleteBetaInverse(confidence, count + 1, of - count);
}

/**
 * Every probability that neither tail speaks against. Covers at least as often as it says, for every n and p.
 * Source: C. J. Clopper, E. S. Pearson, "The use of confidence or fiducial limits…", Biometrika 26 (1934).
 *
 * @throws InvariantError unless 0 <= count <= of and 0 < confidence < 1
 */
export function clopperPearson(count: number, of: number, confidence: number): Bounds {
  requireConfidence(confidence);
  const oneSided = 1 - (1 - confidence) / 2;
  return { low: lowerLimit(count, of, oneSided), high: upperLimit(count, of, oneSided) };
}

/**
 * The score interval: narrower, and at times covers less often than it says. For drawing only, never for a verdict.
 * Source: E. B. Wilson, "Probable inference…", JASA 22 (1927).
 */
export function wilson(count: number, of: number, confidence: number): Bounds {
  requireShare(count, of);
  requireConfidence(confidence);
  if (of === 0) return { low: 0, high: 1 };
  const z = normalQuantile(1 - (1 - confidence) / 2);
  const share = count / of;
  const centre = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return {
    low: count === 0 ? 0 : Math.max(0, (centre - reach) / scale),
    high: count === of ? 1 : Math.min(1, (centre + reach) / scale),
  };
}
