/** What is written on a plate: its name, and its state where there is room for it. */
import { textWidthPx } from '../textWidth.ts';
import { type Detail, LABEL_PX, nameRoom, SIGN_PX } from './density.ts';
import type { Point } from './geometry.ts';
import type { PlateBox } from './mapBoxes.ts';
import type { PlateReading } from './readings.ts';
import { fitName } from './shortNames.ts';

interface PlateTexts {
  /** Null when only its sign fits. */
  readonly name: string | null;
  /** What goes on of it on a second line; null when all is said. */
  readonly nameBelow: string | null;
  /** Last line; null on a plate of one line. */
  readonly detail: string | null;
}

/** What stands where on a plate, in px from its upper left corner: baselines of words, upper left corners of signs. */
export interface PlateContents extends PlateTexts {
  readonly nameAt: Point;
  readonly nameBelowAt: Point;
  readonly detailAt: Point;
  /** Its state; null where a breach of law takes the only place. */
  readonly stateAt: Point | null;
  /** Side of that sign. */
  readonly signPx: number;
  readonly breachAt: Point | null;
  readonly markAt: Point | null;
  /** Where the letters of a point of view end; they take the place of the mark. Null without any. */
  readonly lettersAt: Point | null;
  /** As many of them as there is room for: `AB`, `A+`, `A`; empty without any. */
  readonly letters: string;
}

/** Right of a text, before the border. */
const AIR_PX = 4;

/** How much the inside of a plate has grown against its words, at a zoom: words on signs keep their size at first. */
const GROWTH_MAX = 6;
const GROWTH_STEP = 0.25;

/**
 * How many times larger than at rest the room for words is inside a plate, when one px of the drawing takes `scale` px of
 * the screen. Only signs, which have no words at rest, make room by growing; all else grows with its words.
 */
export const roomGrowth = (detail: Detail, scale: number): number =>
  detail === 'signs'
    ? Math.min(Math.max(1, Math.floor(scale / GROWTH_STEP) * GROWTH_STEP), GROWTH_MAX)
    : 1;

/** Below this height on the screen, words strain the eyes: a sign alone, as large as its plate, says more. */
const LEGIBLE_PX = 10;

/** Whether words of the drawing can be read when one of its px takes `scale` px of the screen. */
export const areWordsLegible = (scale: number): boolean => LABEL_PX * scale >= LEGIBLE_PX;

const STATE_SIGN_PX = 12;
/** Baselines of several lines, from the top. */
const LINES_Y = { first: 18, step: 16 } as const;
/** A smaller plate holds nothing but the sign of its state. */
const SIGN_LEAST_PX = 20;
/** Of the shorter side of a plate, what its sign takes when nothing is written on it. */
const SIGN_SHARE = 0.7;
/** Left of its sign, on a plate with a name; without one, less. */
const INSET_PX = { named: 5, unnamed: 2 } as const;
/** From a mark to the right border, its own width included. */
const MARK_ROOM_PX = { named: 17, unnamed: 14 } as const;

/** What is written and drawn on a plate whose room has grown so many times. */
export function plateContents(
  plate: PlateBox,
  reading: PlateReading,
  {
    detail,
    growth,
    letters = [],
    hasWords = true,
  }: {
    readonly detail: Detail;
    readonly growth: number;
    readonly letters?: readonly string[];
    /** Whether words can be read at this zoom. */
    readonly hasWords?: boolean;
  },
): PlateContents {
  const room = { width: plate.width * growth, height: plate.height * growth };
  if (!hasWords || Math.min(room.width, room.height) < SIGN_LEAST_PX)
    return signAlone(room, reading);
  const texts = plateTexts(plate, reading, { detail, growth });
  const width = plate.width * growth;
  const below = [texts.nameBelow, texts.detail].filter((text) => text !== null);
  const isTwoLines = below.length > 0;
  /** Lowest baseline of several. */
  const lowestY = LINES_Y.first + below.length * LINES_Y.step;
  const middle = (plate.height * growth - STATE_SIGN_PX) / 2;
  const named = texts.name === null ? 'unnamed' : 'named';
  const isSignOnly = texts.name === null && !plate.hasMark;
  const left = isSignOnly ? (width - STATE_SIGN_PX) / 2 : INSET_PX[named];
  const right = { x: width - MARK_ROOM_PX[named], y: isTwoLines ? 7 : middle };
  const hasBreach = reading.breach !== null;
  const signY = isTwoLines ? 8 : middle;
  const besideLetters = below.at(-1) ?? texts.name;
  const shown = fewLetters(letters, width - SIGN_PX - widthOf(besideLetters ?? ''));
  return {
    ...texts,
    nameAt: { x: SIGN_PX, y: isTwoLines ? LINES_Y.first : middle + 10.5 },
    nameBelowAt: { x: SIGN_PX, y: LINES_Y.first + LINES_Y.step },
    detailAt: { x: SIGN_PX, y: lowestY },
    stateAt: hasBreach && isSignOnly ? null : { x: left, y: signY },
    signPx: STATE_SIGN_PX,
    breachAt: hasBreach
      ? isTwoLines
        ? { x: left, y: lowestY - 10 }
        : isSignOnly
          ? { x: left, y: signY }
          : right
      : null,
    letters: shown,
    markAt: shown === '' && plate.hasMark && (isTwoLines || !hasBreach) ? right : null,
    lettersAt:
      shown === '' || (hasBreach && !isTwoLines)
        ? null
        : { x: width - AIR_PX, y: isTwoLines ? lowestY : middle + 10.5 },
  };
}

type Size = Pick<PlateBox, 'width' | 'height'>;

/** From too far for words: what matters most of the plate, as large as it can be. */
function signAlone({ width, height }: Size, { breach }: PlateReading): PlateContents {
  const signPx = SIGN_SHARE * Math.min(width, height);
  const middle = { x: (width - signPx) / 2, y: (height - signPx) / 2 };
  return {
    ...{ name: null, nameAt: middle, detail: null, detailAt: middle },
    ...{ nameBelow: null, nameBelowAt: middle },
    signPx,
    stateAt: breach === null ? middle : null,
    breachAt: breach === null ? null : middle,
    ...{ markAt: null, lettersAt: null, letters: '' },
  };
}

/** Words of a plate whose room has grown so many times. */
function plateTexts(
  plate: PlateBox,
  reading: PlateReading,
  { detail, growth }: { readonly detail: Detail; readonly growth: number },
): PlateTexts {
  if (plate.label === null) {
    const widthPx = nameRoom(plate, plate.width * growth, plate.hasMark);
    const name = growth > 1 ? fitName(plate.name, { widthPx, sizePx: LABEL_PX }) : null;
    return { name, nameBelow: null, detail: null };
  }
  const nameBelow = plate.labelBelow;
  const fits = (text: string, widthPx: number): boolean => textWidthPx(text, LABEL_PX) <= widthPx;
  if (detail === 'full' && plate.kind === 'copy') {
    const room = plate.width - SIGN_PX - AIR_PX;
    const detail = reading.details.find((text) => fits(text, room)) ?? null;
    return { name: plate.label, nameBelow, detail };
  }
  const withState = `${plate.name} · ${reading.word}`;
  if (nameBelow !== null) return { name: plate.label, nameBelow, detail: null };
  const isWorthSaying = reading.hasChanged && reading.condition !== 'nominal';
  const room = nameRoom(plate, plate.width, plate.hasMark);
  const name = isWorthSaying && fits(withState, room) ? withState : plate.label;
  return { name, nameBelow, detail: null };
}

const widthOf = (text: string): number => textWidthPx(text, LABEL_PX);

/** The most that has room behind the words. */
function fewLetters(letters: readonly string[], roomPx: number): string {
  const [first] = letters;
  if (first === undefined) return '';
  const candidates = [letters.join(''), letters.length > 1 ? `${first}+` : first, first];
  return candidates.find((text) => widthOf(text) + 2 * AIR_PX <= roomPx) ?? '';
}
