/** The ledger of an outage: where its time went, in parts that touch and sum exactly to it. */
import { at } from '../../base/assert.ts';
import type { SimSeconds } from '../../base/time.ts';
import { type EntityRef, entityKey } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { TraceEntry, TraceId } from '../../model/trace.ts';
import type { LedgerPart, Outage } from '../verdict.ts';
import { activityAtEnd } from './activityAtEnd.ts';
import { bindingCause } from './causalChain.ts';
import { accountFor, accountOf, undetectedUntil } from './classify.ts';
import { walkBack } from './criticalWalk.ts';
import { type Moment, momentsOf, momentsWithin } from './meanwhile.ts';
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

/** What took a service down, as near to it as the trace knows: the component, the tool, or else the service itself. */
function originOf(run: Run, service: EntityRef, openedBy: TraceId | null): EntityRef {
  let entry = openedBy === null ? null : (run.entries[openedBy] ?? null);
  while (entry?.subject.kind === 'service') {
    const limit = entry.type === 'level' ? entry.limitedBy : null;
    if (limit && limit.kind !== 'service') return limit;
    entry = bindingCause(run.entries, entry);
  }
  return entry && entry.subject.kind !== 'incident' ? entry.subject : service;
}

/** A service whose outages are accounted for, and what was being done about it all along, read when it is first asked. */
export interface Attended {
  readonly service: EntityRef;
  readonly moments: () => readonly Moment[];
}

export function attendedOf(run: Run, index: SubjectIndex, service: string): Attended {
  let read: readonly Moment[] | null = null;
  const ref = serviceRef(service);
  return {
    service: ref,
    moments: () => {
      read ??= momentsOf(run, index, ref);
      return read;
    },
  };
}

/** A part that nobody had on the path, given to those who were acting meanwhile; what is left of it stays as it was. */
function attended(
  run: Run,
  index: SubjectIndex,
  part: LedgerPart,
  moments: readonly Moment[],
): readonly LedgerPart[] {
  if (part.heading !== 'unattended') return [part];
  const parts: LedgerPart[] = [];
  const push = (from: SimSeconds, until: SimSeconds, filled: Partial<LedgerPart>): void => {
    if (until > from) parts.push({ ...part, ...filled, from, until });
  };
  const before = moments.findLast(({ entry }) => entry.at <= part.from) ?? null;
  const within = moments.filter(({ entry }) => entry.at > part.from && entry.at < part.until);
  const edges = before ? [before, ...within] : within;
  const [first] = edges;
  if (!first) return [part];
  const isAlert = first.entry.subject.kind === 'plan' && first.doing === first.entry;
  const start = first.entry.at > part.from ? first.entry.at : part.from;
  push(part.from, start, isAlert ? undetectedUntil(run, first.entry) : {});
  edges.forEach(({ entry, doing }, i) => {
    const told = doing && accountOf(run, index, doing);
    const from = entry.at > part.from ? entry.at : part.from;
    const until = edges[i + 1]?.entry.at ?? part.until;
    push(from, until, told && doing ? { ...told, entry: doing.id } : {});
  });
  return parts;
}

/**
 * Where the time of an outage went. Parts are in time order, touch each other, none is empty, and together they are the
 * outage to the second: each lies between two entries of the critical path, cut to the outage. What the path leaves to
 * nobody goes to those whom the fall had set to work.
 */
export function ledgerOf(
  run: Run,
  index: SubjectIndex,
  outage: OutageSpan,
  { service, moments }: Attended,
): readonly LedgerPart[] {
  const end: SimSeconds = outage.until ?? run.endsAt;
  const path = pathOf(run, index, service.id, outage);
  const within = (moment: SimSeconds): SimSeconds =>
    moment < outage.from ? outage.from : moment > end ? end : moment;
  const origin = originOf(run, service, outage.openedBy);
  // The time before the path begins, the time between its entries, and the time after the last.
  const edges: readonly (TraceEntry | null)[] = [null, ...path, null];
  const parts: LedgerPart[] = [];
  for (let i = 0; i + 1 < edges.length; i += 1) {
    const earlier = edges[i] ?? null;
    const later = edges[i + 1] ?? null;
    const from = earlier ? within(earlier.at) : outage.from;
    const until = later ? within(later.at) : end;
    if (until <= from) continue;
    const account = accountFor(run, index, { earlier, later, origin });
    parts.push({ ...account, from, until, entry: earlier?.id ?? outage.openedBy });
  }
  if (!parts.some(({ heading }) => heading === 'unattended')) return joined(parts);
  const doing = momentsWithin(moments(), outage.openedBy, end);
  return joined(parts.flatMap((part) => attended(run, index, part, doing)));
}
