/** Durations, laws, shares and days as an author of the swarm writes them. */
import { lawFormOf } from '../../../src/model/parseLaw.ts';
import type { Luck } from './switches.ts';

/** Half of all durations are round, so that things happen at one instant; the others are not. */
export function minutes(luck: Luck, least: number, most: number): string {
  if (luck.has('coinciding') && luck.onceIn(2)) {
    return `${Math.max(least, 15 * luck.whole(0, Math.floor(most / 15)))}m`;
  }
  const whole = luck.whole(least, most);
  return luck.onceIn(4) ? `${whole * 60 + luck.whole(0, 59)}s` : `${whole}m`;
}

/** A law whose values are of about `least` to `most` minutes, of any name that is switched on. */
export function law(luck: Luck, least: number, most: number): string {
  const name = luck.kindOf('law');
  if (name === 'fixed' && luck.onceIn(2)) return minutes(luck, least, most);
  const count = (lawFormOf(name) ?? '').split(',').length;
  const seconds = Array.from({ length: count }, () => luck.whole(least * 60, most * 60));
  // A law that divides by a duration, or takes its logarithm, has none of 0.
  const values = seconds.map((value) => Math.max(1, value)).sort((a, b) => a - b);
  return `${name}(${values.map((value) => `${value}s`).join(', ')})`;
}

/** A law, now and then with where it comes from. */
export const sourcedLaw = (luck: Luck, least: number, most: number): unknown =>
  luck.onceIn(6)
    ? {
        law: law(luck, least, most),
        source: luck.oneOf(['measured', 'contract', 'published', 'guess']),
      }
    : law(luck, least, most);

export const share = (luck: Luck): string => `${luck.oneOf([0, 20, 50, 60, 90, 100])}%`;

export const money = (luck: Luck): string =>
  luck.oneOf(['0 EUR', '99.99 EUR', '1200 EUR', '50 kEUR', '2 MEUR']);

export const costRate = (luck: Luck): string =>
  `${money(luck)}/${luck.oneOf(['h', 'd', 'w', 'month', 'year'])}`;

/** A day around the beginning of the run, `YYYY-MM-DD`; from -900 to 2 days. */
export function dayNear(starts: string, days: number): string {
  const noon = Date.parse(`${starts.slice(0, 10)}T12:00:00Z`);
  return new Date(noon + days * 86_400_000).toISOString().slice(0, 10);
}
