/**
 * What the failure and the return of a copy read of it and of its component, one row of small numbers for each copy: see
 * `levelRows.ts`. The objects keep the rest.
 */
import type { Span } from './span.ts';

/** Numbers in the row of a copy: row `copy` begins at `copy * COPY_ROW`. */
export const COPY_ROW = 16;

// Where each number stands in its row.
export const COMPONENT = 0;
/** Data that its component holds, -1 for none. */
export const DATA_SET = 1;
export const SITE = 2;
export const HOSTING = 3;
/** Node of its component for those who write, -1 when nobody asks. */
export const WRITE_NODE = 4;
/** Copies of its component, itself included: the first, and the one after the last. */
export const FIRST_SIBLING = 5;
export const END_SIBLING = 6;
/** Copies of its component that should serve. */
export const WANTED = 7;
/** Time it runs before it fails by itself, as a number of `spans`; -1 when it never does. */
export const FAILS_AFTER = 8;
/** Time a repair takes, as a number of `spans`; -1 when nobody and nothing mends it. */
export const REPAIR = 9;
/** Team that repairs it, -1 for none. */
export const REPAIR_TEAM = 10;
/** Sum of the traits below. */
export const COPY_TRAITS = 11;

/** Its role is active. */
export const IS_ACTIVE = 1;
/** Once back, it waits for a step to put it into service. */
export const BY_HAND = 2;
/** A rule watches it. */
export const IS_WATCHED = 4;
/** A copy follows it, a backup reads it, or it follows one itself. */
export const IS_COPIED = 8;
/** It needs something to start, beyond what it needs to run. */
export const NEEDS_TO_START = 16;
/** Its component switches over by itself. */
export const SWITCHES_OVER = 32;
/** It fails while it stands by too. */
export const FAILS_STANDING_BY = 64;
/** Its component takes it back: it follows whoever serves once it stands by. */
export const REJOINS = 128;

export interface CopyRows {
  readonly rows: Int32Array;
  /** Raw capacity of each copy, in nominal demands. */
  readonly capacity: Float64Array;
  /** Each span once, however many copies have it. */
  readonly spans: readonly Span[];
}

/** One number of the row of a copy. */
export const ofCopy = ({ rows }: CopyRows, copy: number, place: number): number =>
  rows[copy * COPY_ROW + place] as number;

export const hasCopyTrait = ({ rows }: CopyRows, copy: number, trait: number): boolean =>
  ((rows[copy * COPY_ROW + COPY_TRAITS] as number) & trait) !== 0;
