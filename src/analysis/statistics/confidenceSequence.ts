/**
 * What a share says of its probability when somebody looks again and again, and stops when it pleases.
 *
 * A bet that mixes all probabilities by a Beta(½, ½) law gains, against any true p, at most a fair game's worth: its
 * winnings exceed 1/α at any time, ever, with probability α or less (Ville's inequality). The interval is every p against
 * which the bet has not won that much. Sources: J. Ville (1939); H. Robbins, "Statistical methods related to the law of the
 * iterated logarithm", Ann. Math. Statist. 41 (1970).
 */
import { invariant } from '../../base/assert.ts';
import { exp, ln, logGamma } from '../../base/portableMath.ts';
import { requireShare } from './binomial.ts';
import { type Bounds, requireConfidence } from './shareInterval.ts';

/** ln B(½, ½) = ln π */
const LN_PRIOR = 1.1447298858494002;
/** Halvings of an interval of length 1 until it holds no more doubles near its ends worth telling apart. */
const HALVINGS = 60;

/** ln of what the mixture gives to this very sequence of successes and failures. */
const logMixture = (count: number, of: number): number =>
  logGamma(count + 0.5) + logGamma(of - count + 0.5) - logGamma(of + 1) - LN_PRIOR;

/** count ln x, and 0 for none of nothing. */
const times = (count: number, x: number): number => (count === 0 ? 0 : count * ln(x));

/**
 * ln of what the bet against `probability` has come to: 0 at the start. `exp(-logWinnings)`, where it is below 1, is a
 * p-value that holds whenever one stops.
 *
 * @param probability from 0 to 1; Infinity when what was seen is impossible under it
 */
export function logWinnings(count: number, of: number, probability: number): number {
  requireShare(count, of);
  invariant(probability >= 0 && probability <= 1, 'not a probability');
  if (of === 0) return 0;
  const fair = times(count, probability) + times(of - count, 1 - probability);
  return logMixture(count, of) - fair;
}

/** p-value against `probability` that holds whenever one looks and stops. */
export const alwaysValidPValue = (count: number, of: number, probability: number): number =>
  Math.min(1, exp(-logWinnings(count, of, probability)));

/**
 * The confidence sequence at this look: over all looks together it misses the probability with a chance of at most
 * 1 - confidence. Wider than Clopper–Pearson: that is the price of looking.
 *
 * @returns 0 to 1 for no trial at all
 * @throws InvariantError unless 0 <= count <= of and 0 < confidence < 1
 */
export function confidenceSequence(count: number, of: number, confidence: number): Bounds {
  requireShare(count, of);
  requireConfidence(confidence);
  if (of === 0) return { low: 0, high: 1 };
  const allowed = -ln(1 - confidence);
  const mixture = logMixture(count, of);
  const isKept = (p: number): boolean =>
    mixture - times(count, p) - times(of - count, 1 - p) < allowed;
  const share = count / of;
  return {
    low: count === 0 ? 0 : edge(share, 0, isKept),
    high: count === of ? 1 : edge(share, 1, isKept),
  };
}

/** The last point on the way from `kept` to `left` that is not kept: the edge, rounded to the outside. */
function edge(kept: number, left: number, isKept: (p: number) => boolean): number {
  let inside = kept;
  let outside = left;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (inside + outside) / 2;
    if (isKept(middle)) inside = middle;
    else outside = middle;
  }
  return outside;
}
