import type { CampaignSummary, Played } from './summary.ts';

/** What the futures of one design come to. To be written. */
export function summarise(_played: Played): CampaignSummary {
  throw new Error('not written yet');
}
