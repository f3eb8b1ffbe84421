import { type CalendarSpec, localSecondsOf, parseCivil } from '../../../src/base/calendar.ts';

/** Seconds of a local date and time written as `YYYY-MM-DD HH:MM`. */
export function localSeconds(text: string): number {
  const civil = parseCivil(text);
  if (!civil) throw new Error(`not a date: ${text}`);
  return localSecondsOf(civil);
}

const START = localSeconds('2026-01-01 00:00');
const SPRING = localSeconds('2026-03-29 02:00') - START;
/** The clock has gained an hour by then: what reads 03:00 is one hour earlier in simulated time. */
const AUTUMN = localSeconds('2026-10-25 03:00') - START - 3600;

/** Paris in 2026, from New Year on: 02:00 becomes 03:00 on 29 March, 03:00 becomes 02:00 on 25 October. */
export const PARIS: CalendarSpec = {
  startLocal: START,
  shifts: [
    { at: SPRING, by: 3600 },
    { at: AUTUMN, by: -3600 },
  ],
  holidays: ['2026-01-01', '2026-04-06', '2026-05-01', '2026-12-25'],
};

/** The simulated second at which the local clock of Paris shows a text; of a repeated hour, the first. */
export function simSecondAt(text: string): number {
  const local = localSeconds(text);
  const winter = local - START;
  const summer = winter - 3600;
  return winter < SPRING ? winter : summer < AUTUMN ? summer : winter;
}
