/**
 * Where a link may run: between plates, never over one. Streets lie beside and between plates and lands; running over a
 * label costs more, so that a link goes round a name when it can.
 */
import { at } from '../../base/assert.ts';
import { textWidthPx } from '../textWidth.ts';
import { LABEL_PX } from './density.ts';
import { type Box, doOverlap } from './geometry.ts';
import type { MapLayout } from './layoutMap.ts';
import type { StreetGrid } from './shortestPaths.ts';

export interface Streets {
  readonly grid: StreetGrid;
  /** Places of the streets, ascending: columns from the left, rows from the top. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Middle of the gap between two plates, and of the one between a plate and the border of its site. */
export const BESIDE_PLATE_PX = 4;
/** Two streets closer than this are one. */
const SAME_STREET_PX = 1.5;
/** A turn costs as much as this much of a way. */
const TURN_COST_PX = 26;
/** How much more a px costs over a name: worth nearly any way round. */
const LABEL_FACTOR = 40;
const LABEL_HEIGHT_PX = 18;

/** Streets of a map; `beside` are more columns, in open water. */
export function layStreets(layout: MapLayout, beside: readonly number[]): Streets {
  const lands = [...layout.sites, ...layout.hostings];
  const xs = places([
    ...beside,
    ...layout.plates.flatMap(({ x, width }) => [x - BESIDE_PLATE_PX, x + width + BESIDE_PLATE_PX]),
    ...lands.flatMap(({ x, width }) => [x - BESIDE_PLATE_PX, x + width + BESIDE_PLATE_PX]),
  ]);
  const ys = places([
    ...layout.plates.flatMap(({ y, height }) => [
      y - BESIDE_PLATE_PX,
      y + height / 2,
      y + height + BESIDE_PLATE_PX,
    ]),
    ...layout.sites.flatMap(({ y, height }) => [
      y - BESIDE_PLATE_PX,
      y + LABEL_HEIGHT_PX / 2 + 3,
      y + height + BESIDE_PLATE_PX,
    ]),
    ...layout.hostings.flatMap(({ y, height }) => [y - 10, y + height + 10]),
  ]);
  return { xs, ys, grid: gridOf(layout, xs, ys) };
}

function places(values: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = kept.at(-1);
    if (last === undefined || value - last >= SAME_STREET_PX) kept.push(value);
  }
  return kept;
}

function gridOf(layout: MapLayout, xs: readonly number[], ys: readonly number[]): StreetGrid {
  const columns = xs.length;
  const rows = ys.length;
  const labels = [...layout.sites.map(siteLabel), ...layout.hostings.map(hostingLabel)];
  const cost = (box: Box): number => {
    const length = box.width + box.height;
    if (layout.plates.some((plate) => doOverlap(box, plate))) return Number.POSITIVE_INFINITY;
    return labels.some((label) => doOverlap(box, label)) ? length * LABEL_FACTOR : length;
  };
  const across = new Float64Array(columns * rows);
  const down = new Float64Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const x = at(xs, column);
      const y = at(ys, row);
      const crossing = row * columns + column;
      across[crossing] = cost({ x, y, width: (xs[column + 1] ?? x) - x, height: 0 });
      down[crossing] = cost({ x, y, width: 0, height: (ys[row + 1] ?? y) - y });
    }
  }
  return { columns, rows, across, down, turnCost: TURN_COST_PX };
}

const siteLabel = ({ x, y, name }: Box & { readonly name: string }): Box => ({
  x: x + 6,
  y: y + 3,
  width: textWidthPx(name, LABEL_PX, 'bold') + 24,
  height: LABEL_HEIGHT_PX,
});

const hostingLabel = ({ x, y, width, name }: Box & { readonly name: string }): Box => ({
  x: x + 10,
  y: y - LABEL_HEIGHT_PX / 2,
  width: Math.min(textWidthPx(name, LABEL_PX, 'bold') + 8, width - 20),
  height: LABEL_HEIGHT_PX,
});
