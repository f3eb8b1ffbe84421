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
  /** By key: what hangs on its edge, in sentences. */
  readonly tagged: ReadonlyMap<string, string>;
  /** A drag moves things, instead of the map. */
  readonly isMoving: boolean;
  readonly onFocus: (key: string) => void;
  readonly onHover: (key: string | null) => void;
}

/** What makes a drawn thing a face of the run: press, Enter and focus; its sentence; lit, quiet or selected. */
export function MapItem(props: {
  readonly itemKey: string;
  readonly reading: ThingReading;
  readonly items: MapItemState;
  /** What is written on it, in the order of the drawing; null where there was no room. */
  readonly words: readonly (string | null)[];
  readonly className?: string | undefined;
  /** The look of what is inside; nothing for what looks the same in each. */
  readonly condition?: string;
  readonly children: ReactNode;
}) {
  const { itemKey, reading, items, words, className, condition, children } = props;
  const isSelected = items.selected === itemKey;
  const isQuiet = items.lit !== null && !items.lit.has(itemKey);
  const tag = items.tagged.get(itemKey);
  const said = reading.sentence();
  // What is believed of a service hangs on its edge, and is in its sentence too.
  const sentence = tag === undefined || said.includes(tag) ? said : `${said} ${tag}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot stand inside a drawing
    <g
      role="button"
      data-item={itemKey}
      className={className === undefined ? css['item'] : `${css['item']} ${className}`}
      data-condition={condition}
      data-quiet={isQuiet || undefined}
      data-selected={isSelected || undefined}
      data-moving={items.isMoving || undefined}
      tabIndex={itemKey === items.tabStop ? 0 : -1}
      aria-label={nameOf(sentence, words)}
      aria-pressed={isSelected}
      onClick={select}
      onFocus={() => items.onFocus(itemKey)}
      onPointerEnter={() => items.onHover(itemKey)}
      onPointerLeave={() => items.onHover(null)}
      onKeyDown={onKeyDown}
    >
      <title>{sentence}</title>
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

/**
 * Its sentence, then what is written on it and not yet said, cut words apart: who speaks to the screen calls a thing by
 * the words that are seen.
 */
function nameOf(sentence: string, words: readonly (string | null)[]): string {
  const said = sentence.toLowerCase();
  const isUnsaid = (word: string | null): boolean =>
    word !== null && !said.includes(word.replaceAll('…', '').toLowerCase());
  return [sentence, ...words.filter(isUnsaid)].join(' ');
}

/** Whether a thing is outlined, or would be if the keyboard came to it. Others need no outline to be drawn. */
export const hasHalo = (key: string, { selected, tabStop }: MapItemState): boolean =>
  key === selected || key === tabStop;

/** Selects a thing; what has changed is selected by the entry that changed it, which lights its causes. */
export function selectThing({ ref, entry }: ThingReading): void {
  if (entry === null) actions.selectSubject(ref);
  else actions.pointAt(entry);
}
