import { invariant } from './assert.ts';
import { ln } from './ln.ts';

/** Coefficients of a polynomial of degree 7, constant first. */
type Degree7 = readonly [number, number, number, number, number, number, number, number];

/** A fraction of two polynomials and the value its variable is counted from. */
interface Rational {
  readonly above: Degree7;
  readonly below: Degree7;
}

/** |u - ½| up to 0.425, in 0.180625 - (u - ½)². */
const CENTRE: Rational = {
  above: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
    45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  below: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597,
    39307.89580009271, 28729.085735721943, 5226.495278852854,
  ],
};

/** Tails down to e^-25, in √(-ln tail) - 1.6. */
const NEAR_TAIL: Rational = {
  above: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
    1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  below: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
    0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
  ],
};

/** Smaller tails, in √(-ln tail) - 5. */
const FAR_TAIL: Rational = {
  above: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
    0.026532189526576124, 0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  below: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

function polynomial(c: Degree7, t: number): number {
  return (
    ((((((c[7] * t + c[6]) * t + c[5]) * t + c[4]) * t + c[3]) * t + c[2]) * t + c[1]) * t + c[0]
  );
}

const valueAt = (rational: Rational, t: number): number =>
  polynomial(rational.above, t) / polynomial(rational.below, t);

/**
 * The number of standard deviations below which a normal variable stays with probability `u`.
 * Relative error about 1e-16. Source: M. J. Wichura, "Algorithm AS 241", Applied Statistics 37 (1988), PPND16.
 *
 * @param u from 0 to 1; the ends give -Infinity and Infinity
 * @throws InvariantError outside
 */
export function normalQuantile(u: number): number {
  invariant(u >= 0 && u <= 1, 'not a probability');
  const q = u - 0.5;
  if (Math.abs(q) <= 0.425) return q * valueAt(CENTRE, 0.180625 - q * q);
  const tail = q < 0 ? u : 1 - u;
  if (tail === 0) return q < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const r = Math.sqrt(-ln(tail));
  const distance = r <= 5 ? valueAt(NEAR_TAIL, r - 1.6) : valueAt(FAR_TAIL, r - 5);
  return q < 0 ? -distance : distance;
}
