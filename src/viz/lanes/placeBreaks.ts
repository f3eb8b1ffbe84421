/**
 * The sign of a break: a torn slit through every lane, inside the stretch that is drawn short. On both sides of it the
 * lanes go on, because nothing changes there.
 */
import { line } from 'd3';
import type { TimeStretch } from '../timeFold.ts';
import type { TimeScale } from '../timeScale.ts';
import type { Room } from './placeLabels.ts';

/** One tooth of a torn edge: its height along the lanes, and its depth across. */
const TOOTH_HEIGHT_PX = 8;
const TOOTH_DEPTH_PX = 2.5;
/** Between the two torn edges. */
const SLIT_WIDTH_PX = 7;
/** Where the slit is, as a share of the stretch: late, so that a flag planted where it begins has room for its words. */
const SLIT_PLACE = 0.8;
/** Between an edge and any word. */
const SLIT_AIR_PX = TOOTH_DEPTH_PX + 2;

/** What the window shows of a break; null when nothing. */
export function breakRoom(pause: TimeStretch, scale: TimeScale): Room | null {
  const from = Math.max(scale.x(pause.from), 0);
  const until = Math.min(scale.x(pause.until), scale.widthPx);
  return until > from ? { from, until } : null;
}

/** Where no word can stand: the slits in sight, from left to right. */
export const slitRooms = (scale: TimeScale): readonly Room[] =>
  scale.fold.breaks.flatMap((pause) => {
    const room = breakRoom(pause, scale);
    if (!room) return [];
    const half = SLIT_WIDTH_PX / 2 + SLIT_AIR_PX;
    return [{ from: slitOf(room) - half, until: slitOf(room) + half }];
  });

export interface PlacedTear {
  /** What is cut out of the lanes. */
  readonly slit: string;
  readonly edges: readonly [string, string];
}

/** A slit over `heightPx` in what is in sight of a break, its edges torn alike so that the eye closes it. */
export function placeTear(room: Room, heightPx: number): PlacedTear {
  const left = edgeAt(slitOf(room) - SLIT_WIDTH_PX / 2, heightPx);
  const right = edgeAt(slitOf(room) + SLIT_WIDTH_PX / 2, heightPx);
  const draw = line();
  return {
    slit: `${draw([...left, ...right.toReversed()]) ?? ''}Z`,
    edges: [draw(left) ?? '', draw(right) ?? ''],
  };
}

function edgeAt(x: number, heightPx: number): [number, number][] {
  const teeth = Math.ceil(heightPx / TOOTH_HEIGHT_PX);
  return Array.from({ length: teeth + 1 }, (_, i) => [
    x + (i % 2 === 0 ? -TOOTH_DEPTH_PX : TOOTH_DEPTH_PX),
    Math.min(i * TOOTH_HEIGHT_PX, heightPx),
  ]);
}

const slitOf = ({ from, until }: Room): number => from + (until - from) * SLIT_PLACE;
