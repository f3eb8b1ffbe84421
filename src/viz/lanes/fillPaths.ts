/** A level as few marks: a run of a month can have hundreds of stretches, and each mark of its own costs time in every frame. */
import { groupBy } from '../../base/groupBy.ts';
import type { Condition } from '../../model/states.ts';
import type { PlacedLevel } from './placeService.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Path of many boxes, px. */
export const boxesPath = (boxes: readonly Box[]): string =>
  boxes.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}Z`).join('');

/** All stretches of one condition. */
export interface FillPaths {
  readonly condition: Condition;
  /** Path of their boxes, each from its level down to the ground; px, y from the top of the lane. */
  readonly boxes: string;
  /** Path of the levels themselves. */
  readonly tops: string;
}

/** One for each condition that is seen, in the order in which they first are. */
export function fillPaths({ fills, groundY }: PlacedLevel): readonly FillPaths[] {
  const groups = groupBy(
    fills,
    ({ condition }) => condition,
    (fill) => fill,
  );
  return [...groups].map(([condition, alike]) => ({
    condition,
    boxes: alike.map(({ x, y, width }) => `M${x} ${y}H${x + width}V${groundY}H${x}Z`).join(''),
    tops: alike.map(({ x, y, width }) => `M${x} ${y}H${x + width}`).join(''),
  }));
}
