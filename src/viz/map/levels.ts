/**
 * The same map from three distances. From afar, services and the lands that carry them; nearer, what stands where, counted;
 * near, each thing. Nothing moves from one to the other: what is too small to be told apart is counted in its land.
 */
import type { Condition } from '../../model/states.ts';
import type { Fallout } from './fallout.ts';
import type { MapLayout } from './layoutMap.ts';
import type { LinkAge } from './linkAges.ts';
import type { PlateBox } from './mapBoxes.ts';
import type { MapState } from './readings.ts';
import type { MapLink } from './readLinks.ts';
import type { Relation } from './relations.ts';

/** From the farthest to the nearest. */
export const MAP_LEVELS = ['product', 'provider', 'component'] as const;
export type MapLevel = (typeof MAP_LEVELS)[number];

/** A level nearer (1) or farther (-1); the same at the ends. */
export const levelBeside = (level: MapLevel, step: 1 | -1): MapLevel =>
  MAP_LEVELS[MAP_LEVELS.indexOf(level) + step] ?? level;

/** Only signs have room: seen whole, the counts of each land say more than the signs. */
export const levelAtFirst = (layout: Pick<MapLayout, 'detail'>): MapLevel =>
  layout.detail === 'signs' ? 'provider' : 'component';

export interface LeveledMap {
  readonly layout: MapLayout;
  /** What stands for a thing at this level: itself, its site or its hosting. */
  readonly lift: (key: string) => string;
}

/** The part of a layout that is drawn at a level. */
export function layoutAtLevel(layout: MapLayout, level: MapLevel): LeveledMap {
  if (level === 'component') return { layout, lift: (key) => key };
  const siteOf = new Map(layout.plates.map(({ key, site }) => [key, site]));
  const hostingOf = new Map(layout.sites.map(({ key, within }) => [key, within]));
  const plates = layout.plates.filter(({ site }) => site === null);
  const toSite = (key: string): string => siteOf.get(key) ?? key;
  if (level === 'provider') return { layout: { ...layout, plates }, lift: toSite };
  return {
    layout: { ...layout, plates, sites: [] },
    lift: (key) => hostingOf.get(toSite(key)) ?? toSite(key),
  };
}

/** Relations between what is drawn at a level, each once. */
export function liftRelations(
  relations: readonly Relation[],
  lift: (key: string) => string,
): readonly Relation[] {
  const lifted = new Map<string, Relation>();
  for (const { from, to, kind } of relations) {
    const relation = { from: lift(from), to: lift(to), kind };
    if (relation.from !== relation.to)
      lifted.set(`${kind} ${relation.from} ${relation.to}`, relation);
  }
  return [...lifted.values()];
}

const LOOKS: readonly MapLink['look'][] = ['forbidden', 'broken', 'live', 'idle'];

/** Links already lifted, by level: null for one that begins and ends in the same land. */
const liftedBy = new WeakMap<LeveledMap['lift'], WeakMap<MapLink, MapLink | null>>();

/**
 * Links between what is drawn at a level: of those that fall together, the look that matters most. The same link lifted
 * again is the same object.
 */
export function liftLinks(
  links: readonly MapLink[],
  lift: (key: string) => string,
): readonly MapLink[] {
  const known = liftedBy.get(lift) ?? new WeakMap<MapLink, MapLink | null>();
  liftedBy.set(lift, known);
  const kept = new Map<string, MapLink>();
  for (const link of links) {
    let lifted = known.get(link);
    if (lifted === undefined) {
      lifted = liftedLink(link, lift);
      known.set(link, lifted);
    }
    if (lifted === null) continue;
    const before = kept.get(lifted.key);
    if (before && LOOKS.indexOf(before.look) <= LOOKS.indexOf(lifted.look)) continue;
    kept.set(lifted.key, lifted);
  }
  return [...kept.values()];
}

function liftedLink(link: MapLink, lift: (key: string) => string): MapLink | null {
  const from = lift(link.from);
  const to = lift(link.to);
  return from === to ? null : { ...link, key: `${link.kind} ${from} ${to}`, from, to };
}

/** How many things are shown in one way. */
export interface StateCount {
  readonly condition: Condition;
  readonly count: number;
}

/** What matters most first. */
const ORDER: readonly Condition[] = [
  'unlawful',
  'down',
  'recovering',
  'degraded',
  'unknown',
  'nominal',
  'fallback',
  'idle',
];

/** How a thing is shown: as unlawful when a law is broken where it stands, whatever it serves; null when it is not drawn. */
export function shownCondition({ plates }: MapState, key: string): Condition | null {
  const plate = plates.get(key);
  if (!plate) return null;
  return plate.breach === null ? plate.condition : 'unlawful';
}

/** Things by the way they are shown, what matters most first. */
export function countStates(plates: readonly PlateBox[], state: MapState): readonly StateCount[] {
  const counts = new Map<Condition, number>();
  for (const { key } of plates) {
    const condition = shownCondition(state, key);
    if (condition === null) continue;
    counts.set(condition, (counts.get(condition) ?? 0) + 1);
  }
  return ORDER.flatMap((condition) => {
    const count = counts.get(condition);
    return count === undefined ? [] : [{ condition, count }];
  });
}

/** What failures took, at a level: what took something inside itself took nothing that is seen here. */
export function liftFallout({ took, behind }: Fallout, lift: (key: string) => string): Fallout {
  const lifted = new Map<string, { things: number; services: readonly string[] }>();
  for (const [key, { things, services }] of took) {
    const land = lift(key);
    const before = lifted.get(land) ?? { things: 0, services: [] };
    lifted.set(land, {
      things: before.things + things,
      services: [...new Set([...before.services, ...services])],
    });
  }
  // What stands before a failure is said of things, never of the land that holds many of them.
  return { took: lifted, behind: new Map([...behind].filter(([key]) => lift(key) === key)) };
}

/** Ages of links between what is drawn at a level: of those that fall together, the one that has stopped, else the first. */
export function liftAges(
  ages: readonly LinkAge[],
  lift: (key: string) => string,
): readonly LinkAge[] {
  const lifted = new Map<string, LinkAge>();
  for (const age of ages) {
    const [from, to] = [lift(age.from), lift(age.to)];
    const key = `${from} ${to}`;
    const before = lifted.get(key);
    if (from === to || (before && (before.kind === 'stopped' || age.kind !== 'stopped'))) continue;
    lifted.set(key, { ...age, key, from, to });
  }
  return [...lifted.values()];
}
