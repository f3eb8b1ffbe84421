import type { ComparisonSummary, Played } from './summary.ts';

/**
 * B against A on the same futures. To be written.
 *
 * @throws InvariantError when seed, incidents or confidence differ
 */
export function compare(_a: Played, _b: Played): ComparisonSummary {
  throw new Error('not written yet');
}
