import { describe, expect, it } from 'vitest';
import { holm } from '../../../../src/analysis/statistics/holm.ts';
import { pairedMean, studentReach } from '../../../../src/analysis/statistics/pairedMean.ts';
import {
  pairedDifference,
  pairedDifferenceAlways,
} from '../../../../src/analysis/statistics/pairedShare.ts';
import {
  quantileRanks,
  quantileRanksAlways,
  rankOf,
} from '../../../../src/analysis/statistics/quantileRanks.ts';
import { signTest } from '../../../../src/analysis/statistics/signTest.ts';
import { InvariantError } from '../../../../src/base/assert.ts';

/** Share of all 2^n outcomes of n fair coins that are at least as uneven: the definition, coin by coin. */
function byEnumeration(better: number, worse: number): number {
  const n = better + worse;
  const uneven = Math.abs(better - worse);
  let asUneven = 0;
  for (let coins = 0; coins < 2 ** n; coins += 1) {
    let heads = 0;
    for (let bits = coins; bits > 0; bits >>= 1) heads += bits & 1;
    if (Math.abs(2 * heads - n) >= uneven) asUneven += 1;
  }
  return asUneven / 2 ** n;
}

describe('sign test', () => {
  it('is the share of outcomes at least as uneven, for every split of up to 12 pairs', () => {
    for (let n = 0; n <= 12; n += 1) {
      for (let better = 0; better <= n; better += 1) {
        expect(signTest(better, n - better)).toBeCloseTo(byEnumeration(better, n - better), 12);
      }
    }
  });

  // scipy.stats 1.17, binomtest
  it.each([
    { better: 1, worse: 7, expected: 0.0703125 },
    { better: 8, worse: 2, expected: 0.109375 },
    { better: 10, worse: 10, expected: 1 },
    { better: 40, worse: 3, expected: 3.0213413992896676e-9 },
    { better: 0, worse: 5, expected: 0.0625 },
    { better: 0, worse: 0, expected: 1 },
  ])('of $better against $worse', ({ better, worse, expected }) => {
    expect(signTest(better, worse)).toBeCloseTo(expected, 12);
    expect(signTest(worse, better)).toBe(signTest(better, worse));
  });
});

describe('paired difference', () => {
  const counts = { onlyB: 43, onlyA: 12, pairs: 1000 };

  it('holds what was seen', () => {
    for (const interval of [pairedDifference(counts, 0.95), pairedDifferenceAlways(counts, 0.95)]) {
      expect(interval.low).toBeLessThan(0.031);
      expect(interval.high).toBeGreaterThan(0.031);
    }
  });

  it('lies on one side of zero when, and only when, the sign test speaks', () => {
    for (let onlyB = 0; onlyB <= 40; onlyB += 1) {
      for (let onlyA = 0; onlyA <= 40 - onlyB; onlyA += 1) {
        const { low, high } = pairedDifference({ onlyB, onlyA, pairs: 100 }, 0.95);
        const speaks = signTest(onlyB, onlyA) <= 0.05;
        expect(low >= 0).toBe(speaks && onlyB > onlyA);
        expect(high <= 0).toBe(speaks && onlyA > onlyB);
      }
    }
  });

  it('is P(only B) less P(only A), each by Clopper–Pearson at a quarter of the risk', () => {
    const { low, high } = pairedDifference({ onlyB: 300, onlyA: 0, pairs: 300 }, 0.95);
    const least = 0.00625 ** (1 / 300);
    expect(low).toBeCloseTo(least - (1 - least), 12);
    expect(high).toBe(1);
  });

  it('bounds a difference that was never seen', () => {
    const { low, high } = pairedDifference({ onlyB: 0, onlyA: 0, pairs: 1000 }, 0.95);
    expect(low).toBeCloseTo(-high, 12);
    expect(high).toBeGreaterThan(0.003);
    expect(high).toBeLessThan(0.01);
  });

  it('knows nothing before the first pair', () => {
    const nothing = { onlyB: 0, onlyA: 0, pairs: 0 };
    expect(pairedDifference(nothing, 0.95)).toEqual({ low: -1, high: 1 });
    expect(pairedDifferenceAlways(nothing, 0.95)).toEqual({ low: -1, high: 1 });
  });

  it('turns round with the designs', () => {
    const there = pairedDifference(counts, 0.95);
    const back = pairedDifference({ onlyB: 12, onlyA: 43, pairs: 1000 }, 0.95);
    expect(back.low).toBeCloseTo(-there.high, 12);
    expect(back.high).toBeCloseTo(-there.low, 12);
  });

  it('refuses more pairs that differ than there are', () => {
    expect(() => pairedDifference({ onlyB: 2, onlyA: 2, pairs: 3 }, 0.95)).toThrow(InvariantError);
  });
});

describe('Student’s t', () => {
  // scipy.stats 1.17, t.ppf; the same in every printed table.
  it.each([
    { degrees: 1, confidence: 0.95, expected: 12.706204736174694 },
    { degrees: 1, confidence: 0.99, expected: 63.656741162871526 },
    { degrees: 2, confidence: 0.95, expected: 4.302652729749462 },
    { degrees: 5, confidence: 0.95, expected: 2.5705818356363146 },
    { degrees: 9, confidence: 0.99, expected: 3.249835541592126 },
    { degrees: 29, confidence: 0.95, expected: 2.045229642132703 },
    { degrees: 100, confidence: 0.99, expected: 2.6258905214380173 },
    { degrees: 1_000_000, confidence: 0.95, expected: 1.959966356814107 },
  ])('with $degrees degrees at $confidence', ({ degrees, confidence, expected }) => {
    expect(studentReach(degrees, confidence)).toBeCloseTo(expected, 8);
  });
});

describe('mean of pairs', () => {
  it('is the textbook’s: sleep gained with two drugs', () => {
    // A. R. Cushny, A. R. Peebles (1905), in Student, Biometrika 6 (1908): mean 1.58, t = 4.0621 on 9 degrees.
    const a = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
    const b = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
    const { difference, interval, pairs } = pairedMean(a, b, 0.95);
    expect(pairs).toBe(10);
    expect(difference).toBeCloseTo(1.58, 12);
    expect(interval?.low).toBeCloseTo(0.7001142, 6);
    expect(interval?.high).toBeCloseTo(2.4598858, 6);
  });

  it('tells what pairing was worth', () => {
    const a = [10, 20, 30, 40];
    const b = [9, 21, 29, 41];
    // var a + var b over var (b - a): 500/3 + 544/3 over 4/3.
    expect(pairedMean(a, b, 0.95).varianceRatio).toBeCloseTo((500 + 544) / 4, 9);
  });

  it('says nothing of no pair, and gives no interval of one', () => {
    const none = { pairs: 0, difference: 0, interval: null, varianceRatio: null };
    expect(pairedMean([], [], 0.95)).toEqual(none);
    expect(pairedMean([3], [5], 0.95)).toEqual({ ...none, pairs: 1, difference: 2 });
  });

  it('has no variance ratio where the difference is always the same', () => {
    const { varianceRatio, interval } = pairedMean([1, 2, 3], [2, 3, 4], 0.95);
    expect(varianceRatio).toBeNull();
    expect(interval).toEqual({ low: 1, high: 1 });
  });

  it('refuses sides of different lengths', () => {
    expect(() => pairedMean([1], [1, 2], 0.95)).toThrow(InvariantError);
  });
});

describe('ranks', () => {
  it.each([
    { probability: 0.5, n: 1, expected: 1 },
    { probability: 0.5, n: 2, expected: 1 },
    { probability: 0.5, n: 3, expected: 2 },
    { probability: 0.9, n: 10, expected: 9 },
    { probability: 0.9, n: 11, expected: 10 },
    { probability: 0.07, n: 100, expected: 7 },
    { probability: 0.29, n: 100, expected: 29 },
    { probability: 0.99, n: 50, expected: 50 },
    { probability: 0, n: 5, expected: 1 },
    { probability: 1, n: 5, expected: 5 },
  ])(
    'the quantile at $probability of $n values is the $expected th',
    ({ probability, n, expected }) => {
      expect(rankOf(probability, n)).toBe(expected);
    },
  );

  // Binomial sums of scipy.stats 1.17. 2 and 9 of 10 for a median: W. J. Conover, "Practical Nonparametric Statistics".
  it.each([
    { probability: 0.5, n: 10, low: 2, high: 9 },
    { probability: 0.5, n: 20, low: 6, high: 15 },
    { probability: 0.9, n: 100, low: 84, high: 96 },
    { probability: 0.9, n: 36, low: 29, high: 36 },
    { probability: 0.9, n: 35, low: 28, high: null },
    { probability: 0.99, n: 368, low: 360, high: 368 },
    { probability: 0.99, n: 367, low: 359, high: null },
    { probability: 0.95, n: 1000, low: 936, high: 964 },
    { probability: 0.5, n: 1, low: null, high: null },
  ])('enclose the quantile at $probability of $n values', ({ probability, n, low, high }) => {
    expect(quantileRanks(probability, n, 0.95)).toEqual({ low, high });
    const always = quantileRanksAlways(probability, n, 0.95);
    expect(always.low ?? 0).toBeLessThanOrEqual(low ?? 0);
    expect(always.high ?? n + 1).toBeGreaterThanOrEqual(high ?? n + 1);
  });
});

describe('Holm', () => {
  it('is the step-down of the paper', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005], 0.95)).toEqual([true, false, false, true]);
    expect(holm([0.01, 0.02, 0.03], 0.95)).toEqual([true, true, true]);
    expect(holm([0.02, 0.02, 0.02], 0.95)).toEqual([false, false, false]);
    expect(holm([], 0.95)).toEqual([]);
  });
});
