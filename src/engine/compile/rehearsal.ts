/** What the age of the last rehearsal says of the next time. */
import { monthsBetween } from './dates.ts';

/** Probability that what was last rehearsed on this day, `YYYY-MM-DD` or `never`, works today (defaults of the field). */
export function chanceAfterRehearsal(rehearsed: string, today: string): number {
  if (rehearsed === 'never') return 0.65;
  const months = monthsBetween(rehearsed, today);
  if (months < 6) return 0.97;
  if (months < 12) return 0.93;
  return months < 24 ? 0.85 : 0.65;
}
