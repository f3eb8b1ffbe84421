/** The ledger of an outage: where its time went, in parts that touch and sum exactly to it. */
import { at } from '../../base/assert.ts';
import type { SimSeconds } from '../../base/time.ts';
import { type EntityRef, entityKey } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { TraceEntry, TraceId } from '../../model/trace.ts';
import { createTimelines, type Timelines } from '../timelines.ts';
import type { LedgerPart, Outage } from '../verdict.ts';
import { activityAtEnd } from './activityAtEnd.ts';
import { bindingCause } from './causalChain.ts';
import { accountFor, accountOf, undetectedUntil } from './classify.ts';
import { type Concern, concernOf } from './concern.ts';
import { walkBack } from './criticalWalk.ts';
import { keptDownBy, subjectOfKeeper } from './keeper.ts';
import { type Moment, momentsOf, momentsWithin } from './meanwhile.ts';
import { createSubjectIndex, type SubjectIndex } from './subjectIndex.ts';

/** An outage before its time is accounted for. */
export type OutageSpan = Omit<Outage, 'ledger'>;

const serviceRef = (service: string): EntityRef => ({ kind: 'service', id: service });

function pathOf(
  { run, index, service }: Attended,
  { from, openedBy, closedBy }: OutageSpan,
  concern: Concern,
): readonly TraceEntry[] {
  const last =
    closedBy === null
      ? activityAtEnd(run, index, { service, openedBy, concern })
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
): readonly TraceEntry[] => {
  const timelines = createTimelines(run);
  const attended = attendedOf(run, createSubjectIndex(run), timelines, service);
  return pathOf(attended, outage, concernOf(run, timelines, service, outage));
};

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
  readonly run: Run;
  readonly index: SubjectIndex;
  readonly timelines: Timelines;
  readonly service: EntityRef;
  readonly moments: (concern: Concern) => readonly Moment[];
}

export function attendedOf(
  run: Run,
  index: SubjectIndex,
  timelines: Timelines,
  service: string,
): Attended {
  const read = new Map<string, readonly Moment[]>();
  const ref = serviceRef(service);
  return {
    run,
    index,
    timelines,
    service: ref,
    moments: (concern) => {
      const moments = read.get(concern.key) ?? momentsOf(run, index, ref, concern);
      read.set(concern.key, moments);
      return moments;
    },
  };
}

/** A part that nobody had on the path, given to those who were acting meanwhile; what is left of it stays as it was. */
function attendedParts(
  { run, index }: Attended,
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

/** Headings under which nobody acts any more: what keeps the service down says more. */
const IDLE: ReadonlySet<LedgerPart['heading']> = new Set(['unattended', 'plan-over']);

/** A part in which nobody acts, told of what kept the service down meanwhile, where the trace says what. */
function keptPart({ run, timelines, service }: Attended, part: LedgerPart): LedgerPart {
  if (!IDLE.has(part.heading)) return part;
  const kept = keptDownBy(run, timelines, service.id, part);
  const isReserve = kept?.entry.subject.kind === 'reserve';
  const subject = kept && (isReserve ? kept.entry.subject : subjectOfKeeper(kept.keeper));
  return kept && subject
    ? { ...part, heading: 'unattended', subject, missing: null, entry: kept.entry.id }
    : part;
}

/** The parts of an outage on its path: the time before it begins, the time between its entries, and the time after the last. */
function partsOnPath(
  { run, index, service }: Attended,
  outage: OutageSpan,
  path: readonly TraceEntry[],
): readonly LedgerPart[] {
  const end: SimSeconds = outage.until ?? run.endsAt;
  const within = (moment: SimSeconds): SimSeconds =>
    moment < outage.from ? outage.from : moment > end ? end : moment;
  const origin = originOf(run, service, outage.openedBy);
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
  return parts;
}

/**
 * Where the time of an outage went. Parts are in time order, touch each other, none is empty, and together they are the
 * outage to the second: each lies between two entries of the critical path, cut to the outage. What the path leaves to
 * nobody goes to those whom the fall had set to work on what the service needs; where they are done, or nobody was, it is
 * told of what keeps the service down.
 */
export function ledgerOf(attended: Attended, outage: OutageSpan): readonly LedgerPart[] {
  const { run, timelines, service } = attended;
  const concern = concernOf(run, timelines, service.id, outage);
  const parts = partsOnPath(attended, outage, pathOf(attended, outage, concern));
  if (!parts.some(({ heading }) => IDLE.has(heading))) return joined(parts);
  const end: SimSeconds = outage.until ?? run.endsAt;
  const doing = momentsWithin(attended.moments(concern), outage.openedBy, end);
  return joined(
    parts
      .flatMap((part) => attendedParts(attended, part, doing))
      .map((part) => keptPart(attended, part)),
  );
}
