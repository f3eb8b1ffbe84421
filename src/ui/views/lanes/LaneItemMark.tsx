import type { KeyboardEvent, ReactNode } from 'react';
import type { TraceId } from '../../../model/trace.ts';
import type { LaneItem } from '../../../viz/lanes/lane.ts';
import type { TimeStretch } from '../../../viz/timeFold.ts';
import { actions } from '../../state/session.ts';
import css from './LaneRow.module.css';

/** What makes a drawn thing a face of a trace entry: press, Enter and focus; its sentence; lit, quiet or selected. */
export function LaneItemMark(props: {
  readonly item: LaneItem;
  readonly lit: ReadonlySet<string>;
  /** Entry that is selected, when it is one of this lane: a question of each of thousands to the store would cost every frame. */
  readonly selected: TraceId | null;
  readonly tabStop: string | null;
  readonly onFocus: (item: string) => void;
  readonly onShow: (stretch: TimeStretch) => void;
  /** Where it can be pressed, and what is outlined when it has the focus or is selected. */
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly children: ReactNode;
}) {
  const { item, lit, selected, tabStop, onFocus, onShow, box, children } = props;
  const isSelected = item.entry !== null && selected === item.entry;
  const isQuiet = lit.size > 0 && !lit.has(item.id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot stand inside a drawing
    <g
      role="button"
      data-item={item.id}
      className={css['item']}
      data-quiet={isQuiet || undefined}
      data-selected={isSelected || undefined}
      tabIndex={item.id === tabStop ? 0 : -1}
      aria-label={item.sentence}
      aria-pressed={isSelected}
      onClick={select}
      onDoubleClick={() => onShow(item)}
      onFocus={() => onFocus(item.id)}
      onKeyDown={onKeyDown}
    >
      <title>{item.sentence}</title>
      <g className={css['drawn']}>{children}</g>
      <rect className={css['box']} {...box} />
    </g>
  );

  function select(): void {
    if (item.entry === null) actions.selectSubject(item.subject);
    else actions.selectEntry(item.entry);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation(); // the space bar plays and pauses elsewhere
    if (event.shiftKey) onShow(item);
    else select();
  }
}
