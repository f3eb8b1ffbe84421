import { useMemo, useRef } from 'react';
import type { TreeNode } from '../../../viz/map/dependencyTree.ts';
import { listMap, type MapRow } from '../../../viz/map/listMap.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { useText } from '../../state/preferences.ts';
import { selectThing } from './MapItem.tsx';
import css from './MapTree.module.css';
import type { MapDrawing } from './useMapDrawing.ts';
import { useTreeWalk } from './useTreeWalk.ts';

/** Everything on the map as a tree of dependencies: right goes down to what a thing needs, left back up, Enter selects. */
export function MapTree({ drawing }: { readonly drawing: MapDrawing }) {
  const { whole, state, reserves, selected } = drawing;
  const text = useText().map;
  const tree = useRef<HTMLDivElement>(null);
  const rows = useMemo(
    () => new Map(listMap(whole, state, reserves).map((row) => [row.key, row])),
    [whole, state, reserves],
  );
  const { nodes, isOpen, stop, toggle, onFocus, onKeyDown } = useTreeWalk(
    drawing,
    tree,
    ({ key }) => {
      const row = rows.get(key);
      if (row) selectThing(row.reading);
    },
  );
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
                isOpen={isOpen(node)}
                isStop={node.path === stop}
                isSelected={selected === node.key}
                onToggle={() => toggle(node)}
                onFocus={() => onFocus(node.path)}
              />
            )
          );
        })}
      </div>
    </div>
  );
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
