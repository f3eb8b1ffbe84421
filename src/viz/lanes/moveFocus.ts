/** Where the keyboard goes on the lanes: along a lane from item to item, and from lane to lane at about the same time. */
import type { Lane, LaneItem } from './lane.ts';

export type FocusMove = 'previous' | 'next' | 'up' | 'down' | 'first' | 'last';

/** Bars and flags of a lane in the order the arrows walk them: by their beginning, then bars before flags. */
export const itemsOf = (lane: Lane): readonly LaneItem[] =>
  [...lane.bars, ...lane.flags].sort((a, b) => a.from - b.from || a.until - b.until);

/**
 * The item to go to from `current`, or the first one of all when nothing has the focus. Stays where it is at the
 * ends. Null only when no lane has any item.
 */
export function moveFocus(
  lanes: readonly Lane[],
  current: string | null,
  move: FocusMove,
): LaneItem | null {
  const rows = lanes.map((lane) => itemsOf(lane)).filter((items) => items.length > 0);
  const row = rows.findIndex((items) => items.some((item) => item.id === current));
  const items = rows[row];
  const column = items?.findIndex((item) => item.id === current) ?? -1;
  const here = items?.[column];
  if (!items || !here) return rows[0]?.[0] ?? null;
  switch (move) {
    case 'previous':
      return items[column - 1] ?? here;
    case 'next':
      return items[column + 1] ?? here;
    case 'first':
      return items[0] ?? here;
    case 'last':
      return items.at(-1) ?? here;
    case 'up':
    case 'down': {
      const neighbours = rows[row + (move === 'up' ? -1 : 1)];
      return neighbours ? nearest(neighbours, here) : here;
    }
  }
}

/** The item that shares most time with this one, else the closest in time; the earlier of two equals. */
function nearest(items: readonly LaneItem[], here: LaneItem): LaneItem {
  const distance = (item: LaneItem): number =>
    Math.max(item.from, here.from) - Math.min(item.until, here.until);
  return items.reduce((best, item) => (distance(item) < distance(best) ? item : best));
}
