import { invariant } from './assert.ts';
import { exp } from './exp.ts';
import { binaryExponentOf, timesPowerOfTwo } from './floatBits.ts';
import { LN_TWO_HIGH, LN_TWO_LOW, logTail } from './ln.ts';

/** A number held as an unevaluated sum of two doubles, about 106 bits. */
interface DoubledNumber {
  readonly high: number;
  readonly low: number;
}

/** 2^27 + 1 (Veltkamp): splits a double into halves whose products are exact. */
const SPLITTER = 134217729;
/** From this exponent on, the base nearest to 1 already leaves the range of doubles. */
const EXPONENT_MAX = 1.8446744073709552e19;

/** What rounding took from `product = a · b` (Dekker, 1971). */
function productError(a: number, b: number, product: number): number {
  const aTop = a * SPLITTER - (a * SPLITTER - a);
  const bTop = b * SPLITTER - (b * SPLITTER - b);
  const aRest = a - aTop;
  const bRest = b - bTop;
  return aTop * bTop - product + aTop * bRest + aRest * bTop + aRest * bRest;
}

/** a + b without loss (Knuth). */
function sumOf(a: number, b: number): DoubledNumber {
  const high = a + b;
  const shift = high - a;
  return { high, low: a - (high - shift) + (b - shift) };
}

/** ln x with some 60 good bits: y · ln x can be 700 and then loses ten of them. */
function doubledLn(x: number): DoubledNumber {
  const k = binaryExponentOf(x);
  const mantissa = timesPowerOfTwo(x, -k);
  const f = mantissa - 1;
  const divisor = sumOf(mantissa, 1);
  const s = f / divisor.high;
  const product = s * divisor.high;
  const remainder = f - product - productError(s, divisor.high, product) - s * divisor.low;
  const sRest = remainder / divisor.high;
  // The head is exact; the rest is at most a fiftieth of it, so its own rounding comes after 58 bits.
  // 2(1 + s²) is how fast ln((1 + s) / (1 - s)) grows, cut after its second term.
  const head = sumOf(k * LN_TWO_HIGH, 2 * s);
  return sumOf(head.high, head.low + (2 * sRest * (1 + s * s) + s * logTail(s) + k * LN_TWO_LOW));
}

/**
 * `x` to the power `y`, with the same bits on every engine (`Math.pow` and `**` are not). Relative error
 * about 2e-16 for results of daily life, below 5e-15 at the ends of the range of doubles.
 *
 * @param x above 0
 * @throws InvariantError when `x` is 0 or less, or either is NaN
 */
export function pow(x: number, y: number): number {
  invariant(x > 0 && !Number.isNaN(y), 'power of a number that is not positive');
  if (x === 1 || y === 0) return 1;
  if (x === Number.POSITIVE_INFINITY || Math.abs(y) >= EXPONENT_MAX) {
    return x > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0;
  }
  const logarithm = doubledLn(x);
  const product = y * logarithm.high;
  const rest = productError(y, logarithm.high, product) + y * logarithm.low;
  const result = exp(product);
  // Beyond the range of doubles the rest no longer matters, and Infinity times 0 would be NaN.
  return result === 0 || result === Number.POSITIVE_INFINITY ? result : result + result * rest;
}
