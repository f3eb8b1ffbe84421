/** Everything that contributed to an entry, and everything that followed from one. */
import { at } from '../../base/assert.ts';
import type { Run } from '../../model/run.ts';
import type { TraceEntry, TraceId } from '../../model/trace.ts';

/**
 * The whole backward slice of an entry: every entry without which the trace up to it would read otherwise, itself
 * included. In trace order. One pass over the trace.
 */
export function allCauses(run: Run, entryId: TraceId): readonly TraceEntry[] {
  const { entries } = run;
  at(entries, entryId);
  const isIn = new Uint8Array(entryId + 1);
  isIn[entryId] = 1;
  // Causes come before their effects: going down, an entry is marked before it is met.
  for (let id = entryId; id >= 0; id -= 1) {
    if (isIn[id] === 1) for (const cause of at(entries, id).causes) isIn[cause] = 1;
  }
  return entries.slice(0, entryId + 1).filter((entry) => isIn[entry.id] === 1);
}

/** Every entry that has this one among its causes, near or far, without itself. In trace order. One pass. */
export function consequences(run: Run, entryId: TraceId): readonly TraceEntry[] {
  const { entries } = run;
  at(entries, entryId);
  const isIn = new Uint8Array(entries.length);
  isIn[entryId] = 1;
  const found: TraceEntry[] = [];
  for (let id = entryId + 1; id < entries.length; id += 1) {
    const entry = at(entries, id);
    if (!entry.causes.some((cause) => isIn[cause] === 1)) continue;
    isIn[id] = 1;
    found.push(entry);
  }
  return found;
}
