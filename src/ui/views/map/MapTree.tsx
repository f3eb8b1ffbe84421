import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { pathAbove, type TreeNode, visibleTree } from '../../../viz/map/dependencyTree.ts';
import { listMap, type MapRow } from '../../../viz/map/listMap.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { useText } from '../../state/preferences.ts';
import { selectThing } from './MapItem.tsx';
import css from './MapTree.module.css';
import type { MapDrawing } from './useMapDrawing.ts';

/**
 * Everything on the map as a tree of dependencies, walked as the ARIA authoring practices ask: right opens and goes down
 * to what a thing needs, left closes and goes back up, Enter selects.
 */
export function MapTree({ drawing }: { readonly drawing: MapDrawing }) {
  const { whole, wholeRelations, state, selected } = drawing;
  const text = useText().map;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const hasMoved = useRef(false);
  const tree = useRef<HTMLDivElement>(null);
  const nodes = useMemo(
    () => visibleTree(whole, wholeRelations, open),
    [whole, wholeRelations, open],
  );
  const rows = useMemo(
    () => new Map(listMap(whole, state).map((row) => [row.key, row])),
    [whole, state],
  );
  const stop = nodes.find(({ path }) => path === current)?.path ?? nodes[0]?.path;
  useEffect(() => {
    if (!hasMoved.current) return;
    hasMoved.current = false;
    const items = tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [];
    [...items].find(({ dataset }) => dataset['path'] === stop)?.focus();
  }, [stop]);
  return (
    <div className={css['frame']}>
      <div ref={tree} role="tree" aria-label={text.title} onKeyDown={onKeyDown}>
        {nodes.map((node) => {
          const row = rows.get(node.key);
          return (
            row && (
              <TreeItem
                key={node.path}
                node={node}
                row={row}
                isOpen={open.has(node.path)}
                isStop={node.path === stop}
                isSelected={selected === node.key}
                onToggle={() => toggle(node)}
                onFocus={() => setCurrent(node.path)}
              />
            )
          );
        })}
      </div>
    </div>
  );

  function toggle({ path }: TreeNode): void {
    const next = new Set(open);
    if (!next.delete(path)) next.add(path);
    setOpen(next);
  }

  function goTo(path: string | null | undefined): void {
    if (!path || path === stop) return;
    hasMoved.current = true;
    setCurrent(path);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const place = nodes.findIndex(({ path }) => path === stop);
    const node = nodes[place];
    const act = node && actionOf(event.key, node, place);
    if (!act || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  function actionOf(key: string, node: TreeNode, place: number): (() => void) | null {
    const isOpen = open.has(node.path);
    switch (key) {
      case 'ArrowDown':
        return () => goTo(nodes[place + 1]?.path);
      case 'ArrowUp':
        return () => goTo(nodes[place - 1]?.path);
      case 'Home':
        return () => goTo(nodes[0]?.path);
      case 'End':
        return () => goTo(nodes.at(-1)?.path);
      case 'ArrowRight':
        if (!node.isParent) return null;
        return () => (isOpen ? goTo(nodes[place + 1]?.path) : toggle(node));
      case 'ArrowLeft':
        return () => (isOpen ? toggle(node) : goTo(pathAbove(node.path)));
      case 'Enter':
      case ' ': {
        const row = rows.get(node.key);
        return row ? () => selectThing(row.reading) : null;
      }
      default:
        return null;
    }
  }
}

function TreeItem(props: {
  readonly node: TreeNode;
  readonly row: MapRow;
  readonly isOpen: boolean;
  readonly isStop: boolean;
  readonly isSelected: boolean;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
}) {
  const { node, row, isOpen, isStop, isSelected, onToggle, onFocus } = props;
  const text = useText().map;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys
    <div
      role="treeitem"
      data-path={node.path}
      aria-level={node.depth}
      aria-expanded={node.isParent ? isOpen : undefined}
      aria-selected={isSelected}
      tabIndex={isStop ? 0 : -1}
      className={css['item']}
      style={{ paddingInlineStart: `${(node.depth - 1) * 20}px` }}
      onFocus={onFocus}
      onClick={() => selectThing(row.reading)}
    >
      <span
        className={css['sign']}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          if (node.isParent) onToggle();
        }}
      >
        {node.isParent ? (isOpen ? '▾' : '▸') : ''}
      </span>
      <StateGlyph condition={row.reading.condition} size={12} />
      {node.relation && <span className={css['quiet']}>{text.relations[node.relation]}</span>}
      <span className={css['name']}>{row.name}</span>
      <span>{row.state.join(' · ')}</span>
      {row.place.length > 0 && <span className={css['quiet']}>{row.place.join(' · ')}</span>}
    </div>
  );
}
