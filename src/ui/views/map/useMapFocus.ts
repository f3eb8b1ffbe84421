import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { MapLayout } from '../../../viz/map/layoutMap.ts';
import { type MapFocus, type MapMove, moveFocus } from '../../../viz/map/moveFocus.ts';
import type { Relation } from '../../../viz/map/relations.ts';
import { actions } from '../../state/session.ts';
import type { MapZoom } from './useMapZoom.ts';

const MOVES: Readonly<Record<string, MapMove>> = {
  ArrowRight: 'needs',
  ArrowLeft: 'needed-by',
  ArrowUp: 'previous',
  ArrowDown: 'next',
  Home: 'first',
  End: 'last',
};

interface MapFocusInput {
  readonly layout: MapLayout;
  readonly relations: readonly Relation[];
  readonly zoom: MapZoom;
  readonly drawing: RefObject<SVGSVGElement | null>;
}

/** The map is one tab stop: arrows follow relations inside it, and bring into sight what the zoom has pushed out. */
export function useMapFocus({ layout, relations, zoom, drawing }: MapFocusInput): {
  /** Key of what Tab reaches. */
  readonly tabStop: string | null;
  readonly onFocus: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const [current, setCurrent] = useState<MapFocus | null>(null);
  const isMoving = useRef(false);
  useEffect(() => {
    if (!isMoving.current || !current) return;
    isMoving.current = false;
    const items = drawing.current?.querySelectorAll<SVGElement>('[data-item]') ?? [];
    [...items].find((item) => item.dataset['item'] === current.key)?.focus();
    const boxes = [...layout.plates, ...layout.sites, ...layout.hostings];
    const box = boxes.find(({ key }) => key === current.key);
    if (box) zoom.bringIntoSight(box);
  }, [current, drawing, layout, zoom]);
  const tabStop = useMemo(
    () => moveFocus(layout, relations, null, 'first')?.key ?? null,
    [layout, relations],
  );
  const isThere = useMemo(
    () =>
      current !== null &&
      [...layout.plates, ...layout.sites, ...layout.hostings].some(
        ({ key }) => key === current.key,
      ),
    [layout, current],
  );
  const onFocus = useCallback(
    (key: string) => setCurrent((old) => (old?.key === key ? old : { key, fellows: null })),
    [],
  );
  return { tabStop: isThere && current ? current.key : tabStop, onFocus, onKeyDown };

  function onKeyDown(event: KeyboardEvent): void {
    const act = actionOf(event);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  function actionOf(event: KeyboardEvent): (() => void) | null {
    if (event.altKey || event.ctrlKey || event.metaKey) return null;
    if (event.key === '+' || event.key === '=') return zoom.closer;
    if (event.key === '-') return zoom.farther;
    if (event.key === '0') return zoom.showAll;
    if (event.key === 'Escape') return () => actions.selectSubject(null);
    const move = MOVES[event.key];
    const from = isThere ? current : tabStop === null ? null : { key: tabStop, fellows: null };
    const next = move && moveFocus(layout, relations, from, move);
    if (!next) return null;
    return () => {
      isMoving.current = true;
      setCurrent(next);
    };
  }
}
