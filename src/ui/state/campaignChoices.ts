import { DAY, YEAR } from '../../base/time.ts';

/** What a person chooses about a campaign, beyond the design, the incident and the seed of its futures. */
export interface CampaignChoices {
  /** How many to play, at least 1. */
  readonly futures: number;
  /** What it is compared with on the same futures; null for nothing. */
  readonly against: Against | null;
}

export type Against =
  /** Another design under the same incident; null for the dossier as written. */
  | { readonly what: 'variant'; readonly variant: string | null }
  /** The same design under another incident. */
  | { readonly what: 'incident'; readonly incident: string };

/** Periods that may be asked about in place of that of the dossier, in seconds. */
export const PERIODS_OFFERED: readonly number[] = [30 * DAY, YEAR];

export const FUTURES_OFFERED: readonly number[] = [1_000, 10_000, 100_000, 1_000_000];

/** What the columns of a campaign may take of a browser's memory: more is for the command line. */
export const FUTURES_MAX = 2_000_000;

/** Enough for a share to be known to one point in a hundred, and played while a person reads the first sentence. */
export const USUAL_CHOICES: CampaignChoices = { futures: 10_000, against: null };
