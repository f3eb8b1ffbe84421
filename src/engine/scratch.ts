/** Room for computing levels and staffing jobs without allocating. Nothing in it outlives the phase that uses it. */

/** A list of node numbers with a mark for each node on it. */
export interface NodeList {
  readonly list: Int32Array;
  readonly marks: Uint8Array;
  count: number;
}

export interface Scratch {
  /** Nodes looked at by the propagation under way. */
  readonly visited: NodeList;
  /** Level of each visited node before the propagation. */
  readonly levelBefore: Float64Array;
  /** By node: it was found to deserve more than it has in the pass that looked at it last. */
  readonly mayRise: Uint8Array;
  /** Nodes still to be evaluated: a ring. */
  readonly pending: NodeList;
  /** Members of cycles. */
  readonly members: NodeList;
  readonly memberLevels: Float64Array;
  /** Levels of the branches of gates under evaluation: a stack. */
  readonly branches: Float64Array;
  branchTop: number;
  /** What was found of each node while it is asked whether something never comes (`work/gone.ts`). */
  readonly awaited: NodeList;
  /** A node that was taken to be gone on the way there is not. */
  awaitedInVain: boolean;
  /** By member of a team: the round in which a job claimed them. */
  readonly claimedIn: Int32Array;
  claimRound: number;
}

const createList = (size: number): NodeList => ({
  list: new Int32Array(size),
  marks: new Uint8Array(size),
  count: 0,
});

/** @param branchCount branches of all gates together */
export const createScratch = (
  nodeCount: number,
  branchCount: number,
  memberCount: number,
): Scratch => ({
  visited: createList(nodeCount),
  levelBefore: new Float64Array(nodeCount),
  mayRise: new Uint8Array(nodeCount),
  pending: createList(nodeCount),
  members: createList(nodeCount),
  memberLevels: new Float64Array(nodeCount),
  branches: new Float64Array(branchCount),
  branchTop: 0,
  awaited: createList(nodeCount),
  awaitedInVain: false,
  claimedIn: new Int32Array(memberCount),
  claimRound: 0,
});
