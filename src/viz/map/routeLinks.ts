/** Draws the way of each link: straight stretches and right angles, between the plates, from side to side. */
import { at } from '../../base/assert.ts';
import type { Box, Point } from './geometry.ts';
import type { MapLayout } from './layoutMap.ts';
import { ACROSS, DOWN, type Heading, type Paths, shortestPaths } from './shortestPaths.ts';
import { BESIDE_PLATE_PX, layStreets, type Streets } from './streets.ts';

export interface Router {
  /** Corners of the way between two things of the map, both ends included; null when either is not on the map. */
  readonly between: (from: string, to: string) => readonly Point[] | null;
}

/** In the channel, each service goes down or up its own line, so that one can be followed with a finger. */
const CHANNEL_FIRST_PX = 8;
const CHANNEL_STEP_PX = 4;
const CHANNEL_LINES = 5;

/** Searches kept to be gone on with: links from one thing are asked for together. Their ways are all kept. */
const SEARCHES_MAX = 32;

/** Where a link may leave a thing: a crossing, and the point of its edge beside it. */
interface Port {
  readonly crossing: number;
  readonly edge: Point;
}

/** Ways are found when asked for, then kept: a map has many more pairs than it draws. */
export function createRouter(layout: MapLayout): Router {
  const inMargin = layout.plates.filter((plate) => plate.site === null);
  const shore = Math.max(0, ...inMargin.map(({ x, width }) => x + width));
  const lineOf = (index: number): number =>
    shore + CHANNEL_FIRST_PX + (index % CHANNEL_LINES) * CHANNEL_STEP_PX;
  const streets = layStreets(
    layout,
    inMargin.map((_, index) => lineOf(index)),
  );
  const ports = new Map<string, readonly Port[]>();
  for (const [index, plate] of inMargin.entries()) {
    const ownLine = portAt(streets, lineOf(index), {
      x: plate.x + plate.width,
      y: middle(plate),
    });
    // Behind another column it leaves beside itself, and finds its way between the rows.
    const isBehind = inMargin.some((other) => standsBefore(other, plate));
    ports.set(plate.key, isBehind ? portsOf(streets, plate, middle(plate)) : [ownLine]);
  }
  for (const plate of layout.plates) {
    if (plate.site !== null) ports.set(plate.key, portsOf(streets, plate, middle(plate)));
  }
  for (const site of layout.sites) ports.set(site.key, portsOf(streets, site, site.y + 12));
  for (const land of layout.hostings) ports.set(land.key, portsOf(streets, land, land.y + 12));
  const searches = new Map<string, Paths>();
  const searchFrom = (key: string, starts: readonly Port[]): Paths => {
    const crossings = starts.map(({ crossing }) => crossing);
    const search = searches.get(key) ?? shortestPaths(streets.grid, crossings);
    searches.delete(key);
    searches.set(key, search);
    const [oldest] = searches.keys();
    if (searches.size > SEARCHES_MAX && oldest !== undefined) searches.delete(oldest);
    return search;
  };
  const ways = new Map<string, readonly Point[] | null>();
  const wayBetween = (from: string, to: string): readonly Point[] | null => {
    const starts = ports.get(from);
    const ends = ports.get(to);
    return starts && ends && from !== to
      ? cheapestWay(streets, searchFrom(from, starts), { starts, ends })
      : null;
  };
  return {
    between: (from, to) => {
      const pair = `${from} ${to}`;
      const known = ways.get(pair);
      if (known !== undefined) return known;
      const way = wayBetween(from, to);
      ways.set(pair, way);
      return way;
    },
  };
}

/** Whether a thing stands between another and the channel on its right. */
const standsBefore = (other: Box, plate: Box): boolean =>
  other.x >= plate.x + plate.width &&
  other.y <= middle(plate) &&
  middle(plate) <= other.y + other.height;

const middle = (box: Box): number => box.y + box.height / 2;

/** Both sides of a thing, at a height. */
const portsOf = (streets: Streets, box: Box, y: number): readonly Port[] => [
  portAt(streets, box.x - BESIDE_PLATE_PX, { x: box.x, y }),
  portAt(streets, box.x + box.width + BESIDE_PLATE_PX, { x: box.x + box.width, y }),
];

/** Level with a street: those that nearly meet were laid as one. */
function portAt({ xs, ys, grid }: Streets, x: number, edge: Point): Port {
  const row = nearest(ys, edge.y);
  return { crossing: row * grid.columns + nearest(xs, x), edge: { x: edge.x, y: at(ys, row) } };
}

function nearest(places: readonly number[], value: number): number {
  let best = 0;
  for (const [index, place] of places.entries()) {
    if (Math.abs(place - value) < Math.abs(at(places, best) - value)) best = index;
  }
  return best;
}

function cheapestWay(
  streets: Streets,
  paths: Paths,
  { starts, ends }: { readonly starts: readonly Port[]; readonly ends: readonly Port[] },
): readonly Point[] | null {
  let best: { readonly end: Port; readonly heading: Heading; readonly cost: number } | null = null;
  for (const end of ends) {
    for (const heading of [ACROSS, DOWN]) {
      const turn = heading === ACROSS ? 0 : streets.grid.turnCost;
      const cost = paths.costTo(end.crossing, heading) + turn;
      if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { end, heading, cost };
    }
  }
  if (!best) return null;
  const way = paths.wayTo(best.end.crossing, best.heading);
  const start = starts.find(({ crossing }) => crossing === way[0]);
  const corners = way.map((crossing) => pointOf(streets, crossing));
  return straightened([...(start ? [start.edge] : []), ...corners, best.end.edge]);
}

const pointOf = ({ xs, ys, grid }: Streets, crossing: number): Point => ({
  x: at(xs, crossing % grid.columns),
  y: at(ys, Math.floor(crossing / grid.columns)),
});

/** Without the points that lie on a straight stretch. */
const straightened = (points: readonly Point[]): readonly Point[] =>
  points.filter((point, i) => {
    const before = points[i - 1];
    const after = points[i + 1];
    if (!before || !after) return true;
    const isOnRow = before.y === point.y && point.y === after.y;
    const isOnColumn = before.x === point.x && point.x === after.x;
    return !isOnRow && !isOnColumn;
  });
