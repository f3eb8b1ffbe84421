/** The breaks of a time axis as holes in every lane: nothing is drawn there that could be read. */
import { line } from 'd3';
import type { TimeStretch } from '../timeFold.ts';
import type { TimeScale } from '../timeScale.ts';
import type { Room } from './placeLabels.ts';

/** One tooth of a torn edge: its height along the lanes, and its depth across. */
const TOOTH_HEIGHT_PX = 8;
const TOOTH_DEPTH_PX = 2.5;
/** An edge this close to the frame's is the frame's: there is nothing on its other side to be torn from. */
const FLUSH_PX = 0.5;

/** What the window shows of a break; null when nothing. */
export function breakRoom(pause: TimeStretch, scale: TimeScale): Room | null {
  const from = Math.max(scale.x(pause.from), 0);
  const until = Math.min(scale.x(pause.until), scale.widthPx);
  return until > from ? { from, until } : null;
}

/** What the window shows of all breaks, from left to right. */
export const breakRooms = (scale: TimeScale): readonly Room[] =>
  scale.fold.breaks.flatMap((pause) => breakRoom(pause, scale) ?? []);

export interface PlacedTear {
  /** What is cut out of the lanes. */
  readonly hole: string;
  /** Its torn edges; none where the hole meets the edge of the frame. */
  readonly edges: readonly string[];
}

/** A hole over `heightPx`, its two edges torn alike so that the eye closes the gap. */
export function placeTear(room: Room, heightPx: number, widthPx: number): PlacedTear {
  const left = edgeAt(room.from, heightPx, room.from < FLUSH_PX);
  const right = edgeAt(room.until, heightPx, room.until > widthPx - FLUSH_PX);
  const draw = line();
  const edges = [left, right].filter((edge) => edge.isTorn);
  return {
    hole: `${draw([...left.points, ...right.points.toReversed()]) ?? ''}Z`,
    edges: edges.map((edge) => draw(edge.points) ?? ''),
  };
}

function edgeAt(
  x: number,
  heightPx: number,
  isFlush: boolean,
): { readonly points: [number, number][]; readonly isTorn: boolean } {
  if (isFlush)
    return {
      points: [
        [x, 0],
        [x, heightPx],
      ],
      isTorn: false,
    };
  const teeth = Math.ceil(heightPx / TOOTH_HEIGHT_PX);
  const points = Array.from({ length: teeth + 1 }, (_, i): [number, number] => [
    x + (i % 2 === 0 ? -TOOTH_DEPTH_PX : TOOTH_DEPTH_PX),
    Math.min(i * TOOTH_HEIGHT_PX, heightPx),
  ]);
  return { points, isTorn: true };
}
