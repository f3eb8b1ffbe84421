/**
 * What every wave of levels reads of a node, one row of small numbers each. The objects of a large design do not fit into the
 * caches of a processor, and each that is looked at is waited for; a row is one line of such a cache. The objects keep the
 * rest, and all of it for whoever is not in a hurry.
 */

/** Numbers in the row of a node: row `node` begins at `node * NODE_ROW`. */
export const NODE_ROW = 16;

// Where each number stands in its row. Constants of the module and not of an object: see `kernel/fast/tables.ts`.
/** `LevelNode.kind`, `index` and `place`. */
export const NODE_KIND = 0;
export const NODE_INDEX = 1;
export const NODE_PLACE = 2;
/** Sum of the traits below. */
export const NODE_TRAITS = 3;
/** Its dependents in `dependents`: the first, and the one after the last. */
export const FIRST_DEPENDENT = 4;
export const END_DEPENDENT = 5;
/** Its needs in `needs` and `floors`, where they are plain. */
export const FIRST_NEED = 6;
export const END_NEED = 7;
/** Of a component: its first copy, and the one after the last; they are numbered one after the other. */
export const FIRST_COPY = 8;
export const END_COPY = 9;
export const QUORUM = 10;
/** Of a component: the data it holds, -1 for none. */
export const HOLDS = 11;

/** Its level is for those who write. */
export const WRITES = 1;
/** Its needs are a list of nodes, all of which count; others are read as trees. */
export const IS_PLAIN = 2;
/** It is in a cycle of mutual needs. */
export const IS_CYCLIC = 4;
/** A reserve or a start waits for it. */
export const IS_AWAITED = 8;
/** Too much demand does something to it or to what it uses, or what it does not serve waits. */
export const BEARS_LOAD = 16;

export interface LevelRows {
  readonly rows: Int32Array;
  /** Dependents of all nodes, one list after the other. */
  readonly dependents: Int32Array;
  /** Needs of plain nodes, and the share kept without each. */
  readonly needs: Int32Array;
  readonly floors: Float64Array;
  /** By copy: it has needs of its own where it stands. */
  readonly copyNeeds: Uint8Array;
  /** Some node is in a cycle. */
  readonly hasCycles: boolean;
  /** Some effect has copies fail a share of what they are asked. */
  readonly mayErr: boolean;
}
