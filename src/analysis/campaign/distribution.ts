/** How the seconds of one column spread over the futures played: exact, and every number with a future that gave it. */
import { at } from '../../base/assert.ts';
import { BEYOND } from '../../model/outcome.ts';
import {
  quantileRanks,
  quantileRanksAlways,
  type RankBounds,
  rankOf,
} from '../statistics/quantileRanks.ts';
import { toReached } from './columns.ts';
import { largestRuns } from './largest.ts';
import { countWhere } from './share.ts';
import type {
  Distribution,
  DistributionMetric,
  Instance,
  Quantile,
  ReachedInterval,
} from './summary.ts';

/**
 * 50 dots served decisions best in M. Fernandes et al., "Uncertainty displays using quantile dotplots or CDFs improve
 * transit decision-making", CHI 2018.
 */
const DOT_COUNT = 50;
export const QUANTILES_SHOWN = [0.5, 0.75, 0.9, 0.95, 0.99] as const;
const WORST_LISTED = 10;

/** Which ranks enclose a quantile; they follow from the number of futures alone, so all columns share them. */
export interface QuantileBounds {
  readonly probability: number;
  readonly planned: RankBounds;
  readonly always: RankBounds;
}

/** The bounds of every quantile asked for, for so many futures. Empty for none. */
export function quantileBounds(
  runs: number,
  confidence: number,
  probabilities: readonly number[] = QUANTILES_SHOWN,
): readonly QuantileBounds[] {
  if (runs === 0) return [];
  return probabilities.map((probability) => ({
    probability,
    planned: quantileRanks(probability, runs, confidence),
    always: quantileRanksAlways(probability, runs, confidence),
  }));
}

/** Position of the first value of a sorted list that is not below `value`. */
function firstAtLeast(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(sorted, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Runs at the given ranks of the column sorted by (value, run), without sorting runs. */
function runsAtRanks(values: Int32Array, sorted: Int32Array, ranks: readonly number[]): number[] {
  const runOfRank = new Map<number, number>();
  // Rank of the next value that is met, for each value that a wanted rank has.
  const nextRank = new Map<number, number>();
  for (const rank of ranks) {
    const value = at(sorted, rank - 1);
    nextRank.set(value, firstAtLeast(sorted, value) + 1);
  }
  const wanted = new Set(ranks);
  for (let run = 0; run < values.length; run += 1) {
    const value = at(values, run);
    const rank = nextRank.get(value);
    if (rank === undefined) continue;
    nextRank.set(value, rank + 1);
    if (wanted.has(rank)) runOfRank.set(rank, run);
  }
  return ranks.map((rank) => runOfRank.get(rank) ?? 0);
}

const reachedAt = (sorted: Int32Array, rank: number | null) =>
  rank === null ? null : toReached(at(sorted, rank - 1));

const between = (sorted: Int32Array, { low, high }: RankBounds): ReachedInterval => ({
  low: reachedAt(sorted, low),
  high: reachedAt(sorted, high),
});

/** Spreads one column. The bounds are those of as many futures as there are values. */
export function distributionOf(
  metric: DistributionMetric,
  values: Int32Array,
  bounds: readonly QuantileBounds[],
): Distribution {
  const n = values.length;
  if (n === 0) {
    const empty = { dots: [], quantiles: [], least: null, greatest: null, worst: [] };
    return { metric, none: 0, beyond: 0, ...empty };
  }
  const sorted = values.slice().sort();
  const dotRanks = Array.from({ length: DOT_COUNT }, (_, i) => rankOf((i + 0.5) / DOT_COUNT, n));
  const quantileRank = bounds.map(({ probability }) => rankOf(probability, n));
  const greatestRank = firstAtLeast(sorted, at(sorted, n - 1)) + 1;
  const ranks = [...dotRanks, ...quantileRank, 1, greatestRank];
  const runs = runsAtRanks(values, sorted, ranks);
  const instances = ranks.map(
    (rank, i): Instance => ({ value: toReached(at(sorted, rank - 1)), run: at(runs, i) }),
  );
  return {
    metric,
    none: countWhere(values, (value) => value === 0),
    beyond: countWhere(values, (value) => value === BEYOND),
    dots: instances.slice(0, DOT_COUNT),
    quantiles: bounds.map(
      ({ probability, planned, always }, i): Quantile => ({
        probability,
        ...at(instances, DOT_COUNT + i),
        interval: between(sorted, planned),
        sequence: between(sorted, always),
      }),
    ),
    least: at(instances, instances.length - 2),
    greatest: at(instances, instances.length - 1),
    worst: largestRuns(n, WORST_LISTED, (run) => at(values, run)).map((run) => ({
      value: toReached(at(values, run)),
      run,
    })),
  };
}
