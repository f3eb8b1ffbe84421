import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
import { uniformAt } from '../../../src/base/random.ts';
import {
  CHI_SQUARE_LIMIT,
  chiSquareOfUniform,
  KOLMOGOROV_LIMIT,
  kolmogorovDistance,
} from './goodnessOfFit.ts';

const DRAWS = 10_000;
const sampleOf = (law: Law, seed: number): readonly number[] =>
  Array.from({ length: DRAWS }, (_, run) =>
    quantileOf(law, uniformAt({ seed, run, entity: 1, purpose: 2, occurrence: 0 })),
  );

/** Share of a standard normal variable below `x`, by Marsaglia's series; independent of the code under test. */
function normalCumulative(x: number): number {
  if (Math.abs(x) > 8) return x > 0 ? 1 : 0;
  let [sum, term] = [x, x];
  for (let i = 3; sum + term !== sum; i += 2) {
    term *= (x * x) / i;
    sum += term;
  }
  return 0.5 + sum * Math.exp((-x * x) / 2 - 0.9189385332046728);
}

const spread = Math.log(720 / 180) / 1.2815515655446004;
const laws: readonly { law: Law; cumulative: (x: number) => number }[] = [
  { law: { law: 'uniform', low: 60, high: 300 }, cumulative: (x) => (x - 60) / 240 },
  {
    law: { law: 'triangular', low: 2, mode: 5, high: 20 },
    cumulative: (x) => (x < 5 ? (x - 2) ** 2 / 54 : 1 - (20 - x) ** 2 / 270),
  },
  {
    law: { law: 'lognormal', p50: 180, p90: 720 },
    cumulative: (x) => normalCumulative(Math.log(x / 180) / spread),
  },
  { law: { law: 'exponential', mean: 720 }, cumulative: (x) => 1 - Math.exp(-x / 720) },
  {
    law: { law: 'weibull', scale: 40, shape: 2.5 },
    cumulative: (x) => 1 - Math.exp(-((x / 40) ** 2.5)),
  },
  {
    law: { law: 'weibull', scale: 40, shape: 0.7 },
    cumulative: (x) => 1 - Math.exp(-((x / 40) ** 0.7)),
  },
  {
    law: { law: 'empirical', values: [10, 20, 60] },
    cumulative: (x) => (x < 20 ? (x - 10) / 20 : 0.5 + (x - 20) / 80),
  },
];

describe.each(laws)('ten thousand draws of $law', ({ law, cumulative }) => {
  const sample = sampleOf(law, 7);

  it('follow the law', () => {
    expect(kolmogorovDistance(sample, cumulative)).toBeLessThan(KOLMOGOROV_LIMIT);
    expect(chiSquareOfUniform(sample.map(cumulative))).toBeLessThan(CHI_SQUARE_LIMIT);
  });

  it('do not follow a law that is longer by a fifth', () => {
    const longer = sample.map((x) => x * 1.2);
    const clamped = (x: number) => Math.min(1, Math.max(0, cumulative(x)));
    expect(kolmogorovDistance(longer, clamped)).toBeGreaterThan(KOLMOGOROV_LIMIT);
  });

  it('have the stated mean', () => {
    const mean = sample.reduce((sum, x) => sum + x, 0) / DRAWS;
    const variance = sample.reduce((sum, x) => sum + (x - mean) ** 2, 0) / DRAWS;
    expect(Math.abs(mean - meanOf(law)) / Math.sqrt(variance / DRAWS)).toBeLessThan(3.5);
  });

  it('stay below the median half of the time, and below the p90 nine times in ten', () => {
    expect(cumulative(medianOf(law))).toBeCloseTo(0.5, 12);
    expect(cumulative(p90Of(law))).toBeCloseTo(0.9, 12);
  });
});

const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
const positive = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
const ascending = (count: { minLength: number; maxLength: number }) =>
  fc.array(amount, count).map((values) => values.sort((a, b) => a - b));

const anyLaw: fc.Arbitrary<Law> = fc.oneof(
  amount.map((value): Law => ({ law: 'fixed', value })),
  ascending({ minLength: 2, maxLength: 2 }).map(
    ([low = 0, high = 0]): Law => ({ law: 'uniform', low, high }),
  ),
  ascending({ minLength: 3, maxLength: 3 }).map(
    ([low = 0, mode = 0, high = 0]): Law => ({ law: 'triangular', low, mode, high }),
  ),
  fc
    .tuple(positive, fc.double({ min: 1, max: 100, noNaN: true }))
    .map(([p50, factor]): Law => ({ law: 'lognormal', p50, p90: p50 * factor })),
  positive.map((mean): Law => ({ law: 'exponential', mean })),
  fc
    .tuple(positive, fc.double({ min: 0.2, max: 10, noNaN: true }))
    .map(([scale, shape]): Law => ({ law: 'weibull', scale, shape })),
  ascending({ minLength: 1, maxLength: 12 }).map((values): Law => ({ law: 'empirical', values })),
);
const probability = fc.double({ min: 0, max: 1, noNaN: true });

/** What rounding may take from a quantile: a few ulp of the largest value that the law can give. */
const slackOf = (law: Law): number => 1e-14 * quantileOf(law, 1 - 2 ** -53) + Number.MIN_VALUE;

describe('the quantile of any law', () => {
  it('never decreases when u grows', () => {
    fc.assert(
      fc.property(anyLaw, probability, probability, (law, u, v) => {
        const [less, more] = [quantileOf(law, Math.min(u, v)), quantileOf(law, Math.max(u, v))];
        expect(less).toBeLessThanOrEqual(more + slackOf(law));
      }),
      { numRuns: 2000 },
    );
  });

  it('never decreases over a fine grid, seams of the approximations included', () => {
    fc.assert(
      fc.property(anyLaw, (law) => {
        const slack = slackOf(law);
        let before = 0;
        for (let i = 0; i <= 1000; i += 1) {
          const value = quantileOf(law, i / 1000);
          expect(value).toBeGreaterThanOrEqual(before - slack);
          before = value;
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is never negative, and finite below u = 1', () => {
    fc.assert(
      fc.property(anyLaw, probability, (law, u) => {
        const value = quantileOf(law, Math.min(u, 1 - 2 ** -53));
        return value >= 0 && value < Number.POSITIVE_INFINITY && !Object.is(value, -0);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the p90 at or above the median', () => {
    fc.assert(fc.property(anyLaw, (law) => p90Of(law) >= medianOf(law) - slackOf(law)));
  });
});

describe('happening', () => {
  it('is as frequent as the probability says', () => {
    for (const [i, chance] of [0.02, 0.3, 0.5, 0.97].entries()) {
      const times = Array.from({ length: DRAWS }, (_, run) =>
        happens(
          chance,
          'sampled',
          uniformAt({ seed: 3, run, entity: i, purpose: 0, occurrence: 0 }),
          true,
        ),
      ).filter(Boolean).length;
      const deviation = Math.sqrt(DRAWS * chance * (1 - chance));
      expect(Math.abs(times - DRAWS * chance) / deviation).toBeLessThan(3.5);
    }
  });

  it('never pleases a pessimist more than luck would', () => {
    fc.assert(
      fc.property(probability, (chance) => {
        const good = happens(chance, 'pessimistic', 0.5, true);
        const bad = happens(chance, 'pessimistic', 0.5, false);
        const even = happens(chance, 'nominal', 0.5, true);
        return (!good || even) && (bad || !even);
      }),
    );
  });
});

describe.each(laws)('$law shared by several clocks', ({ law, cumulative }) => {
  it('has one clock with a share of its hazard survive as the law does, to that power', () => {
    for (const hazard of [0.05, 0.1, 0.5, 0.9, 1]) {
      const clock = prepareLaw(law, hazard);
      for (const u of [0.001, 0.2, 0.5, 0.8, 0.95]) {
        // Farther out, one less the share below is no measure of the share above.
        if ((1 - u) ** (1 / hazard) < 1e-6) continue;
        const outlive = (1 - cumulative(drawFrom(clock, u))) ** hazard;
        expect(outlive).toBeCloseTo(1 - u, 6);
      }
    }
  });

  it('has the first of clocks that share it follow the law', () => {
    const [own, common] = [prepareLaw(law, 0.7), prepareLaw(law, 0.3)];
    const sample = Array.from({ length: DRAWS }, (_, run) => {
      const u = (entity: number) => uniformAt({ seed: 11, run, entity, purpose: 2, occurrence: 0 });
      return Math.min(drawFrom(own, u(1)), drawFrom(common, u(2)));
    });
    expect(kolmogorovDistance(sample, cumulative)).toBeLessThan(KOLMOGOROV_LIMIT);
    expect(chiSquareOfUniform(sample.map(cumulative))).toBeLessThan(CHI_SQUARE_LIMIT);
  });

  it('is the law itself, bit for bit, with all of its hazard; and never sooner or out of order with less', () => {
    const share = fc.double({ min: 0.01, max: 1, noNaN: true });
    // As draws are: multiples of 2^-32. Between 0 and the first of them 1 less a number is 1.
    const probability = fc.nat(0xffffffff).map((word) => word / 2 ** 32);
    fc.assert(
      fc.property(share, probability, probability, (hazard, one, other) => {
        const clock = prepareLaw(law, hazard);
        const [low, high] = [
          drawFrom(clock, Math.min(one, other)),
          drawFrom(clock, Math.max(one, other)),
        ];
        expect(drawFrom(prepareLaw(law, 1), one)).toBe(quantileOf(law, one));
        expect(low <= high + 1e-9).toBe(true);
        expect(drawFrom(clock, one) >= quantileOf(law, one) * (1 - 1e-9) - 1e-9).toBe(true);
      }),
    );
  });
});
