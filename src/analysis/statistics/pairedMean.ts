/** Mean of paired differences, and what pairing was worth. */
import { invariant } from '../../base/assert.ts';
import { incompleteBetaInverse } from '../../base/portableMath.ts';
import { type Bounds, requireConfidence } from './shareInterval.ts';

/**
 * The t that Student's law with so many degrees of freedom exceeds, one way or the other, with probability
 * 1 - confidence. By t² / (ν + t²), which follows a beta law (DLMF 8.17; Abramowitz & Stegun 26.5.27).
 *
 * @throws InvariantError for fewer degrees than 1
 */
export function studentReach(degrees: number, confidence: number): number {
  invariant(degrees >= 1, 'Student’s law has one degree of freedom or more');
  requireConfidence(confidence);
  const part = incompleteBetaInverse(confidence, 0.5, degrees / 2);
  return Math.sqrt((degrees * part) / (1 - part));
}

export interface MeanOfPairs {
  readonly pairs: number;
  /** Mean of b less a; 0 for no pair. */
  readonly difference: number;
  /** Null below two pairs. */
  readonly interval: Bounds | null;
  /** (var a + var b) / var (b - a): how many times fewer futures pairing took. Null when the differences do not vary. */
  readonly varianceRatio: number | null;
}

const meanOf = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += values[i] ?? 0;
  return sum / values.length;
};

/** Sum of squared distances from the mean, in a second pass: squares of seconds would not fit exactly in one sum. */
function squaresOf(values: ArrayLike<number>): number {
  const mean = meanOf(values);
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) {
    const distance = (values[i] ?? 0) - mean;
    sum += distance * distance;
  }
  return sum;
}

/**
 * Mean of `b[i] - a[i]` with Student's interval: exact when the differences are normal, approximate otherwise, for
 * a number of pairs fixed beforehand. The sums run in the order given.
 *
 * @throws InvariantError when the two sides differ in length
 */
export function pairedMean(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  confidence: number,
): MeanOfPairs {
  invariant(a.length === b.length, 'pairs have two sides');
  const pairs = a.length;
  if (pairs === 0) return { pairs, difference: 0, interval: null, varianceRatio: null };
  const differences = Float64Array.from({ length: pairs }, (_, i) => (b[i] ?? 0) - (a[i] ?? 0));
  const difference = meanOf(differences);
  if (pairs === 1) return { pairs, difference, interval: null, varianceRatio: null };
  const squares = squaresOf(differences);
  const reach = studentReach(pairs - 1, confidence) * Math.sqrt(squares / (pairs - 1) / pairs);
  return {
    pairs,
    difference,
    interval: { low: difference - reach, high: difference + reach },
    varianceRatio: squares === 0 ? null : (squaresOf(a) + squaresOf(b)) / squares,
  };
}
