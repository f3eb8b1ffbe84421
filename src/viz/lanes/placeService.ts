/** The level of a service as a filled step line, its minimum as a water line, its objectives as flags. */
import { line } from 'd3';
import type { Condition } from '../../model/states.ts';
import { textWidthPx } from '../textWidth.ts';
import type { TimeScale } from '../timeScale.ts';
import type { Lane, LaneFlag } from './lane.ts';
import { LABEL_SIZE_PX } from './placeAxis.ts';
import { spanOf } from './placeBars.ts';

/** Between the lane's edges and full and no level. */
const LEVEL_AIR_PX = 4;
const FLAG_TEXT_AIR_PX = 5;

export interface PlacedFlag {
  readonly flag: LaneFlag;
  /** Of the mast. */
  readonly x: number;
  /** Its words, right or left of the mast; null when they would meet others. */
  readonly label: {
    readonly text: string;
    readonly x: number;
    readonly side: 'left' | 'right';
  } | null;
}

export interface PlacedLevel {
  /** One box per stretch, from the level down to the ground; y from the top of the lane. */
  readonly fills: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly condition: Condition;
  }[];
  /** Path of the step line. */
  readonly line: string;
  readonly groundY: number;
  /** Y of the minimum. */
  readonly waterY: number;
}

export function placeLevel(lane: Lane, heightPx: number, scale: TimeScale): PlacedLevel {
  const groundY = heightPx - LEVEL_AIR_PX;
  const y = (level: number): number => groundY - level * (heightPx - 2 * LEVEL_AIR_PX);
  const visible = lane.levels.flatMap((stretch) => {
    const span = spanOf(stretch, scale);
    return span ? [{ ...stretch, ...span }] : [];
  });
  const draw = line();
  return {
    fills: visible.map(({ x, width, level, condition }) => ({
      ...{ x, width, condition },
      y: y(level),
      height: groundY - y(level),
    })),
    line:
      draw(
        visible.flatMap(({ x, width, level }): [number, number][] => [
          [x, y(level)],
          [x + width, y(level)],
        ]),
      ) ?? '',
    groundY,
    waterY: y(lane.minimum ?? 1),
  };
}

/** Masts inside the window from left to right, their words where they meet neither another mast nor other words. */
export function placeFlags(flags: readonly LaneFlag[], scale: TimeScale): readonly PlacedFlag[] {
  const inside = flags
    .filter(({ from }) => from >= scale.window.from && from <= scale.window.until)
    .map((flag) => ({ flag, x: scale.x(flag.from) }))
    .sort((a, b) => a.x - b.x);
  let free = 0;
  return inside.map(({ flag, x }, i) => {
    const width = textWidthPx(flag.label, LABEL_SIZE_PX) + FLAG_TEXT_AIR_PX;
    const next = inside[i + 1]?.x ?? scale.widthPx;
    if (x + width + FLAG_TEXT_AIR_PX <= next) {
      free = x + width;
      return { flag, x, label: { text: flag.label, x: x + FLAG_TEXT_AIR_PX, side: 'right' } };
    }
    const fitsLeft = x - width - FLAG_TEXT_AIR_PX >= free;
    free = x;
    if (!fitsLeft) return { flag, x, label: null };
    return { flag, x, label: { text: flag.label, x: x - FLAG_TEXT_AIR_PX, side: 'left' } };
  });
}
