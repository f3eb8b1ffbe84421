import { textWidthPx } from '../textWidth.ts';

/** Between a text and the edges of the bar it stands on. */
const INSIDE_AIR_PX = 6;
/** Between a bar and a text beside it. */
const BESIDE_AIR_PX = 6;

/** Something on a row that wants words: on it when they fit, else to its right as far as the next one. */
export interface LabelWanted {
  readonly x: number;
  readonly width: number;
  /** Fullest first. */
  readonly labels: readonly string[];
}

export interface PlacedLabel {
  readonly text: string;
  /** Left edge. */
  readonly x: number;
  readonly place: 'inside' | 'beside';
}

/**
 * One label or none for each of what stands on a row, given from left to right: the fullest that fits on it, else the
 * fullest that fits beside it. None ever reaches the next thing on the row, another label, or the frame's edge.
 */
export function placeLabels(
  wanted: readonly LabelWanted[],
  room: { readonly widthPx: number; readonly sizePx: number },
): readonly (PlacedLabel | null)[] {
  const widthOf = (text: string): number => textWidthPx(text, room.sizePx);
  return wanted.map(({ x, width, labels }, i) => {
    const end = x + width;
    const nextX = wanted[i + 1]?.x ?? room.widthPx;
    const inside = labels.find((text) => widthOf(text) + 2 * INSIDE_AIR_PX <= width);
    const beside = labels.find((text) => end + widthOf(text) + 2 * BESIDE_AIR_PX <= nextX);
    // A full text beside a bar says more than its shortest form squeezed on it.
    const prefersBeside =
      beside !== undefined &&
      (inside === undefined || labels.indexOf(beside) < labels.indexOf(inside));
    if (prefersBeside) return { text: beside, x: end + BESIDE_AIR_PX, place: 'beside' };
    return inside === undefined ? null : { text: inside, x: x + INSIDE_AIR_PX, place: 'inside' };
  });
}
