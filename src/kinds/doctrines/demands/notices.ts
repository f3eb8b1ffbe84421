/** Reports that a text asks for, held against the notices that plans send and their deadlines. */
import type { DesignFacts } from '../../designFacts.ts';
import { DAY_SECONDS } from './asking.ts';

type Notice = NonNullable<DesignFacts['plans'][number]['steps'][number]['notice']>;

/** One report: the longest time that it may take, and from when, when that matters. */
export interface DueNotice {
  readonly label: { readonly fr: string; readonly en: string };
  /** Seconds. */
  readonly within: number;
  /** What the time counts from; awareness is always as strict. */
  readonly from: 'awareness' | 'classification';
}

export const HOUR_SECONDS = 3600;
/** A month as the texts that say so are read here: the longest there is. */
export const MONTH_SECONDS = 31 * DAY_SECONDS;

const noticesOf = ({ plans }: DesignFacts): readonly Notice[] =>
  plans.flatMap(({ steps }) => steps.flatMap(({ notice }) => (notice ? [notice] : [])));

const isInTime = ({ deadline, from }: Notice, due: DueNotice): boolean =>
  deadline !== null && deadline <= due.within && (from === due.from || from === 'awareness');

/** Whether any plan sends a notice to an authority. */
export const isAnyNotice = (design: DesignFacts): boolean => noticesOf(design).length > 0;

/**
 * Reports that no notice of a plan is held to in time, in their order. Each notice stands for one report, the strictest
 * first; one without a deadline stands for none.
 */
export function missingNotices(
  design: DesignFacts,
  due: readonly DueNotice[],
): readonly DueNotice[] {
  const left = noticesOf(design).toSorted(
    (one, other) => (one.deadline ?? Infinity) - (other.deadline ?? Infinity),
  );
  return due.filter((one) => {
    const found = left.findIndex((notice) => isInTime(notice, one));
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
}

/** Says which reports no plan keeps in time; `unplanned` is said instead when no plan sends any notice. */
export function wordMissing(
  design: DesignFacts,
  missing: readonly DueNotice[],
  unplanned: DueNotice['label'],
): DueNotice['label'] {
  if (!isAnyNotice(design)) return unplanned;
  const fr = missing.map(({ label }) => label.fr).join(', ');
  const en = missing.map(({ label }) => label.en).join(', ');
  return {
    fr: `Aucun plan ne tient ces délais : ${fr}.`,
    en: `No plan is held to these deadlines: ${en}.`,
  };
}
