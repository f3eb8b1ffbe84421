/** Numbers of campaigns as the command line writes them: bounds always rounded outwards. */
import type {
  DistributionMetric,
  Interval,
  Quantile,
  Reached,
  Share,
  Stopping,
} from '../../analysis/campaign/summary.ts';
import { formatDuration } from '../../analysis/index.ts';
import { formatAtLeast, formatAtMost } from '../../analysis/wording/formatDuration.ts';
import {
  formatBound,
  formatCount,
  formatMoney,
  formatPoints,
} from '../../analysis/wording/formatNumber.ts';
import { formatStolen } from '../../analysis/wording/stolenAmount.ts';
import type { CliContext } from '../context.ts';

/** How to write, and which of two intervals may be quoted. */
export interface Figures {
  readonly count: (count: number) => string;
  /** What was seen, to a tenth of a percent; never 100% of what is not all. */
  readonly share: (share: Share) => string;
  /** `93.8% to 96.5%` */
  readonly interval: (share: {
    readonly interval: Interval;
    readonly sequence: Interval;
  }) => string;
  readonly points: (difference: {
    readonly interval: Interval;
    readonly sequence: Interval;
  }) => string;
  /** `whole`: bytes of the data set of which something is stolen. */
  readonly reached: (metric: DistributionMetric, value: Reached, whole?: number | null) => string;
  readonly quantileInterval: (
    metric: DistributionMetric,
    quantile: Quantile,
    whole?: number | null,
  ) => string;
}

const CENTS = 100;

/** What is no time is written whole, without a rounding of its own for bounds. */
const isAmount = (metric: DistributionMetric): boolean =>
  metric === 'running-cost' || metric === 'incident-cost' || metric === 'stolen';

export function figuresOf({ text, language }: CliContext, stopping: Stopping): Figures {
  const words = text.campaign;
  const quoted = <Bounds>(of: { readonly interval: Bounds; readonly sequence: Bounds }): Bounds =>
    stopping === 'watched' ? of.sequence : of.interval;
  const amountOf = (metric: DistributionMetric, value: number, whole: number | null): string =>
    metric === 'stolen'
      ? formatStolen(value, whole, language)
      : formatMoney(value * CENTS, language);
  const reached: Figures['reached'] = (metric, value, whole = null) => {
    if (value === 'beyond') return words.beyond[metric];
    if (value === 0) return words.never[metric];
    return isAmount(metric) ? amountOf(metric, value, whole) : formatDuration(value, language);
  };
  return {
    count: (count) => formatCount(count, language),
    // Rounded away from both ends: what is nearly all is not all.
    share: ({ share }) => formatBound(share, share > 0.5 ? 'down' : 'up', language),
    interval: (share) => {
      const { low, high } = quoted(share);
      return words.between(formatBound(low, 'down', language), formatBound(high, 'up', language));
    },
    points: (difference) => {
      const { low, high } = quoted(difference);
      return words.compare.points(
        formatPoints(low, 'down', language),
        formatPoints(high, 'up', language),
      );
    },
    reached,
    quantileInterval: (metric, quantile, whole = null) => {
      const { low, high } = quoted(quantile);
      if (high === null) return words.unknown;
      // Where both ends are one value, that value is all there is to say.
      if (low === 'beyond') return words.beyond[metric];
      if (low === high) return reached(metric, low, whole);
      if (isAmount(metric)) {
        const from = amountOf(metric, low ?? 0, whole);
        return high === 'beyond'
          ? words.from(from)
          : words.between(from, amountOf(metric, high, whole));
      }
      const least = formatAtLeast(low ?? 0, language);
      if (high === 'beyond') return words.from(least);
      return words.between(least, formatAtMost(high, language));
    },
  };
}
