import type { KeyboardEvent, ReactNode } from 'react';
import type { ThingReading } from '../../../viz/map/mapReading.ts';
import { actions } from '../../state/session.ts';
import css from './MapItem.module.css';

export interface MapItemState {
  readonly selected: string | null;
  /** Key that Tab reaches. */
  readonly tabStop: string | null;
  /** Keys that stand out; null when everything does. */
  readonly lit: ReadonlySet<string> | null;
  readonly onFocus: (key: string) => void;
  readonly onHover: (key: string | null) => void;
}

/** What makes a drawn thing a face of the run: press, Enter and focus; its sentence; lit, quiet or selected. */
export function MapItem(props: {
  readonly itemKey: string;
  readonly reading: ThingReading;
  readonly items: MapItemState;
  readonly children: ReactNode;
}) {
  const { itemKey, reading, items, children } = props;
  const isSelected = items.selected === itemKey;
  const isQuiet = items.lit !== null && !items.lit.has(itemKey);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot stand inside a drawing
    <g
      role="button"
      data-item={itemKey}
      className={css['item']}
      data-quiet={isQuiet || undefined}
      data-selected={isSelected || undefined}
      tabIndex={itemKey === items.tabStop ? 0 : -1}
      aria-label={reading.sentence}
      aria-pressed={isSelected}
      onClick={select}
      onFocus={() => items.onFocus(itemKey)}
      onPointerEnter={() => items.onHover(itemKey)}
      onPointerLeave={() => items.onHover(null)}
      onKeyDown={onKeyDown}
    >
      <title>{reading.sentence}</title>
      {children}
    </g>
  );

  function select(): void {
    selectThing(reading);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation(); // the space bar plays and pauses elsewhere
    select();
  }
}

/** Selects a thing; what has changed is selected by the entry that changed it, which lights its causes. */
export function selectThing({ ref, entry }: ThingReading): void {
  if (entry === null) actions.selectSubject(ref);
  else actions.selectEntry(entry);
}
