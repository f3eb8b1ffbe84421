/** The level graph again, as columns: `plant/levelColumns.ts` says why. */
import type { PlantCopy } from '../plant/data.ts';
import type { LevelColumns } from '../plant/levelColumns.ts';
import type { LevelNode, NeedTree, PlantComponent } from '../plant/levels.ts';

type NodeNeed = Extract<NeedTree, { type: 'node' }>;

/** The needs of a tree that is a list of nodes, all of which count; null for any other. */
function plainNeeds(tree: NeedTree): readonly NodeNeed[] | null {
  if (tree.type !== 'all') return null;
  const nodes = tree.of.filter((need) => need.type === 'node');
  return nodes.length === tree.of.length ? nodes : null;
}

/** Where the list of each begins when they stand one after the other, and where the last one ends. */
function beginnings(lists: readonly (readonly unknown[])[]): Int32Array {
  const first = new Int32Array(lists.length + 1);
  lists.forEach((list, owner) => {
    first[owner + 1] = (first[owner] as number) + list.length;
  });
  return first;
}

export function compileLevelColumns(
  nodes: readonly LevelNode[],
  components: readonly PlantComponent[],
  copies: readonly PlantCopy[],
): LevelColumns {
  const dependents = nodes.map((node) => node.dependents);
  const plain = nodes.map(({ needs }) => plainNeeds(needs));
  const needs = plain.map((list) => list ?? []);
  const members = components.map((component) => component.copies);
  return {
    kind: Uint8Array.from(nodes, ({ kind }) => kind),
    index: Int32Array.from(nodes, ({ index }) => index),
    writes: Uint8Array.from(nodes, ({ writes }) => Number(writes)),
    place: Int32Array.from(nodes, ({ place }) => place),
    firstDependent: beginnings(dependents),
    dependents: Int32Array.from(dependents.flat()),
    isPlain: Uint8Array.from(plain, (list) => Number(list !== null)),
    firstNeed: beginnings(needs),
    needs: Int32Array.from(needs.flat(), ({ node }) => node),
    floors: Float64Array.from(needs.flat(), ({ floor }) => floor),
    isCyclic: Uint8Array.from(nodes, ({ cycle }) => Number(cycle.length > 0)),
    isAwaited: Uint8Array.from(nodes, ({ reserves, starts }) =>
      Number(reserves.length + starts.length > 0),
    ),
    firstCopy: beginnings(members),
    copies: Int32Array.from(members.flat()),
    quorum: Int32Array.from(components, ({ quorum }) => quorum),
    isStrained: Uint8Array.from(components, ({ overload }) => Number(overload !== null)),
    copyNeeds: Uint8Array.from(copies, (copy) => Number(copy.needs !== null)),
  };
}
