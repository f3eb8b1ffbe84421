/** For each entry, the one before it about the same thing, and the state it leaves that thing in. */
import { at } from '../../base/assert.ts';
import { type EntityRef, entityKey } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { TraceEntry, TraceId } from '../../model/trace.ts';

export interface SubjectIndex {
  /** Entry before this one about the same subject, or null. */
  readonly previousOf: (id: TraceId) => TraceEntry | null;
  /** State of the subject of an entry once it is written; null when the run never says it. */
  readonly stateAfter: (id: TraceId) => string | null;
  /** Last entry that is a transition or says what is waited for, or null. */
  readonly lastStandOf: (ref: EntityRef) => TraceEntry | null;
}

/** Whether an entry says where its subject stands: what is drawn or computed meanwhile does not. */
const saysStand = (entry: TraceEntry): boolean =>
  entry.type === 'transition' || entry.type === 'waiting';

/** Reads the trace once. */
export function createSubjectIndex(run: Run): SubjectIndex {
  const states = new Map(run.initial.map(({ subject, state }) => [entityKey(subject), state]));
  const lastStands = new Map<string, TraceEntry>();
  const previous: (TraceEntry | null)[] = [];
  const after: (string | null)[] = [];
  for (const entry of run.entries) {
    const key = entityKey(entry.subject);
    if (entry.type === 'transition') states.set(key, entry.to);
    previous.push(lastStands.get(key) ?? null);
    after.push(states.get(key) ?? null);
    if (saysStand(entry)) lastStands.set(key, entry);
  }
  return {
    previousOf: (id) => at(previous, id),
    stateAfter: (id) => at(after, id),
    lastStandOf: (ref) => lastStands.get(entityKey(ref)) ?? null,
  };
}
