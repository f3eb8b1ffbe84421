import { groupBy } from '../../base/groupBy.ts';

/** Things of one key together, in the order of the first of each. */
export function groupAlike<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): readonly { readonly key: string; readonly things: readonly Thing[] }[] {
  const alike = groupBy(things, keyOf, (thing) => thing);
  return [...alike].map(([key, members]) => ({ key, things: members }));
}
