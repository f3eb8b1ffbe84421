/** What has to be done by a date, in words: what, by when, how much of it was left. */
import { simSeconds } from '../../base/time.ts';
import type { DeadlinePromise } from '../../model/deadline.ts';
import type { Language } from '../../model/localised.ts';
import type { Run } from '../../model/run.ts';
import type { DeadlineVerdict } from '../verdict.ts';
import { formatDueDate } from './formatDate.ts';
import { formatDuration, formatSpan } from './formatDuration.ts';
import { wordsOf } from './words.ts';

type Told = Pick<DeadlinePromise, 'name' | 'by'>;

/** `Deadline of 28 March 2026 at 18:00: payroll sent`. */
export function deadlineTitle(
  { calendar }: Pick<Run, 'calendar'>,
  { name, by }: Told,
  language: Language,
): string {
  const { clauses } = wordsOf(language);
  return clauses.dueTitle(
    formatDueDate(calendar, simSeconds(by), language),
    name?.[language] ?? null,
  );
}

/** `Deadline of 28 March 2026 at 18:00: payroll sent, 6 h of work`. */
export const wordDeadlinePromise = (
  run: Pick<Run, 'calendar'>,
  deadline: DeadlinePromise,
  language: Language,
): string => {
  const work = formatDuration(deadline.workSeconds, language);
  return `${deadlineTitle(run, deadline, language)}, ${wordsOf(language).nouns.ofWork(work)}`;
};

/** What came of a deadline: done so long before it, or how much was left and how late it is. */
export function deadlineClause(
  { calendar }: Pick<Run, 'calendar'>,
  service: string,
  { name, by, work, left, doneAt, margin, met }: DeadlineVerdict,
  language: Language,
): string {
  const { clauses } = wordsOf(language);
  const said = (seconds: number): string => formatSpan(Math.abs(seconds), language);
  const date = formatDueDate(calendar, simSeconds(by), language);
  const what = { date, name: name?.[language] ?? null };
  if (met)
    return clauses.dueKept(service, what, doneAt === null || margin === 0 ? null : said(margin));
  const late = doneAt === null ? null : said(margin);
  return clauses.dueMissed(service, what, { left: said(left), work: said(work), late });
}
