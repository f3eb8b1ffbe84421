/**
 * How much more often something is so under B than under A, on the same futures.
 *
 * Only pairs that differ speak. Their share q among all and the share θ of them that B wins are two binomial questions, and
 * the difference is q (2θ - 1). An interval for each gives one for the difference; its sign is that of θ's alone, so
 * that "the interval leaves out zero" and "the sign test speaks" are one statement, up to the risk spent on q.
 */
import { requireShare } from './binomial.ts';
import { confidenceSequence } from './confidenceSequence.ts';
import { type Bounds, clopperPearson } from './shareInterval.ts';

/**
 * Part of the risk spent on the share of pairs that differ: little, because it cannot turn the sign, and an interval a
 * third as sure again is only half as wide again.
 */
const RISK_ON_DISCORDANT = 0.02;

export interface PairCounts {
  /** Pairs in which only B has it. */
  readonly onlyB: number;
  readonly onlyA: number;
  readonly pairs: number;
}

type IntervalOf = (count: number, of: number, confidence: number) => Bounds;

function differenceBy(intervalOf: IntervalOf, counts: PairCounts, confidence: number): Bounds {
  const { onlyA, onlyB, pairs } = counts;
  const discordant = onlyA + onlyB;
  requireShare(discordant, pairs);
  const risk = 1 - confidence;
  const q = intervalOf(discordant, pairs, 1 - risk * RISK_ON_DISCORDANT);
  const theta = intervalOf(onlyB, discordant, 1 - risk * (1 - RISK_ON_DISCORDANT));
  const least = 2 * theta.low - 1;
  const most = 2 * theta.high - 1;
  return {
    low: least * (least < 0 ? q.high : q.low),
    high: most * (most < 0 ? q.low : q.high),
  };
}

/**
 * Interval of P(B) - P(A) for a number of pairs fixed beforehand. Covers at least as often as it says.
 *
 * @throws InvariantError when more pairs differ than there are
 */
export const pairedDifference = (counts: PairCounts, confidence: number): Bounds =>
  differenceBy(clopperPearson, counts, confidence);

/** The same, whenever one looks and stops. */
export const pairedDifferenceAlways = (counts: PairCounts, confidence: number): Bounds =>
  differenceBy(confidenceSequence, counts, confidence);
