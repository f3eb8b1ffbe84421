/**
 * Laws of a duration or of any quantity 0 or more, in the caller's unit. Values come by inversion only, one
 * uniform number each and growing with it: two plans that share a draw then differ by their law alone.
 */
import { assertNever, invariant } from './assert.ts';
import { exp, gamma, ln, normalQuantile, pow } from './portableMath.ts';

export type Law =
  | { readonly law: 'fixed'; readonly value: number }
  /** low <= high */
  | { readonly law: 'uniform'; readonly low: number; readonly high: number }
  /** low <= mode <= high */
  | {
      readonly law: 'triangular';
      readonly low: number;
      readonly mode: number;
      readonly high: number;
    }
  /** 0 < p50 <= p90: the median, and what nine values in ten stay below. */
  | { readonly law: 'lognormal'; readonly p50: number; readonly p90: number }
  /** mean > 0 */
  | { readonly law: 'exponential'; readonly mean: number }
  /** scale > 0, shape > 0; shape 1 is exponential, above 1 it ages */
  | { readonly law: 'weibull'; readonly scale: number; readonly shape: number }
  /** At least one value, ascending. The first is the least and the last the most that can come. */
  | { readonly law: 'empirical'; readonly values: readonly number[] };

/** How a run chooses values: medians, p90s, or a draw for each. */
export type DrawMode = 'nominal' | 'pessimistic' | 'sampled';

/** normalQuantile(0.9) */
const NORMAL_P90 = 1.2815515655446004;

/**
 * The value that the law stays below with probability `u`; never decreases when `u` grows (up to rounding).
 *
 * @param u from 0 to 1; at 1 an unbounded law gives Infinity
 * @throws InvariantError when `u` or a parameter of the law is out of range
 */
export const quantileOf = (law: Law, u: number): number => drawFrom(prepareLaw(law), u);

/** Forms of a prepared law. */
const FORM = {
  fixed: 0,
  uniform: 1,
  triangular: 2,
  lognormal: 3,
  exponential: 4,
  weibull: 5,
  empirical: 6,
} as const;

/** A law with everything computed that does not depend on the draw: for whoever draws from it again and again. */
export interface PreparedLaw {
  readonly form: number;
  /** Parameters of the form, in the order of `prepareLaw`. */
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** 1 over the share of the hazard, where the parameters do not hold it already; 1 for the law as it is. */
  readonly stretch: number;
  /** Of an empirical law; empty otherwise. */
  readonly values: readonly number[];
}

const NO_VALUES: readonly number[] = [];

/**
 * Prepares a law for drawing.
 *
 * With a `hazard` below 1 the law becomes that of a clock with this share of its hazard at every age: survival S becomes
 * S^hazard, so the value at u is the law's at 1 - (1 - u)^(1/hazard). The first of independent clocks whose shares add up
 * to 1 then follows the law itself, whatever the law (proportional hazards: D. R. Cox, Regression Models and Life-Tables,
 * 1972). An exponential law only takes a longer mean, a Weibull law a larger scale.
 *
 * @param hazard above 0, at most 1
 * @throws InvariantError when a parameter of the law, or the share, is out of range
 */
export function prepareLaw(law: Law, hazard = 1): PreparedLaw {
  invariant(hazard > 0 && hazard <= 1, 'share of a hazard: above 0, at most 1');
  const form = FORM[law.law];
  const stretch = 1 / hazard;
  const of = (a: number, b = 0, c = 0): PreparedLaw => {
    return { form, a, b, c, stretch, values: NO_VALUES };
  };
  switch (law.law) {
    case 'fixed':
      return of(law.value);
    case 'uniform':
      return of(law.low, law.high);
    case 'triangular':
      invariant(law.low <= law.mode && law.mode <= law.high, 'triangular law: low <= mode <= high');
      return of(law.low, law.mode, law.high);
    case 'lognormal':
      return of(law.p50, spreadOf(law));
    case 'exponential':
      // In the parameters, so that nothing is lost far out where (1 - u)^(1/hazard) is no number any more.
      return { ...of(law.mean / hazard), stretch: 1 };
    case 'weibull':
      invariant(law.scale > 0 && law.shape > 0, 'weibull law: scale and shape above 0');
      return { ...of(law.scale * pow(stretch, 1 / law.shape), law.shape), stretch: 1 };
    case 'empirical':
      invariant(law.values.length > 0, 'empirical law without a value');
      return { ...of(0), values: law.values };
    default:
      return assertNever(law);
  }
}

/**
 * The value that a prepared law stays below with probability `u`: `quantileOf`, bit for bit, of a whole hazard.
 *
 * @throws InvariantError when `u` is out of range
 */
export function drawFrom({ form, a, b, c, stretch, values }: PreparedLaw, u: number): number {
  invariant(u >= 0 && u <= 1, 'not a probability');
  switch (form) {
    case FORM.fixed:
      return a;
    case FORM.uniform:
      return a + stretched(u, stretch) * (b - a);
    case FORM.triangular:
      return triangularQuantile(a, b, c, stretched(u, stretch));
    case FORM.lognormal:
      // Without spread, 0 times an infinite quantile would be no number.
      return b === 0 ? a : a * exp(b * stretchedNormal(u, stretch));
    case FORM.exponential:
      return a * standardExponential(u);
    case FORM.weibull:
      return weibullQuantile(a, b, u);
    default:
      return empiricalQuantile(values, stretched(u, stretch));
  }
}

/** Share of a law that outlives what a clock with one in `stretch` of its hazard draws at `u`. */
const survivors = (u: number, stretch: number): number => (u === 1 ? 0 : pow(1 - u, stretch));

/** Where a law is read by such a clock. A whole hazard changes no bit. */
const stretched = (u: number, stretch: number): number =>
  stretch === 1 ? u : 1 - survivors(u, stretch);

/** Normal quantile at `stretched(u)`, from the side that is small: far out, 1 less a tiny number would be 1. */
const stretchedNormal = (u: number, stretch: number): number =>
  stretch === 1 ? normalQuantile(u) : 0 - normalQuantile(survivors(u, stretch));

type LawNamed<Name extends Law['law']> = Extract<Law, { readonly law: Name }>;

/** Standard deviation of the logarithm. */
function spreadOf({ p50, p90 }: LawNamed<'lognormal'>): number {
  invariant(p50 > 0 && p90 >= p50, 'lognormal law: 0 < p50 <= p90');
  return ln(p90 / p50) / NORMAL_P90;
}

/** Quantile of the exponential law of mean 1. Counted from 0, because a bare minus would make -0 of 0. */
const standardExponential = (u: number): number => 0 - ln(1 - u);

function triangularQuantile(low: number, mode: number, high: number, u: number): number {
  const width = high - low;
  // Held on its side of the mode: rounding could otherwise step back there, or below a low of 0.
  return u * width < mode - low
    ? Math.min(mode, low + Math.sqrt(u * width * (mode - low)))
    : Math.max(mode, high - Math.sqrt((1 - u) * width * (high - mode)));
}

function weibullQuantile(scale: number, shape: number, u: number): number {
  const hazard = standardExponential(u);
  return hazard === 0 ? 0 : scale * pow(hazard, 1 / shape);
}

/** Straight lines between the values, evenly spread over the probabilities from 0 to 1 (Hyndman & Fan, type 7). */
function empiricalQuantile(values: readonly number[], u: number): number {
  const position = u * (values.length - 1);
  const before = Math.floor(position);
  const low = values[before];
  invariant(low !== undefined, 'empirical law without a value');
  const high = values[before + 1] ?? low;
  invariant(low <= high, 'empirical law: values not ascending');
  return low + (position - before) * (high - low);
}

/** What is as often exceeded as not: half of the values. For an exponential law too, hence below its mean. */
export function medianOf(law: Law): number {
  return quantileOf(law, 0.5);
}

/** What nine values in ten stay below. For a lognormal law exactly the number that was declared. */
export function p90Of(law: Law): number {
  return law.law === 'lognormal' ? law.p90 : quantileOf(law, 0.9);
}

/** The average over many values. */
export function meanOf(law: Law): number {
  switch (law.law) {
    case 'fixed':
      return law.value;
    case 'uniform':
      return (law.low + law.high) / 2;
    case 'triangular':
      return (law.low + law.mode + law.high) / 3;
    case 'lognormal': {
      const spread = spreadOf(law);
      return law.p50 * exp((spread * spread) / 2);
    }
    case 'exponential':
      return law.mean;
    case 'weibull':
      return law.scale * gamma(1 + 1 / law.shape);
    case 'empirical':
      return empiricalMean(law.values);
    default:
      return assertNever(law);
  }
}

/** Mean of the straight lines, not of the values: the first and the last count half. */
function empiricalMean(values: readonly number[]): number {
  const first = values[0];
  const last = values.at(-1);
  invariant(first !== undefined && last !== undefined, 'empirical law without a value');
  if (values.length === 1) return first;
  const total = values.reduce((sum, value) => sum + value, 0);
  return (total - (first + last) / 2) / (values.length - 1);
}

/**
 * Whether something of the given probability happens in a run: nominally when it is at least as likely as
 * not; pessimistically when luck is against the plan nine times in ten; sampled when `u` says so.
 *
 * @param probability from 0 to 1
 * @param wanted whether happening is the good outcome; it only matters to a pessimist, for whom a good one
 *   needs 0.9 or more, and anything above 0.1 is enough for a bad one
 */
export function happens(probability: number, mode: DrawMode, u: number, wanted: boolean): boolean {
  switch (mode) {
    case 'nominal':
      return probability >= 0.5;
    case 'pessimistic':
      return wanted ? probability >= 0.9 : probability > 0.1;
    case 'sampled':
      return u < probability;
    default:
      return assertNever(mode);
  }
}
