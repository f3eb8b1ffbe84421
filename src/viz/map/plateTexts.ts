/** What is written on a plate: its name, and its state where there is room for it. */
import { textWidthPx } from '../textWidth.ts';
import { type Detail, LABEL_PX, nameRoom, SIGN_PX } from './density.ts';
import type { PlateBox } from './mapBoxes.ts';
import type { PlateReading } from './readMap.ts';
import { fitName } from './shortNames.ts';

export interface PlateTexts {
  /** Null when only its sign fits. */
  readonly name: string | null;
  /** Second line; null on a plate of one line. */
  readonly detail: string | null;
}

/** Right of a text, before the border. */
const AIR_PX = 4;

/** How much the inside of a plate has grown against its words, at a zoom: words on signs keep their size at first. */
const GROWTH_MAX = 3;
const GROWTH_STEP = 0.25;

/**
 * How many times larger than at rest the room for words is inside a plate, when one px of the drawing takes `scale` px of
 * the screen. Only signs, which have no words at rest, make room by growing; all else grows with its words.
 */
export const roomGrowth = (detail: Detail, scale: number): number =>
  detail === 'signs'
    ? Math.min(Math.max(1, Math.floor(scale / GROWTH_STEP) * GROWTH_STEP), GROWTH_MAX)
    : 1;

/** Words of a plate whose room has grown so many times. */
export function plateTexts(
  plate: PlateBox,
  reading: PlateReading,
  { detail, growth }: { readonly detail: Detail; readonly growth: number },
): PlateTexts {
  if (plate.label === null) {
    const widthPx = nameRoom(plate, plate.width * growth, plate.hasMark);
    const name = growth > 1 ? fitName(plate.name, { widthPx, sizePx: LABEL_PX }) : null;
    return { name, detail: null };
  }
  const fits = (text: string, widthPx: number): boolean => textWidthPx(text, LABEL_PX) <= widthPx;
  if (detail === 'full' && plate.kind === 'copy') {
    const room = plate.width - SIGN_PX - AIR_PX;
    return { name: plate.label, detail: reading.details.find((text) => fits(text, room)) ?? null };
  }
  const withState = `${plate.name} · ${reading.word}`;
  const isWorthSaying = reading.hasChanged && reading.condition !== 'nominal';
  const room = nameRoom(plate, plate.width, plate.hasMark);
  return { name: isWorthSaying && fits(withState, room) ? withState : plate.label, detail: null };
}
