import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { pathAbove, type TreeNode, visibleTree } from '../../../viz/map/dependencyTree.ts';
import type { MapDrawing } from './useMapDrawing.ts';

export interface TreeWalk {
  readonly nodes: readonly TreeNode[];
  readonly isOpen: (node: TreeNode) => boolean;
  /** Path of the node that Tab reaches. */
  readonly stop: string | undefined;
  readonly toggle: (node: TreeNode) => void;
  readonly onFocus: (path: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Which nodes are open, where the focus is, and what keys do: as the ARIA authoring practices ask of a tree. */
export function useTreeWalk(
  { whole, wholeRelations }: Pick<MapDrawing, 'whole' | 'wholeRelations'>,
  tree: RefObject<HTMLElement | null>,
  onEnter: (node: TreeNode) => void,
): TreeWalk {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const nodes = useMemo(
    () => visibleTree(whole, wholeRelations, open),
    [whole, wholeRelations, open],
  );
  const place = Math.max(
    0,
    nodes.findIndex(({ path }) => path === current),
  );
  const stop = nodes[place]?.path;
  const follow = useFollowedFocus(tree, stop);
  const isOpen = ({ path }: TreeNode): boolean => open.has(path);
  const toggle = ({ path }: TreeNode): void => {
    const next = new Set(open);
    if (!next.delete(path)) next.add(path);
    setOpen(next);
  };
  const goTo = (path: string | null | undefined): void => {
    if (!path || path === stop) return;
    follow();
    setCurrent(path);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const node = nodes[place];
    if (!node || event.altKey || event.ctrlKey || event.metaKey) return;
    const act = {
      ArrowDown: () => goTo(nodes[place + 1]?.path),
      ArrowUp: () => goTo(nodes[place - 1]?.path),
      Home: () => goTo(nodes[0]?.path),
      End: () => goTo(nodes.at(-1)?.path),
      ArrowRight: () => (isOpen(node) ? goTo(nodes[place + 1]?.path) : toggle(node)),
      ArrowLeft: () => (isOpen(node) ? toggle(node) : goTo(pathAbove(node.path))),
      Enter: () => onEnter(node),
      ' ': () => onEnter(node),
    }[event.key];
    if (!act || (event.key === 'ArrowRight' && !node.isParent)) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return { nodes, isOpen, stop, toggle, onFocus: setCurrent, onKeyDown };
}

/** Gives the focus to the stop once it has moved by a key. Call the answer before it moves. */
function useFollowedFocus(
  tree: RefObject<HTMLElement | null>,
  stop: string | undefined,
): () => void {
  const hasMoved = useRef(false);
  useEffect(() => {
    if (!hasMoved.current) return;
    hasMoved.current = false;
    const items = tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [];
    [...items].find(({ dataset }) => dataset['path'] === stop)?.focus();
  }, [tree, stop]);
  return () => {
    hasMoved.current = true;
  };
}
