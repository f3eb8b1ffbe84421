import { type KeyboardEvent, type RefObject, useEffect, useMemo, useState } from 'react';
import { listMap, type MapRow } from '../../../viz/map/listMap.ts';
import { searchMap } from '../../../viz/map/searchMap.ts';
import { lookAtMap } from '../../state/mapView.ts';
import { readPreferences } from '../../state/preferences.ts';
import { selectThing } from './MapItem.tsx';
import type { MapDrawing } from './useMapDrawing.ts';
import type { MapZoom } from './useMapZoom.ts';

export interface MapSearching {
  readonly asked: string;
  readonly found: readonly MapRow[];
  /** The one that Enter shows; undefined when nothing is found. */
  readonly current: MapRow | undefined;
  readonly ask: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly show: (row: MapRow) => void;
}

/** A search in what the map shows; what is found is selected and looked at from near enough. */
export function useMapSearch(drawing: MapDrawing, zoom: MapZoom): MapSearching {
  const [asked, setAsked] = useState('');
  const [chosen, setChosen] = useState(0);
  const found = useMemo(
    () => (asked === '' ? [] : searchMap(listMap(drawing.whole, drawing.state), asked)),
    [drawing.whole, drawing.state, asked],
  );
  const current = found[chosen] ?? found[0];
  const ask = (text: string): void => {
    setAsked(text);
    setChosen(0);
  };
  const show = (row: MapRow): void => {
    ask('');
    showOnMap(row, drawing, zoom);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') event.stopPropagation();
    if (step !== 0 && found.length > 0) setChosen((chosen + step + found.length) % found.length);
    else if (event.key === 'Enter' && current) show(current);
    else if (event.key === 'Escape') ask('');
    else return;
    event.preventDefault();
  };
  return { asked, found, current, ask, onKeyDown, show };
}

/** What is too small to be seen at this distance is looked at from near. */
function showOnMap(row: MapRow, { layout, whole }: MapDrawing, zoom: MapZoom): void {
  selectThing(row.reading);
  const isLand = row.kind === 'site' || row.kind === 'hosting';
  const isDrawn = [...layout.plates, ...layout.sites, ...layout.hostings].some(
    ({ key }) => key === row.key,
  );
  if (!isDrawn) lookAtMap({ level: isLand ? 'provider' : 'component' });
  const box = [...whole.plates, ...whole.sites, ...whole.hostings].find(
    ({ key }) => key === row.key,
  );
  if (box) zoom.bringIntoSight(box);
}

/** Elements that a person writes in. */
const FIELDS = 'input:not([type="radio"]), textarea, [contenteditable]';

/** The oblique stroke goes to the field, from anywhere that has no use for it. */
export function useSlash(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      const isWriting = event.target instanceof Element && event.target.closest(FIELDS) !== null;
      if (event.key !== '/' || isWriting || !readPreferences().keys) return;
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field]);
}
