/** A chart with its names resolved: states numbered in document order, so that a subtree is an interval. */
import { at } from '../../base/assert.ts';

export interface Transition {
  readonly source: number;
  /** None: nothing is left nor entered. */
  readonly targets: readonly number[];
  readonly guard: string | null;
  readonly actions: readonly string[];
  readonly reenter: boolean;
}

export interface Node {
  /** Position in document order, parents before children; the root is 0. */
  readonly index: number;
  readonly key: string;
  /** Keys from the root, parted by strokes; the root's is empty. */
  readonly path: string;
  readonly type: 'atomic' | 'compound' | 'parallel' | 'history';
  /** -1 for the root. */
  readonly parent: number;
  /** The last state of its subtree. */
  readonly last: number;
  /** Without history states. */
  readonly children: readonly number[];
  readonly histories: readonly number[];
  /** Where a compound state begins, which may be a history state; -1 for the others. */
  readonly initial: number;
  /** A history state only: whether it remembers leaves, and where it leads without a memory. */
  readonly deep: boolean;
  readonly defaults: readonly number[];
  readonly entry: readonly string[];
  readonly exit: readonly string[];
  readonly on: ReadonlyMap<string, readonly Transition[]>;
  readonly always: readonly Transition[];
}

/** Every state of a chart by its index, and which actions raise which event. */
export interface Nodes {
  readonly all: readonly Node[];
  readonly raises: ReadonlyMap<string, string>;
  /** Every event that some state names, in document order. */
  readonly events: readonly string[];
}

/** Whether `inner` stands strictly inside `outer`. */
export const isInside = (nodes: Nodes, inner: number, outer: number): boolean =>
  inner > outer && inner <= at(nodes.all, outer).last;

/** The states around one, innermost first, the root last. */
export function ancestorsOf(nodes: Nodes, index: number): readonly number[] {
  const ancestors: number[] = [];
  for (let up = at(nodes.all, index).parent; up >= 0; up = at(nodes.all, up).parent) {
    ancestors.push(up);
  }
  return ancestors;
}
