/** How much room things get on the map: as much detail as the frame allows, never a plate too small to be hit. */
import { textWidthPx } from '../textWidth.ts';
import type { HostingLand, MapPlate, PlateKind } from './mapTree.ts';
import type { Margins } from './shapes.ts';
import { hostingNameNeed, withoutBrackets } from './shortNames.ts';

export type Detail =
  /** Name, and under it the state or the role. */
  | 'full'
  /** Name only. */
  | 'brief'
  /** Sign only: the name appears on hover, on focus, and when one zooms in. */
  | 'signs';

export interface PlateSize {
  readonly width: number;
  readonly height: number;
}

export interface Density {
  readonly detail: Detail;
  /** Sites on which the product has nothing. */
  readonly showsUnusedSites: boolean;
  /** A name that would be cut takes a second line. */
  readonly wraps: boolean;
  /** All plates on land are as wide, so that names begin on few lines. */
  readonly plateWidth: number;
}

/** Text of the map: the smallest that may be used. */
export const LABEL_PX = 13;
/** Left of the name on a plate: the sign of its state. */
export const SIGN_PX = 20;
/** Right of the name: what it holds, or what sort of thing it is. */
const MARK_PX = 15;
/** Between a name and the right edge of its plate. */
const AIR_PX = 4;
export const PLATE_GAP_PX = 8;

const HEIGHTS: Readonly<Record<Detail, { readonly copy: number; readonly other: number }>> = {
  full: { copy: 42, other: 26 },
  brief: { copy: 28, other: 26 },
  signs: { copy: 26, other: 24 },
};
/** What a second line of a name adds to the height of a plate. */
const SECOND_LINE_PX = 16;
const SIGN_PLATE_WIDTH_PX = 26;
const PLATE_WIDTH_MAX_PX = 184;
const PLATE_WIDTH_MIN_PX: Readonly<Record<'full' | 'brief', number>> = { full: 104, brief: 82 };
const WIDTH_STEP_PX = 6;
/** The same while names take two lines: each width gives other heights, and must be tried. */
const WRAPPED_STEP_PX = 20;
/** More plates than that would take long to try in every width. */
const WRAPPED_PLATES_MAX = 80;

/** Beyond this, a land may cut its label: a long name must not widen a small place. */
const LABEL_NEED_MAX_PX = 88;

/** Width that a site or a country keeps for its name. */
export const labelNeed = (name: string): number =>
  Math.min(textWidthPx(name, LABEL_PX, 'bold'), LABEL_NEED_MAX_PX);

/** Width that a hosting keeps for its name, at its shortest. */
export const hostingLabelNeed = ({ name, operatorName }: HostingLand): number =>
  Math.min(hostingNameNeed(name, operatorName, LABEL_PX), LABEL_NEED_MAX_PX);

export const heightOf = (detail: Detail, kind: PlateKind, lines: 1 | 2 = 1): number =>
  HEIGHTS[detail][kind === 'copy' ? 'copy' : 'other'] + (lines - 1) * SECOND_LINE_PX;

/** How many lines the name of a plate takes at a width. */
export const linesAt = (
  { wraps, detail }: Pick<Density, 'wraps' | 'detail'>,
  plate: MapPlate,
  width: number,
): 1 | 2 => {
  const name = withoutBrackets(plate.name);
  const isOneWord = !name.includes(' ');
  const isCut = textWidthPx(name, LABEL_PX) > nameRoom(plate, width);
  return wraps && detail !== 'signs' && isCut && !isOneWord ? 2 : 1;
};

/** Width at which no word of a name is cut, when it may take two lines. */
const wordsWidth = (plate: MapPlate): number => {
  const words = withoutBrackets(plate.name).split(' ');
  return Math.max(...words.map((word) => SIGN_PX + textWidthPx(word, LABEL_PX) + AIR_PX), MARK_PX);
};

/** Width at which a plate shows its whole name. */
export const naturalWidth = (plate: MapPlate): number =>
  SIGN_PX + textWidthPx(plate.name, LABEL_PX) + markWidth(plate) + AIR_PX;

/** Room for the name on a plate, beside its mark or without it. */
export const nameRoom = (plate: Pick<MapPlate, 'sign'>, width: number, hasMark = true): number =>
  width - SIGN_PX - (hasMark ? markWidth(plate) : 0) - AIR_PX;

const markWidth = (plate: Pick<MapPlate, 'sign'>): number => (plate.sign === 'none' ? 0 : MARK_PX);

/** Width at which the plates given show their whole names, within reason: wider, they would float far apart. */
export const widthWanted = (plates: readonly MapPlate[]): number =>
  Math.min(
    Math.max(Math.ceil(Math.max(0, ...plates.map(naturalWidth))), PLATE_WIDTH_MIN_PX.full),
    PLATE_WIDTH_MAX_PX,
  );

/** Densities of one sort, widest plates first. */
export interface DensityGroup {
  readonly densities: readonly Density[];
  /** Whether those after one that fits fit too; else each must be tried. */
  readonly isOrdered: boolean;
  /** None of the group fits where this one does not. */
  readonly least: Density;
}

/**
 * Densities to try, in groups from the most generous to the tightest. Names take two lines before they are cut, and plates
 * shrink before anything is left out.
 */
export function densityGroups(plates: readonly MapPlate[]): readonly DensityGroup[] {
  const { full, brief } = PLATE_WIDTH_MIN_PX;
  const cut = { showsUnusedSites: false, wraps: false };
  const shown = { ...cut, detail: 'full' as const, showsUnusedSites: true, plateWidth: full };
  const leastFull = { ...cut, detail: 'full' as const, plateWidth: full };
  const leastBrief = { ...cut, detail: 'brief' as const, plateWidth: brief };
  const signs = { ...cut, detail: 'signs' as const, plateWidth: SIGN_PLATE_WIDTH_PX };
  return [
    ...wrapped(shown, plates),
    ...wrapped(leastFull, plates),
    shrinking(leastFull, plates),
    ...wrapped(leastBrief, plates),
    shrinking(leastBrief, plates),
    { densities: [signs], isOrdered: true, least: signs },
  ];
}

/** Any detail but signs alone. */
type Named = Density & { readonly detail: 'full' | 'brief' };

/** Names on one line, cut where they must be. */
function shrinking(least: Named, plates: readonly MapPlate[]): DensityGroup {
  const wide = widths(least.detail, widthWanted(plates)).slice(0, -1);
  const wider = wide.map((plateWidth) => ({ ...least, plateWidth }));
  return { densities: [...wider, least], isOrdered: true, least };
}

/** Names on two lines where they need them: narrower plates are higher ones. */
function wrapped(least: Named, plates: readonly MapPlate[]): readonly DensityGroup[] {
  if (plates.length > WRAPPED_PLATES_MAX) return [];
  const atLeast = Math.ceil(Math.max(0, ...plates.map(wordsWidth)));
  const wanted = widthWanted(plates);
  const densities = widths(least.detail, wanted, { step: WRAPPED_STEP_PX, atLeast }).map(
    (plateWidth) => ({ ...least, wraps: true, plateWidth }),
  );
  return [{ densities, isOrdered: false, least }];
}

function widths(
  detail: 'full' | 'brief',
  wanted: number,
  { step, atLeast } = { step: WIDTH_STEP_PX, atLeast: 0 },
): readonly number[] {
  const least = Math.min(Math.max(PLATE_WIDTH_MIN_PX[detail], atLeast), PLATE_WIDTH_MAX_PX);
  const most = Math.min(Math.max(wanted, least), PLATE_WIDTH_MAX_PX);
  const steps = Math.ceil((most - least) / step);
  return Array.from({ length: steps + 1 }, (_, i) => Math.max(most - i * step, least));
}

/** Half of a word that stands on a border, across it. */
export const ON_BORDER_PX = 9;

/** Between a border and what is inside it, at the sides. */
const sideOf = (detail: Detail): number => (detail === 'full' ? 8 : 5);

/** Around and between the plates of a site. Its name stands above them. */
export const siteMargins = (detail: Detail, nameWidth = 0): Margins => ({
  left: sideOf(detail),
  right: sideOf(detail),
  top: 24,
  bottom: 8,
  gapX: PLATE_GAP_PX,
  gapY: PLATE_GAP_PX,
  leastWidth: nameWidth + 16,
});

/** Around and between the sites of a hosting. Its name stands on its upper border, its state on its lower one. */
export const hostingMargins = (detail: Detail, nameWidth = 0): Margins => ({
  left: sideOf(detail),
  right: sideOf(detail),
  top: ON_BORDER_PX + 5,
  bottom: ON_BORDER_PX + 3,
  gapX: 6,
  gapY: 6,
  leastWidth: nameWidth + 28,
});

/** Around and between the hostings of a country, whose name stands on its upper border. */
export const countryMargins = (detail: Detail, nameWidth = 0): Margins => ({
  left: sideOf(detail),
  right: sideOf(detail),
  top: 2 * ON_BORDER_PX + 2,
  bottom: ON_BORDER_PX + 3,
  gapX: 10,
  gapY: 2 * ON_BORDER_PX + 2,
  leastWidth: nameWidth + 28,
});

/** Between countries, on open water; above them, the upper half of their names. */
export const seaMargins: Margins = {
  left: 0,
  right: 0,
  top: ON_BORDER_PX,
  bottom: 0,
  gapX: 12,
  gapY: ON_BORDER_PX + 9,
  leastWidth: 0,
};
