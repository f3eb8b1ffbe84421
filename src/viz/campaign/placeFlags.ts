/** Names of targets, beside their lines, so that none meets another or leaves the axis. */
import { textWidthPx } from '../textWidth.ts';

export interface FlagWanted {
  readonly label: string;
  /** Place of its line; null for a target past the end of the axis. */
  readonly x: number | null;
}

export interface PlacedFlag {
  readonly label: string;
  /** Where its line stands; null when it has none. */
  readonly lineX: number | null;
  readonly textX: number;
  readonly anchor: 'start' | 'end';
}

/** Size of every text of the dots, the smallest of the product's six. */
const LABEL_SIZE_PX = 13;
const BESIDE_PX = 5;
/** Between two names. */
const AIR_PX = 8;

interface Span {
  readonly from: number;
  readonly until: number;
}

/** Flags in the order given, which is that of their lines. The first that has no room on either side still has its line. */
export function placeFlags(flags: readonly FlagWanted[], room: Span): readonly PlacedFlag[] {
  const taken: Span[] = [];
  const lines = flags.flatMap(({ x }) => (x === null ? [] : [x]));
  const isFree = ({ from, until }: Span): boolean =>
    from >= room.from &&
    until <= room.until &&
    lines.every((x) => x < from || x > until) &&
    taken.every((other) => until + AIR_PX <= other.from || from >= other.until + AIR_PX);
  const place = ({ label, x }: FlagWanted): PlacedFlag => {
    const width = textWidthPx(label, LABEL_SIZE_PX, 'bold');
    const end = x ?? room.until + BESIDE_PX;
    const after = { from: end + BESIDE_PX, until: end + BESIDE_PX + width };
    const before = { from: end - BESIDE_PX - width, until: end - BESIDE_PX };
    const [span, anchor] =
      x !== null && isFree(after) ? ([after, 'start'] as const) : ([before, 'end'] as const);
    const isPlaced = isFree(span);
    if (isPlaced) taken.push(span);
    return {
      label: isPlaced ? label : '',
      lineX: x,
      textX: anchor === 'start' ? span.from : span.until,
      anchor,
    };
  };
  // What stands past the axis has one place only, so it is placed first.
  const past = flags.filter(({ x }) => x === null).map(place);
  return [...flags.filter(({ x }) => x !== null).map(place), ...past];
}
