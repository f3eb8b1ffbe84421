/**
 * From an entry back along what kept it from coming sooner. Where something waits or works, the walk stays with it, so
 * that its minutes are its own; elsewhere it follows the binding cause.
 */
import type { EntityKind } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { TraceEntry } from '../../model/trace.ts';
import { bindingCause } from './causalChain.ts';
import type { SubjectIndex } from './subjectIndex.ts';

/** States in which time goes to the thing itself. A failed copy that nobody repairs is not one. */
const ACTIVE_STATES: Readonly<Partial<Record<EntityKind, readonly string[]>>> = {
  step: ['waiting', 'working'],
  decision: ['awaiting', 'deliberating'],
  copy: ['restarting'],
};

/** Whether the time before an entry went to its own subject. */
function continuesItself(index: SubjectIndex, entry: TraceEntry, before: TraceEntry): boolean {
  const state = index.stateAfter(before.id) ?? '';
  if (ACTIVE_STATES[entry.subject.kind]?.includes(state)) return true;
  // A repair: the copy waits for people, who then restart it.
  const isRepair = entry.type === 'transition' && entry.event === 'repair.staffed';
  return entry.subject.kind === 'copy' && (entry.type === 'waiting' || isRepair);
}

/** The decision that alone kept a step waiting: the minutes of whoever gives it are told, not that it was awaited. */
function approvalAwaited(run: Run, entry: TraceEntry, before: TraceEntry): TraceEntry | null {
  if (before.type !== 'waiting' || !before.missing.every(({ kind }) => kind === 'approval'))
    return null;
  const cause = bindingCause(run.entries, entry);
  return cause?.subject.kind === 'decision' ? cause : null;
}

function stepBack(run: Run, index: SubjectIndex, entry: TraceEntry): TraceEntry | null {
  const before = index.previousOf(entry.id);
  return before && continuesItself(index, entry, before)
    ? (approvalAwaited(run, entry, before) ?? before)
    : bindingCause(run.entries, entry);
}

/**
 * Entries on the walk from the first one at `from` or before up to `last`, in time order; the first may be later than
 * `from` when nothing caused it.
 */
export function walkBack(
  run: Run,
  index: SubjectIndex,
  last: TraceEntry,
  from: number,
): readonly TraceEntry[] {
  const path: TraceEntry[] = [];
  let entry: TraceEntry | null = last;
  while (entry) {
    path.push(entry);
    entry = entry.at > from ? stepBack(run, index, entry) : null;
  }
  return path.reverse();
}
