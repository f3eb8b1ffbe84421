interface Identified {
  readonly id: string;
}

const indexes = new WeakMap<readonly Identified[], ReadonlyMap<string, Identified>>();

/**
 * The first thing of a list that has this id, through an index made once for the list: names are looked up thousands of
 * times a second while a clock is dragged. For lists that never change, such as those of a description.
 */
export function findById<Thing extends Identified>(
  things: readonly Thing[],
  id: string,
): Thing | undefined {
  const known = indexes.get(things) ?? indexed(things);
  // The index of a list holds things of that list only.
  return known.get(id) as Thing | undefined;
}

function indexed(things: readonly Identified[]): ReadonlyMap<string, Identified> {
  const index = new Map<string, Identified>();
  for (const thing of things) if (!index.has(thing.id)) index.set(thing.id, thing);
  indexes.set(things, index);
  return index;
}
