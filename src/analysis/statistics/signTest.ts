import { atLeast, requireShare } from './binomial.ts';

/**
 * How likely chance alone would split so many pairs at least as unevenly, were both sides equally good: exact and
 * two-sided. 1 when there is no pair. On the discordant pairs of a yes or no it is the exact form of the test of
 * Q. McNemar, Psychometrika 12 (1947).
 *
 * @param better pairs won by one side
 * @param worse pairs won by the other; equal pairs say nothing and are left out
 */
export function signTest(better: number, worse: number): number {
  requireShare(better, better + worse);
  const more = Math.max(better, worse);
  // Both tails of a fair coin are alike; where they meet they would count the middle twice.
  return Math.min(1, 2 * atLeast(more, better + worse, 0.5));
}
