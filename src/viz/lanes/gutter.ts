/** The column of names beside the lanes: as wide as they need, within what the lanes can spare. */
import { type TextRoom, textWidthPx } from '../textWidth.ts';
import type { Lane, LaneKind } from './lane.ts';
import { LABEL_SIZE_PX } from './placeAxis.ts';

/** Px of the column: never less, and never more. */
export const GUTTER_PX = { least: 180, most: 276 } as const;
/** Of the width of names and lanes, what names may take. */
const SHARE_MAX = 0.26;
/** Of the column, what margins, sign and indent take; by kind of lane. */
const TAKEN_PX: Readonly<Record<LaneKind, number>> = {
  recovery: 32,
  service: 32,
  demand: 42,
  data: 32,
  rule: 32,
  plan: 32,
  step: 42,
  teams: 32,
  team: 42,
  quiet: 32,
};
const NAME_SIZE_PX: Readonly<Partial<Record<LaneKind, number>>> = { recovery: 15, service: 15 };
const BOLD: ReadonlySet<LaneKind> = new Set<LaneKind>(['recovery', 'service', 'plan']);
/** On a line of its own name, kept for what is left of an objective: a name that gave way to it would jump. */
const COUNTDOWN_PX = 46;

/** Room for the name of a lane; `isLow` when its name and its countdown share a line. */
export const nameRoomIn = (
  gutterPx: number,
  { kind, isLow }: { readonly kind: LaneKind; readonly isLow: boolean },
): TextRoom => ({
  widthPx: gutterPx - TAKEN_PX[kind] - (isLow ? COUNTDOWN_PX : 0),
  sizePx: isLow ? LABEL_SIZE_PX : (NAME_SIZE_PX[kind] ?? LABEL_SIZE_PX),
  weight: BOLD.has(kind) ? 'bold' : 'regular',
});

/**
 * Width of the column in whole px, by the names of all lanes, folded ones too: nothing moves when one is folded.
 *
 * @param viewPx of names and lanes together
 */
export function gutterWidth(
  lanes: readonly Pick<Lane, 'kind' | 'title'>[],
  viewPx: number,
  isLow: (lane: Pick<Lane, 'kind'>) => boolean = () => false,
): number {
  const needed = lanes.map((lane) => {
    const room = nameRoomIn(0, { kind: lane.kind, isLow: isLow(lane) });
    return textWidthPx(lane.title, room.sizePx, room.weight) - room.widthPx;
  });
  const most = Math.min(GUTTER_PX.most, Math.floor(SHARE_MAX * viewPx));
  return Math.max(GUTTER_PX.least, Math.min(most, Math.ceil(Math.max(0, ...needed))));
}
