import { describe, expect, it } from 'vitest';
import { InvariantError } from '../../../src/base/assert.ts';
import { createHasher } from '../../../src/base/hash.ts';
import { exp, gamma, ln, normalQuantile, pow } from '../../../src/base/portableMath.ts';
import {
  expValues,
  gammaValues,
  lnValues,
  normalQuantileValues,
  powValues,
} from './portableMath.data.ts';

const relativeError = (found: number, expected: number): number =>
  found === expected ? 0 : Math.abs(found / expected - 1);

/** One step of the subnormal numbers, below which no relative error can be asked for. */
const SMALLEST = 5e-324;

describe('portable functions against values computed with 250 bits', () => {
  it.each(lnValues)('ln %d', (x, expected) => {
    expect(relativeError(ln(x), expected)).toBeLessThan(3e-16);
  });

  it.each(expValues)('exp %d', (x, expected) => {
    const found = exp(x);
    if (expected < 1e-307) expect(Math.abs(found - expected)).toBeLessThanOrEqual(SMALLEST);
    else expect(relativeError(found, expected)).toBeLessThan(3e-16);
  });

  it.each(normalQuantileValues)('normal quantile of %d', (u, expected) => {
    // Near ½ the quantile vanishes, and with it the digits that u - ½ has.
    expect(Math.abs(normalQuantile(u) - expected)).toBeLessThan(
      1e-15 * Math.max(1, Math.abs(expected)),
    );
  });

  it.each(powValues)('%d to the power %d', (x, y, expected) => {
    expect(relativeError(pow(x, y), expected)).toBeLessThan(5e-15);
  });

  it.each(gammaValues)('gamma %d', (x, expected) => {
    expect(relativeError(gamma(x), expected)).toBeLessThan(x <= 20 ? 1e-14 : 2e-13);
  });
});

describe('portable functions at the ends of their range', () => {
  it.each([
    { name: 'ln 0', found: ln(0), expected: Number.NEGATIVE_INFINITY },
    { name: 'ln 1', found: ln(1), expected: 0 },
    { name: 'ln ∞', found: ln(Number.POSITIVE_INFINITY), expected: Number.POSITIVE_INFINITY },
    { name: 'exp 0', found: exp(0), expected: 1 },
    { name: 'exp 710', found: exp(710), expected: Number.POSITIVE_INFINITY },
    { name: 'exp -746', found: exp(-746), expected: 0 },
    { name: 'exp -∞', found: exp(Number.NEGATIVE_INFINITY), expected: 0 },
    { name: '3^0', found: pow(3, 0), expected: 1 },
    { name: '1^∞', found: pow(1, Number.POSITIVE_INFINITY), expected: 1 },
    { name: '2^1024', found: pow(2, 1024), expected: Number.POSITIVE_INFINITY },
    { name: '10^309', found: pow(10, 309), expected: Number.POSITIVE_INFINITY },
    { name: '3^700', found: pow(3, 700), expected: Number.POSITIVE_INFINITY },
    { name: '0.7^-2500', found: pow(0.7, -2500), expected: Number.POSITIVE_INFINITY },
    { name: '1.1^7500', found: pow(1.1, 7500), expected: Number.POSITIVE_INFINITY },
    { name: '2^-1080', found: pow(2, -1080), expected: 0 },
    { name: '0.9^1e300', found: pow(0.9, 1e300), expected: 0 },
    { name: '0.9^-1e300', found: pow(0.9, -1e300), expected: Number.POSITIVE_INFINITY },
    { name: '1.5^1e300', found: pow(1.5, 1e300), expected: Number.POSITIVE_INFINITY },
    { name: '∞^-1', found: pow(Number.POSITIVE_INFINITY, -1), expected: 0 },
    {
      name: '∞^½',
      found: pow(Number.POSITIVE_INFINITY, 0.5),
      expected: Number.POSITIVE_INFINITY,
    },
    { name: 'quantile of 0', found: normalQuantile(0), expected: Number.NEGATIVE_INFINITY },
    { name: 'quantile of ½', found: normalQuantile(0.5), expected: 0 },
    { name: 'quantile of 1', found: normalQuantile(1), expected: Number.POSITIVE_INFINITY },
    { name: 'gamma 200', found: gamma(200), expected: Number.POSITIVE_INFINITY },
  ])('$name', ({ found, expected }) => {
    expect(found).toBe(expected);
  });

  it.each([
    { name: 'ln -1', call: () => ln(-1) },
    { name: 'ln NaN', call: () => ln(Number.NaN) },
    { name: 'exp NaN', call: () => exp(Number.NaN) },
    { name: '0^1', call: () => pow(0, 1) },
    { name: '2^NaN', call: () => pow(2, Number.NaN) },
    { name: 'quantile of -0.1', call: () => normalQuantile(-0.1) },
    { name: 'quantile of 1.1', call: () => normalQuantile(1.1) },
    { name: 'gamma 0.5', call: () => gamma(0.5) },
  ])('$name is refused', ({ call }) => {
    expect(call).toThrow(InvariantError);
  });
});

describe('portable functions, to the bit', () => {
  // A changed digest means that every sampled run of every dossier changes: raise the engine's version with it.
  const digestOf = (values: (i: number) => number): string => {
    const hasher = createHasher();
    for (let i = 1; i <= 500; i += 1) hasher.addNumber(values(i));
    return hasher.digest();
  };

  it.each([
    { name: 'ln', values: (i: number) => ln(i * i * 0.0371), digest: 'ea74bfc2d1548631' },
    { name: 'exp', values: (i: number) => exp((i - 250) * 1.37), digest: '50fd3e8b5cb48b9d' },
    {
      name: 'pow',
      values: (i: number) => pow(i * 0.0313, (250 - i) * 0.71),
      digest: 'cf50d90b9b5d56b3',
    },
    {
      name: 'normalQuantile',
      values: (i: number) => normalQuantile(i / 501),
      digest: '51320798638e9d79',
    },
    { name: 'gamma', values: (i: number) => gamma(1 + i / 3.1), digest: '90d1a5a8a6bad005' },
  ])('500 values of $name', ({ values, digest }) => {
    expect(digestOf(values)).toBe(digest);
  });
});
