/** Whether a thing would be drawn as it was: while a run plays, most of five hundred things have nothing new to say. */
import type { MapItemState } from './MapItem.tsx';

/** Whether what is common to all things says the same of this one. */
export function isSameItem(key: string, before: MapItemState, now: MapItemState): boolean {
  const isQuiet = ({ lit }: MapItemState): boolean => lit !== null && !lit.has(key);
  return (
    before === now ||
    ((before.selected === key) === (now.selected === key) &&
      (before.tabStop === key) === (now.tabStop === key) &&
      isQuiet(before) === isQuiet(now) &&
      before.tagged.get(key) === now.tagged.get(key) &&
      before.isMoving === now.isMoving &&
      before.onFocus === now.onFocus &&
      before.onHover === now.onHover)
  );
}

/** Whether two readings say the same, field by field; lists of words and small records are compared by what they hold, what is worded when asked by its words. */
export function isSameReading(before: object, now: object): boolean {
  if (before === now) return true;
  const old = new Map(Object.entries(before));
  return Object.entries(now).every(([field, value]) => isSameValue(old.get(field), value));
}

function isSameValue(before: unknown, now: unknown): boolean {
  if (Object.is(before, now)) return true;
  if (typeof before === 'function' && typeof now === 'function') return before() === now();
  if (typeof before !== 'object' || typeof now !== 'object' || !before || !now) return false;
  const old = Object.values(before);
  const values = Object.values(now);
  return old.length === values.length && values.every((value, i) => Object.is(value, old[i]));
}
