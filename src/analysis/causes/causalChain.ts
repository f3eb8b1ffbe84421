/** From an entry back to what made it happen, and forward to all that it made happen. */
import { at, invariant } from '../../base/assert.ts';
import type { Run } from '../../model/run.ts';
import type { TraceEntry, TraceId } from '../../model/trace.ts';

/**
 * The cause that came last: without it the entry would not have happened at that instant. Latest moment first,
 * then highest position; null for what has no cause.
 */
export function bindingCause(entries: readonly TraceEntry[], entry: TraceEntry): TraceEntry | null {
  let binding: TraceEntry | null = null;
  for (const id of entry.causes) {
    const cause = at(entries, id);
    invariant(cause.id < entry.id, 'a cause comes before its effect');
    // Positions follow time, so the highest is also the latest.
    if (!binding || cause.id > binding.id) binding = cause;
  }
  return binding;
}

/**
 * The story of one entry: from what began it (an incident, as a rule) to the entry itself, each caused by the one
 * before. In time order, never empty. Linear in its length.
 */
export function causalChain(run: Run, entryId: TraceId): readonly TraceEntry[] {
  const chain: TraceEntry[] = [];
  let entry: TraceEntry | null = at(run.entries, entryId);
  while (entry) {
    chain.push(entry);
    entry = bindingCause(run.entries, entry);
  }
  return chain.reverse();
}
