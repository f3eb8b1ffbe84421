/** What services have to have done by a date, in seconds of the run. */
import { dayAfter } from '../../kinds/rules/qualification.ts';
import type { DeadlinePromise } from '../../model/deadline.ts';
import type { Moment } from '../../model/moment.ts';
import type { Dossier } from '../../scenario/dossier.ts';
import type { Service } from '../../scenario/schema/service.ts';
import { secondOfDate } from './dates.ts';

const DATE_LENGTH = 'YYYY-MM-DD'.length;

/** Second of the run of a moment; a date alone counts from its beginning, or to its end. */
function secondOf({ calendar, run }: Dossier, moment: Moment, isLast: boolean): number {
  if (moment.type === 'after') return run.lead + moment.seconds;
  const isDay = moment.date.length === DATE_LENGTH;
  return secondOfDate(calendar, isLast && isDay ? dayAfter(moment.date) : moment.date);
}

/** What a service promises to have done by a date; null where it promises nothing of the sort. */
export function deadlineOf(dossier: Dossier, { objectives }: Service): DeadlinePromise | null {
  const deadline = objectives?.deadline;
  if (!deadline) return null;
  return {
    name: deadline.name ?? null,
    workSeconds: deadline.work,
    from: deadline.from ? Math.max(0, secondOf(dossier, deadline.from, false)) : 0,
    by: Math.max(0, secondOf(dossier, deadline.by, true)),
  };
}
