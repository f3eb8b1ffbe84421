import { describe, expect, it } from 'vitest';
import { standingOf, trialsNeeded } from '../../../../src/analysis/statistics/claim.ts';
import {
  alwaysValidPValue,
  confidenceSequence,
} from '../../../../src/analysis/statistics/confidenceSequence.ts';
import {
  clopperPearson,
  lowerLimit,
  upperLimit,
  wilson,
} from '../../../../src/analysis/statistics/shareInterval.ts';
import { InvariantError } from '../../../../src/base/assert.ts';

describe('Clopper–Pearson', () => {
  // 81 of 263: R. G. Newcombe, Statistics in Medicine 17 (1998), table I. All rows: mpmath, 30 digits.
  it.each([
    { count: 0, of: 10, low: 0, high: 0.3084971078187608 },
    { count: 1, of: 10, low: 0.002528578544461785, high: 0.4450161170281954 },
    { count: 5, of: 10, low: 0.1870860284473985, high: 0.8129139715526015 },
    { count: 9, of: 10, low: 0.5549838829718046, high: 0.9974714214555382 },
    { count: 10, of: 10, low: 0.6915028921812392, high: 1 },
    { count: 81, of: 263, low: 0.2527367455852712, high: 0.3676219226013514 },
    { count: 953, of: 1000, low: 0.9379873693066948, high: 0.965264937733204 },
    { count: 0, of: 2995, low: 0, high: 0.001230921077902443 },
    { count: 0, of: 0, low: 0, high: 1 },
  ])('of $count in $of at 95 %', ({ count, of, low, high }) => {
    const found = clopperPearson(count, of, 0.95);
    expect(found.low).toBeCloseTo(low, 12);
    expect(found.high).toBeCloseTo(high, 12);
  });

  it('bounds a probability by 1 in 1000 after 2995 clean trials, and not after 2994', () => {
    expect(upperLimit(0, 2995, 0.95)).toBeLessThanOrEqual(1e-3);
    expect(upperLimit(0, 2994, 0.95)).toBeGreaterThan(1e-3);
  });

  it('bounds a probability by 1 in 10 000 after 29 956 clean trials, and not one fewer', () => {
    expect(upperLimit(0, 29_956, 0.95)).toBeLessThanOrEqual(1e-4);
    expect(upperLimit(0, 29_955, 0.95)).toBeGreaterThan(1e-4);
  });

  it('is 1 - α^(1/n) above nothing seen', () => {
    for (const n of [1, 7, 300]) expect((1 - upperLimit(0, n, 0.9)) ** n).toBeCloseTo(0.1, 12);
    for (const n of [1, 7, 300]) expect(lowerLimit(n, n, 0.9) ** n).toBeCloseTo(0.1, 12);
  });

  it('mirrors: what is bounded below for successes is bounded above for failures', () => {
    const { low, high } = clopperPearson(13, 87, 0.95);
    const mirrored = clopperPearson(74, 87, 0.95);
    expect(mirrored.low).toBeCloseTo(1 - high, 12);
    expect(mirrored.high).toBeCloseTo(1 - low, 12);
  });

  it.each([
    { name: 'more than there are', count: 3, of: 2, confidence: 0.95 },
    { name: 'half a trial', count: 0, of: 2.5, confidence: 0.95 },
    { name: 'less than nothing', count: -1, of: 2, confidence: 0.95 },
    { name: 'certainty', count: 1, of: 2, confidence: 1 },
    { name: 'no confidence', count: 1, of: 2, confidence: 0 },
  ])('refuses $name', ({ count, of, confidence }) => {
    expect(() => clopperPearson(count, of, confidence)).toThrow(InvariantError);
  });
});

describe('Wilson', () => {
  // scipy.stats 1.17, binomtest(…).proportion_ci('wilson'); 81 of 263 also in Newcombe (1998).
  it.each([
    { count: 0, of: 10, low: 0, high: 0.27753279986288926 },
    { count: 1, of: 10, low: 0.017876213095072896, high: 0.4041500267952385 },
    { count: 81, of: 263, low: 0.2552885198782742, high: 0.36620957698280004 },
    { count: 953, of: 1000, low: 0.9380600619184716, high: 0.9644728948936154 },
    { count: 10, of: 10, low: 0.7224672001371109, high: 1 },
    { count: 0, of: 0, low: 0, high: 1 },
  ])('of $count in $of at 95 %', ({ count, of, low, high }) => {
    const found = wilson(count, of, 0.95);
    expect(found.low).toBeCloseTo(low, 12);
    expect(found.high).toBeCloseTo(high, 12);
  });
});

describe('confidence sequence', () => {
  // The equation of the bound solved with mpmath, 30 digits; 1 in 1 by hand: ½ / p < 20 from p = 0.025 up.
  it.each([
    { count: 0, of: 10, low: 0, high: 0.376987350990677 },
    { count: 5, of: 10, low: 0.117562924079569, high: 0.882437075920431 },
    { count: 10, of: 10, low: 0.623012649009323, high: 1 },
    { count: 1, of: 1, low: 0.025, high: 1 },
    { count: 90, of: 100, low: 0.772490050141447, high: 0.970939148715927 },
    { count: 953, of: 1000, low: 0.924453817881286, high: 0.973535062366352 },
    { count: 0, of: 2995, low: 0, high: 0.00252451711788043 },
    { count: 0, of: 0, low: 0, high: 1 },
  ])('of $count in $of at 95 %', ({ count, of, low, high }) => {
    const found = confidenceSequence(count, of, 0.95);
    expect(found.low).toBeCloseTo(low, 12);
    expect(found.high).toBeCloseTo(high, 12);
  });

  it('is wider than Clopper–Pearson: looking has a price', () => {
    for (const [count, of] of [
      [3, 10],
      [90, 100],
      [9_530, 10_000],
    ] as const) {
      const always = confidenceSequence(count, of, 0.95);
      const planned = clopperPearson(count, of, 0.95);
      expect(always.low).toBeLessThan(planned.low);
      expect(always.high).toBeGreaterThan(planned.high);
    }
  });

  it('has the p-value that its edges have', () => {
    const { low, high } = confidenceSequence(90, 100, 0.95);
    expect(alwaysValidPValue(90, 100, low)).toBeCloseTo(0.05, 9);
    expect(alwaysValidPValue(90, 100, high)).toBeCloseTo(0.05, 9);
    expect(alwaysValidPValue(90, 100, 0.9)).toBe(1);
    expect(alwaysValidPValue(90, 100, 1)).toBe(0);
    expect(alwaysValidPValue(0, 0, 0.5)).toBe(1);
  });
});

describe('a claim', () => {
  const planned = { confidence: 0.95, stopping: 'planned' } as const;

  // Sums of the binomial law: scipy.stats 1.17. 59 and 299 for no miss are S. S. Wilks’s sample sizes (1941).
  it.each([
    { atLeast: 0.9, confidence: 0.95, expected: [29, 46, 61, 76] },
    { atLeast: 0.95, confidence: 0.95, expected: [59, 93, 124, 153] },
    { atLeast: 0.99, confidence: 0.95, expected: [299, 473, 628, 773] },
    { atLeast: 0.999, confidence: 0.95, expected: [2995, 4742, 6294, 7752] },
    { atLeast: 0.9999, confidence: 0.95, expected: [29_956, 47_437, 62_956, 77_535] },
    { atLeast: 0.99, confidence: 0.99, expected: [459, 662, 838, 1001] },
  ])('of $atLeast at $confidence takes $expected', ({ atLeast, confidence, expected }) => {
    const asked = { atLeast, confidence, stopping: 'planned' } as const;
    expect([0, 1, 2, 3].map((misses) => trialsNeeded(misses, asked))).toEqual(expected);
  });

  it.each([0, 1, 2, 5])(
    'with %i misses is shown by as many as it takes, and not by one fewer',
    (misses) => {
      for (const stopping of ['planned', 'watched'] as const) {
        const asked = { atLeast: 0.95, confidence: 0.95, stopping };
        const needed = trialsNeeded(misses, asked);
        expect(standingOf(needed - misses, needed, asked)).toBe('shown');
        expect(standingOf(needed - 1 - misses, needed - 1, asked)).toBe('open');
      }
    },
  );

  it('takes more when somebody may stop at any look', () => {
    const watched = { ...planned, atLeast: 0.99, stopping: 'watched' } as const;
    expect(trialsNeeded(0, watched)).toBeGreaterThan(299);
  });

  it.each([
    { met: 0, of: 0, expected: 'open' },
    { met: 29, of: 29, expected: 'shown' },
    { met: 28, of: 28, expected: 'open' },
    { met: 28, of: 29, expected: 'open' },
    { met: 900, of: 1000, expected: 'open' },
    { met: 870, of: 1000, expected: 'refuted' },
    { met: 0, of: 2, expected: 'refuted' },
    { met: 0, of: 1, expected: 'open' },
  ])('of 9 in 10 after $met of $of is $expected', ({ met, of, expected }) => {
    expect(standingOf(met, of, { ...planned, atLeast: 0.9 })).toBe(expected);
  });

  it.each([0, 1, 1.5])('of %d is none: no number of trials shows it', (atLeast) => {
    expect(() => trialsNeeded(0, { ...planned, atLeast })).toThrow(InvariantError);
    expect(() => standingOf(1, 1, { ...planned, atLeast })).toThrow(InvariantError);
  });
});
