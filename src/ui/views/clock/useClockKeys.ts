import { useEffect } from 'react';
import { isPlayingNow, pause, play } from '../../state/playback.ts';
import { readPreferences } from '../../state/preferences.ts';
import { step, toggleBookmark } from '../../state/stepping.ts';

/** What single keys do when no field or control has a use for them. */
const KEYS: Readonly<Record<string, () => void>> = {
  ' ': () => (isPlayingNow() ? pause() : play()),
  '.': () => step('next'),
  ',': () => step('previous'),
  m: toggleBookmark,
};

/** Elements that have their own use for a space or a character. */
const OWN_KEYS = 'input, select, textarea, button, a, summary, [role="button"], [contenteditable]';

/** Space plays, comma and full stop step, M marks the instant; never while a person writes, nor with a modifier. */
export function useClockKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = KEYS[event.key];
      const isModified = event.ctrlKey || event.altKey || event.metaKey;
      const isOff = !readPreferences().keys || event.defaultPrevented;
      if (!act || isOff || isModified || hasOwnUse(event)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** A button takes a space but no comma; a field takes both. */
function hasOwnUse({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  const taken = key === ' ' ? OWN_KEYS : 'input, select, textarea, [contenteditable]';
  return target.closest(taken) !== null;
}
