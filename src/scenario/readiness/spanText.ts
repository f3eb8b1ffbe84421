import { DAY, HOUR, MINUTE } from '../../base/time.ts';
import type { Localised } from '../../model/localised.ts';

/** `1 jour`, `45 jours`; the count is whole. */
export const daysText = (days: number): Localised => ({
  fr: `${days} jour${Math.abs(days) > 1 ? 's' : ''}`,
  en: `${days} day${Math.abs(days) === 1 ? '' : 's'}`,
});

/** Below this, hours tell more than days. */
const IN_DAYS_FROM = 2 * DAY;

const both = (text: string): Localised => ({ fr: text, en: text });

/** A time in the words of a sentence: `3 h 30 min`, `45 days`, `1 day`. Seconds; days are rounded down. */
export function spanText(seconds: number): Localised {
  if (seconds >= IN_DAYS_FROM || seconds === DAY) return daysText(Math.floor(seconds / DAY));
  const [hours, minutes] = [Math.floor(seconds / HOUR), Math.floor((seconds % HOUR) / MINUTE)];
  if (hours > 0) return both(minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`);
  return both(minutes > 0 ? `${minutes} min` : `${Math.round(seconds)} s`);
}
