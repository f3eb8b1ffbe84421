/** Things of one key together, in the order of the first of each. */
export function groupAlike<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): readonly { readonly key: string; readonly things: readonly Thing[] }[] {
  const alike = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const known = alike.get(key);
    if (known) known.push(thing);
    else alike.set(key, [thing]);
  }
  return [...alike].map(([key, members]) => ({ key, things: members }));
}
