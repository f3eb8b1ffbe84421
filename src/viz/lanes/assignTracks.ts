import type { LaneBar } from './lane.ts';

/**
 * Puts bars that overlap in time on different tracks of their lane: each on the first that is free, in order of their
 * beginning. Uses as few tracks as there are bars at the busiest moment.
 */
export function assignTracks(bars: readonly LaneBar[]): {
  readonly items: readonly LaneBar[];
  readonly count: number;
} {
  const freeFrom: number[] = [];
  const items = [...bars]
    .sort((a, b) => a.from - b.from || b.until - a.until)
    .map((bar) => {
      const free = freeFrom.findIndex((until) => until <= bar.from);
      const track = free < 0 ? freeFrom.length : free;
      freeFrom[track] = bar.until;
      return { ...bar, track };
    });
  return { items, count: Math.max(freeFrom.length, 1) };
}
