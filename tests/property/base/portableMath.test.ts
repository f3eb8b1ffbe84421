import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, ln, normalQuantile, pow } from '../../../src/base/portableMath.ts';

const RUNS = { numRuns: 3000 };
const within = (found: number, expected: number, tolerance: number): boolean =>
  found === expected || Math.abs(found - expected) <= tolerance * Math.abs(expected);

const positive = fc
  .tuple(fc.double({ min: 1, max: 2, noNaN: true }), fc.integer({ min: -1022, max: 1022 }))
  .map(([mantissa, exponent]) => mantissa * 2 ** exponent);

describe('portable functions agree with those of the platform to 1e-14', () => {
  it('ln', () => {
    fc.assert(
      fc.property(positive, (x) => within(ln(x), Math.log(x), 1e-14)),
      RUNS,
    );
  });

  it('ln around 1, where digits are easily lost', () => {
    const nearOne = fc.double({ min: -1e-3, max: 1e-3, noNaN: true }).map((d) => 1 + d);
    fc.assert(
      fc.property(nearOne, (x) => within(ln(x), Math.log(x), 1e-14)),
      RUNS,
    );
  });

  it('exp', () => {
    const exponent = fc.double({ min: -708, max: 709, noNaN: true });
    fc.assert(
      fc.property(exponent, (x) => within(exp(x), Math.exp(x), 1e-14)),
      RUNS,
    );
  });

  it('pow', () => {
    // The exponent is chosen so that the result stays among the normal doubles.
    const share = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(positive, share, (x, part) => {
        const y = x === 1 ? part : (part * 700) / Math.abs(Math.log(x));
        expect(within(pow(x, y), x ** y, 1e-14)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('portable functions keep their laws', () => {
  const probability = fc.double({ min: 1e-300, max: 0.5, noNaN: true });

  it('exp undoes ln', () => {
    const x = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(x, (value) => within(exp(ln(value)), value, 1e-14)),
      RUNS,
    );
  });

  it('ln and exp grow with their argument', () => {
    const x = fc.double({ min: 1e-3, max: 700, noNaN: true });
    fc.assert(
      fc.property(x, x, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        return ln(less) <= ln(more) && exp(less) <= exp(more);
      }),
      RUNS,
    );
  });

  it('the normal quantile is symmetric about one half', () => {
    fc.assert(
      fc.property(probability, (u) => {
        const upper = 1 - u; // rounds, so its mirror is taken instead of u
        return normalQuantile(upper) === -normalQuantile(1 - upper) || upper === 1;
      }),
      RUNS,
    );
  });
});
