import { invariant } from './assert.ts';
import { timesPowerOfTwo } from './floatBits.ts';
import { LN_TWO_HIGH, LN_TWO_LOW } from './ln.ts';

/** Above the first the result exceeds every double, below the second it is less than half the smallest. */
const OVERFLOW_ABOVE = 709.782712893384;
const UNDERFLOW_BELOW = -745.1332191019411;

/**
 * e^x, within 1 ulp, with the same bits on every engine (`Math.exp` is not).
 * Method and minimax coefficients of fdlibm's e_exp (Sun Microsystems, 1993, freely granted).
 *
 * @throws InvariantError for NaN
 */
export function exp(x: number): number {
  invariant(!Number.isNaN(x), 'exponential of NaN');
  if (x > OVERFLOW_ABOVE) return Number.POSITIVE_INFINITY;
  if (x < UNDERFLOW_BELOW) return 0;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const high = x - k * LN_TWO_HIGH;
  const low = k * LN_TWO_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t *
              (0.00006613756321437934 +
                t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8))));
  return timesPowerOfTwo(1 + ((r * c) / (2 - c) - low + high), k);
}
