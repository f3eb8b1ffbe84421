/**
 * The map of a product in plain numbers: services in a margin, and beside it the land, nested country, hosting, site,
 * with a plate for each copy, backup, tool and probe. It depends on the description, the language and the frame alone,
 * never on a state: nothing jumps while a run plays.
 */
import { InvariantError } from '../../base/assert.ts';
import type { Description } from '../../model/description.ts';
import type { Language } from '../../model/localised.ts';
import type { Detail } from './density.ts';
import type { Box } from './geometry.ts';
import { layoutMargin, type Margin, SERVICE_GAP_PX, type ServiceDetail } from './layoutMargin.ts';
import {
  type LandBoxes,
  landBoxes,
  type PlateBox,
  plateBoxes,
  type SiteBox,
  serviceWidth,
} from './mapBoxes.ts';
import { type MapTree, readMapTree } from './mapTree.ts';
import { createLandPacker, type LandPacker } from './packLand.ts';

export interface MapLayout extends LandBoxes {
  /** Size of the drawing: the frame, or more of the same proportions when the frame cannot hold everything. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Where land begins, right of the margin and of open water. */
  readonly landLeftPx: number;
  readonly detail: Detail;
  readonly serviceDetail: ServiceDetail;
  /** Everything on a plate, services first. None overlaps another. */
  readonly plates: readonly PlateBox[];
  /** Where the heading of what stands nowhere goes; null when there is nothing of that sort. */
  readonly placelessHeading: Box | null;
}

export interface MapFrame {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Around the drawing. */
const EDGE_PX = 8;
/** Above the services: what hangs on the upper edge of the first. */
const MARGIN_TOP_PX = 14;
const MARGIN_LEFT_PX = 16;
const MARGIN_WIDTH_PX = 164;
/** Open water between the margin and the land: links start there. */
const CHANNEL_PX = 28;
const LAND_LEFT_PX = MARGIN_LEFT_PX + MARGIN_WIDTH_PX + CHANNEL_PX;
/** Nothing is drawn smaller: a smaller frame shows a part of it, or all of it reduced. */
const LAND_LEAST_PX = 240;
const LEAST = { widthPx: LAND_LEFT_PX + LAND_LEAST_PX + EDGE_PX, heightPx: 160 };
/** Land that is seen from afar, reduced: less of it would be seen as nothing. */
const AFAR_LEAST_PX = 80;
/** What does not fit gets a drawing this much larger, again and again. */
const GROWTH = 1.12;
/** Enough for ten thousand plates. */
const GROWTHS_MAX = 60;

/**
 * Lays the map out.
 *
 * @throws InvariantError when a product is too large to be drawn at all
 */
export function layoutMap(
  description: Description,
  language: Language,
  frame: MapFrame,
): MapLayout {
  const tree = readMapTree(description, language);
  const packer = createLandPacker(tree.countries);
  const least = {
    widthPx: Math.max(frame.widthPx, LEAST.widthPx),
    heightPx: Math.max(frame.heightPx, LEAST.heightPx),
  };
  for (let growth = 0; growth < GROWTHS_MAX; growth += 1) {
    const factor = GROWTH ** growth;
    const size = { widthPx: least.widthPx * factor, heightPx: least.heightPx * factor };
    const layout = layoutInside(tree, packer, size);
    if (layout) return layout;
  }
  throw new InvariantError('more things than a map can show');
}

/**
 * The map in a drawing of this size, services in as few columns as fit; null when it holds more than fits. Services whose names have
 * one line are as wide as these, where the land beside them loses no detail by it.
 */
function layoutInside(tree: MapTree, packer: LandPacker, frame: MapFrame): MapLayout | null {
  const { widthPx, heightPx } = frame;
  const usual = withLand(marginInside(tree, frame), packer, frame);
  if (!usual) return null;
  const { detail } = usual.beside.margin;
  const wide = isOneLine(detail)
    ? withLand(marginInside(tree, frame, detail), packer, frame)
    : null;
  const isAsDetailed =
    wide?.land.density.detail === usual.land.density.detail && wide.beside.margin.detail === detail;
  const { beside, land } = wide && isAsDetailed ? wide : usual;
  const { margin, landLeft } = beside;
  return {
    widthPx,
    heightPx,
    landLeftPx: landLeft,
    detail: land.density.detail,
    serviceDetail: margin.detail,
    ...landBoxes(land),
    plates: plateBoxes(land, margin),
    placelessHeading: margin.heading,
  };
}

/** Whether there is no second line for a long name. */
const isOneLine = (detail: ServiceDetail): boolean =>
  detail === 'line' || detail === 'compact' || detail === 'brief';

/**
 * A map that had to be drawn larger than its frame, brought to the size of the frame for whoever looks from afar: lands and what
 * stands on them where they are on the screen when all is reduced, names and services at their full size. The same map when it
 * fits.
 *
 * @param drawn the layout, things moved by hand included
 */
export function fromAfar(
  drawn: MapLayout,
  tree: Pick<MapTree, 'services' | 'placeless'>,
  frame: MapFrame,
): MapLayout {
  const scale = Math.min(frame.widthPx / drawn.widthPx, frame.heightPx / drawn.heightPx);
  if (scale > 0.99) return drawn;
  const beside = marginFromAfar(tree, frame);
  if (!beside || frame.widthPx - beside.landLeft - EDGE_PX < AFAR_LEAST_PX) return drawn;
  const { margin, landLeft } = beside;
  const scaleX =
    (frame.widthPx - landLeft - EDGE_PX) / (drawn.widthPx - drawn.landLeftPx - EDGE_PX);
  const reduced = <Thing extends Box>(thing: Thing): Thing => ({
    ...thing,
    x: landLeft + (thing.x - drawn.landLeftPx) * scaleX,
    y: thing.y * scale,
    width: thing.width * scaleX,
    height: thing.height * scale,
  });
  const sites = drawn.sites.map(reduced);
  return {
    ...drawn,
    ...frame,
    landLeftPx: landLeft,
    serviceDetail: margin.detail,
    countries: drawn.countries.map(reduced),
    hostings: drawn.hostings.map(reduced),
    sites,
    plates: [
      ...plateBoxes(
        {
          density: { detail: drawn.detail, showsUnusedSites: false, wraps: false, plateWidth: 0 },
          countries: [],
        },
        margin,
      ),
      ...platesFromAfar(drawn.plates, drawn.sites, sites),
    ],
    placelessHeading: margin.heading,
  };
}

/** Of the frame, what is left to land that only counts what it holds, beside services with whole names. */
const AFAR_SHARE = 0.45;

/** Services whose names have one line are as wide as these while enough is left for land that is told in a few words. */
function marginFromAfar(
  tree: Pick<MapTree, 'services' | 'placeless'>,
  frame: MapFrame,
): PlacedMargin | null {
  const usual = marginInside(tree, frame);
  const detail = usual?.margin.detail;
  const wide = detail && isOneLine(detail) ? marginInside(tree, frame, detail) : null;
  const isRoomy = wide !== null && frame.widthPx - wide.landLeft >= AFAR_SHARE * frame.widthPx;
  return isRoomy ? wide : usual;
}

/** Above the plates of a site, room for its name: in the drawing, and at the full size of its letters. */
const SITE_NAME_PX = { drawn: 24, full: 20 } as const;

/** Plates reduced with their site, below its name, which is not reduced. */
function platesFromAfar(
  plates: readonly PlateBox[],
  drawn: readonly SiteBox[],
  reduced: readonly SiteBox[],
): readonly PlateBox[] {
  const before = new Map(drawn.map((site) => [site.key, site]));
  const after = new Map(reduced.map((site) => [site.key, site]));
  return plates.flatMap((plate): readonly PlateBox[] => {
    const [from, to] = [before.get(plate.site ?? ''), after.get(plate.site ?? '')];
    if (!from || !to) return [];
    const scaleX = to.width / from.width;
    const room = Math.max(to.height - SITE_NAME_PX.full, 0);
    const scaleY = room / (from.height - SITE_NAME_PX.drawn);
    return [
      {
        ...plate,
        x: to.x + (plate.x - from.x) * scaleX,
        y: to.y + SITE_NAME_PX.full + (plate.y - from.y - SITE_NAME_PX.drawn) * scaleY,
        width: plate.width * scaleX,
        height: plate.height * scaleY,
      },
    ];
  });
}

/** A margin with the land beside it; null when either has no place. */
function withLand(beside: PlacedMargin | null, packer: LandPacker, frame: MapFrame) {
  // Many services take a wide margin; what is left beside it may be no land at all.
  const width = beside ? frame.widthPx - beside.landLeft - EDGE_PX : 0;
  if (!beside || width < LAND_LEAST_PX) return null;
  const land = packer.pack({
    x: beside.landLeft,
    y: EDGE_PX,
    width,
    height: frame.heightPx - 2 * EDGE_PX,
  });
  return land ? { beside, land } : null;
}

/** Of a service that shares the margin with others. */
const COLUMN_PX = { named: MARGIN_WIDTH_PX, tight: 112 } as const;
/** Up to so many services, each keeps the width that its name needs. */
const NAMED_MAX = 24;
/** More would leave no land. */
const COLUMNS_MAX = 6;
/** Of the frame, what services of one line may take for their names. */
const SERVICES_SHARE = { one: 0.3, several: 0.5 } as const;

interface PlacedMargin {
  readonly margin: Margin;
  /** Where the land begins beside it. */
  readonly landLeft: number;
}

/**
 * As few columns of services as fit; null when there are too many.
 *
 * @param wideFor services that are to be drawn so may take more of the frame than usual, so that their names are whole
 */
function marginInside(
  { services, placeless }: Pick<MapTree, 'services' | 'placeless'>,
  frame: MapFrame,
  wideFor: ServiceDetail | null = null,
): PlacedMargin | null {
  for (let columns = 1; columns <= COLUMNS_MAX; columns += 1) {
    const usual = services.length > NAMED_MAX ? COLUMN_PX.tight : COLUMN_PX.named;
    const share = SERVICES_SHARE[columns === 1 ? 'one' : 'several'];
    const named = wideFor === null ? 0 : serviceWidth(services, wideFor);
    const column = Math.max(usual, Math.min(named, (share * frame.widthPx) / columns));
    const gaps = wideFor === null ? 0 : (columns - 1) * SERVICE_GAP_PX;
    const width = Math.max(MARGIN_WIDTH_PX, columns * column + gaps);
    const place = {
      x: MARGIN_LEFT_PX,
      y: MARGIN_TOP_PX,
      width,
      height: frame.heightPx - MARGIN_TOP_PX - EDGE_PX,
    };
    const margin = layoutMargin(services, placeless, place, columns);
    if (margin) return { margin, landLeft: MARGIN_LEFT_PX + width + CHANNEL_PX };
  }
  return null;
}
