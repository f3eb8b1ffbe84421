/** The boxes of a packed map, each with what its drawing needs to know of what it stands for. */
import type { EntityRef } from '../../model/entity.ts';
import { textWidthPx } from '../textWidth.ts';
import { LABEL_PX, nameRoom } from './density.ts';
import type { Box } from './geometry.ts';
import type { Margin, ServiceDetail } from './layoutMargin.ts';
import type { CountryLand, HostingLand, MapPlate, PlateKind } from './mapTree.ts';
import type { PackedLand } from './packLand.ts';
import { countWords, cutsWord, fitName, fitTwoLines, type WordCount } from './shortNames.ts';
import type { PackedPlate } from './sitePlates.ts';

/** Something that can be selected: a copy, a backup, a tool, a probe or a service. */
export interface PlateBox extends Box {
  readonly key: string;
  readonly kind: PlateKind;
  readonly ref: EntityRef;
  readonly name: string;
  /** The name, as much of it as says something in the room there is; null when nothing does. */
  readonly label: string | null;
  /** What goes on below its label; null when the label says it all. */
  readonly labelBelow: string | null;
  readonly sign: MapPlate['sign'];
  readonly holds: MapPlate['holds'];
  /** Whether its mark has room beside its label; of a service, its level. */
  readonly hasMark: boolean;
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

export interface LandBoxes {
  readonly countries: readonly CountryBox[];
  readonly hostings: readonly HostingBox[];
  readonly sites: readonly SiteBox[];
}

/** Text of the name of a service. */
const SERVICE_NAME_PX = 15;
/** Left and right of the name of a service. */
const SERVICE_AIR_PX = 20;
/** On a plate of one line: its sign and its level too. */
const SERVICE_LEVEL_PX = 68;
/** Its sign alone. */
const SERVICE_SIGN_PX = 22;

const boxOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });

/** Territories in the order of the tree. */
export function landBoxes({ countries }: PackedLand): LandBoxes {
  const hostings = countries.flatMap((country) => country.hostings);
  return {
    countries: countries.map(({ country: { key, name }, ...placed }) => ({
      ...boxOf(placed),
      key,
      name,
    })),
    hostings: hostings.map(({ hosting: { sites: _, ...hosting }, ...placed }) => ({
      ...boxOf(placed),
      ...hosting,
    })),
    sites: hostings.flatMap(({ hosting, sites }) =>
      sites.map(({ site: { key, ref, name }, ...placed }) => ({
        ...boxOf(placed),
        key,
        ref,
        name,
        within: hosting.key,
      })),
    ),
  };
}

/** Services, then what stands on each site, then what stands nowhere. */
export function plateBoxes(land: PackedLand, margin: Margin): readonly PlateBox[] {
  const sites = land.countries.flatMap(({ hostings }) => hostings.flatMap((land) => land.sites));
  const hasNames = land.density.detail !== 'signs';
  const onLand = sites.flatMap((site) => site.plates);
  const countOf = countWords([...onLand, ...margin.placeless].map(({ plate }) => plate.name));
  const countServices = countWords(margin.services.map(({ plate }) => plate.name));
  return [
    ...margin.services.map((packed) => serviceBox(packed, margin, countServices)),
    ...sites.flatMap(({ site, plates }) =>
      plates.map((packed) => plateBox(packed, site.key, hasNames ? countOf : null)),
    ),
    ...margin.placeless.map((packed, i) =>
      plateBox(packed, null, i < margin.named ? countOf : null),
    ),
  ];
}

/** @param countOf null when it shows no name */
function plateBox(packed: PackedPlate, site: string | null, countOf: WordCount | null): PlateBox {
  const { plate, width, lines } = packed;
  const fitted = (hasMark: boolean): readonly [string | null, string | null] => {
    const first = nameRoom(plate, width, hasMark);
    const room = { sizePx: LABEL_PX, first, second: nameRoom(plate, width, false) };
    const twice = countOf && lines === 2 ? fitTwoLines(plate.name, room) : null;
    const once = { sizePx: LABEL_PX, widthPx: first };
    return twice ?? [countOf && fitName(plate.name, once, countOf), null];
  };
  const [besideMark, alone] = [fitted(true), fitted(false)];
  // Words say more than the mark.
  const isMarkSpared =
    besideMark[0] === null ||
    (isMaimed(besideMark[0], plate.name) && alone[0] !== null && !isMaimed(alone[0], plate.name));
  const [label, labelBelow] = isMarkSpared ? alone : besideMark;
  return {
    ...boxOf(packed),
    ...plate,
    label,
    labelBelow,
    // What stands nowhere shows its sort even without its name: no land says anything about it.
    hasMark: !isMarkSpared || (countOf === null && site === null),
    site,
  };
}

/** Without its beginning, or the end of a word. */
const isMaimed = (short: string, name: string): boolean =>
  short.startsWith('…') || cutsWord(short, name);

/** Width at which every one of these services shows its whole name on one line, its level beside it where that is the only one. */
export const serviceWidth = (
  services: readonly Pick<MapPlate, 'name'>[],
  detail: ServiceDetail,
): number =>
  SERVICE_AIR_PX +
  (detail === 'line' ? SERVICE_LEVEL_PX : 0) +
  Math.ceil(Math.max(0, ...services.map(({ name }) => textWidthPx(name, SERVICE_NAME_PX, 'bold'))));

function serviceBox(packed: PackedPlate, { detail }: Margin, countOf: WordCount): PlateBox {
  const { plate, width } = packed;
  const fitted = (taken: number): string | null => {
    const widthPx = width - SERVICE_AIR_PX - taken;
    return fitName(plate.name, { widthPx, sizePx: SERVICE_NAME_PX, weight: 'bold' }, countOf);
  };
  const isLine = detail === 'line';
  const besideLevel = fitted(isLine ? SERVICE_LEVEL_PX : 0);
  const alone = isLine ? fitted(SERVICE_SIGN_PX) : null;
  // Of many in a narrow column the name says more than the level, which its sign and its water tell.
  const isLevelSpared =
    isLine &&
    (besideLevel === null ||
      (cutsWord(besideLevel, plate.name) && alone !== null && !cutsWord(alone, plate.name)));
  return {
    ...boxOf(packed),
    ...plate,
    label: isLevelSpared ? alone : besideLevel,
    labelBelow: null,
    hasMark: !isLevelSpared,
    site: null,
  };
}
