/**
 * A knockout tournament among numbered slots: which one has the least key (at, phase, slot)?
 * Leaf `i` is slot `i`, an inner node holds the winner of its two children, node 1 the winner of all. After a
 * key was written its matches are replayed upwards, which serves to add, to move and to remove alike.
 * Source: D. E. Knuth, The Art of Computer Programming 3, section 5.4.1.
 */

/** Struct of arrays; whoever writes `at` or `phase` of a slot calls `replay` for it. */
export interface Tournament {
  /** A power of two. */
  readonly capacity: number;
  /** By slot; Infinity when the slot does not play. */
  readonly at: Float64Array;
  /** By slot. */
  readonly phase: Int32Array;
  /** By node, from 1 to 2 · capacity - 1; the leaf of a slot is node capacity + slot. */
  readonly winner: Int32Array;
}

/** Of two slots, `left` below `right`, the one that comes first. */
function earlierOf({ at, phase }: Tournament, left: number, right: number): number {
  const leftAt = at[left] as number;
  const rightAt = at[right] as number;
  if (leftAt !== rightAt) return leftAt < rightAt ? left : right;
  return (phase[left] as number) <= (phase[right] as number) ? left : right;
}

function playAt(tournament: Tournament, node: number): number {
  const { winner } = tournament;
  return earlierOf(tournament, winner[2 * node] as number, winner[2 * node + 1] as number);
}

/** Nobody plays yet. `capacity` is a power of two. */
export function createTournament(capacity: number): Tournament {
  const tournament: Tournament = {
    capacity,
    at: new Float64Array(capacity).fill(Number.POSITIVE_INFINITY),
    phase: new Int32Array(capacity),
    winner: new Int32Array(2 * capacity),
  };
  playAll(tournament);
  return tournament;
}

function playAll(tournament: Tournament): void {
  const { capacity, winner } = tournament;
  for (let slot = 0; slot < capacity; slot += 1) winner[capacity + slot] = slot;
  for (let node = capacity - 1; node >= 1; node -= 1) winner[node] = playAt(tournament, node);
}

/** The same players in a tournament with room for `slotCount` slots or more. */
export function grownTo(tournament: Tournament, slotCount: number): Tournament {
  let { capacity } = tournament;
  while (capacity < slotCount) capacity *= 2;
  const grown = createTournament(capacity);
  grown.at.set(tournament.at);
  grown.phase.set(tournament.phase);
  playAll(grown);
  return grown;
}

/** Replays the matches of a slot whose key has changed, up to the first that it neither won nor wins. */
export function replay(tournament: Tournament, slot: number): void {
  const { capacity, winner } = tournament;
  for (let node = (capacity + slot) >> 1; node >= 1; node >>= 1) {
    const before = winner[node];
    const after = playAt(tournament, node);
    if (before === after && after !== slot) return;
    winner[node] = after;
  }
}

/** The first slot of all; its `at` is Infinity when nobody plays. */
export const winnerOf = ({ winner }: Tournament): number => winner[1] as number;
