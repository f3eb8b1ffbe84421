/** What matches nothing between a data set and another of its consistency group. */
import type { Run } from '../../model/run.ts';
import type { OrphansEntry, TraceEntry } from '../../model/trace.ts';
import type { DataVerdict, Finding, OrphansOf } from '../verdict.ts';

/**
 * Dealt with, or compared anew, since: the group is reconciled at once, and a data set that goes back again, to another picture or with
 * another loss, is compared again as it goes into service.
 */
function isSettledBy({ id, at, data, other }: OrphansEntry, entry: TraceEntry, run: Run): boolean {
  if (entry.id <= id) return false;
  const isOfPair = (set: string): boolean => set === data || set === other;
  if (entry.type === 'orphans') return isOfPair(entry.data) && isOfPair(entry.other);
  if (entry.type === 'reconciled')
    return isOfPair(entry.data) || areTogether(run, entry.data, data);
  // The loss that comes with them is written at the same moment.
  if (entry.type !== 'data-loss' || entry.at === at) return false;
  return isOfPair(entry.data) && !entry.unrestored && !entry.overwritten && !entry.cutOffSince;
}

function areTogether({ description }: Run, one: string, other: string): boolean {
  const groupOf = (id: string): string | undefined =>
    description.data.find((set) => set.id === id)?.group;
  return groupOf(one) !== undefined && groupOf(one) === groupOf(other);
}

/** Of a data set that went back, towards each other one of its group; in trace order, empty when all matches as the run ends. */
export function orphansOf(run: Run, data: string): readonly OrphansOf[] {
  return run.entries.flatMap((entry): readonly OrphansOf[] => {
    if (entry.type !== 'orphans' || entry.data !== data) return [];
    const isSettled = run.entries.some((later) => isSettledBy(entry, later, run));
    return isSettled ? [] : [{ other: entry.other, seconds: entry.seconds, proof: entry.id }];
  });
}

/** The same as reasons of a verdict. */
export const orphansFindings = ({ data, orphans = [] }: DataVerdict): readonly Finding[] =>
  orphans.map(({ other, seconds, proof }): Finding => {
    return { finding: 'orphans', data, other, seconds, entry: proof };
  });
