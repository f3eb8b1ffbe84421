/** Where the mark and the words about the age of a link stand: in the middle of its longest stretch. */
import { textWidthPx } from '../textWidth.ts';
import { LABEL_PX } from './density.ts';
import type { Box, Point } from './geometry.ts';
import type { TakenRoom } from './takenRoom.ts';

const HEIGHT_PX = 18;
const AIR_PX = 5;
/** Left of the words, the mark. */
export const AGE_MARK_PX = 12;

/** Middle of the longest stretch of a way; the first of two as long. */
export function middleOf(corners: readonly Point[]): Point {
  let middle = corners[0] ?? { x: 0, y: 0 };
  let longest = -1;
  for (const [i, to] of corners.entries()) {
    const from = corners[i - 1];
    if (!from) continue;
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    if (length <= longest) continue;
    longest = length;
    middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  }
  return middle;
}

/** Lines by which words leave the middle of their link for a place where they cover nothing, the nearest first. */
const LINES_AWAY = [0, 1, -1, 2, -2, 3, -3, 4, -4] as const;

/** The frame of words about a link, brought back inside the drawing, where it covers least of what is written. */
export function ageBox(
  text: string,
  at: Point,
  sheet: { readonly widthPx: number; readonly heightPx: number },
  taken: TakenRoom | null = null,
): Box {
  const width = textWidthPx(text, LABEL_PX, 'bold') + 2 * AIR_PX + AGE_MARK_PX + AIR_PX;
  const within = (value: number, most: number): number => Math.max(0, Math.min(value, most));
  const boxes = LINES_AWAY.map((lines) => ({
    x: within(at.x - width / 2, sheet.widthPx - width),
    y: within(at.y - HEIGHT_PX / 2 + lines * HEIGHT_PX, sheet.heightPx - HEIGHT_PX),
    width,
    height: HEIGHT_PX,
  }));
  const costOf = (box: Box): number => taken?.costOf(box) ?? 0;
  return boxes.reduce((best, box) => (costOf(box) < costOf(best) ? box : best));
}
