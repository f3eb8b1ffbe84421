/** What is around one thing of the map: all it needs and all that needs it, near or far, and where each stands. */
import type { Relation } from './relations.ts';

/** Keys, the thing itself included. Places are those of the thing, and of what it needs or is needed by. */
export function neighbourhoodOf(relations: readonly Relation[], key: string): ReadonlySet<string> {
  const isLand = relations.some(({ to, kind }) => kind === 'place' && to === key);
  const inside = isLand ? standingOn(relations, key) : [];
  const around = new Set([
    ...walk(relations, [key, ...inside], 'from', 'to'),
    ...walk(relations, [key, ...inside], 'to', 'from'),
  ]);
  for (const place of walkPlaces(relations, [...around])) around.add(place);
  return around;
}

/** What stands on a land, on the lands inside it too. */
function standingOn(relations: readonly Relation[], land: string): readonly string[] {
  const found = [land];
  for (const one of found) {
    for (const { from, to, kind } of relations)
      if (kind === 'place' && to === one) found.push(from);
  }
  return found;
}

function walk(
  relations: readonly Relation[],
  starts: readonly string[],
  near: 'from' | 'to',
  far: 'from' | 'to',
): ReadonlySet<string> {
  const next = new Map<string, string[]>();
  for (const relation of relations) {
    if (relation.kind === 'place') continue;
    const list = next.get(relation[near]) ?? [];
    next.set(relation[near], list);
    list.push(relation[far]);
  }
  const reached = new Set(starts);
  for (const key of reached) for (const other of next.get(key) ?? []) reached.add(other);
  return reached;
}

function walkPlaces(relations: readonly Relation[], keys: readonly string[]): readonly string[] {
  const placeOf = new Map(
    relations.filter(({ kind }) => kind === 'place').map(({ from, to }) => [from, to]),
  );
  const places: string[] = [];
  for (const key of keys) {
    for (let place = placeOf.get(key); place !== undefined; place = placeOf.get(place)) {
      places.push(place);
    }
  }
  return places;
}
