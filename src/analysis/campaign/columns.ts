/** Finding the values of a column by what it means. */
import { assertNever, invariant } from '../../base/assert.ts';
import { BEYOND, type OutcomeColumn } from '../../model/outcome.ts';
import type { Reached } from './summary.ts';
import type { Tally } from './tally.ts';

/** One text for the meaning of a column, equal in every design that has it. */
export function columnKey(column: OutcomeColumn): string {
  switch (column.column) {
    case 'word':
      return 'word';
    case 'down':
    case 'longest':
    case 'recovery':
    case 'rto-missed':
    case 'mtpd-missed':
    case 'deadline-missed':
    case 'availability-missed':
    case 'downtime-missed':
    case 'outages-missed':
      return `${column.column} of service ${column.service}`;
    case 'lost':
    case 'stolen':
    case 'rpo-missed':
      return `${column.column} of data ${column.data}`;
    case 'breached':
      return `breached ${column.rule}`;
    case 'running-cost':
    case 'incident-cost':
      return column.column;
    default:
      return assertNever(column);
  }
}

/**
 * The values of a column over the futures counted, null when the design does not have it.
 *
 * @param runs only the first so many futures; all of them when it is left out
 */
export function findValues(tally: Tally, column: OutcomeColumn, runs?: number): Int32Array | null {
  const key = columnKey(column);
  const index = tally.columns.findIndex((other) => columnKey(other) === key);
  return index < 0 ? null : tally.valuesOf(index).subarray(0, runs);
}

/** The same for a column that the design has by its description. Throws InvariantError when the tally is of another one. */
export function valuesOf(tally: Tally, column: OutcomeColumn, runs?: number): Int32Array {
  const values = findValues(tally, column, runs);
  invariant(values, `the tally has no column ${columnKey(column)}`);
  return values;
}

export const toReached = (value: number): Reached => (value === BEYOND ? 'beyond' : value);
