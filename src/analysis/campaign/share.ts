/** Shares and claims of a campaign, from counts. */
import { standingOf, trialsNeeded } from '../statistics/claim.ts';
import { confidenceSequence } from '../statistics/confidenceSequence.ts';
import { clopperPearson } from '../statistics/shareInterval.ts';
import type { CampaignSetting, Claim, Share } from './summary.ts';

/** How many values are so. */
export function countWhere(values: Int32Array, is: (value: number) => boolean): number {
  let count = 0;
  for (const value of values) if (is(value)) count += 1;
  return count;
}

export function shareOf(count: number, of: number, confidence: number): Share {
  return {
    count,
    of,
    share: of === 0 ? 0 : count / of,
    interval: clopperPearson(count, of, confidence),
    sequence: confidenceSequence(count, of, confidence),
  };
}

/** Misses that a claim's table goes up to: who plans a campaign allows for one or two. */
const MISSES_LISTED = [0, 1, 2, 3];

/** What the share shows of the campaign's claim, and what it would take. */
export function claimOf(share: Share, setting: CampaignSetting): Claim {
  const { claimed, confidence, stopping } = setting;
  const asked = { atLeast: claimed, confidence, stopping };
  const misses = share.of - share.count;
  return {
    atLeast: claimed,
    standing: standingOf(share.count, share.of, asked),
    misses,
    futuresNeeded: trialsNeeded(misses, asked),
    table: MISSES_LISTED.map((missed) => ({
      misses: missed,
      futures: trialsNeeded(missed, asked),
    })),
  };
}
