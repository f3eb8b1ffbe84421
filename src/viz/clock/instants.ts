/** Where a run can be stepped to: every event, what changes the look of something, what breaks a promise or a rule. */
import type { Run } from '../../model/run.ts';
import { conditionOf } from '../../model/states.ts';
import type { TraceEntry } from '../../model/trace.ts';

/** What the clock steps to; bookmarks are a person's own. */
export const STEP_SORTS = ['event', 'state', 'breach', 'bookmark'] as const;
export type StepSort = (typeof STEP_SORTS)[number];

/** Something is drawn otherwise than before. */
function changesLook(entry: TraceEntry): boolean {
  if (entry.type !== 'transition') return false;
  const { kind } = entry.subject;
  return conditionOf(kind, entry.from) !== conditionOf(kind, entry.to);
}

/** A service falls below its minimum, an objective is missed, a rule is broken, data are lost. */
function breaks(entry: TraceEntry): boolean {
  if (entry.type === 'data-loss') return true;
  if (entry.type !== 'transition') return false;
  const { kind } = entry.subject;
  const now = conditionOf(kind, entry.to);
  if (kind === 'rule') return now === 'unlawful';
  const isPromise = kind === 'objective' || kind === 'service';
  return isPromise && now === 'down' && conditionOf(kind, entry.from) !== 'down';
}

/** Instants of a sort in ascending order, each once. */
export function instantsOf(
  { entries }: Pick<Run, 'entries'>,
  sort: 'state' | 'breach',
): readonly number[] {
  const is = sort === 'state' ? changesLook : breaks;
  const instants: number[] = [];
  for (const entry of entries) {
    if (entry.at !== instants.at(-1) && is(entry)) instants.push(entry.at);
  }
  return instants;
}

/** The first instant after `t` and the last before it, of some in ascending order; null where there is none. */
export function around(
  instants: readonly number[],
  t: number,
): { readonly next: number | null; readonly previous: number | null } {
  let low = 0;
  let high = instants.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((instants[middle] as number) <= t) low = middle + 1;
    else high = middle;
  }
  const before = instants[low - 1] === t ? low - 2 : low - 1;
  return { next: instants[low] ?? null, previous: instants[before] ?? null };
}
