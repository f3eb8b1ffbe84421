/**
 * The margin beside the land: services, the few large plates that people recognise, and below them the tools and probes
 * that stand nowhere.
 */
import { heightOf, linesAt, PLATE_GAP_PX } from './density.ts';
import type { Box } from './geometry.ts';
import type { MapPlate } from './mapTree.ts';
import type { PackedPlate } from './sitePlates.ts';

export type ServiceDetail =
  /** Name, level, and in three lines its state and what holds it there. */
  | 'full'
  /** The same in two lines, the level smaller. */
  | 'medium'
  /** The same in one line. */
  | 'brief'
  /** Name, and its level under it. */
  | 'compact'
  /** Name and level on one line. */
  | 'line';

export interface Margin {
  readonly detail: ServiceDetail;
  readonly services: readonly PackedPlate[];
  /** Heading of what stands nowhere; null when there is nothing. */
  readonly heading: Box | null;
  readonly placeless: readonly PackedPlate[];
  /** How many of what stands nowhere show their names; the others, after them, only their signs. */
  readonly named: number;
}

const SERVICE_HEIGHT_PX: Readonly<Record<ServiceDetail, number>> = {
  full: 110,
  medium: 80,
  brief: 63,
  compact: 46,
  line: 28,
};
/** Between services, in both directions. */
export const SERVICE_GAP_PX = 8;
/** Between services of one line each, of which there are many. */
const LINE_GAP_PX = 4;
const HEADING_PX = 20;
/** Between the last service and what stands nowhere. */
const PART_GAP_PX = 12;
/** The signs of its state and of its sort. */
const SIGNS_WIDTH_PX = 30;
const SIGNS_GAP_PX = 3;

/** From the most generous to the tightest. */
const ATTEMPTS: readonly {
  readonly detail: ServiceDetail;
  readonly hasNames: boolean;
  /** Names of what stands nowhere on two lines where they need them. */
  readonly wraps?: true;
}[] = [
  { detail: 'full', hasNames: true, wraps: true },
  { detail: 'full', hasNames: true },
  { detail: 'medium', hasNames: true, wraps: true },
  { detail: 'medium', hasNames: true },
  { detail: 'medium', hasNames: false },
  { detail: 'brief', hasNames: true, wraps: true },
  { detail: 'brief', hasNames: true },
  { detail: 'brief', hasNames: false },
  { detail: 'compact', hasNames: true, wraps: true },
  { detail: 'compact', hasNames: true },
  { detail: 'compact', hasNames: false },
  { detail: 'line', hasNames: true },
  { detail: 'line', hasNames: false },
];

/**
 * Places the margin in its frame, as detailed as it can be; null when not even the tightest fits.
 *
 * @param columns services side by side, 1 unless there are many
 */
export function layoutMargin(
  services: readonly MapPlate[],
  placeless: readonly MapPlate[],
  frame: Box,
  columns = 1,
): Margin | null {
  const place = (detail: ServiceDetail, named: number, wraps = false): Margin | null => {
    const placed = placeBoth(services, placeless, { frame, columns, detail, named, wraps });
    const margin = { detail, named, ...placed };
    return heightNeeded(margin, frame) <= frame.height ? toTheBottom(margin, frame) : null;
  };
  for (const { detail, hasNames, wraps } of ATTEMPTS) {
    const margin = place(detail, hasNames ? placeless.length : 0, wraps);
    if (margin) return hasNames ? margin : withMoreNames(margin, (named) => place(detail, named));
  }
  return null;
}

/** As many names as there is still room for: empty water beside signs without names says nothing. */
function withMoreNames(margin: Margin, place: (named: number) => Margin | null): Margin {
  let best = margin;
  for (let named = 1; named < margin.placeless.length; named += 1) {
    const better = place(named);
    if (better) best = better;
  }
  return best;
}

interface Attempt {
  readonly frame: Box;
  /** Services side by side. */
  readonly columns: number;
  readonly detail: ServiceDetail;
  readonly named: number;
  readonly wraps: boolean;
}

function placeBoth(
  services: readonly MapPlate[],
  placeless: readonly MapPlate[],
  { frame, columns, detail, named, wraps }: Attempt,
): Pick<Margin, 'services' | 'heading' | 'placeless'> {
  const height = SERVICE_HEIGHT_PX[detail];
  const gapY = detail === 'line' ? LINE_GAP_PX : SERVICE_GAP_PX;
  const width = (frame.width - (columns - 1) * SERVICE_GAP_PX) / columns;
  const placed = services.map((plate, i) => ({
    plate,
    x: frame.x + (i % columns) * (width + SERVICE_GAP_PX),
    y: frame.y + Math.floor(i / columns) * (height + gapY),
    width,
    height,
    lines: 1 as const,
  }));
  if (placeless.length === 0) return { services: placed, heading: null, placeless: [] };
  const end = placed.at(-1);
  const top = end ? end.y + end.height + PART_GAP_PX : frame.y;
  return {
    services: placed,
    heading: { ...frame, y: top, height: HEADING_PX },
    placeless: inTwoParts(placeless, { ...frame, y: top + HEADING_PX }, { named, width, wraps }),
  };
}

/** Those with their names in rows as wide as a service, and below them the signs of the others. */
function inTwoParts(
  plates: readonly MapPlate[],
  frame: Box,
  { named, width, wraps }: Pick<Attempt, 'named' | 'wraps'> & { readonly width: number },
): readonly PackedPlate[] {
  const upper = inRows(plates.slice(0, named), frame, { width, wraps });
  const last = upper.at(-1);
  const y = last ? Math.max(...upper.map(bottomOf)) + PLATE_GAP_PX : frame.y;
  return [...upper, ...inRows(plates.slice(named), { ...frame, y }, null)];
}

const bottomOf = ({ y, height }: Box): number => y + height;

/** @param named of a plate with its name, as wide as a service above it; null for signs alone */
function inRows(
  plates: readonly MapPlate[],
  frame: Box,
  named: { readonly width: number; readonly wraps: boolean } | null,
): readonly PackedPlate[] {
  const width = named?.width ?? SIGNS_WIDTH_PX;
  const gap = named === null ? SIGNS_GAP_PX : PLATE_GAP_PX;
  const columns = Math.floor((frame.width + gap) / (width + gap));
  const wraps = named?.wraps ?? false;
  let y = frame.y;
  return Array.from({ length: Math.ceil(plates.length / columns) }, (_, row) => {
    const placed = plates.slice(row * columns, (row + 1) * columns).map((plate, column) => {
      const lines = linesAt({ detail: 'full', wraps }, plate, width);
      const x = frame.x + column * (width + gap);
      return { plate, x, y, width, height: heightOf('full', 'tool', lines), lines };
    });
    y = Math.max(...placed.map(bottomOf)) + gap;
    return placed;
  }).flat();
}

function heightNeeded({ services, placeless }: Margin, frame: Box): number {
  const boxes = placeless.length > 0 ? placeless : services;
  return boxes.length === 0 ? 0 : Math.max(...boxes.map(bottomOf)) - frame.y;
}

/** Where there is room, services stand this much further apart, so that what hangs on one covers nothing of the next. */
const ROOMY_MORE_PX = 6;

/** What stands nowhere stands at the foot of the margin, services at its head. */
function toTheBottom(margin: Margin, frame: Box): Margin {
  const spare = frame.height - heightNeeded(margin, frame);
  const services = apart(margin.services, spare / 2);
  const placeless = apart(margin.placeless.slice(0, margin.named), spare / 2);
  const foot = spare - placeless.more;
  const signs = margin.placeless.slice(margin.named);
  return {
    ...margin,
    services: services.boxes,
    heading: margin.heading && lowered(margin.heading, foot),
    placeless: [
      ...placeless.boxes.map((box) => lowered(box, foot)),
      ...signs.map((box) => lowered(box, spare)),
    ],
  };
}

const lowered = <Placed extends Box>(box: Placed, by: number): Placed => ({
  ...box,
  y: box.y + by,
});

/** The same rows further apart, as far as they may take of what is spare, and how much more they take. */
function apart<Placed extends Box>(
  boxes: readonly Placed[],
  spare: number,
): { readonly boxes: readonly Placed[]; readonly more: number } {
  const tops = [...new Set(boxes.map(({ y }) => y))];
  const gaps = tops.length - 1;
  if (gaps < 1) return { boxes, more: 0 };
  const each = Math.max(Math.min(Math.floor(spare / gaps), ROOMY_MORE_PX), 0);
  return { boxes: boxes.map((box) => lowered(box, tops.indexOf(box.y) * each)), more: gaps * each };
}
