import { textWidthPx } from '../textWidth.ts';

/** Between a text and the edges of the bar it stands on. */
const INSIDE_AIR_PX = 6;
/** Between a bar and a text beside it, and between two texts. */
const BESIDE_AIR_PX = 6;
const NOTHING_TAKEN = { left: 0, right: 0 };

/** Something on a row that wants words. */
export interface LabelWanted {
  readonly x: number;
  readonly width: number;
  /** Fullest first. */
  readonly labels: readonly string[];
  /** Room taken inside its left and right edges by a sign. */
  readonly taken?: { readonly left: number; readonly right: number };
}

export interface PlacedLabel {
  readonly text: string;
  /** Left edge. */
  readonly x: number;
  /** On what it names, or to its right, or to its left. */
  readonly place: 'inside' | 'after' | 'before';
}

interface Room {
  readonly widthPx: number;
  readonly sizePx: number;
}

/**
 * One label or none for each of what stands on a row, given from left to right: the fullest that fits somewhere, on
 * it rather than after it, after it rather than before it. None ever reaches the next thing on the row, another
 * label, or the frame's edge.
 */
export function placeLabels(
  wanted: readonly LabelWanted[],
  room: Room,
): readonly (PlacedLabel | null)[] {
  let freeFrom = 0;
  return wanted.map((item, i) => {
    const freeUntil = wanted[i + 1]?.x ?? room.widthPx;
    const label = placeOne(item, { freeFrom, freeUntil }, room.sizePx);
    const end = item.x + item.width;
    freeFrom = label?.place === 'after' ? label.x + textWidthPx(label.text, room.sizePx) : end;
    return label;
  });
}

function placeOne(
  { x, width, labels, taken = NOTHING_TAKEN }: LabelWanted,
  { freeFrom, freeUntil }: { readonly freeFrom: number; readonly freeUntil: number },
  sizePx: number,
): PlacedLabel | null {
  const rooms = [
    { place: 'inside', widthPx: width - 2 * INSIDE_AIR_PX - taken.left - taken.right },
    { place: 'after', widthPx: freeUntil - x - width - 2 * BESIDE_AIR_PX },
    { place: 'before', widthPx: x - freeFrom - 2 * BESIDE_AIR_PX },
  ] as const;
  for (const text of labels) {
    const needed = textWidthPx(text, sizePx);
    const found = rooms.find((candidate) => needed <= candidate.widthPx);
    if (!found) continue;
    const left = {
      inside: x + taken.left + INSIDE_AIR_PX,
      after: x + width + BESIDE_AIR_PX,
      before: x - BESIDE_AIR_PX - needed,
    }[found.place];
    return { text, x: left, place: found.place };
  }
  return null;
}
