/**
 * Where the keyboard goes on the map. Arrows follow relations, not px: right to what something depends on, left to what
 * depends on it, up and down among its fellows: the other ends of the relation just followed, or what stands beside it.
 */
import type { MapLayout } from './layoutMap.ts';
import type { Relation } from './relations.ts';

export type MapMove = 'needs' | 'needed-by' | 'previous' | 'next' | 'first' | 'last';

export interface MapFocus {
  readonly key: string;
  /** Those among which up and down go; null for what stands beside it. */
  readonly fellows: readonly string[] | null;
}

/** Keys in the order of reading: services, each hosting with its sites and their plates, then what stands nowhere. */
export function readingOrder(layout: MapLayout): readonly string[] {
  const { plates, sites, hostings } = layout;
  const keysOf = (kept: (plate: MapLayout['plates'][number]) => boolean): readonly string[] =>
    plates.filter(kept).map(({ key }) => key);
  return [
    ...keysOf(({ kind }) => kind === 'service'),
    ...hostings.flatMap((hosting) => [
      hosting.key,
      ...sites
        .filter(({ within }) => within === hosting.key)
        .flatMap((site) => [site.key, ...keysOf((plate) => plate.site === site.key)]),
    ]),
    ...keysOf(({ kind, site }) => kind !== 'service' && site === null),
  ];
}

/**
 * The focus after a move. Stays where it is when nothing lies that way; goes to the first service when nothing has the
 * focus, or what had it is gone. Null only for an empty map.
 */
export function moveFocus(
  layout: MapLayout,
  relations: readonly Relation[],
  current: MapFocus | null,
  move: MapMove,
): MapFocus | null {
  const order = readingOrder(layout);
  const first = order[0];
  if (first === undefined) return null;
  if (!current || !order.includes(current.key)) return { key: first, fellows: null };
  switch (move) {
    case 'first':
      return { key: first, fellows: null };
    case 'last':
      return { key: order.at(-1) ?? first, fellows: null };
    case 'needs':
      return follow(current, targetsOf(relations, current.key));
    case 'needed-by':
      return follow(current, sourcesOf(relations, current.key));
    case 'previous':
    case 'next': {
      const fellows = current.fellows ?? besideOf(layout, current.key);
      const place = fellows.indexOf(current.key) + (move === 'next' ? 1 : -1);
      return { key: fellows[place] ?? current.key, fellows: current.fellows };
    }
  }
}

const targetsOf = (relations: readonly Relation[], key: string): readonly string[] =>
  unique(relations.filter(({ from }) => from === key).map(({ to }) => to));

const sourcesOf = (relations: readonly Relation[], key: string): readonly string[] =>
  unique(relations.filter(({ to }) => to === key).map(({ from }) => from));

const unique = (keys: readonly string[]): readonly string[] => [...new Set(keys)];

function follow(current: MapFocus, ends: readonly string[]): MapFocus {
  const key = ends[0];
  return key === undefined ? current : { key, fellows: ends };
}

/**
 * What stands beside something: plates of one site, sites of one hosting; services, hostings and what stands nowhere
 * together, so that down from the first service leads to everything at the top.
 */
function besideOf(layout: MapLayout, key: string): readonly string[] {
  const { plates, sites } = layout;
  const site = plates.find((plate) => plate.key === key)?.site ?? null;
  if (site !== null) return plates.filter((plate) => plate.site === site).map((one) => one.key);
  const hosting = sites.find((one) => one.key === key)?.within;
  if (hosting !== undefined) {
    return sites.filter(({ within }) => within === hosting).map((one) => one.key);
  }
  const inside = new Set([
    ...sites.map((one) => one.key),
    ...plates.filter((plate) => plate.site !== null).map((plate) => plate.key),
  ]);
  return readingOrder(layout).filter((one) => !inside.has(one));
}
