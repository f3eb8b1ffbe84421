import { invariant } from './assert.ts';
import { binaryExponentOf, timesPowerOfTwo } from './floatBits.ts';

/** ln 2 in two parts; the first has so many trailing zero bits that times an exponent it stays exact. */
export const LN_TWO_HIGH = 0.6931471803691238;
export const LN_TWO_LOW = 1.9082149292705877e-10;

/**
 * What `2s` lacks to `ln((1 + s) / (1 - s))`, divided by `s`, for |s| up to 0.1716; absolute error below 2^-58.
 * Minimax coefficients of fdlibm's e_log (Sun Microsystems, 1993, freely granted).
 */
export function logTail(s: number): number {
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd =
    z *
    (0.6666666666666735 +
      w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  return odd + even;
}

/**
 * Natural logarithm, within 1 ulp, with the same bits on every engine (`Math.log` is not).
 *
 * @param x 0 or more; 0 gives -Infinity
 * @throws InvariantError below 0 and for NaN
 */
export function ln(x: number): number {
  invariant(x >= 0, 'logarithm of a negative number');
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (x === Number.POSITIVE_INFINITY) return x;
  const k = binaryExponentOf(x);
  const f = timesPowerOfTwo(x, -k) - 1;
  const s = f / (2 + f);
  const halfSquare = 0.5 * f * f;
  return s * (halfSquare + logTail(s)) + k * LN_TWO_LOW - halfSquare + f + k * LN_TWO_HIGH;
}
