/** A double taken apart and put together again, exactly, the same on every machine. */

/** Where a double is seen as bits. Written before every read, so nothing passes from call to call. */
const scratch = new DataView(new ArrayBuffer(8));

/** The 32 bits with the sign, the exponent and the top of the fraction, signed. */
export function highWordOf(x: number): number {
  scratch.setFloat64(0, x);
  return scratch.getInt32(0);
}

/** The 32 low bits of the fraction, signed. */
export function lowWordOf(x: number): number {
  scratch.setFloat64(0, x);
  return scratch.getInt32(4);
}

const EXPONENT_BIAS = 1023;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_54 = 18014398509481984;

/** High word of 1 minus high word of √½: added to a high word, it carries into the exponent from √2 up. */
const CARRY_FROM_SQRT_TWO = 0x95f62;

/** The `k` that puts `x · 2^-k` between √½ and √2 (to about 1e-6). `x` is positive and finite. */
export function binaryExponentOf(x: number): number {
  if (x < SMALLEST_NORMAL) return binaryExponentOf(x * TWO_54) - 54;
  return ((highWordOf(x) + CARRY_FROM_SQRT_TWO) >> 20) - EXPONENT_BIAS;
}

/** 2^k for `k` from -1022 to 1023. */
function powerOfTwo(k: number): number {
  scratch.setInt32(0, (k + EXPONENT_BIAS) << 20);
  scratch.setInt32(4, 0);
  return scratch.getFloat64(0);
}

/**
 * `x · 2^k`, rounded once at most, for any `k` that leads from a double to a double.
 * Beyond the range of one power the way goes in two steps, of which only the last can round.
 */
export function timesPowerOfTwo(x: number, k: number): number {
  if (k > EXPONENT_BIAS) return x * powerOfTwo(k - EXPONENT_BIAS) * powerOfTwo(EXPONENT_BIAS);
  if (k < -1022) return x * powerOfTwo(k + 969) * powerOfTwo(-969);
  return x * powerOfTwo(k);
}
