import type { Box } from './geometry.ts';
import type { MapLayout } from './layoutMap.ts';

/** A numbered mark on the corner of a thing. */
export interface Badge {
  readonly key: string;
  /** Centre. */
  readonly x: number;
  readonly y: number;
  /** From 1. */
  readonly order: number;
}

/** Half of a badge stands out of the thing it numbers. */
const INSET_PX = 3;

/** One badge for each stop that is on the map, on its upper right corner; in order. */
export function placeBadges(layout: MapLayout, stops: readonly string[]): readonly Badge[] {
  const boxes = new Map<string, Box>(
    [...layout.hostings, ...layout.sites, ...layout.plates].map((box) => [box.key, box]),
  );
  return stops.flatMap((key, index) => {
    const box = boxes.get(key);
    if (!box) return [];
    return [{ key, x: box.x + box.width - INSET_PX, y: box.y + INSET_PX, order: index + 1 }];
  });
}
