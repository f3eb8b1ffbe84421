import type { Box } from './geometry.ts';
import { doOverlap, isInside } from './geometry.ts';
import type { MapLayout } from './layoutMap.ts';
import type { PerspectiveView } from './perspectives/view.ts';

/** An outline around lands that share something. */
export interface HullBox extends Box {
  readonly key: string;
  readonly letter: string;
  /** Its place in the legend, from 0. */
  readonly index: number;
}

/** Between an outline and its lands: outlines of several groups around one land stand apart. */
const AIR_PX = 3;
const APART_PX = 3;

/** One outline around neighbours, or one around each when something else stands between them. */
export function placeHulls(layout: MapLayout, view: PerspectiveView): readonly HullBox[] {
  const boxes = new Map<string, Box>(
    [...layout.sites, ...layout.hostings].map((box) => [box.key, box]),
  );
  return view.hulls.flatMap(({ group, keys }) => {
    const own = keys.flatMap((key) => boxes.get(key) ?? []);
    if (own.length === 0) return [];
    const index = view.groups.indexOf(group);
    const all = around(own);
    const others = layout.sites.filter(
      (site) =>
        !keys.includes(site.key) && doOverlap(site, all) && !own.some((o) => isInside(site, o)),
    );
    const outlines = others.length === 0 ? [all] : own;
    return outlines.map((box, i) => ({
      ...widened(box, AIR_PX + (index % 3) * APART_PX),
      key: `${group.id} ${i}`,
      letter: group.letter,
      index,
    }));
  });
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

const widened = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});
