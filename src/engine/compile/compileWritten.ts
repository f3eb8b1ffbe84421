import { groupBy } from '../../base/groupBy.ts';
import type { LevelNode } from '../plant/levels.ts';
import type { Plant } from '../plant/plant.ts';

/** By node: data sets that are written through it. */
export function writtenThrough(
  nodes: readonly LevelNode[],
  data: Plant['data'],
  firstServiceNode: number,
): Plant['writtenThrough'] {
  const through = groupBy(
    data.flatMap(({ holders }, index) =>
      holders.flatMap(({ node, users }) =>
        [node, ...users.map((service) => firstServiceNode + service)].map((one) => ({
          one,
          index,
        })),
      ),
    ),
    ({ one }) => one,
    ({ index }) => index,
  );
  return nodes.map((_, node) => [...new Set(through.get(node) ?? [])]);
}
