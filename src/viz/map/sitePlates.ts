/** How plates stand on a site: in rows, all as wide, in their order, from the upper left. */
import {
  type Density,
  heightOf,
  labelNeed,
  linesAt,
  PLATE_GAP_PX,
  siteMargins,
  widthWanted,
} from './density.ts';
import type { Box } from './geometry.ts';
import type { MapPlate, SiteLand } from './mapTree.ts';
import type { Placed } from './placeParts.ts';
import { bestOf, framed, type Shape } from './shapes.ts';

export interface PackedPlate extends Box {
  readonly plate: MapPlate;
  /** Lines that its name may take. */
  readonly lines: 1 | 2;
}

/** Beside a site's name: the sign of its state. */
const STATE_ROOM_PX = 22;
/** Under the name of a site that holds nothing. */
const UNUSED_BOTTOM_PX = 4;

/** The shapes of a site: from all plates on each other to all beside each other. */
export function shapesOfSite(site: SiteLand, density: Density): readonly Shape[] {
  const { detail, plateWidth } = density;
  const margins = siteMargins(detail, labelNeed(site.name) + STATE_ROOM_PX);
  const count = site.plates.length;
  if (count === 0) {
    const nothing = { width: 0, height: 0, rows: [], columns: 0 };
    return [framed(nothing, { ...margins, bottom: UNUSED_BOTTOM_PX })];
  }
  return bestOf(
    Array.from({ length: count }, (_, index) => {
      const columns = index + 1;
      const heights = rowHeights(site.plates, columns, heightsOf(site.plates, density, plateWidth));
      const width = columns * plateWidth + index * PLATE_GAP_PX;
      const height = heights.reduce((sum, row) => sum + row, PLATE_GAP_PX * (heights.length - 1));
      return framed({ width, height, rows: [], columns }, margins);
    }),
  );
}

/** Boxes of the plates of a site, in their order. */
export function placePlates(
  site: SiteLand,
  { shape, box }: Placed,
  density: Density,
): readonly PackedPlate[] {
  const { detail, plateWidth } = density;
  const margins = siteMargins(detail);
  const room = box.width - margins.left - margins.right;
  const width =
    detail === 'signs'
      ? plateWidth
      : Math.max(plateWidth, shareOf(room, site.plates, shape.columns));
  const { columns } = shape;
  const roomy = roomyRows(site.plates, density, {
    ...{ width, columns },
    spare: box.height - margins.top - margins.bottom,
  });
  const linesOf = (plate: MapPlate, index: number): 1 | 2 =>
    linesAt({ detail, wraps: roomy.has(Math.floor(index / columns)) }, plate, width);
  const own = site.plates.map((plate, i) => heightOf(detail, plate.kind, linesOf(plate, i)));
  const heights = rowHeights(site.plates, columns, own);
  const gapY = gapBetween(heights, box.height - margins.top - margins.bottom);
  return site.plates.map((plate, index) => {
    const row = Math.floor(index / shape.columns);
    const above = heights.slice(0, row).reduce((sum, height) => sum + height + gapY, 0);
    const column = index % shape.columns;
    return {
      plate,
      x: box.x + margins.left + column * (width + PLATE_GAP_PX),
      y: box.y + margins.top + above,
      width,
      height: own[index] ?? 0,
      lines: linesOf(plate, index),
    };
  });
}

/** Where there is room, rows stand so far apart that what hangs on the edge of a plate covers nothing of the next. */
const ROOMY_GAP_PX = 16;

function gapBetween(heights: readonly number[], room: number): number {
  const gaps = heights.length - 1;
  const spare = room - heights.reduce((sum, height) => sum + height, 0);
  return gaps === 0
    ? PLATE_GAP_PX
    : Math.max(PLATE_GAP_PX, Math.min(Math.floor(spare / gaps), ROOMY_GAP_PX));
}

/** Plates of a site share its width, up to what their names need. */
function shareOf(room: number, plates: readonly MapPlate[], columns: number): number {
  return Math.min((room - (columns - 1) * PLATE_GAP_PX) / columns, widthWanted(plates));
}

/** The rows, from the top, in which names may take two lines: all where the land was packed so, else as many as fit. */
function roomyRows(
  plates: readonly MapPlate[],
  density: Density,
  room: { readonly width: number; readonly columns: number; readonly spare: number },
): ReadonlySet<number> {
  const { width, columns } = room;
  const low = rowHeights(plates, columns, heightsOf(plates, density, width));
  const high = rowHeights(plates, columns, heightsOf(plates, { ...density, wraps: true }, width));
  let spare = room.spare - low.reduce((sum, row) => sum + row, PLATE_GAP_PX * (low.length - 1));
  const roomy = new Set<number>();
  for (const [row, height] of high.entries()) {
    const more = height - (low[row] ?? height);
    if (!density.wraps && more > spare) continue;
    spare -= more;
    roomy.add(row);
  }
  return roomy;
}

const heightsOf = (
  plates: readonly MapPlate[],
  density: Density,
  width: number,
): readonly number[] =>
  plates.map((plate) => heightOf(density.detail, plate.kind, linesAt(density, plate, width)));

/** A row is as high as its highest plate. */
function rowHeights(
  plates: readonly MapPlate[],
  columns: number,
  heights: readonly number[],
): readonly number[] {
  return Array.from({ length: Math.ceil(plates.length / columns) }, (_, row) =>
    Math.max(...heights.slice(row * columns, (row + 1) * columns)),
  );
}
