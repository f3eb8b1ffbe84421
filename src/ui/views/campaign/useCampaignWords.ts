import { useMemo } from 'react';
import type { Interval, Reached, Share } from '../../../analysis/campaign/summary.ts';
import { formatDuration } from '../../../analysis/index.ts';
import type { Language } from '../../../model/localised.ts';
import type { Measured } from '../../../viz/campaign/measure.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { formatCount, LOCALES } from '../../text/formatCount.ts';
import type { Messages } from '../../text/index.ts';

/** Numbers of a campaign, in the chosen language. */
export interface CampaignWording {
  readonly text: Messages['campaign'];
  readonly language: Language;
  /** `10 240`. */
  readonly count: (count: number) => string;
  /** `95,1 %`: as many decimals as it takes not to say 0 or 100 of what is neither. */
  readonly share: (share: number) => string;
  /** `94,6 à 95,5 %`. */
  readonly between: (interval: Interval) => string;
  readonly duration: (seconds: number) => string;
  /** `4 h 20`, or what never comes. */
  readonly reached: (reached: Reached, metric: Measured) => string;
  /** The same as the end of a sentence: `retour en 4 h 20`. */
  readonly happened: (reached: Reached, metric: Measured) => string;
}

export function useCampaignWords(): CampaignWording {
  const language = useLanguage();
  const text = useText().campaign;
  return useMemo(() => campaignWords(language, text), [language, text]);
}

/** The words without React. */
export function campaignWords(language: Language, text: Messages['campaign']): CampaignWording {
  const locale = LOCALES[language];
  const share = (value: number) => formatFineShare(value, locale);
  const duration = (seconds: number) => formatDuration(seconds, language);
  return {
    text,
    language,
    count: (count) => formatCount(count, language),
    share,
    between: ({ low, high }) => text.between(share(low), share(high)),
    duration,
    reached: (reached, metric) =>
      reached === 'beyond'
        ? text.beyond[metric].join(' ')
        : reached === 0
          ? text.none[metric].join(' ')
          : duration(reached),
    happened: (reached, metric) => {
      const { none, beyond, reached: back } = text.spans[metric];
      if (reached === 'beyond') return beyond;
      return reached === 0 ? none : back(duration(reached));
    },
  };
}

/** One decimal, two near the ends: never `100 %` of what is not all of it, nor `0 %` of what is not nothing. */
export function formatFineShare(share: number, locale: string): string {
  const nearest = Math.min(share, 1 - share);
  const decimals = nearest === 0 ? 0 : nearest < 0.01 ? 2 : 1;
  const style = {
    style: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  } as const;
  const least = 0.0001;
  const kept = share > 0 && share < 1 ? Math.min(Math.max(share, least), 1 - least) : share;
  return new Intl.NumberFormat(locale, style).format(kept);
}

/** The interval that may be quoted: the one for a number of futures fixed beforehand, once all of them were played. */
export const marginOf = <Margin>(
  { interval, sequence }: { readonly interval: Margin; readonly sequence: Margin },
  isPlanned: boolean,
): Margin => (isPlanned ? interval : sequence);

/** `95,1 % (94,6 à 95,5 %)`. */
export const shareWithMargin = (words: CampaignWording, share: Share, isPlanned: boolean): string =>
  `${words.share(share.share)} (${words.between(marginOf(share, isPlanned))})`;
