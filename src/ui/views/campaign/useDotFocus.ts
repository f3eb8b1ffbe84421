import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { DotPlotLayout, PlacedDot } from '../../../viz/campaign/layoutDotPlot.ts';
import {
  type DotMove,
  type DotPosition,
  dotAt,
  dotNear,
  moveDot,
} from '../../../viz/campaign/moveDot.ts';
import type { DotMarkProps } from './DotMark.tsx';
import { type MeasureOfDesign, useDotWords } from './dotWords.ts';
import { useShown } from './shownCampaign.ts';

const MOVES: Readonly<Record<string, DotMove>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'across',
  ArrowDown: 'across',
  Home: 'first',
  End: 'last',
};
/** A pointer this near means the nearest dot: dots are small, their neighbourhood is not. */
const REACH_PX = 16;
/** Tab reaches the dot that 9 in 10 stay within: the one that the sentence is about. */
const FIRST_DOT: DotPosition = { strip: 0, index: 44 };

interface DotFocusInput {
  readonly layout: DotPlotLayout;
  readonly rows: readonly MeasureOfDesign[];
  readonly onPoint: (dot: PlacedDot | null, strip: number) => void;
}

interface DotFocus {
  readonly element: RefObject<SVGSVGElement | null>;
  readonly handlers: React.SVGAttributes<SVGSVGElement>;
  readonly of: (strip: number, dot: PlacedDot) => Omit<DotMarkProps, 'dot'>;
}

/** The dots are one tab stop, arrows walk them, Enter opens; a pointer means the nearest dot. */
export function useDotFocus({ layout: { strips }, rows, onPoint }: DotFocusInput): DotFocus {
  const { openFuture } = useShown();
  const wordsOf = useDotWords();
  const element = useRef<SVGSVGElement>(null);
  const [current, setCurrent] = useState(FIRST_DOT);
  const [pointed, setPointed] = useState<DotPosition | null>(null);
  const wanted = useRef<DotPosition | null>(null);
  const tabStop = strips[current.strip] ? current : { ...current, strip: 0 };
  useEffect(() => {
    if (!wanted.current) return;
    const { strip, index } = wanted.current;
    wanted.current = null;
    element.current?.querySelectorAll<SVGElement>(`[data-dot="${index}"]`)[strip]?.focus();
  });
  const point = (to: DotPosition | null) => {
    setPointed(to);
    onPoint((to && dotAt(strips, to)) ?? null, to?.strip ?? 0);
  };
  const open = (to: DotPosition | null) => {
    const dot = to && dotAt(strips, to);
    const side = rows[to?.strip ?? 0]?.design.side;
    if (dot && side) openFuture(side, dot.run);
  };
  const near = ({ clientX, clientY }: MouseEvent): DotPosition | null => {
    const box = element.current?.getBoundingClientRect();
    return box ? dotNear(strips, { x: clientX - box.left, y: clientY - box.top }, REACH_PX) : null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Enter') open(tabStop);
    const move = MOVES[event.key];
    const to = move && moveDot(strips, tabStop, move);
    if (event.key === 'Enter' || to) event.preventDefault();
    if (!to) return;
    wanted.current = to;
    setCurrent(to);
  };
  return {
    element,
    handlers: {
      onKeyDown,
      onPointerMove: (event) => point(near(event)),
      onPointerLeave: () => point(null),
      onBlur: () => point(null),
      onClick: (event) => open(near(event)),
    },
    of: (strip, dot) => ({
      isTabStop: isAt(tabStop, strip, dot.index),
      isPointed: isAt(pointed, strip, dot.index),
      label: rows[strip] ? wordsOf(dot, rows[strip].measure) : '',
      place: `${rows[strip]?.measure.id} ${strip} ${dot.index}`,
      onFocus: () => {
        setCurrent({ strip, index: dot.index });
        point({ strip, index: dot.index });
      },
    }),
  };
}

const isAt = (position: DotPosition | null, strip: number, index: number): boolean =>
  position?.strip === strip && position.index === index;
