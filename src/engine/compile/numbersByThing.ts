/** A thing of the plant: its kind and its index. */
interface Thing {
  readonly kind: number;
  readonly index: number;
}

/** One for all things that nothing is about. */
const NONE: readonly number[] = [];

/** By kind and index of a thing: the numbers that are about it, in the order given. A thing that is not there is left out. */
export function numbersByThing(
  counts: readonly number[],
  about: readonly (readonly [thing: Thing, number: number])[],
): readonly (readonly (readonly number[])[])[] {
  const lists = counts.map((count) => Array.from({ length: count }, () => NONE));
  for (const [{ kind, index }, number] of about) {
    const known = lists[kind]?.[index];
    if (known && lists[kind]) lists[kind][index] = [...known, number];
  }
  return lists;
}
