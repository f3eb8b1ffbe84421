import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
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

/** The dots are one tab stop, at the worst of those that 9 futures in 10 stay within; a pointer means the nearest. */
export function useDotFocus({ layout, rows, onPoint }: DotFocusInput): DotFocus {
  const { hrefOf, openFuture } = useShown();
  const wordsOf = useDotWords();
  const element = useRef<SVGSVGElement>(null);
  const [current, setCurrent] = useState<DotPosition>({ strip: 0, index: 44 });
  const [pointed, setPointed] = useState<DotPosition | null>(null);
  const wanted = useRef<DotPosition | null>(null);
  const { strips } = layout;
  useEffect(() => {
    if (!wanted.current) return;
    const { strip, index } = wanted.current;
    wanted.current = null;
    const dots = element.current?.querySelectorAll<SVGAElement>(`[data-dot="${index}"]`);
    dots?.[strip]?.focus();
  });
  const point = (to: DotPosition | null) => {
    setPointed(to);
    onPoint((to && dotAt(strips, to)) ?? null, to?.strip ?? 0);
  };
  const open = (to: DotPosition | null, event: MouseEvent | null) => {
    const dot = to && dotAt(strips, to);
    const side = rows[to?.strip ?? 0]?.design.side;
    if (!dot || !side) return;
    if (event && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    event?.preventDefault();
    openFuture(side, dot.run);
  };
  const near = (event: PointerEvent | MouseEvent): DotPosition | null => {
    const box = element.current?.getBoundingClientRect();
    if (!box) return null;
    return dotNear(strips, { x: event.clientX - box.left, y: event.clientY - box.top }, REACH_PX);
  };
  const isSame = (one: DotPosition | null, strip: number, index: number): boolean =>
    one?.strip === strip && one.index === index;
  return {
    element,
    handlers: {
      onKeyDown: (event: KeyboardEvent) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        const move = MOVES[event.key];
        const to = move && moveDot(strips, current, move);
        if (!to) return;
        event.preventDefault();
        wanted.current = to;
        setCurrent(to);
      },
      onPointerMove: (event: PointerEvent) => point(near(event)),
      onPointerLeave: () => point(null),
      onBlur: () => point(null),
      onClick: (event: MouseEvent) => {
        if (event.target === element.current || !(event.target as Element).closest('[data-dot]'))
          open(near(event), null);
      },
    },
    of: (strip, dot) => {
      const row = rows[strip];
      const tabStop = strips[current.strip] ? current : { strip: 0, index: current.index };
      return {
        isTabStop: isSame(tabStop, strip, dot.index),
        isPointed: isSame(pointed, strip, dot.index),
        label: row ? wordsOf(dot, row.measure) : '',
        href: row ? hrefOf(row.design.side, dot.run) : null,
        onOpen: (event) => open({ strip, index: dot.index }, event),
        onFocus: () => {
          setCurrent({ strip, index: dot.index });
          point({ strip, index: dot.index });
        },
      };
    },
  };
}
