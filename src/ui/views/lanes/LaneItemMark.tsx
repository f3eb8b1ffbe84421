import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import type { TraceId } from '../../../model/trace.ts';
import type { LaneItem } from '../../../viz/lanes/lane.ts';
import type { TimeStretch } from '../../../viz/timeFold.ts';
import { actions } from '../../state/session.ts';
import css from './LaneRow.module.css';

interface LaneItemMarkProps {
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
  /** Its drawing; null when the lane draws what all its bars look like at once. */
  readonly children: ReactNode;
}

/**
 * What makes a drawn thing a face of a trace entry: press, Enter and focus; its sentence; lit, quiet or selected. Without a
 * drawing of its own it is one shape: a long run has thousands.
 */
export function LaneItemMark(props: LaneItemMarkProps) {
  const { item, box, children } = props;
  const face = faceOf(props);
  if (children === null)
    return <rect {...face} className={css['bare']} {...box} onPointerEnter={sayOnHover} />;
  return (
    <g {...face} className={css['item']}>
      <title>{item.sentence}</title>
      <g className={css['drawn']}>{children}</g>
      <rect className={css['box']} {...box} />
    </g>
  );
}

const SVG = 'http://www.w3.org/2000/svg';

/** Thousands of titles would wait for a pointer that comes to a few of them. */
function sayOnHover({ currentTarget }: PointerEvent<SVGElement>): void {
  if (currentTarget.firstChild) return;
  const title = document.createElementNS(SVG, 'title');
  title.textContent = currentTarget.getAttribute('aria-label');
  currentTarget.append(title);
}

function faceOf({ item, lit, selected, tabStop, onFocus, onShow }: LaneItemMarkProps) {
  const isSelected = item.entry !== null && selected === item.entry;
  const isQuiet = lit.size > 0 && !lit.has(item.id);
  return {
    role: 'button',
    'data-item': item.id,
    'data-quiet': isQuiet || undefined,
    'data-selected': isSelected || undefined,
    tabIndex: item.id === tabStop ? 0 : -1,
    'aria-label': item.sentence,
    'aria-pressed': isSelected,
    onClick: select,
    onDoubleClick: () => onShow(item),
    onFocus: () => onFocus(item.id),
    onKeyDown,
  } as const;

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
