/** What is going on at the end of a run about a service that is still down: the entry from which to look back. */
import { type EntityRef, entityKey } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { TraceEntry, TraceId } from '../../model/trace.ts';
import { actorsOf, type Candidate, candidateOf, RANKS } from './actors.ts';
import { bindingCause } from './causalChain.ts';
import type { Concern } from './concern.ts';
import type { SubjectIndex } from './subjectIndex.ts';

function candidatesOf(run: Run, index: SubjectIndex): readonly Candidate[] {
  return actorsOf(run).flatMap((ref): readonly Candidate[] => {
    const entry = index.lastStandOf(ref);
    const candidate = entry && candidateOf(entry, index.stateAfter(entry.id) ?? '');
    return candidate ? [candidate] : [];
  });
}

/** For each entry, whether it follows, near or far, from this service or from the beginning of its outage. */
function followersOf(run: Run, service: EntityRef, beginning: TraceId | null): Uint8Array {
  const key = entityKey(service);
  const follows = new Uint8Array(run.entries.length);
  for (const { id, subject, causes } of run.entries) {
    const isRoot = id === beginning || entityKey(subject) === key;
    if (isRoot || causes.some((cause) => follows[cause] === 1)) follows[id] = 1;
  }
  return follows;
}

/** First cause of an entry along its binding chain. */
function beginningOf(run: Run, id: TraceId): TraceId {
  let beginning = id;
  let cause = run.entries[id] ?? null;
  while (cause) {
    beginning = cause.id;
    cause = bindingCause(run.entries, cause);
  }
  return beginning;
}

/** An outage that is open as the run ends, and whose acting counts for it. */
interface Open {
  readonly service: EntityRef;
  readonly openedBy: TraceId | null;
  readonly concern: Concern;
}

/**
 * The entry that says what a service still waits for at the end of the run; among equals the one in the order of the
 * plans, except for plans that have ended, where the last one counts; one that had ended before the outage began is no part
 * of it. Null when nothing is, or was, being done.
 */
export function activityAtEnd(run: Run, index: SubjectIndex, open: Open): TraceEntry | null {
  const { service, openedBy, concern } = open;
  const beginning = openedBy === null ? null : beginningOf(run, openedBy);
  const follows = followersOf(run, service, beginning);
  const isPast = ({ rank, entry }: Candidate): boolean =>
    rank === RANKS.ended && entry.id < (openedBy ?? 0);
  const candidates = candidatesOf(run, index).filter(
    (one) =>
      (openedBy === null || follows[one.entry.id] === 1) &&
      concern.has(one.entry.subject) &&
      !isPast(one),
  );
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    const isBetter =
      !best ||
      candidate.rank < best.rank ||
      (candidate.rank === best.rank &&
        candidate.rank === RANKS.ended &&
        candidate.entry.id > best.entry.id);
    if (isBetter) best = candidate;
  }
  return best?.entry ?? null;
}
