import { invariant } from './assert.ts';
import { ln } from './ln.ts';

/** Lanczos coefficients for g = 7 and nine terms (P. Godfrey, 2001). */
const LANCZOS: readonly number[] = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 0.000009984369578019572, 1.5056327351493116e-7,
];
const HALF_LN_TWO_PI = 0.9189385332046728;

/**
 * ln Γ(x), with the same bits on every engine. Error below 1e-14 up to 20, and some 1e-15 of the result above.
 *
 * @param x above 0
 * @throws InvariantError for 0 or less
 */
export function logGamma(x: number): number {
  invariant(x > 0, 'logarithm of gamma is defined here above 0');
  if (x < 1) return logGamma(x + 1) - ln(x);
  const z = x - 1;
  let sum = 0.9999999999998099;
  LANCZOS.forEach((coefficient, i) => {
    sum += coefficient / (z + i + 1);
  });
  const t = z + 7.5;
  return HALF_LN_TWO_PI + (z + 0.5) * ln(t) - t + ln(sum);
}

/** Coefficients of DLMF 5.11.1 with their signs taken off, the last first. */
const STIRLING_SERIES: readonly number[] = [
  691 / 360360,
  1 / 1188,
  1 / 1680,
  1 / 1260,
  1 / 360,
  1 / 12,
];
/** From here on the series below is good to the last bit. */
const SERIES_FROM = 10;

/**
 * What Stirling's formula lacks: ln Γ(x + 1) - ½ ln(2πx) - x ln x + x. Small, so that differences of it stay exact
 * where differences of `logGamma` would lose their digits.
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000); series: DLMF 5.11.1.
 *
 * @param x above 0
 */
export function stirlingError(x: number): number {
  if (x < SERIES_FROM) return logGamma(x + 1) - HALF_LN_TWO_PI - (x + 0.5) * ln(x) + x;
  const square = x * x;
  let sum = 0;
  for (const coefficient of STIRLING_SERIES) sum = coefficient - sum / square;
  return sum / x;
}
