/**
 * How much more often something is so under B than under A, on the same futures: P(only B) less P(only A).
 *
 * The two are bounded one by one, and the sign test cuts off what lies on the wrong side of zero, so that "the interval
 * lies on one side of zero" and "the sign test speaks" are one statement. Half of the risk is the sign's, half the
 * bounds' (Bonferroni). Were the difference above zero, only the test's error downwards could hurt, so that the sign costs
 * half of its two-sided risk; the bounds have the other half, a quarter of it on each of their four ends.
 */
import { requireShare } from './binomial.ts';
import { alwaysValidPValue, confidenceSequence } from './confidenceSequence.ts';
import { type Bounds, clopperPearson, requireConfidence } from './shareInterval.ts';
import { signTest } from './signTest.ts';

export interface PairCounts {
  /** Pairs in which only B has it. */
  readonly onlyB: number;
  readonly onlyA: number;
  readonly pairs: number;
}

/** P(only B) less P(only A) from an interval of each, cut at zero where the sign is known. */
function difference(onlyB: Bounds, onlyA: Bounds, sign: number): Bounds {
  const low = onlyB.low - onlyA.high;
  const high = onlyB.high - onlyA.low;
  return { low: sign > 0 ? Math.max(0, low) : low, high: sign < 0 ? Math.min(0, high) : high };
}

function requirePairs({ onlyA, onlyB, pairs }: PairCounts, confidence: number): void {
  requireShare(onlyA + onlyB, pairs);
  requireConfidence(confidence);
}

/**
 * Interval of P(B) - P(A) for a number of pairs fixed beforehand. Covers at least as often as it says. An end at exactly
 * 0 was put there by the sign test: the difference is on that side of it.
 *
 * @throws InvariantError when more pairs differ than there are
 */
export function pairedDifference(counts: PairCounts, confidence: number): Bounds {
  requirePairs(counts, confidence);
  const { onlyA, onlyB, pairs } = counts;
  const risk = 1 - confidence;
  const boundOf = (count: number) => clopperPearson(count, pairs, 1 - risk / 4);
  const isKnown = signTest(onlyB, onlyA) <= risk;
  return difference(boundOf(onlyB), boundOf(onlyA), isKnown ? onlyB - onlyA : 0);
}

/**
 * Part of the risk that the sign takes of what is looked at again and again: the ends of a confidence sequence move but
 * little with theirs.
 */
const RISK_ON_SIGN = 0.9;

/** The same, whenever one looks and stops. */
export function pairedDifferenceAlways(counts: PairCounts, confidence: number): Bounds {
  requirePairs(counts, confidence);
  const { onlyA, onlyB, pairs } = counts;
  const risk = 1 - confidence;
  const ofEach = 1 - (risk * (1 - RISK_ON_SIGN)) / 2;
  const boundOf = (count: number) => confidenceSequence(count, pairs, ofEach);
  const isKnown = alwaysValidPValue(onlyB, onlyA + onlyB, 0.5) <= risk * RISK_ON_SIGN;
  return difference(boundOf(onlyB), boundOf(onlyA), isKnown ? onlyB - onlyA : 0);
}
