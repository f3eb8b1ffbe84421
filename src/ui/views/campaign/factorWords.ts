import type { Factor, FactorSide } from '../../../analysis/campaign/factor.ts';
import type { CampaignWording } from './useCampaignWords.ts';

/** One end of a factor in two or three words: how long a duration is there, or what is so. */
export function endOf(
  factor: Factor,
  side: FactorSide,
  { text, duration }: CampaignWording,
): string {
  return factor.factor === 'duration'
    ? text.sensitivity.always(duration(factor[side]))
    : text.sensitivity.ends[factor.factor][side];
}
