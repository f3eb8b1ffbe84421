import type { Factor } from './factor.ts';
import type { Played, SensitivitySummary } from './summary.ts';
import type { Tally } from './tally.ts';

/** A factor with the tallies of its two ends; null for an end that is not played. */
export interface FactorPlayed {
  readonly factor: Factor;
  readonly low: Tally | null;
  readonly high: Tally | null;
}

/** What moves a design most, on the futures that all have in common. To be written. */
export function sensitivity(_base: Played, _factors: readonly FactorPlayed[]): SensitivitySummary {
  throw new Error('not written yet');
}
