/** Whether a qualification counts on a day. It counts from its first day to its last, both included. */
import { daysAfter } from '../../base/dateText.ts';
import type { Qualification } from '../../model/hosting.ts';
import type { Lack } from '../defineRuleKind.ts';

/** The day after a `YYYY-MM-DD`. @throws InvariantError when the text is not a day */
export const dayAfter = (date: string): string => daysAfter(date, 1);

/** Whether one qualification counts; null when its status or the bound that decides is unknown. */
function countsOn({ status, from, until }: Qualification, date: string): boolean | null {
  if (status.value === null) return null;
  // Days written YYYY-MM-DD sort as texts.
  if (status.value !== 'granted') return false;
  if (from !== null && date < from) return false;
  if (until !== null && date > until) return false;
  return from === null || until === null ? null : true;
}

const ofScheme = (qualifications: readonly Qualification[], scheme: string) =>
  qualifications.filter((qualification) => qualification.scheme === scheme);

/**
 * Whether an offer is qualified under a scheme on a day: one qualification that counts is enough. Null when none
 * counts for sure and one may, or when nothing is said about the scheme.
 */
export function qualifiedOn(
  qualifications: readonly Qualification[],
  scheme: string,
  date: string,
): boolean | null {
  const counts = ofScheme(qualifications, scheme).map((one) => countsOn(one, date));
  if (counts.includes(true)) return true;
  return counts.length === 0 || counts.includes(null) ? null : false;
}

/** Why an offer is not qualified under a scheme on a day; nothing when it is. The last of several that ran out is told. */
export function qualificationLack(
  qualifications: readonly Qualification[],
  scheme: string,
  date: string,
): readonly Lack[] {
  const isQualified = qualifiedOn(qualifications, scheme, date);
  if (isQualified === true) return [];
  const granted = ofScheme(qualifications, scheme).filter(
    ({ status }) => status.value === 'granted',
  );
  const ended = granted.flatMap(({ until }) => (until !== null && until < date ? [until] : []));
  const begins = granted.flatMap(({ from }) => (from !== null && from > date ? [from] : []));
  return [
    {
      lack: 'qualification',
      isKnown: isQualified === false,
      until: ended.sort().at(-1) ?? null,
      from: begins.sort()[0] ?? null,
    },
  ];
}

/** Days on which `qualifiedOn` may answer otherwise than the day before, in order, each once. */
export function qualificationChanges(
  qualifications: readonly Qualification[],
  scheme: string,
): readonly string[] {
  const days = ofScheme(qualifications, scheme)
    .filter(({ status }) => status.value === 'granted')
    .flatMap(({ from, until }) => [from, until === null ? null : dayAfter(until)])
    .filter((day) => day !== null);
  return [...new Set(days)].sort();
}
