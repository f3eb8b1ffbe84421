import { localSecondsOf, parseCivil } from '../base/calendar.ts';
import { DAY } from '../base/time.ts';
import type { Moment } from '../model/moment.ts';
import type { DossierAsRead } from './schema/dossier.ts';

/**
 * Seconds from T to a moment, by the clock on the wall: a jump of it is no matter here. Null for a T that cannot be read.
 *
 * @param isLast a day alone counts to its end, not from its beginning
 */
export function secondsFromT(
  { run }: Pick<DossierAsRead, 'run'>,
  moment: Moment,
  isLast = false,
): number | null {
  if (moment.type === 'after') return moment.seconds;
  const starts = parseCivil(run.starts);
  const begins = parseCivil(moment.date);
  if (!starts || !begins) return null;
  const isDay = moment.date.length === 'YYYY-MM-DD'.length;
  return localSecondsOf(begins) - localSecondsOf(starts) + (isLast && isDay ? DAY : 0);
}
