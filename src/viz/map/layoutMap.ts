/**
 * The map of a product in plain numbers: services in a margin, and beside it the land, nested country, hosting, site,
 * with a plate for each copy, backup, tool and probe. It depends on the description, the language and the frame alone,
 * never on a state: nothing jumps while a run plays.
 */
import { InvariantError } from '../../base/assert.ts';
import type { Description } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Language } from '../../model/localised.ts';
import { type Detail, LABEL_PX, nameRoom } from './density.ts';
import type { Box } from './geometry.ts';
import { layoutMargin, type ServiceDetail } from './layoutMargin.ts';
import {
  type CountryLand,
  type HostingLand,
  type MapPlate,
  type MapTree,
  type PlateKind,
  readMapTree,
} from './mapTree.ts';
import { packLand } from './packLand.ts';
import { fitName } from './shortNames.ts';
import type { PackedPlate } from './sitePlates.ts';

/** Something that can be selected: a copy, a backup, a tool, a probe or a service. */
export interface PlateBox extends Box {
  readonly key: string;
  readonly kind: PlateKind;
  readonly ref: EntityRef;
  readonly name: string;
  /** The name, as much of it as says something in the room there is; null when nothing does. */
  readonly label: string | null;
  readonly holds: MapPlate['holds'];
  /** Key of the site it stands on; null in the margin. */
  readonly site: string | null;
}

export interface SiteBox extends Box {
  readonly key: string;
  readonly ref: EntityRef;
  readonly name: string;
  /** Key of its hosting. */
  readonly within: string;
}

export interface HostingBox
  extends Box,
    Pick<HostingLand, 'hosting' | 'operatorName' | 'isOneCampus'> {
  readonly key: string;
  readonly name: string;
}

export interface CountryBox extends Box, Pick<CountryLand, 'key' | 'name'> {}

export interface MapLayout {
  /** Size of the drawing: the frame, or more of the same proportions when the frame cannot hold everything. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly detail: Detail;
  readonly serviceDetail: ServiceDetail;
  readonly countries: readonly CountryBox[];
  readonly hostings: readonly HostingBox[];
  readonly sites: readonly SiteBox[];
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
const MARGIN_LEFT_PX = 16;
const MARGIN_WIDTH_PX = 164;
/** Open water between the margin and the land: links start there. */
const CHANNEL_PX = 28;
const LAND_LEFT_PX = MARGIN_LEFT_PX + MARGIN_WIDTH_PX + CHANNEL_PX;
/** Nothing is drawn smaller: a smaller frame shows a part of it, or all of it reduced. */
const LEAST = { widthPx: LAND_LEFT_PX + 240 + EDGE_PX, heightPx: 160 };
/** What does not fit gets a drawing this much larger, again and again. */
const GROWTH = 1.12;
/** Enough for ten thousand plates. */
const GROWTHS_MAX = 60;
const SERVICE_NAME_PX = 15;
/** Left and right of the name of a service, the sign of its state included. */
const SERVICE_AIR_PX = 38;

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
  const least = {
    widthPx: Math.max(frame.widthPx, LEAST.widthPx),
    heightPx: Math.max(frame.heightPx, LEAST.heightPx),
  };
  for (let growth = 0; growth < GROWTHS_MAX; growth += 1) {
    const factor = GROWTH ** growth;
    const size = { widthPx: least.widthPx * factor, heightPx: least.heightPx * factor };
    const layout = layoutInside(tree, size);
    if (layout) return layout;
  }
  throw new InvariantError('more things than a map can show');
}

/** The map in a drawing of this size, or null when it holds more than fits. */
function layoutInside(tree: MapTree, size: MapFrame): MapLayout | null {
  const height = size.heightPx - 2 * EDGE_PX;
  const margin = layoutMargin(tree.services, tree.placeless, {
    x: MARGIN_LEFT_PX,
    y: EDGE_PX,
    width: MARGIN_WIDTH_PX,
    height,
  });
  const land = packLand(tree.countries, {
    x: LAND_LEFT_PX,
    y: EDGE_PX,
    width: size.widthPx - LAND_LEFT_PX - EDGE_PX,
    height,
  });
  if (!margin || !land) return null;
  const hostings = land.countries.flatMap((country) => country.hostings);
  const sites = hostings.flatMap((within) => within.sites.map((site) => ({ site, within })));
  return {
    ...size,
    detail: land.density.detail,
    serviceDetail: margin.detail,
    countries: land.countries.map(({ country, ...placed }) => ({
      ...boxOf(placed),
      ...named(country),
    })),
    hostings: hostings.map(({ hosting, ...placed }) => ({
      ...boxOf(placed),
      ...named(hosting),
      hosting: hosting.hosting,
      operatorName: hosting.operatorName,
      isOneCampus: hosting.isOneCampus,
    })),
    sites: sites.map(({ site: { site, ...placed }, within }) => ({
      ...boxOf(placed),
      ...named(site),
      ref: site.ref,
      within: within.hosting.key,
    })),
    plates: [
      ...margin.services.map((packed) => plateBox(packed, null, serviceLabel(packed))),
      ...sites.flatMap(({ site }) =>
        site.plates.map((packed) =>
          plateBox(packed, site.site.key, land.density.detail === 'signs' ? null : label(packed)),
        ),
      ),
      ...margin.placeless.map((packed) =>
        plateBox(packed, null, margin.hasNames ? label(packed) : null),
      ),
    ],
    placelessHeading: margin.heading,
  };
}

const boxOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });

const named = ({ key, name }: { readonly key: string; readonly name: string }) => ({ key, name });

const plateBox = (packed: PackedPlate, site: string | null, label: string | null): PlateBox => ({
  ...boxOf(packed),
  ...packed.plate,
  label,
  site,
});

const label = ({ plate, width }: PackedPlate): string | null =>
  fitName(plate.name, { widthPx: nameRoom(plate, width), sizePx: LABEL_PX });

const serviceLabel = ({ plate, width }: PackedPlate): string | null =>
  fitName(plate.name, {
    widthPx: width - SERVICE_AIR_PX,
    sizePx: SERVICE_NAME_PX,
    weight: 'bold',
  });
