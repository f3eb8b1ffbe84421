/** The ledger of an outage: where its time went, in parts that touch and sum exactly to it. */
import { at } from '../../base/assert.ts';
import type { SimSeconds } from '../../base/time.ts';
import { type EntityRef, entityKey } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { TraceEntry } from '../../model/trace.ts';
import type { LedgerPart, Outage } from '../verdict.ts';
import { activityAtEnd } from './activityAtEnd.ts';
import { accountFor } from './classify.ts';
import { walkBack } from './criticalWalk.ts';
import { createSubjectIndex, type SubjectIndex } from './subjectIndex.ts';

/** An outage before its time is accounted for. */
export type OutageSpan = Omit<Outage, 'ledger'>;

const serviceRef = (service: string): EntityRef => ({ kind: 'service', id: service });

function pathOf(
  run: Run,
  index: SubjectIndex,
  service: string,
  outage: OutageSpan,
): readonly TraceEntry[] {
  const { from, openedBy, closedBy } = outage;
  const last =
    closedBy === null
      ? activityAtEnd(run, index, serviceRef(service), openedBy)
      : at(run.entries, closedBy);
  return last ? walkBack(run, index, last, from) : [];
}

/**
 * What kept a service down: for an outage that ended, the entries from its beginning to its end, each the one that the
 * next waited for; for one that has not, up to what is still awaited. In time order; empty when nothing was being done.
 */
export const criticalPath = (
  run: Run,
  service: string,
  outage: OutageSpan,
): readonly TraceEntry[] => pathOf(run, createSubjectIndex(run), service, outage);

const isSame = (a: LedgerPart, b: LedgerPart): boolean =>
  a.heading === b.heading &&
  entityKey(a.subject) === entityKey(b.subject) &&
  a.missing?.kind === b.missing?.kind &&
  a.missing?.what.id === b.missing?.what.id;

/** Neighbours under the same heading for the same reason become one. */
function joined(parts: readonly LedgerPart[]): readonly LedgerPart[] {
  const result: LedgerPart[] = [];
  for (const part of parts) {
    const before = result.at(-1);
    if (before && isSame(before, part))
      result[result.length - 1] = { ...before, until: part.until };
    else result.push(part);
  }
  return result;
}

/**
 * Where the time of an outage went. Parts are in time order, touch each other, none is empty, and together they are the
 * outage to the second: each lies between two entries of the critical path, cut to the outage.
 */
export function ledgerOf(
  run: Run,
  index: SubjectIndex,
  service: string,
  outage: OutageSpan,
): readonly LedgerPart[] {
  const end: SimSeconds = outage.until ?? run.endsAt;
  const path = pathOf(run, index, service, outage);
  const within = (moment: SimSeconds): SimSeconds =>
    moment < outage.from ? outage.from : moment > end ? end : moment;
  // The time before the path begins, the time between its entries, and the time after the last.
  const edges: readonly (TraceEntry | null)[] = [null, ...path, null];
  const parts: LedgerPart[] = [];
  for (let i = 0; i + 1 < edges.length; i += 1) {
    const earlier = edges[i] ?? null;
    const later = edges[i + 1] ?? null;
    const from = earlier ? within(earlier.at) : outage.from;
    const until = later ? within(later.at) : end;
    if (until <= from) continue;
    const account = accountFor(run, index, { earlier, later, service: serviceRef(service) });
    parts.push({ ...account, from, until, entry: earlier?.id ?? outage.openedBy });
  }
  return joined(parts);
}
