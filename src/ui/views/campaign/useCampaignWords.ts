import { useMemo } from 'react';
import type { Interval, Reached, ReachedInterval } from '../../../analysis/campaign/summary.ts';
import {
  formatAtLeast,
  formatAtMost,
  formatDuration,
} from '../../../analysis/wording/formatDuration.ts';
import { formatBound, formatCount, formatStated } from '../../../analysis/wording/formatNumber.ts';
import type { Language } from '../../../model/localised.ts';
import type { Measured } from '../../../viz/campaign/measure.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import type { Messages } from '../../text/index.ts';

/** Numbers of a campaign, in the chosen language. What is a bound is rounded outwards. */
export interface CampaignWording {
  readonly text: Messages['campaign'];
  readonly language: Language;
  /** `10 240`. */
  readonly count: (count: number) => string;
  /** `95,1 %`: never 0 or 100 of what is neither. */
  readonly share: (share: number) => string;
  /** A share that was chosen: `99,9 %`. */
  readonly stated: (share: number) => string;
  readonly bound: (share: number, rounding: 'down' | 'up') => string;
  /** `94,6 à 95,5 %`. */
  readonly between: (interval: Interval) => string;
  readonly duration: (seconds: number) => string;
  /** `4 h 20`, or what never comes. */
  readonly reached: (reached: Reached, metric: Measured) => string;
  /** What a quantile says: `4 h 20`, rounded up, since so many futures stay within. */
  readonly within: (reached: Reached, metric: Measured) => string;
  /** `3 h 36 à 3 h 41`; null where both are said alike, which the value says already. */
  readonly reachedBetween: (interval: ReachedInterval, metric: Measured) => string | null;
  /** The same as the end of a sentence: `retour en 4 h 20`. */
  readonly happened: (reached: Reached, metric: Measured) => string;
}

export function useCampaignWords(): CampaignWording {
  const language = useLanguage();
  const text = useText().campaign;
  return useMemo(() => campaignWords(language, text), [language, text]);
}

function campaignWords(language: Language, text: Messages['campaign']): CampaignWording {
  const bound = (share: number, rounding: 'down' | 'up') => formatBound(share, rounding, language);
  const spanOr =
    (format: (seconds: number, language: Language) => string) =>
    (reached: Reached, metric: Measured): string => {
      if (reached === 'beyond') return text.beyond[metric].join(' ');
      return reached === 0 ? text.none[metric].join(' ') : format(reached, language);
    };
  const atLeast = spanOr(formatAtLeast);
  const atMost = spanOr(formatAtMost);
  return {
    text,
    language,
    count: (count) => formatCount(count, language),
    share: (share) => formatFineShare(share, language),
    stated: (share) => formatStated(share, language),
    bound,
    between: ({ low, high }) => text.between(bound(low, 'down'), bound(high, 'up')),
    duration: (seconds) => formatDuration(seconds, language),
    reached: spanOr(formatDuration),
    within: atMost,
    reachedBetween: ({ low, high }, metric) => {
      if (low === null || high === null) return text.table.notEnough;
      const [least, most] = [atLeast(low, metric), atMost(high, metric)];
      return least === most ? null : text.between(least, most);
    },
    happened: (reached, metric) => {
      const { none, beyond, reached: back } = text.spans[metric];
      if (reached === 'beyond') return beyond;
      return reached === 0 ? none : back(formatDuration(reached, language));
    },
  };
}

/** To the nearest tenth of a point, finer near the ends: never `100 %` of what is not all, nor `0 %` of what is not none. */
function formatFineShare(share: number, language: Language): string {
  const nearest = Math.min(share, 1 - share);
  if (nearest <= 0) return formatStated(share, language);
  let scale = 1000;
  while (Math.round(nearest * scale) === 0 && scale < 1e8) scale *= 10;
  return formatStated(Math.round(share * scale) / scale, language);
}

/** The interval that may be quoted: the one for a number of futures fixed beforehand, once all of them were played. */
export const marginOf = <Margin>(
  { interval, sequence }: { readonly interval: Margin; readonly sequence: Margin },
  isPlanned: boolean,
): Margin => (isPlanned ? interval : sequence);
