/** The level of a service as a filled step line, its minimum as a water line, its objectives as flags. */
import { line } from 'd3';
import type { SimSeconds } from '../../base/time.ts';
import type { Condition } from '../../model/states.ts';
import { textWidthPx } from '../textWidth.ts';
import type { TimeScale } from '../timeScale.ts';
import type { Lane, LaneFlag } from './lane.ts';
import { LABEL_SIZE_PX } from './placeAxis.ts';
import { spanOf } from './placeBars.ts';
import { placeLabels, type Room, type RowFrame } from './placeLabels.ts';

/** Between the lane's edges and full and no level. */
const LEVEL_AIR_PX = 4;

export interface PlacedFlag {
  readonly flag: LaneFlag;
  /** Of the mast. */
  readonly x: number;
  /** Its words, one or two lines; none when they would meet others. */
  readonly lines: readonly string[];
  /** Left edge of the words. */
  readonly labelX: number;
}

interface FlagFrame {
  readonly scale: TimeScale;
  readonly row: RowFrame;
  /** A lane with room for one line of words. */
  readonly isOneLine: boolean;
}

/** The level of the same service in another run, as a line only. */
export interface LevelChange {
  readonly at: SimSeconds;
  readonly level: number;
}

/** Path of a level told by its changes, in the box of a lane. */
export function placeOtherLevel(
  changes: readonly LevelChange[],
  until: SimSeconds,
  heightPx: number,
  scale: TimeScale,
): string {
  const y = yOf(heightPx);
  const points = changes.flatMap(({ at, level }, place): [number, number][] => {
    const span = spanOf({ from: at, until: changes[place + 1]?.at ?? until }, scale);
    return span
      ? [
          [span.x, y(level)],
          [span.x + span.width, y(level)],
        ]
      : [];
  });
  return line()(points) ?? '';
}

/** Heights in a lane between which words stand: of flags, and of what fills the lane. */
interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** Where the line of the other level goes up or down through a band of a lane. */
export function crossingsOf(
  changes: readonly LevelChange[],
  band: Band,
  frame: { readonly heightPx: number; readonly scale: TimeScale },
): readonly Room[] {
  const { heightPx, scale } = frame;
  const y = yOf(heightPx);
  return changes.slice(1).flatMap(({ at, level }, place) => {
    const heights = [y(level), y(changes[place]?.level ?? level)];
    const isThrough = Math.min(...heights) < band.bottom && Math.max(...heights) > band.top;
    return isThrough ? [{ from: scale.x(at) - 1, until: scale.x(at) + 1 }] : [];
  });
}

/** Height of a level in a lane, from its top. */
const yOf =
  (heightPx: number) =>
  (level: number): number =>
    heightPx - LEVEL_AIR_PX - level * (heightPx - 2 * LEVEL_AIR_PX);

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
  /** Y of the minimum; null without one. */
  readonly waterY: number | null;
}

export function placeLevel(lane: Lane, heightPx: number, scale: TimeScale): PlacedLevel {
  const y = yOf(heightPx);
  const groundY = y(0);
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
    waterY: lane.minimum === null ? null : y(lane.minimum),
  };
}

/**
 * Masts inside the window from left to right, each with its words right of it, or left, where these meet nothing: on one
 * line if they fit, else on two.
 */
export function placeFlags(flags: readonly LaneFlag[], frame: FlagFrame): readonly PlacedFlag[] {
  const { window, x } = frame.scale;
  const inside = flags
    .filter(({ from }) => from >= window.from && from <= window.until)
    .map((flag) => ({ flag, x: x(flag.from) }))
    .sort((a, b) => a.x - b.x);
  const labels = placeLabels(
    inside.map(({ flag, ...mast }) => ({
      x: mast.x,
      width: 0,
      labels: [`${flag.objective} ${flag.allows}`, ...(frame.isOneLine ? [] : [widerOf(flag)])],
    })),
    frame.row,
  );
  return inside.map((placed, i) => {
    const label = labels[i];
    if (!label) return { ...placed, lines: [], labelX: 0 };
    const { objective, allows } = placed.flag;
    const isOneLine = label.text.length > Math.max(objective.length, allows.length);
    if (isOneLine) return { ...placed, lines: [label.text], labelX: label.x };
    if (label.place !== 'before') return { ...placed, lines: [objective, allows], labelX: label.x };
    // Squeezed in before its mast, the time would stand in the water line as if it had a minus, on the words of the level.
    const spare = textWidthPx(label.text, LABEL_SIZE_PX) - textWidthPx(objective, LABEL_SIZE_PX);
    return { ...placed, lines: [objective], labelX: label.x + Math.max(0, spare) };
  });
}

const widerOf = ({ objective, allows }: LaneFlag): string =>
  textWidthPx(objective, LABEL_SIZE_PX) > textWidthPx(allows, LABEL_SIZE_PX) ? objective : allows;
