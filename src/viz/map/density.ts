/** How much room things get on the map: as much detail as the frame allows, never a plate too small to be hit. */
import { textWidthPx } from '../textWidth.ts';
import type { MapPlate, PlateKind } from './mapTree.ts';
import type { Margins } from './shapes.ts';

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
  /** All plates on land are as wide, so that names begin on few lines. */
  readonly plateWidth: number;
}

/** Text of the map: the smallest that may be used. */
export const LABEL_PX = 13;
/** Left of the name on a plate: the sign of its state. */
export const SIGN_PX = 22;
/** Right of the name, on what holds data. */
export const DATA_MARK_PX = 18;
/** Between a name and the right edge of its plate. */
const AIR_PX = 8;
export const PLATE_GAP_PX = 6;

const HEIGHTS: Readonly<Record<Detail, { readonly copy: number; readonly other: number }>> = {
  full: { copy: 42, other: 26 },
  brief: { copy: 28, other: 26 },
  signs: { copy: 26, other: 24 },
};
const SIGN_PLATE_WIDTH_PX = 26;
/** Wider, plates would float far from each other. */
const PLATE_WIDTH_MAX_PX = 184;
const PLATE_WIDTH_MIN_PX: Readonly<Record<'full' | 'brief', number>> = { full: 124, brief: 96 };
const WIDTH_STEP_PX = 6;

/** Beyond this, a land may cut its label: a long name must not widen a small place. */
const LABEL_NEED_MAX_PX = 150;

/** Width that a land keeps for its name. */
export const labelNeed = (name: string): number =>
  Math.min(textWidthPx(name, LABEL_PX, 'bold'), LABEL_NEED_MAX_PX);

export const heightOf = (detail: Detail, kind: PlateKind): number =>
  HEIGHTS[detail][kind === 'copy' ? 'copy' : 'other'];

/** Width at which a plate shows its whole name. */
export const naturalWidth = (plate: MapPlate): number =>
  SIGN_PX + textWidthPx(plate.name, LABEL_PX) + markWidth(plate) + AIR_PX;

/** Room for the name on a plate. */
export const nameRoom = (plate: MapPlate, width: number): number =>
  width - SIGN_PX - markWidth(plate) - AIR_PX;

const markWidth = (plate: MapPlate): number => (plate.holds === 'nothing' ? 0 : DATA_MARK_PX);

/** From the most generous to the tightest. Plates shrink before anything is left out. */
export function densitiesFor(plates: readonly MapPlate[]): readonly Density[] {
  const wanted = Math.ceil(Math.max(0, ...plates.map(naturalWidth)));
  return [
    ...widths('full', wanted).map((plateWidth) => density('full', true, plateWidth)),
    ...widths('full', wanted).map((plateWidth) => density('full', false, plateWidth)),
    ...widths('brief', wanted).map((plateWidth) => density('brief', false, plateWidth)),
    density('signs', false, SIGN_PLATE_WIDTH_PX),
  ];
}

const density = (detail: Detail, showsUnusedSites: boolean, plateWidth: number): Density => ({
  detail,
  showsUnusedSites,
  plateWidth,
});

function widths(detail: 'full' | 'brief', wanted: number): readonly number[] {
  const least = PLATE_WIDTH_MIN_PX[detail];
  const most = Math.min(Math.max(wanted, least), PLATE_WIDTH_MAX_PX);
  const steps = Math.ceil((most - least) / WIDTH_STEP_PX);
  return Array.from({ length: steps + 1 }, (_, step) =>
    Math.max(most - step * WIDTH_STEP_PX, least),
  );
}

/** Around and between the plates of a site. Its name stands above them. */
export const siteMargins = (nameWidth: number): Margins => ({
  left: 8,
  right: 8,
  top: 24,
  bottom: 8,
  gapX: PLATE_GAP_PX,
  gapY: PLATE_GAP_PX,
  leastWidth: nameWidth + 16,
});

/** Around and between the sites of a hosting. Words of law stand on its upper edge, of machines on its lower one. */
export const hostingMargins = (nameWidth: number): Margins => ({
  left: 8,
  right: 8,
  top: 30,
  bottom: 14,
  gapX: 8,
  gapY: 8,
  leastWidth: nameWidth + 20,
});

/** Around and between the hostings of a country. */
export const countryMargins = (nameWidth: number): Margins => ({
  left: 8,
  right: 8,
  top: 26,
  bottom: 12,
  gapX: 14,
  gapY: 20,
  leastWidth: nameWidth + 20,
});

/** Between countries, on open water. */
export const seaMargins: Margins = {
  left: 0,
  right: 0,
  top: 0,
  bottom: 0,
  gapX: 12,
  gapY: 12,
  leastWidth: 0,
};
