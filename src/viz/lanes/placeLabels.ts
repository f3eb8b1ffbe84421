import { textWidthPx } from '../textWidth.ts';

/** Between a text and whatever is on its left and right: an edge of the bar it stands on, a bar, another text. */
const LABEL_AIR_PX = 6;
const NOTHING_TAKEN = { left: 0, right: 0 };

/** A stretch of a row, in px. */
export interface Room {
  readonly from: number;
  readonly until: number;
}

/** Something on a row that wants words. */
export interface LabelWanted {
  readonly x: number;
  readonly width: number;
  /** Fullest first. */
  readonly labels: readonly string[];
  /** Room taken inside its left and right edges by a sign. */
  readonly taken?: { readonly left: number; readonly right: number };
  /** Beside it the words would seem to speak of its neighbour. */
  readonly staysInside?: boolean;
  /** Fewer words on it rather than all of them beside it. */
  readonly prefersInside?: boolean;
}

export interface PlacedLabel {
  readonly text: string;
  /** Left edge. */
  readonly x: number;
  /** On what it names, or to its right, or to its left. */
  readonly place: 'inside' | 'after' | 'before';
}

export interface RowFrame {
  readonly widthPx: number;
  readonly sizePx: number;
  /** Where nothing can be written: the slits of breaks, what the bars leave bare of a ghost. */
  readonly holes: readonly Room[];
}

/**
 * One label or none for each of what stands on a row, given from left to right: the fullest that fits somewhere, on
 * it rather than after it, after it rather than before it. None ever reaches the next thing on the row, another
 * label, a hole, or the frame's edge.
 */
export function placeLabels(
  wanted: readonly LabelWanted[],
  frame: RowFrame,
): readonly (PlacedLabel | null)[] {
  let freeFrom = 0;
  return wanted.map((item, i) => {
    const around = { from: freeFrom, until: wanted[i + 1]?.x ?? frame.widthPx };
    const label = placeOne(item, around, frame);
    const end = item.x + item.width;
    freeFrom = label?.place === 'after' ? label.x + textWidthPx(label.text, frame.sizePx) : end;
    return label;
  });
}

function placeOne(
  {
    x,
    width,
    labels,
    taken = NOTHING_TAKEN,
    staysInside = false,
    prefersInside = false,
  }: LabelWanted,
  around: Room,
  { sizePx, holes }: RowFrame,
): PlacedLabel | null {
  const end = x + width;
  const inside = withoutHoles({ from: x + taken.left, until: end - taken.right }, holes);
  // Beside a bar only the room that touches it will do: across a hole a text would name nothing.
  const after = withoutHoles({ from: end, until: around.until }, holes).filter(
    (room) => room.from === end,
  );
  const before = withoutHoles({ from: around.from, until: x }, holes).filter(
    (room) => room.until === x,
  );
  const fitting = (rooms: readonly Room[], text: string): Room | undefined =>
    rooms.find(({ from, until }) => until - from >= neededFor(text, sizePx));
  const isInsideAtAll = prefersInside && labels.some((text) => fitting(inside, text));
  for (const text of labels) {
    const on = fitting(inside, text);
    if (on) return { text, x: on.from + LABEL_AIR_PX, place: 'inside' };
    if (staysInside || isInsideAtAll) continue;
    const right = fitting(after, text);
    if (right) return { text, x: right.from + LABEL_AIR_PX, place: 'after' };
    const left = fitting(before, text);
    if (left)
      return { text, x: left.until - neededFor(text, sizePx) + LABEL_AIR_PX, place: 'before' };
  }
  return null;
}

const neededFor = (text: string, sizePx: number): number =>
  textWidthPx(text, sizePx) + 2 * LABEL_AIR_PX;

/** What is left of a room once the holes are cut out of it, from left to right. */
export function withoutHoles(room: Room, holes: readonly Room[]): readonly Room[] {
  let rest: readonly Room[] = [room];
  for (const hole of holes)
    rest = rest.flatMap((part) => {
      if (hole.until <= part.from || hole.from >= part.until) return [part];
      return [
        { from: part.from, until: hole.from },
        { from: hole.until, until: part.until },
      ].filter(({ from, until }) => until > from);
    });
  return rest;
}
