/**
 * Chance of REF-60, with the same bits in TypeScript and in `ref60.c`: + - × ÷, square roots and 32-bit integers only.
 * `base/` has its own; this is the benchmark's, because the C program must do operation for operation the same.
 * Sources: D. Blackman, S. Vigna, xoshiro128**; M. Wichura, AS 241; logarithm and exponential after fdlibm.
 */
const UNIT = 1 / 0x1_0000_0000;
/** ECMAScript gives these to the bit. */
const { LN2, LOG2E, SQRT2 } = Math;
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** 2^(leading zeros - 31). */
const SCALE = Float64Array.from({ length: 33 }, (_, zeros) => 2 ** (zeros - 31));
const POWER_MIN = -64;
const POWERS = Float64Array.from({ length: 129 }, (_, k) => 2 ** (k + POWER_MIN));

/** The middle of the cell of a 32-bit word, in (0, 1). */
export const unitOf = (word: number): number => ((word >>> 0) + 0.5) * UNIT;

/** ln of `unitOf(word)`. */
export function lnUnit(word: number): number {
  const zeros = Math.clz32(word);
  let m = ((word >>> 0) + 0.5) * (SCALE[zeros] as number);
  let k = -(zeros + 1);
  if (m > SQRT2) {
    m *= 0.5;
    k++;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const even =
    z *
    (0.6666666666666735 +
      w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const h = 0.5 * f * f;
  return f - (h - s * (h + odd + even)) + k * LN2;
}

/** e^x for |x| < 44. */
export function exp(x: number): number {
  const k = Math.floor(x * LOG2E + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
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
  return (1 - (low - (r * c) / (2 - c) - high)) * (POWERS[k - POWER_MIN] as number);
}

/**
 * Where `normal` leaves what it found. A fraction that is an argument or an answer of a call that stays a call is an object on
 * the heap, and the compiler does not put code of this size into all who call it.
 */
export const quantile = new Float64Array(1);

/** Leaves the standard normal quantile of `unitOf(word)` in `quantile`. */
export function normal(word: number): void {
  const q = unitOf(word) - 0.5;
  quantile[0] = q;
  if (q <= 0.425 && q >= -0.425) central();
  else tail(word);
}

/** From q, in `quantile`, as `tail` does too. */
function central(): void {
  const q = quantile[0] as number;
  const t = 0.180625 - q * q;
  quantile[0] =
    (q *
      (((((((2509.0809287301227 * t + 33430.57558358813) * t + 67265.7709270087) * t +
        45921.95393154987) *
        t +
        13731.69376550946) *
        t +
        1971.5909503065513) *
        t +
        133.14166789178438) *
        t +
        3.3871328727963665)) /
    (((((((5226.495278852854 * t + 28729.085735721943) * t + 39307.89580009271) * t +
      21213.794301586597) *
      t +
      5394.196021424751) *
      t +
      687.1870074920579) *
      t +
      42.31333070160091) *
      t +
      1);
}

function tail(word: number): void {
  const q = quantile[0] as number;
  const distance = Math.sqrt(-lnUnit(q < 0 ? word : ~word));
  const value = distance <= 5 ? nearTail(distance - 1.6) : farTail(distance - 5);
  quantile[0] = q < 0 ? -value : value;
}

const nearTail = (t: number): number =>
  (((((((0.0007745450142783414 * t + 0.022723844989269184) * t + 0.2417807251774506) * t +
    1.2704582524523684) *
    t +
    3.6478483247632045) *
    t +
    5.769497221460691) *
    t +
    4.630337846156546) *
    t +
    1.4234371107496835) /
  (((((((1.0507500716444169e-9 * t + 0.0005475938084995345) * t + 0.015198666563616457) * t +
    0.14810397642748008) *
    t +
    0.6897673349851) *
    t +
    1.6763848301838038) *
    t +
    2.053191626637759) *
    t +
    1);

const farTail = (t: number): number =>
  (((((((2.0103343992922881e-7 * t + 0.000027115555687434876) * t + 0.0012426609473880784) * t +
    0.026532189526576124) *
    t +
    0.29656057182850487) *
    t +
    1.7848265399172913) *
    t +
    5.463784911164114) *
    t +
    6.657904643501103) /
  (((((((2.0442631033899397e-15 * t + 1.421511758316446e-7) * t + 0.000018463183175100548) * t +
    0.0007868691311456133) *
    t +
    0.014875361290850615) *
    t +
    0.1369298809227358) *
    t +
    0.599832206555888) *
    t +
    1);

/** The finaliser of MurmurHash3. */
function scrambled(word: number): number {
  let h = Math.imul(word ^ (word >>> 16), 0x85eb_ca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35);
  return h ^ (h >>> 16);
}

const GOLDEN = 0x9e37_79b9;
/** The campaign whose hash is published. */
const SEED = 1;

/** Writes the four words of the generator as a run begins. */
export function seedStream(words: Int32Array, from: number, run: number): void {
  for (let i = 0; i < 4; i++) {
    words[from + i] = scrambled((scrambled(SEED) + Math.imul(Math.imul(run, 4) + i, GOLDEN)) | 0);
  }
}

/** The next 32 bits of the generator whose four words stand at `from`. */
export function nextWord(words: Int32Array, from: number): number {
  let a = words[from] as number;
  let b = words[from + 1] as number;
  let c = words[from + 2] as number;
  let d = words[from + 3] as number;
  const x = Math.imul(b, 5);
  const result = Math.imul((x << 7) | (x >>> 25), 9);
  const t = b << 9;
  c ^= a;
  d ^= b;
  b ^= c;
  a ^= d;
  c ^= t;
  d = (d << 11) | (d >>> 21);
  words[from] = a;
  words[from + 1] = b;
  words[from + 2] = c;
  words[from + 3] = d;
  return result;
}
