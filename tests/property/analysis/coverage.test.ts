/**
 * Whether intervals cover what they are about as often as they say, over many seeded experiments. Every experiment has a
 * fixed address, so a test that passes once passes always; slack is one chance in a thousand of the binomial law.
 */
import { describe, expect, it } from 'vitest';
import { atLeast } from '../../../src/analysis/statistics/binomial.ts';
import {
  alwaysValidPValue,
  confidenceSequence,
} from '../../../src/analysis/statistics/confidenceSequence.ts';
import { pairedMean } from '../../../src/analysis/statistics/pairedMean.ts';
import {
  pairedDifference,
  pairedDifferenceAlways,
} from '../../../src/analysis/statistics/pairedShare.ts';
import {
  quantileRanks,
  quantileRanksAlways,
  type RankBounds,
} from '../../../src/analysis/statistics/quantileRanks.ts';
import {
  type Bounds,
  clopperPearson,
  wilson,
} from '../../../src/analysis/statistics/shareInterval.ts';
import { signTest } from '../../../src/analysis/statistics/signTest.ts';
import { at } from '../../../src/base/assert.ts';
import { normalQuantile } from '../../../src/base/portableMath.ts';
import { uniformAt } from '../../../src/base/random.ts';

const RISK = 0.05;
const EXPERIMENTS = 1000;

/** So many misses would come less than once in a thousand, were the risk no larger than it says. */
const missesAllowed = (() => {
  let misses = 0;
  while (atLeast(misses, EXPERIMENTS, RISK) > 0.001) misses += 1;
  return misses - 1;
})();

const draw = (experiment: number, trial: number, purpose = 0): number =>
  uniformAt({ seed: 11, run: experiment, entity: trial, purpose, occurrence: 0 });

const countMisses = (isMissed: (experiment: number) => boolean): number => {
  let misses = 0;
  for (let experiment = 0; experiment < EXPERIMENTS; experiment += 1) {
    if (isMissed(experiment)) misses += 1;
  }
  return misses;
};

/** Many experiments meet the same counts; each interval is computed once. */
function remembered(intervalOf: typeof clopperPearson): typeof clopperPearson {
  const known = new Map<number, Bounds>();
  return (count, of, confidence) => {
    const key = of * 1000 + count;
    const found = known.get(key) ?? intervalOf(count, of, confidence);
    known.set(key, found);
    return found;
  };
}
const planned = remembered(clopperPearson);
const always = remembered(confidenceSequence);
const naive = remembered(wilson);

const successes = (experiment: number, trials: number, probability: number): number => {
  let count = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    if (draw(experiment, trial) < probability) count += 1;
  }
  return count;
};

const TRUTHS = [0.5, 0.9, 0.98];

describe.each(TRUTHS)('a probability of %d', (probability) => {
  it.each([10, 50, 200])('is covered by Clopper–Pearson after %i trials', (trials) => {
    const misses = countMisses((experiment) => {
      const { low, high } = planned(successes(experiment, trials, probability), trials, 0.95);
      return probability < low || probability > high;
    });
    expect(misses).toBeLessThanOrEqual(missesAllowed);
  });

  /** Whether an interval, looked at after each trial, ever leaves the truth out. */
  const everMissed =
    (intervalOf: typeof clopperPearson, trials: number) =>
    (experiment: number): boolean => {
      let count = 0;
      for (let trial = 0; trial < trials; trial += 1) {
        if (draw(experiment, trial) < probability) count += 1;
        const { low, high } = intervalOf(count, trial + 1, 0.95);
        if (probability < low || probability > high) return true;
      }
      return false;
    };

  it('is covered by the confidence sequence at all of 200 looks together', () => {
    expect(countMisses(everMissed(always, 200))).toBeLessThanOrEqual(missesAllowed);
  });

  it('escapes naive looks at a 95 % interval far more often than one time in twenty', () => {
    // The control: the same looks at intervals made for one look.
    expect(countMisses(everMissed(naive, 200))).toBeGreaterThan(3 * missesAllowed);
  });
});

describe('stopping when it pleases', () => {
  /** Plays up to 400 futures in looks of 8, and stops as soon as the claimed share leaves the interval. */
  const claimedWrongly = (intervalOf: typeof clopperPearson, truth: number, claimed: number) =>
    countMisses((experiment) => {
      let count = 0;
      for (let trial = 0; trial < 400; trial += 1) {
        if (draw(experiment, trial, 1) < truth) count += 1;
        if (trial % 8 !== 7) continue;
        const { low, high } = intervalOf(count, trial + 1, 0.95);
        if (low > claimed) return truth <= claimed;
        if (high < claimed) return truth >= claimed;
      }
      return false;
    });

  it.each([0.5, 0.8, 0.95])(
    'claims wrongly less than one time in twenty (truth and claim %d)',
    (truth) => {
      expect(claimedWrongly(always, truth, truth)).toBeLessThanOrEqual(missesAllowed);
    },
  );

  it('with an interval for one look, claims wrongly far more often', () => {
    expect(claimedWrongly(naive, 0.8, 0.8)).toBeGreaterThan(2 * missesAllowed);
  });

  it('a p-value for one look falls below 5 % far too often on the way, the always valid one does not', () => {
    const everBelow = (pValueOf: (better: number, worse: number) => number) =>
      countMisses((experiment) => {
        let better = 0;
        for (let pair = 0; pair < 200; pair += 1) {
          if (draw(experiment, pair, 2) < 0.5) better += 1;
          if (pValueOf(better, pair + 1 - better) <= RISK) return true;
        }
        return false;
      });
    expect(everBelow((b, w) => alwaysValidPValue(b, b + w, 0.5))).toBeLessThanOrEqual(
      missesAllowed,
    );
    expect(everBelow(signTest)).toBeGreaterThan(2 * missesAllowed);
  });
});

describe('a quantile', () => {
  /** Whole minutes, so that many values are equal; the quantile of the law is known exactly. */
  const inMinutes = (u: number): number => Math.floor(20 * u);
  const truthAt = (probability: number): number => Math.ceil(20 * probability) - 1;

  const isOutside = (sorted: readonly number[], { low, high }: RankBounds, truth: number) =>
    (low !== null && at(sorted, low - 1) > truth) ||
    (high !== null && at(sorted, high - 1) < truth);

  it.each([
    { probability: 0.5, trials: 11 },
    { probability: 0.9, trials: 60 },
    { probability: 0.97, trials: 200 },
  ])(
    'at $probability is enclosed by the ranks, of $trials equal or different values',
    ({ probability, trials }) => {
      for (const valueFrom of [inMinutes, (u: number) => u]) {
        const truth = valueFrom === inMinutes ? truthAt(probability) : probability;
        const ranks = quantileRanks(probability, trials, 0.95);
        const misses = countMisses((experiment) => {
          const values = Array.from({ length: trials }, (_, i) =>
            valueFrom(draw(experiment, i, 3)),
          );
          return isOutside(
            values.sort((a, b) => a - b),
            ranks,
            truth,
          );
        });
        expect(misses).toBeLessThanOrEqual(missesAllowed);
      }
    },
  );

  it('is enclosed at all of 150 looks together by the ranks that always hold', () => {
    const ranks = Array.from({ length: 151 }, (_, n) =>
      n === 0 ? { low: null, high: null } : quantileRanksAlways(0.9, n, 0.95),
    );
    const forOneLook = Array.from({ length: 151 }, (_, n) =>
      n === 0 ? { low: null, high: null } : quantileRanks(0.9, n, 0.95),
    );
    const everOutside = (bounds: readonly RankBounds[]) => (experiment: number) => {
      let below = 0;
      for (let n = 1; n <= 150; n += 1) {
        if (draw(experiment, n, 4) <= 0.9) below += 1;
        // The l-th value is above the quantile when fewer than l values are at or below it.
        const { low, high } = at(bounds, n);
        if ((low !== null && below < low) || (high !== null && below >= high)) return true;
      }
      return false;
    };
    expect(countMisses(everOutside(ranks))).toBeLessThanOrEqual(missesAllowed);
    expect(countMisses(everOutside(forOneLook))).toBeGreaterThan(2 * missesAllowed);
  });
});

describe('a paired difference', () => {
  const cases = [
    { onlyB: 0.05, onlyA: 0.05 },
    { onlyB: 0.2, onlyA: 0.02 },
    { onlyB: 0.004, onlyA: 0 },
    { onlyB: 0.45, onlyA: 0.5 },
  ];
  it.each(cases)('of $onlyB less $onlyA is covered, planned or looked at', ({ onlyB, onlyA }) => {
    const truth = onlyB - onlyA;
    for (const [intervalOf, looks] of [
      [pairedDifference, 1],
      [pairedDifferenceAlways, 5],
    ] as const) {
      const misses = countMisses((experiment) => {
        const counts = { onlyB: 0, onlyA: 0, pairs: 0 };
        for (let pair = 0; pair < 200; pair += 1) {
          const u = draw(experiment, pair, 5);
          if (u < onlyB) counts.onlyB += 1;
          else if (u < onlyB + onlyA) counts.onlyA += 1;
          counts.pairs += 1;
          if (counts.pairs % (200 / looks) !== 0) continue;
          const { low, high } = intervalOf(counts, 0.95);
          if (truth < low || truth > high) return true;
        }
        return false;
      });
      expect(misses).toBeLessThanOrEqual(missesAllowed);
    }
  });

  it('of nothing is called a difference less than one time in twenty', () => {
    const misses = countMisses((experiment) => {
      let better = 0;
      let worse = 0;
      for (let pair = 0; pair < 100; pair += 1) {
        const u = draw(experiment, pair, 6);
        if (u < 0.15) better += 1;
        else if (u < 0.3) worse += 1;
      }
      return signTest(better, worse) <= RISK;
    });
    expect(misses).toBeLessThanOrEqual(missesAllowed);
  });

  it('in the mean is covered by Student’s interval, of few and skewed differences too', () => {
    const skewed = (u: number): number => 0 - Math.log(1 - u);
    for (const [value, truth, pairs] of [
      [normalQuantile, 0, 5],
      [skewed, 1, 200],
    ] as const) {
      const misses = countMisses((experiment) => {
        const b = Array.from({ length: pairs }, (_, i) => value(draw(experiment, i, 7)));
        const { interval } = pairedMean(new Float64Array(pairs), b, 0.95);
        return interval === null || truth < interval.low || truth > interval.high;
      });
      expect(misses).toBeLessThanOrEqual(missesAllowed);
    }
  });
});
