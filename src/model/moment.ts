/** When a plan starts by itself: a day, a day and a time on the product's clock, or so long after T. */
import { parseCivil } from '../base/calendar.ts';
import { parseDuration } from './quantity.ts';

export type Moment =
  /** `YYYY-MM-DD`, with ` HH:MM` where a time is stated. */
  | { readonly type: 'date'; readonly date: string; readonly text: string }
  | { readonly type: 'after'; readonly seconds: number; readonly text: string };

/** The moment that a text states, or null. */
export function parseMoment(written: string): Moment | null {
  const text = written.trim();
  if (parseCivil(text)) return { type: 'date', date: text, text };
  const after = text.startsWith('T+') ? text.slice(2) : null;
  const seconds = after === null ? null : after === '0' ? 0 : parseDuration(after);
  return seconds === null ? null : { type: 'after', seconds, text };
}
