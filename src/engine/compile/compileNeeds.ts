/** The level graph: tools, then components, then services, with who needs whom and in what order. */
import { at } from '../../base/assert.ts';
import type { Need } from '../../scenario/schema/service.ts';
import { kindCode } from '../codes.ts';
import type { LevelNode, NeedTree } from '../plant/levels.ts';
import { NODE_KINDS, type Registry } from './registry.ts';

/** How many systems a need stands for: those of the lot, or one. */
const weightOf = ({ dossier }: Pick<Registry, 'dossier'>, need: Need): number =>
  need.type === 'one' ? (dossier.components[need.ref]?.count ?? 1) : 1;

function treeOf(registry: Pick<Registry, 'nodeOf' | 'dossier'>, need: Need): NeedTree {
  if (need.type === 'one')
    return { type: 'node', node: registry.nodeOf(need.ref), floor: need.without };
  const of = need.of.map((part) => treeOf(registry, part));
  if (need.type === 'share')
    return { type: 'share', of, weights: need.of.map((part) => weightOf(registry, part)) };
  return need.type === 'all' ? { type: 'all', of } : { type: 'at-least', count: need.count, of };
}

/** Compiles a list of needs, all of which count. */
export function compileNeeds(registry: Registry, needs: readonly Need[]): NeedTree {
  return treeOf(registry, { type: 'all', of: needs });
}

export const nodesIn = (tree: NeedTree): readonly number[] =>
  tree.type === 'node' ? [tree.node] : tree.of.flatMap(nodesIn);

/** Place of each node when nodes stand in the order of their ranks, then of their numbers. */
function placesByRank(ranks: readonly number[]): Int32Array {
  const order = [...ranks.keys()].sort((a, b) => at(ranks, a) - at(ranks, b) || a - b);
  const places = new Int32Array(ranks.length);
  order.forEach((node, place) => {
    places[node] = place;
  });
  return places;
}

/** Every node in number order; what is needed has the smaller place. */
export function compileNodes(registry: Registry): readonly LevelNode[] {
  const { dossier, ids } = registry;
  const sections = {
    tool: dossier.tools,
    component: dossier.components,
    service: dossier.services,
  };
  const entries = NODE_KINDS.flatMap((kind) =>
    ids[kind].map((id, index) => ({ kind, id, index, needs: sections[kind][id]?.needs ?? [] })),
  );
  const trees = entries.map(({ needs }) => compileNeeds(registry, needs));
  const inputs = trees.map((tree) => [...new Set(nodesIn(tree))]);
  const { ranks, cycles } = condense(inputs);
  const places = placesByRank(ranks);
  // What a degraded mode needs moves the service too, but only while the mode is in force: it makes no cycle.
  const modeInputs = entries.map(({ kind, id }) =>
    kind === 'service'
      ? Object.values(dossier.services[id]?.modes ?? {}).flatMap(({ needs }) =>
          nodesIn(compileNeeds(registry, needs)),
        )
      : [],
  );
  const dependents: number[][] = entries.map(() => []);
  for (const other of entries.keys()) {
    for (const node of new Set([...at(inputs, other), ...at(modeInputs, other)])) {
      dependents[node]?.push(other);
    }
  }
  return entries.map(({ kind, id, index }, node) => ({
    entity: { kind, id },
    kind: kindCode(kind),
    index,
    needs: at(trees, node),
    dependents: at(dependents, node),
    place: at(places, node),
    cycle: at(cycles, node),
  }));
}

/**
 * Strongly connected components (Tarjan, "Depth-first search and linear graph algorithms", 1972), iterative so that a
 * long chain does not exhaust the stack. They come out with what is needed first: their order is the rank.
 */
export function condense(inputs: readonly (readonly number[])[]): {
  readonly ranks: readonly number[];
  /** Sorted members of a node's cycle; empty when it needs neither itself nor anything that needs it. */
  readonly cycles: readonly (readonly number[])[];
} {
  const order = new Array<number>(inputs.length).fill(-1);
  const low = new Array<number>(inputs.length).fill(0);
  const onStack = new Array<boolean>(inputs.length).fill(false);
  const ranks = new Array<number>(inputs.length).fill(0);
  const cycles: (readonly number[])[] = inputs.map(() => []);
  const stack: number[] = [];
  let counter = 0;
  let rank = 0;

  const open = (node: number): { node: number; next: number } => {
    order[node] = counter;
    low[node] = counter;
    counter += 1;
    stack.push(node);
    onStack[node] = true;
    return { node, next: 0 };
  };
  const close = (node: number): void => {
    const members: number[] = [];
    for (let member = -1; member !== node; ) {
      member = stack.pop() ?? node;
      onStack[member] = false;
      ranks[member] = rank;
      members.push(member);
    }
    rank += 1;
    members.sort((a, b) => a - b);
    const isCycle = members.length > 1 || at(inputs, node).includes(node);
    if (isCycle) for (const member of members) cycles[member] = members;
  };

  for (let root = 0; root < inputs.length; root += 1) {
    if (at(order, root) >= 0) continue;
    const path = [open(root)];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const input = at(inputs, top.node)[top.next];
      top.next += 1;
      if (input === undefined) {
        path.pop();
        if (at(low, top.node) === at(order, top.node)) close(top.node);
        const parent = path.at(-1);
        if (parent) low[parent.node] = Math.min(at(low, parent.node), at(low, top.node));
      } else if (at(order, input) < 0) {
        path.push(open(input));
      } else if (at(onStack, input)) {
        low[top.node] = Math.min(at(low, top.node), at(order, input));
      }
    }
  }
  return { ranks, cycles };
}
