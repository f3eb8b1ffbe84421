import { useEffect } from 'react';
import { MAP_LEVELS } from '../../../viz/map/levels.ts';
import { lookAtMap } from '../../state/mapView.ts';
import { readPreferences } from '../../state/preferences.ts';

/** 1, 2 and 3 choose the distance of the map, from anywhere that has no use for a figure. */
export function useMapKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const level = MAP_LEVELS[Number(event.key) - 1];
      const isModified = event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented;
      const isWriting =
        event.target instanceof Element &&
        event.target.closest('input:not([type="radio"]), select, textarea, [contenteditable]') !==
          null;
      if (!level || isModified || isWriting || !readPreferences().keys) return;
      event.preventDefault();
      lookAtMap({ level });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
