/**
 * Estimates that have a known answer. Each is made from many futures of its own seed, so that over all of them the
 * distances from the answers, in standard errors, should look drawn from the standard normal law.
 */
import { stableId } from '../../src/base/random.ts';
import { estimate, zScoreOf } from '../helpers/estimate.ts';

/** One number of one future of a system; over many futures its mean is known. */
export interface Trial {
  readonly name: string;
  readonly expected: number;
  /** Futures that are enough for the mean to look normal. */
  readonly futures: number;
  /** Gets ready once; what it answers plays one future of a seed. */
  readonly ready: () => (seed: number, run: number) => number;
}

export interface Outcome {
  readonly mean: number;
  /** Distance from the answer in standard errors; null for what never or always happens, where any error is too much. */
  readonly z: number | null;
}

/**
 * Plays one trial.
 *
 * @param times how many times the futures that it asks for
 */
export function playTrial(trial: Trial, times: number): Outcome {
  const { expected, futures, ready } = trial;
  // Its own name is its seed: another trial changes nothing to it.
  const seed = stableId(trial.name);
  const play = ready();
  const count = Math.round(futures * times);
  const values = Array.from({ length: count }, (_, run) => play(seed, run));
  const found = estimate(values);
  if (expected === 0) return { mean: found.mean, z: null };
  const isShare = values.every((value) => value === 0 || value === 1);
  // Of a share the spread is known beforehand: estimated, it would make rare things look surer than they are.
  const z = isShare
    ? (found.mean - expected) / Math.sqrt((expected * (1 - expected)) / count)
    : zScoreOf(found, expected);
  return { mean: found.mean, z };
}

/** Beyond this, what is left of the normal law is below rounding. */
const FAR_OUT = 8;

/** Share of the standard normal law below `x`, by its power series. */
export function normalBelow(x: number): number {
  if (Math.abs(x) > FAR_OUT) return x < 0 ? 0 : 1;
  let term = x;
  let sum = x;
  for (let k = 1; k < 200; k += 1) {
    term *= (x * x) / (2 * k + 1);
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}

/** Kolmogorov and Smirnov: largest distance between the steps of a sample and the standard normal law. */
export function distanceFromNormal(sample: readonly number[]): number {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted.reduce((most, x, rank) => {
    const below = normalBelow(x);
    return Math.max(most, below - rank / sorted.length, (rank + 1) / sorted.length - below);
  }, 0);
}

/**
 * The distance that a sample of the law itself exceeds once in a thousand times.
 * Stephens (1974), "EDF statistics for goodness of fit", case 0: 1.950 at 0.1 %.
 */
export const distanceAllowed = (size: number): number =>
  1.95 / (Math.sqrt(size) + 0.12 + 0.11 / Math.sqrt(size));
