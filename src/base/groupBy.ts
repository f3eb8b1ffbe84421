/** Items by a key, each as what is wanted of it, in their order: one pass instead of one for each key. */
export function groupBy<Item, Key, Wanted>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  wantedOf: (item: Item, index: number) => Wanted,
): ReadonlyMap<Key, readonly Wanted[]> {
  const groups = new Map<Key, Wanted[]>();
  items.forEach((item, index) => {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(wantedOf(item, index));
    else groups.set(key, [wantedOf(item, index)]);
  });
  return groups;
}
