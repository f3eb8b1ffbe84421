/** Two columns of the same meaning on the same futures, side by side. */
import { at } from '../../base/assert.ts';
import { BEYOND } from '../../model/outcome.ts';
import { alwaysValidPValue } from '../statistics/confidenceSequence.ts';
import { pairedMean } from '../statistics/pairedMean.ts';
import { pairedDifference, pairedDifferenceAlways } from '../statistics/pairedShare.ts';
import { rankOf } from '../statistics/quantileRanks.ts';
import { signTest } from '../statistics/signTest.ts';
import { toReached } from './columns.ts';
import { QUANTILES_SHOWN } from './distribution.ts';
import { firstRuns, largestRuns } from './largest.ts';
import { countWhere, shareOf } from './share.ts';
import type {
  ComparisonWord,
  Discordant,
  DistributionMetric,
  PairedMean,
  PairedMetric,
  PairedShare,
  SignTest,
  Stopping,
} from './summary.ts';

/** How sure a comparison must be, and whether the number of futures was fixed beforehand. */
export interface Judging {
  readonly confidence: number;
  readonly stopping: Stopping;
}

const SHARES_LISTED = 1000;
const DISCORDANT_LISTED = 50;

/** Compares pairs by a sign: above 0 where B is better, below where it is worse. */
export function signOf(runs: number, balanceOf: (run: number) => number): SignTest {
  let better = 0;
  let worse = 0;
  for (let run = 0; run < runs; run += 1) {
    const balance = balanceOf(run);
    if (balance > 0) better += 1;
    if (balance < 0) worse += 1;
  }
  return {
    better,
    worse,
    equal: runs - better - worse,
    pValue: signTest(better, worse),
    alwaysValid: alwaysValidPValue(better, better + worse, 0.5),
  };
}

/** The p-value that may be quoted: the exact one only when nobody could stop at a look that pleased. */
export const quotedPValue = (sign: SignTest, stopping: Stopping): number =>
  stopping === 'watched' ? sign.alwaysValid : sign.pValue;

function wordOf(sign: SignTest, { confidence, stopping }: Judging): ComparisonWord {
  if (sign.better === 0 && sign.worse === 0 && sign.equal > 0) return 'same';
  if (quotedPValue(sign, stopping) > 1 - confidence) return 'chance';
  return sign.better > sign.worse ? 'better' : 'worse';
}

/** Seconds in A and B, lower being better. Both columns have the same length. */
export function pairMetric(
  metric: DistributionMetric,
  a: Int32Array,
  b: Int32Array,
  judging: Judging,
): PairedMetric {
  const runs = a.length;
  const sign = signOf(runs, (run) => at(a, run) - at(b, run));
  const gainOf = (run: number): number => {
    const [from, to] = [at(a, run), at(b, run)];
    if (from === to) return 0;
    if (from === BEYOND) return Number.POSITIVE_INFINITY;
    return to === BEYOND ? Number.NEGATIVE_INFINITY : from - to;
  };
  const listed = (measureOf: (run: number) => number): readonly Discordant[] =>
    largestRuns(runs, DISCORDANT_LISTED, measureOf).map((run) => ({
      run,
      a: toReached(at(a, run)),
      b: toReached(at(b, run)),
    }));
  return {
    metric,
    sign,
    mean: meanOf(a, b, judging.confidence),
    word: wordOf(sign, judging),
    quantiles: quantilesOf(a, b),
    betterRuns: listed(gainOf),
    worseRuns: listed((run) => -gainOf(run)),
  };
}

function meanOf(a: Int32Array, b: Int32Array, confidence: number): PairedMean {
  const isCounted = (_: number, run: number) => a[run] !== BEYOND && b[run] !== BEYOND;
  const mean = pairedMean(a.filter(isCounted), b.filter(isCounted), confidence);
  return { ...mean, excluded: a.length - mean.pairs };
}

function quantilesOf(a: Int32Array, b: Int32Array): PairedMetric['quantiles'] {
  const runs = a.length;
  if (runs === 0) return [];
  const [sortedA, sortedB] = [a.slice().sort(), b.slice().sort()];
  return QUANTILES_SHOWN.map((probability) => {
    const place = rankOf(probability, runs) - 1;
    return { probability, a: toReached(at(sortedA, place)), b: toReached(at(sortedB, place)) };
  });
}

/** Something that is good or not in each future of A and B. Both columns have the same length. */
export function pairShare(
  a: Int32Array,
  b: Int32Array,
  isGood: (value: number) => boolean,
  judging: Judging,
): PairedShare {
  const runs = a.length;
  const { confidence, stopping } = judging;
  const [countA, countB] = [countWhere(a, isGood), countWhere(b, isGood)];
  const balanceOf = (run: number) => Number(isGood(at(b, run))) - Number(isGood(at(a, run)));
  const sign = signOf(runs, balanceOf);
  const counts = { onlyA: sign.worse, onlyB: sign.better, pairs: runs };
  const interval = pairedDifference(counts, confidence);
  const sequence = pairedDifferenceAlways(counts, confidence);
  const quoted = stopping === 'watched' ? sequence : interval;
  const word = wordOf(sign, judging);
  const isEitherWay = quoted.low < 0 && quoted.high > 0;
  return {
    a: shareOf(countA, runs, confidence),
    b: shareOf(countB, runs, confidence),
    difference: runs === 0 ? 0 : (countB - countA) / runs,
    interval,
    sequence,
    sign,
    // The sequence spends a tenth of its risk elsewhere; no word may say more than both.
    word: isEitherWay && word !== 'same' ? 'chance' : word,
    betterRuns: firstRuns(runs, SHARES_LISTED, (run) => balanceOf(run) > 0),
    worseRuns: firstRuns(runs, SHARES_LISTED, (run) => balanceOf(run) < 0),
  };
}
