import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { listMap, type MapRow } from '../../../viz/map/listMap.ts';
import { searchMap } from '../../../viz/map/searchMap.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { lookAtMap } from '../../state/mapView.ts';
import { readPreferences, useText } from '../../state/preferences.ts';
import { selectThing } from './MapItem.tsx';
import css from './MapSearch.module.css';
import type { MapDrawing } from './useMapDrawing.ts';
import type { MapZoom } from './useMapZoom.ts';

/** A name, and what it finds on the map: Enter selects the thing and shows where it is. */
export function MapSearch(props: { readonly drawing: MapDrawing; readonly zoom: MapZoom }) {
  const { drawing, zoom } = props;
  const text = useText().map;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState('');
  const [chosen, setChosen] = useState(0);
  const found = useMemo(
    () => searchMap(listMap(drawing.whole, drawing.state), asked),
    [drawing.whole, drawing.state, asked],
  );
  useSlash(field);
  const isOpen = asked.trim() !== '';
  const current = found[chosen] ?? found[0];
  return (
    <div className={css['search']}>
      <input
        ref={field}
        type="search"
        role="combobox"
        aria-label={text.search}
        aria-keyshortcuts="/"
        placeholder={text.searchShort}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && current ? `${id}-${current.key}` : undefined}
        autoComplete="off"
        value={asked}
        onChange={(event) => {
          setAsked(event.target.value);
          setChosen(0);
        }}
        onBlur={() => setAsked('')}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" id={`${id}-list`} aria-label={text.search} hidden={!isOpen}>
        {found.map((row) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          <div
            key={row.key}
            id={`${id}-${row.key}`}
            role="option"
            tabIndex={-1}
            aria-selected={row === current}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => show(row)}
          >
            <StateGlyph condition={row.reading.condition} size={12} />
            <span>{row.name}</span>
            <span className={css['place']}>{row.place.join(' · ')}</span>
          </div>
        ))}
        {isOpen && found.length === 0 && <p>{text.noneFound}</p>}
      </div>
    </div>
  );

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setChosen((now) => (now + step + found.length) % found.length);
    } else if (event.key === 'Enter' && current) {
      event.preventDefault();
      show(current);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      setAsked('');
    }
  }

  /** What is too small to be seen at this distance is looked at from near. */
  function show(row: MapRow): void {
    setAsked('');
    selectThing(row.reading);
    if (!drawing.layout.plates.some(({ key }) => key === row.key)) {
      lookAtMap({ level: isLand(row) ? 'provider' : 'component' });
    }
    const { plates, sites, hostings } = drawing.whole;
    const box = [...plates, ...sites, ...hostings].find(({ key }) => key === row.key);
    if (box) zoom.bringIntoSight(box);
  }
}

const isLand = ({ kind }: MapRow): boolean => kind === 'site' || kind === 'hosting';

/** The oblique stroke goes to the field, from anywhere that has no use for it. */
function useSlash(field: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      const isWriting =
        event.target instanceof Element &&
        event.target.closest('input:not([type="radio"]), textarea, [contenteditable]') !== null;
      if (event.key !== '/' || isWriting || !readPreferences().keys) return;
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field]);
}
