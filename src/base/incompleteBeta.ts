/** The beta distribution: what binomial shares, Student's t and quantiles of samples all come down to. */
import { invariant } from './assert.ts';
import { exp } from './exp.ts';
import { ln } from './ln.ts';
import { stirlingError } from './logGamma.ts';

const TWO_PI = 6.283185307179586;
/** Relative size below which another term changes nothing. */
const NEGLIGIBLE = 1.2e-16;
/** In place of a 0 in a denominator (Thompson & Barnett). */
const TINY = 1e-300;
/** The fraction takes some √(a + b) steps; this is enough for ten thousand million futures. */
const STEPS_MAX = 1_000_000;

/** x ln(x / m) + m - x, without loss where x is near m. */
function deviance(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * ln(x / m) + m - x;
  const v = (x - m) / (x + m);
  const square = v * v;
  let total = (x - m) * v;
  let power = 2 * x * v;
  for (let odd = 3; ; odd += 2) {
    power *= square;
    const next = total + power / odd;
    if (next === total) return total;
    total = next;
  }
}

/**
 * x^a (1 - x)^b / B(a, b), for 0 < x < 1 and a, b above 0.
 * Source: the saddle-point expansion of C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 */
function betaTerm(x: number, a: number, b: number): number {
  const n = a + b;
  const exponent =
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, n * x) -
    deviance(b, n * (1 - x));
  return exp(exponent) * Math.sqrt((a * b) / (TWO_PI * n));
}

const notZero = (x: number): number => (Math.abs(x) < TINY ? TINY : x);

/** The continued fraction DLMF 8.17.22 by the modified Lentz method; fast for x below (a + 1) / (a + b + 2). */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let product = d;
  for (let m = 1; m <= STEPS_MAX; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    product *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    product *= d * c;
    if (Math.abs(d * c - 1) <= NEGLIGIBLE) return product;
  }
  return product;
}

/**
 * I_x(a, b): the probability that a beta variable stays below x. Relative error some 1e-14; the smaller of
 * it and its complement is what is accurate.
 *
 * @param x from 0 to 1
 * @param a above 0
 * @param b above 0
 * @throws InvariantError out of these ranges
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  invariant(x >= 0 && x <= 1, 'not a probability');
  invariant(a > 0 && b > 0, 'parameters of a beta distribution are above 0');
  if (x === 0 || x === 1) return x;
  return x < (a + 1) / (a + b + 2)
    ? (betaTerm(x, a, b) * betaFraction(x, a, b)) / a
    : 1 - (betaTerm(x, a, b) * betaFraction(1 - x, b, a)) / b;
}

/** Newton settles in some ten steps; halving alone would need 60 or so for the smallest results. */
const INVERSE_STEPS_MAX = 200;

/**
 * The x that a beta variable stays below with probability `u`: Newton's method, held inside a bracket that only shrinks.
 *
 * @param u from 0 to 1; the ends give 0 and 1
 * @throws InvariantError out of range
 */
export function incompleteBetaInverse(u: number, a: number, b: number): number {
  invariant(u >= 0 && u <= 1, 'not a probability');
  if (u === 0 || u === 1) return u;
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let step = 0; step < INVERSE_STEPS_MAX; step += 1) {
    const miss = incompleteBeta(x, a, b) - u;
    if (miss === 0) return x;
    if (miss > 0) high = x;
    else low = x;
    const density = betaTerm(x, a, b) / (x * (1 - x));
    const newton = x - miss / density;
    const next = newton > low && newton < high ? newton : low + (high - low) / 2;
    // Also true when the bracket has no double left inside.
    if (Math.abs(next - x) <= NEGLIGIBLE * x || next === low || next === high) return next;
    x = next;
  }
  return x;
}
