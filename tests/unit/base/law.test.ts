import { describe, expect, it } from 'vitest';
import { InvariantError } from '../../../src/base/assert.ts';
import {
  drawFrom,
  happens,
  type Law,
  meanOf,
  medianOf,
  p90Of,
  prepareLaw,
  quantileOf,
} from '../../../src/base/law.ts';

const triangular: Law = { law: 'triangular', low: 2, mode: 4, high: 10 };
const empirical: Law = { law: 'empirical', values: [1, 2, 4, 8, 16] };

describe('quantileOf', () => {
  // By hand from the definition of each law; rows with many digits from scipy.stats 1.17.
  it.each<{ law: Law; u: number; expected: number }>([
    { law: { law: 'fixed', value: 7 }, u: 0.99, expected: 7 },
    { law: { law: 'uniform', low: 2, high: 6 }, u: 0.25, expected: 3 },
    { law: { law: 'uniform', low: 3, high: 3 }, u: 0.7, expected: 3 },
    { law: triangular, u: 0, expected: 2 },
    { law: triangular, u: 0.0625, expected: 3 },
    { law: triangular, u: 0.25, expected: 4 },
    { law: triangular, u: 0.8125, expected: 7 },
    { law: triangular, u: 1, expected: 10 },
    { law: { law: 'triangular', low: 5, mode: 5, high: 5 }, u: 0.3, expected: 5 },
    { law: { law: 'triangular', low: 0, mode: 0, high: 4 }, u: 0.75, expected: 2 },
    { law: { law: 'triangular', low: 0, mode: 4, high: 4 }, u: 0.25, expected: 2 },
    { law: { law: 'lognormal', p50: 180, p90: 720 }, u: 0.5, expected: 180 },
    { law: { law: 'lognormal', p50: 180, p90: 720 }, u: 0.9, expected: 720 },
    { law: { law: 'lognormal', p50: 180, p90: 720 }, u: 0.99, expected: 2229.29353965257 },
    { law: { law: 'lognormal', p50: 180, p90: 720 }, u: 0.01, expected: 14.533752250970707 },
    { law: { law: 'lognormal', p50: 5, p90: 5 }, u: 0.01, expected: 5 },
    { law: { law: 'lognormal', p50: 5, p90: 5 }, u: 1, expected: 5 },
    { law: { law: 'exponential', mean: 100 }, u: 0, expected: 0 },
    { law: { law: 'exponential', mean: 100 }, u: 0.5, expected: 69.31471805599453 },
    { law: { law: 'exponential', mean: 100 }, u: 0.99, expected: 460.51701859880916 },
    { law: { law: 'weibull', scale: 100, shape: 1 }, u: 0.5, expected: 69.31471805599453 },
    { law: { law: 'weibull', scale: 100, shape: 2 }, u: 0.5, expected: 83.25546111576978 },
    { law: { law: 'weibull', scale: 40, shape: 2.5 }, u: 0.03, expected: 9.897999579837105 },
    { law: { law: 'weibull', scale: 40, shape: 2.5 }, u: 0.999, expected: 86.65522788380096 },
    { law: { law: 'weibull', scale: 10, shape: 0.5 }, u: 0, expected: 0 },
    { law: empirical, u: 0, expected: 1 },
    { law: empirical, u: 0.25, expected: 2 },
    { law: empirical, u: 0.375, expected: 3 },
    { law: empirical, u: 0.875, expected: 12 },
    { law: empirical, u: 1, expected: 16 },
    { law: { law: 'empirical', values: [9] }, u: 0.4, expected: 9 },
  ])('of $law at $u is $expected', ({ law, u, expected }) => {
    expect(quantileOf(law, u)).toBeCloseTo(expected, 10);
  });

  it.each<{ name: string; law: Law; u: number }>([
    { name: 'a probability above 1', law: triangular, u: 1.01 },
    { name: 'no probability', law: triangular, u: Number.NaN },
    {
      name: 'a triangle upside down',
      law: { law: 'triangular', low: 3, mode: 2, high: 4 },
      u: 0.5,
    },
    { name: 'a median of 0', law: { law: 'lognormal', p50: 0, p90: 4 }, u: 0.5 },
    { name: 'a p90 below the median', law: { law: 'lognormal', p50: 2, p90: 1 }, u: 0.5 },
    { name: 'a shape of 0', law: { law: 'weibull', scale: 1, shape: 0 }, u: 0.5 },
    { name: 'no values', law: { law: 'empirical', values: [] }, u: 0.5 },
    { name: 'values out of order', law: { law: 'empirical', values: [2, 1] }, u: 0.5 },
  ])('refuses $name', ({ law, u }) => {
    expect(() => quantileOf(law, u)).toThrow(InvariantError);
  });
});

describe('meanOf', () => {
  it.each<{ law: Law; expected: number }>([
    { law: { law: 'fixed', value: 7 }, expected: 7 },
    { law: { law: 'uniform', low: 2, high: 6 }, expected: 4 },
    { law: triangular, expected: 16 / 3 },
    { law: { law: 'lognormal', p50: 5, p90: 5 }, expected: 5 },
    { law: { law: 'lognormal', p50: 180, p90: 720 }, expected: 323.1213942329362 },
    { law: { law: 'exponential', mean: 100 }, expected: 100 },
    { law: { law: 'weibull', scale: 10, shape: 0.5 }, expected: 20 },
    { law: { law: 'weibull', scale: 10, shape: 1 }, expected: 10 },
    { law: { law: 'weibull', scale: 40, shape: 2.5 }, expected: 35.49055270012301 },
    { law: { law: 'empirical', values: [9] }, expected: 9 },
    { law: { law: 'empirical', values: [0, 2, 10] }, expected: 3.5 },
  ])('of $law is $expected', ({ law, expected }) => {
    expect(meanOf(law)).toBeCloseTo(expected, 10);
  });
});

describe('the middle and the ends of a law', () => {
  it('has a median, below the mean of an exponential law', () => {
    expect(medianOf({ law: 'lognormal', p50: 180, p90: 720 })).toBe(180);
    expect(medianOf({ law: 'exponential', mean: 100 })).toBeCloseTo(69.3147, 4);
  });

  it('has a p90, for a lognormal law exactly the number declared', () => {
    for (let p90 = 181; p90 < 400; p90 += 1) {
      expect(p90Of({ law: 'lognormal', p50: 180, p90 })).toBe(p90);
    }
    expect(p90Of({ law: 'uniform', low: 0, high: 10 })).toBe(9);
  });
});

describe('happens', () => {
  it.each([
    { mode: 'nominal', probability: 0.5, u: 0.99, wanted: true, expected: true },
    { mode: 'nominal', probability: 0.49, u: 0.01, wanted: false, expected: false },
    { mode: 'pessimistic', probability: 0.9, u: 0.99, wanted: true, expected: true },
    { mode: 'pessimistic', probability: 0.89, u: 0.01, wanted: true, expected: false },
    { mode: 'pessimistic', probability: 0.1, u: 0.01, wanted: false, expected: false },
    { mode: 'pessimistic', probability: 0.11, u: 0.99, wanted: false, expected: true },
    { mode: 'sampled', probability: 0.3, u: 0.29, wanted: true, expected: true },
    { mode: 'sampled', probability: 0.3, u: 0.3, wanted: true, expected: false },
    { mode: 'sampled', probability: 0, u: 1e-16, wanted: false, expected: false },
    { mode: 'sampled', probability: 1, u: 1 - 1e-16, wanted: false, expected: true },
  ] as const)(
    '$mode, probability $probability, wanted $wanted, u $u: $expected',
    ({ mode, probability, u, wanted, expected }) => {
      expect(happens(probability, mode, u, wanted)).toBe(expected);
    },
  );
});

describe('a share of a hazard', () => {
  // By hand: an exponential law of mean m becomes one of mean m/p; a Weibull law keeps its shape, its scale times p^(-1/shape).
  it.each<{ law: Law; hazard: number; same: Law }>([
    {
      law: { law: 'exponential', mean: 100 },
      hazard: 0.1,
      same: { law: 'exponential', mean: 1000 },
    },
    {
      law: { law: 'weibull', scale: 100, shape: 2 },
      hazard: 0.25,
      same: { law: 'weibull', scale: 200, shape: 2 },
    },
    {
      law: { law: 'weibull', scale: 100, shape: 0.5 },
      hazard: 0.5,
      same: { law: 'weibull', scale: 400, shape: 0.5 },
    },
    { law: { law: 'fixed', value: 7 }, hazard: 0.1, same: { law: 'fixed', value: 7 } },
  ])('$hazard of $law is $same', ({ law, hazard, same }) => {
    for (const u of [0, 0.01, 0.5, 0.9, 0.999999]) {
      expect(drawFrom(prepareLaw(law, hazard), u)).toBeCloseTo(quantileOf(same, u), 9);
    }
  });

  it('of a bounded law stays within its bounds, of any other ends nowhere', () => {
    expect(drawFrom(prepareLaw(triangular, 0.1), 1)).toBe(10);
    expect(drawFrom(prepareLaw(empirical, 0.1), 1)).toBe(16);
    expect(drawFrom(prepareLaw(empirical, 0.1), 0)).toBe(1);
    const lognormal: Law = { law: 'lognormal', p50: 180, p90: 720 };
    expect(drawFrom(prepareLaw(lognormal, 0.1), 1)).toBe(Number.POSITIVE_INFINITY);
    // scipy.stats: lognorm.isf((1 - 0.9999)**10, log(4) / norm.ppf(0.9), scale=180). 1 less 1e-40 would be 1.
    expect(drawFrom(prepareLaw(lognormal, 0.1), 0.9999) / 322558895.86974454).toBeCloseTo(1, 9);
  });

  it.each([0, -0.1, 1.1, Number.NaN])('%s is none', (hazard) => {
    expect(() => prepareLaw(triangular, hazard)).toThrow(InvariantError);
  });
});
