/** A sensitivity study as a campaign of many designs: the design as it is, then each factor at its two ends. */
import type { Factor } from '../analysis/campaign/factor.ts';
import { sensitivity } from '../analysis/campaign/sensitivity.ts';
import type { Played, SensitivitySummary } from '../analysis/campaign/summary.ts';
import { at } from '../base/assert.ts';
import type { CampaignDesign } from './campaignProtocol.ts';

const SIDES = ['low', 'high'] as const;

/**
 * Designs of a study, for a campaign.
 *
 * @param base the design as it is; its factors are those that it was opened with
 */
export const sensitivityDesigns = (
  base: CampaignDesign,
  factors: readonly Factor[],
): readonly CampaignDesign[] => [
  base,
  ...factors.flatMap((factor) =>
    SIDES.map((side): CampaignDesign => ({ ...base, factor: { factor, side } })),
  ),
];

/** What such a campaign comes to; `played` as its designs are. */
export const summariseSensitivity =
  (factors: readonly Factor[]) =>
  (played: readonly Played[]): SensitivitySummary =>
    sensitivity(
      at(played, 0),
      factors.map((factor, index) => ({
        factor,
        low: at(played, 1 + 2 * index).tally,
        high: at(played, 2 + 2 * index).tally,
      })),
    );
