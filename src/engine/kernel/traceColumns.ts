/**
 * The trace as columns of numbers that grow and are kept from run to run. An entry is when, of whom, what, and because of
 * what: four numbers. What no number says stands in a list of facts, as it was handed over.
 */
import type { TraceId } from '../../model/trace.ts';
import type { NewEntry } from './contract.ts';

/**
 * Causes as one number: -1 for none, the entry itself for one, and for several -2 less their place in the column of causes,
 * where their count stands before them.
 */
export type Because = number;
export const NO_BECAUSE: Because = -1;

export interface TraceColumns {
  /** Of one row: now. An entry is written at that moment. */
  readonly clock: Float64Array;
  count: number;
  moments: Float64Array;
  slots: Int32Array;
  /** A move as `moveOf` makes it, or less than 0: `~what` is then its place among the facts. */
  whats: Int32Array;
  becauses: Int32Array;
  causeCount: number;
  causes: Int32Array;
  facts: NewEntry[];
}

const FIRST_CAPACITY = 1024;

export const createTraceColumns = (clock: Float64Array): TraceColumns => ({
  clock,
  count: 0,
  moments: new Float64Array(FIRST_CAPACITY),
  slots: new Int32Array(FIRST_CAPACITY),
  whats: new Int32Array(FIRST_CAPACITY),
  becauses: new Int32Array(FIRST_CAPACITY),
  causeCount: 0,
  causes: new Int32Array(FIRST_CAPACITY),
  facts: [],
});

/** Nothing is written; the room stays. */
export function clearTraceColumns(columns: TraceColumns): void {
  columns.count = 0;
  columns.causeCount = 0;
  columns.facts = [];
}

/** Twice the room, or more. */
function wider(column: Int32Array, rows: number): Int32Array {
  const grown = new Int32Array(Math.max(2 * column.length, rows));
  grown.set(column);
  return grown;
}

function growEntries(columns: TraceColumns): void {
  const rows = 2 * columns.count;
  const moments = new Float64Array(rows);
  moments.set(columns.moments);
  columns.moments = moments;
  columns.slots = wider(columns.slots, rows);
  columns.whats = wider(columns.whats, rows);
  columns.becauses = wider(columns.becauses, rows);
}

/** Writes one entry; answers its number. */
export function appendEntry(
  columns: TraceColumns,
  slot: number,
  what: number,
  because: Because,
): TraceId {
  const id = columns.count;
  if (id === columns.moments.length) growEntries(columns);
  columns.moments[id] = columns.clock[0] as number;
  columns.slots[id] = slot;
  columns.whats[id] = what;
  columns.becauses[id] = because;
  columns.count = id + 1;
  return id;
}

/** Each cause once, earliest first. A cause that is no earlier entry is kept, so that whoever writes it is told. */
export function becauseOf(columns: TraceColumns, causes: readonly TraceId[]): Because {
  const [only, ...more] = causes;
  if (only === undefined) return NO_BECAUSE;
  if (more.length === 0 && only >= 0) return only;
  const sorted = [...new Set(causes)].sort((a, b) => a - b);
  const from = columns.causeCount;
  const end = from + 1 + sorted.length;
  if (end > columns.causes.length) columns.causes = wider(columns.causes, end);
  columns.causes[from] = sorted.length;
  columns.causes.set(sorted, from + 1);
  columns.causeCount = end;
  return -2 - from;
}

export function causesOf({ causes }: TraceColumns, because: Because): readonly TraceId[] {
  if (because === NO_BECAUSE) return [];
  if (because >= 0) return [because];
  const from = -1 - because;
  return [...causes.subarray(from, from + (causes[from - 1] as number))];
}

/** Whether every cause is an entry that is already written. */
export function isEarlier({ causes, count }: TraceColumns, because: Because): boolean {
  if (because >= NO_BECAUSE) return because < count;
  const from = -1 - because;
  const last = from + (causes[from - 1] as number) - 1;
  return (causes[from] as number) >= 0 && (causes[last] as number) < count;
}
