/**
 * The map as a tree to walk: from each service down to all it needs, and under each thing the place where it stands. What
 * no service needs comes last. A thing that many need is found under each of them, and opened under none twice.
 */
import type { MapLayout } from './layoutMap.ts';
import { readingOrder } from './moveFocus.ts';
import type { Relation } from './relations.ts';

export interface TreeNode {
  /** Unique in the tree: the way from the root. */
  readonly path: string;
  /** On the map. */
  readonly key: string;
  /** How it hangs on what is above it; null at the top. */
  readonly relation: Relation['kind'] | null;
  /** From 1. */
  readonly depth: number;
  /** Whether anything hangs below. */
  readonly isParent: boolean;
}

const BETWEEN = ' › ';

/** Nodes in sight, in the order they are read, when these paths are open. */
export function visibleTree(
  layout: MapLayout,
  relations: readonly Relation[],
  open: ReadonlySet<string>,
): readonly TreeNode[] {
  const children = childrenOf(relations);
  const services = layout.plates.filter(({ kind }) => kind === 'service').map(({ key }) => key);
  const needed = new Set(relations.map(({ to }) => to));
  const others = readingOrder(layout).filter((key) => !services.includes(key) && !needed.has(key));
  const nodes: TreeNode[] = [];
  const add = (key: string, relation: TreeNode['relation'], above: readonly string[]): void => {
    const path = [...above, key].join(BETWEEN);
    // What needs itself through others is not opened again below itself.
    const below = above.includes(key) ? [] : (children.get(key) ?? []);
    nodes.push({ path, key, relation, depth: above.length + 1, isParent: below.length > 0 });
    if (!open.has(path)) return;
    for (const { to, kind } of below) add(to, kind, [...above, key]);
  };
  for (const key of [...services, ...others]) add(key, null, []);
  return nodes;
}

/** Needs first, then what is followed or watched, then the place. */
const KINDS: readonly Relation['kind'][] = ['need', 'replication', 'backup', 'watch', 'place'];

function childrenOf(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const children = new Map<string, Relation[]>();
  for (const relation of relations) {
    const list = children.get(relation.from) ?? [];
    children.set(relation.from, list);
    list.push(relation);
  }
  for (const list of children.values()) {
    list.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  }
  return children;
}

/** Path of the node above; null at the top. */
export function pathAbove(path: string): string | null {
  const end = path.lastIndexOf(BETWEEN);
  return end < 0 ? null : path.slice(0, end);
}
