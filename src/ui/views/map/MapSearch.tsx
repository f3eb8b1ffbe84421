import { useId, useRef } from 'react';
import type { MapRow } from '../../../viz/map/listMap.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { useText } from '../../state/preferences.ts';
import css from './MapSearch.module.css';
import type { MapDrawing } from './useMapDrawing.ts';
import { useMapSearch, useSlash } from './useMapSearch.ts';
import type { MapZoom } from './useMapZoom.ts';

/** A name, and what it finds on the map: Enter selects the thing and shows where it is. */
export function MapSearch(props: { readonly drawing: MapDrawing; readonly zoom: MapZoom }) {
  const text = useText().map;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { asked, found, current, ask, onKeyDown, show } = useMapSearch(props.drawing, props.zoom);
  useSlash(field);
  const isOpen = asked.trim() !== '';
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
        onChange={(event) => ask(event.target.value)}
        onBlur={() => ask('')}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" id={`${id}-list`} aria-label={text.search} hidden={!isOpen}>
        {found.map((row) => (
          <Found
            key={row.key}
            id={`${id}-${row.key}`}
            row={row}
            isCurrent={row === current}
            onShow={() => show(row)}
          />
        ))}
      </div>
      {isOpen && found.length === 0 && <p role="status">{text.noneFound}</p>}
    </div>
  );
}

function Found(props: {
  readonly id: string;
  readonly row: MapRow;
  readonly isCurrent: boolean;
  readonly onShow: () => void;
}) {
  const { id, row, isCurrent, onShow } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onShow}
    >
      <StateGlyph condition={row.reading.condition} size={12} />
      <span>{row.name}</span>
      <span className={css['place']}>{row.place.join(' · ')}</span>
    </div>
  );
}
