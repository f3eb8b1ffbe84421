/**
 * The last entries about every entity of a run, at any number of entries: one pass writes a checkpoint every some
 * hundred entries, and any moment is one copy and a short walk from the checkpoint before it.
 */
import { at } from '../base/assert.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Run } from '../model/run.ts';
import type { TraceEntry } from '../model/trace.ts';

/** Entries between two checkpoints: the walk stays far below a frame, and so does the memory of all of them. */
const CHECKPOINT_EVERY = 500;
const COLUMNS_PER_ENTITY = 4;
const NONE = -1;

/** Sorts of last entry that are kept. */
const COLUMN = { transition: 0, level: 1, any: 2, leak: 3 } as const;
export type LastOf = keyof typeof COLUMN;

/** How something was as the run began. */
interface Beginning {
  readonly state: string | null;
  readonly level: number | null;
}

export interface Checkpoints {
  /** Null for something the run does not know. */
  readonly beginningOf: (ref: EntityRef) => Beginning | null;
  /** A reader of the last entries among the first `entryCount`; it answers null where there is none. */
  readonly lastEntries: (entryCount: number) => (ref: EntityRef, of: LastOf) => TraceEntry | null;
}

/** By kind, then by id: a key made of both would be written anew for each of the thousands of questions of a frame. */
type Numbers = ReadonlyMap<string, ReadonlyMap<string, number>>;

const numberIn = (numbers: Numbers, { kind, id }: EntityRef): number | undefined =>
  numbers.get(kind)?.get(id);

/** Entities numbered as the beginning and then the trace name them, and the entity of each entry. */
function castOf(run: Run): {
  readonly numberOf: Numbers;
  readonly beginnings: readonly Beginning[];
  readonly subjects: readonly number[];
} {
  const numberOf = new Map<string, Map<string, number>>();
  const beginnings: Beginning[] = [];
  const numbered = (ref: EntityRef, beginning: Beginning): number => {
    const ofKind = numberOf.get(ref.kind) ?? new Map<string, number>();
    numberOf.set(ref.kind, ofKind);
    const known = ofKind.get(ref.id);
    if (known !== undefined) return known;
    ofKind.set(ref.id, beginnings.length);
    beginnings.push(beginning);
    return beginnings.length - 1;
  };
  for (const { subject, state, level } of run.initial) numbered(subject, { state, level });
  const subjects = run.entries.map((entry) =>
    numbered(entry.subject, {
      state: entry.type === 'transition' ? entry.from : null,
      level: entry.type === 'level' ? entry.from : null,
    }),
  );
  return { numberOf, beginnings, subjects };
}

function note(columns: Int32Array, entry: TraceEntry, entity: number): void {
  const row = entity * COLUMNS_PER_ENTITY;
  columns[row + COLUMN.any] = entry.id;
  if (entry.type === 'transition') columns[row + COLUMN.transition] = entry.id;
  if (entry.type === 'level') columns[row + COLUMN.level] = entry.id;
  if (entry.type === 'leak') columns[row + COLUMN.leak] = entry.id;
}

/** Reads a run once. */
export function createCheckpoints(run: Run): Checkpoints {
  const { entries } = run;
  const { numberOf, beginnings, subjects } = castOf(run);
  const columns = new Int32Array(beginnings.length * COLUMNS_PER_ENTITY).fill(NONE);
  const saved = [columns.slice()];
  for (const entry of entries) {
    note(columns, entry, at(subjects, entry.id));
    if ((entry.id + 1) % CHECKPOINT_EVERY === 0) saved.push(columns.slice());
  }

  const columnsAfter = (entryCount: number): Int32Array => {
    const checkpoint = Math.floor(entryCount / CHECKPOINT_EVERY);
    const last = at(saved, checkpoint).slice();
    for (let id = checkpoint * CHECKPOINT_EVERY; id < entryCount; id += 1) {
      note(last, at(entries, id), at(subjects, id));
    }
    return last;
  };

  return {
    beginningOf: (ref) => {
      const entity = numberIn(numberOf, ref);
      return entity === undefined ? null : at(beginnings, entity);
    },
    lastEntries: (entryCount) => {
      const last = columnsAfter(entryCount);
      return (ref, of) => {
        const entity = numberIn(numberOf, ref);
        if (entity === undefined) return null;
        const id = last[entity * COLUMNS_PER_ENTITY + COLUMN[of]] ?? NONE;
        return id === NONE ? null : at(entries, id);
      };
    },
  };
}
