/**
 * What every wave of levels reads of nodes, components and copies, in columns by number. The objects of a large design do
 * not fit into the caches of a processor, and each that is looked at is waited for; its columns do fit. The objects keep
 * the rest, and all of it for whoever is not in a hurry.
 */
export interface LevelColumns {
  /** By node: `LevelNode.kind`, `index`, `writes` and `place`. */
  readonly kind: Uint8Array;
  readonly index: Int32Array;
  readonly writes: Uint8Array;
  readonly place: Int32Array;
  /** Dependents of a node stand from `firstDependent[node]` to before `firstDependent[node + 1]`. */
  readonly firstDependent: Int32Array;
  readonly dependents: Int32Array;
  /** By node: its needs are a list of nodes, all of which count; others are read as trees. */
  readonly isPlain: Uint8Array;
  /** Needs of a plain node, and the share kept without each, from `firstNeed[node]`. */
  readonly firstNeed: Int32Array;
  readonly needs: Int32Array;
  readonly floors: Float64Array;
  /** By node: it is in a cycle; a reserve or a start waits for it. */
  readonly isCyclic: Uint8Array;
  readonly isAwaited: Uint8Array;
  /** Copies of a component, from `firstCopy[component]`. */
  readonly firstCopy: Int32Array;
  readonly copies: Int32Array;
  readonly quorum: Int32Array;
  /** By component: too much demand does something to it. */
  readonly isStrained: Uint8Array;
  /** By copy: it has needs of its own where it stands. */
  readonly copyNeeds: Uint8Array;
}
