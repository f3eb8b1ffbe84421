/** The rows of a campaign, kept as columns. Exact: nothing is sketched, any later question can still be asked. */
import { invariant } from '../../base/assert.ts';
import type { OutcomeColumn } from '../../model/outcome.ts';

/** Futures of a block, the unit of work of a worker. */
export const BLOCK_FUTURES = 256;

export interface Tally {
  readonly columns: readonly OutcomeColumn[];
  /**
   * Takes the rows of a block, row after row. Blocks may come in any order; one that comes early is held until those
   * before it are there, so that nothing depends on who computed what when. A block shorter than 256 rows ends the
   * tally until it comes again, longer. A block that comes again as it was changes nothing. The rows are copied.
   *
   * @throws InvariantError for part of a row, too many rows, or rows other than those that came before
   */
  readonly append: (block: number, rows: Int32Array) => void;
  /** Futures counted: 0 to `runs() - 1`, without a gap. */
  readonly runs: () => number;
  /** Blocks that came early and are not counted yet. */
  readonly held: () => number;
  /** The values of a column, one a run, in run order: a view of what is counted now, not to be written. */
  readonly valuesOf: (column: number) => Int32Array;
}

/** Grows a column to hold at least so many values; doubling, so that n appends copy 2 n values at most. */
function grown(values: Int32Array, needed: number): Int32Array {
  if (needed <= values.length) return values;
  const larger = new Int32Array(Math.max(needed, 2 * values.length));
  larger.set(values);
  return larger;
}

/** Throws InvariantError when rows that came before come again and differ. */
function verifySame(
  stored: readonly Int32Array[],
  rows: Int32Array,
  { first, runs }: { readonly first: number; readonly runs: number },
): void {
  const width = stored.length;
  const shared = Math.min(rows.length / width, runs - first);
  for (let row = 0; row < shared; row += 1) {
    stored.forEach((values, column) => {
      const same = values[first + row] === rows[row * width + column];
      invariant(same, `future ${first + row} came twice and differs`);
    });
  }
}

/** An empty tally of the given columns. Holds 4 bytes a value, up to twice that while it grows. */
export function createTally(columns: readonly OutcomeColumn[]): Tally {
  const width = columns.length;
  invariant(width > 0, 'a tally has at least one column');
  let stored: readonly Int32Array[] = columns.map(() => new Int32Array(BLOCK_FUTURES));
  let runs = 0;
  const early = new Map<number, Int32Array>();

  const count = (block: number, rows: Int32Array): void => {
    const first = block * BLOCK_FUTURES;
    verifySame(stored, rows, { first, runs });
    const end = first + rows.length / width;
    if (end <= runs) return;
    stored = stored.map((values) => grown(values, end));
    stored.forEach((values, column) => {
      for (let run = runs; run < end; run += 1) {
        values[run] = rows[(run - first) * width + column] as number;
      }
    });
    runs = end;
  };

  /** Counts what waited for the block just counted, and what waited for that. */
  const countHeld = (): void => {
    for (let next = Math.floor(runs / BLOCK_FUTURES); ; next += 1) {
      const held = early.get(next);
      // After a short block, what follows waits until it comes again, whole.
      if (!held || next * BLOCK_FUTURES > runs) return;
      early.delete(next);
      count(next, held);
    }
  };

  const append = (block: number, rows: Int32Array): void => {
    invariant(Number.isSafeInteger(block) && block >= 0, 'a block has a number, 0 or more');
    invariant(rows.length % width === 0, 'a block holds whole rows');
    invariant(rows.length <= BLOCK_FUTURES * width, 'a block holds at most 256 rows');
    if (block * BLOCK_FUTURES > runs) {
      const waiting = early.get(block);
      // It may come twice before its turn: the longer one says all that the other says.
      if (!waiting || rows.length > waiting.length) early.set(block, rows.slice());
      return;
    }
    count(block, rows);
    countHeld();
  };

  return {
    columns,
    append,
    runs: () => runs,
    held: () => early.size,
    valuesOf: (column) => {
      const values = stored[column];
      invariant(values, 'no such column');
      return values.subarray(0, runs);
    },
  };
}
