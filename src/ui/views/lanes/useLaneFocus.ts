import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { LaneItem } from '../../../viz/lanes/lane.ts';
import type { PlacedLane } from '../../../viz/lanes/layoutLanes.ts';
import { type FocusMove, moveFocus } from '../../../viz/lanes/moveFocus.ts';
import { ZOOM_STEP } from './LanesControls.tsx';
import type { TimeWindow } from './useTimeWindow.ts';

const MOVES: Readonly<Record<string, FocusMove>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};
/** Share of the window that one press pans by. */
const PAN_SHARE = 0.25;

interface LaneFocusInput {
  readonly lanes: readonly PlacedLane[];
  readonly time: TimeWindow;
  readonly plot: RefObject<SVGSVGElement | null>;
}

/** The lanes are one tab stop: arrows walk their items, and bring into sight what the window does not show. */
export function useLaneFocus({ lanes, time, plot }: LaneFocusInput): {
  /** Id of the item that Tab reaches. */
  readonly tabStop: string | null;
  readonly onFocus: (item: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const [current, setCurrent] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const items = plot.current?.querySelectorAll<SVGElement>('[data-item]') ?? [];
    const found = [...items].find((item) => item.dataset['item'] === wanted.current);
    if (!found) return; // not drawn yet: the window is about to move
    wanted.current = null;
    found.focus();
  });
  const read = lanes.map((placed) => placed.lane);
  const isThere = read.some((lane) =>
    [...lane.bars, ...lane.flags].some((item) => item.id === current),
  );
  const tabStop = isThere ? current : (moveFocus(read, null, 'first')?.id ?? null);
  const onFocus = useCallback((item: string) => setCurrent(item), []);
  return { tabStop, onFocus, onKeyDown };

  function onKeyDown(event: KeyboardEvent): void {
    const act = actionOf(event);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  function actionOf(event: KeyboardEvent): (() => void) | null {
    if (event.altKey || event.ctrlKey || event.metaKey) return null;
    if (event.key === '+' || event.key === '=') return () => time.zoom(ZOOM_STEP);
    if (event.key === '-') return () => time.zoom(1 / ZOOM_STEP);
    if (event.key === '0') return time.reset;
    if (event.shiftKey && event.key === 'ArrowRight') return () => time.pan(PAN_SHARE);
    if (event.shiftKey && event.key === 'ArrowLeft') return () => time.pan(-PAN_SHARE);
    const move = event.shiftKey ? undefined : MOVES[event.key];
    const item = move && moveFocus(read, tabStop, move);
    return item ? () => goTo(item) : null;
  }

  function goTo(item: LaneItem): void {
    const { window } = time.scale;
    wanted.current = item.id;
    setCurrent(item.id);
    if (item.until < window.from || item.from > window.until) {
      const half = Math.max(window.until - window.from, item.until - item.from) / 2;
      time.show({
        from: Math.max(item.from - half, time.scale.fold.from) as typeof item.from,
        until: Math.min(item.from + half, time.scale.fold.until) as typeof item.from,
      });
    }
  }
}
