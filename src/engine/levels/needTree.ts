import type { NeedTree } from '../plant/levels.ts';
import type { Plant } from '../plant/plant.ts';

/** Nodes that a need tree reads, in its order; one that it reads twice is there twice. */
export const nodesIn = (tree: NeedTree): readonly number[] => {
  if (tree.type === 'node') return [tree.node];
  return tree.type === 'reserve' ? nodesIn(tree.of) : tree.of.flatMap(nodesIn);
};

const branchesIn = (tree: NeedTree): number =>
  tree.type === 'node' || tree.type === 'reserve'
    ? 0
    : tree.of.reduce((sum, branch) => sum + branchesIn(branch), tree.of.length);

/** How many branches the gates of the widest tree have in all: the room that evaluating it takes. */
export function branchCountOf({
  nodes,
  services,
  copies,
}: Pick<Plant, 'nodes' | 'services' | 'copies'>): number {
  const trees = [
    ...nodes.map(({ needs }) => needs),
    ...copies.flatMap(({ needs, startNeeds }) => (needs ? [needs, startNeeds] : [startNeeds])),
    ...services.flatMap(({ modes }) => modes.map(({ needs }) => needs)),
  ];
  return trees.reduce((most, tree) => Math.max(most, branchesIn(tree)), 0);
}
