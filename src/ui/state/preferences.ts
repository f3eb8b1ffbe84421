/** What the person chose for this browser: language, theme, pace, how much is spoken. Remembered when storage allows. */
import { LANGUAGES, type Language } from '../../model/localised.ts';
import { browserStorage } from '../../platform/storage.ts';
import { isLanguageLoaded, loadLanguage, type Messages, messagesIn } from '../text/index.ts';
import { createStore, useStore } from './createStore.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** How much is announced to screen readers during playback. */
export const ANNOUNCEMENTS = ['none', 'milestones', 'all'] as const;
export type Announcements = (typeof ANNOUNCEMENTS)[number];

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly announcements: Announcements;
  /** Whether single keys act (WCAG 2.1.4 asks that they can be turned off). */
  readonly keys: boolean;
  /** Height of the map on the run screen, in hundredths of what it shares with the lanes. */
  readonly mapShare: number;
}

/** Neither the map nor the lanes can be made smaller than this, in hundredths. */
export const MAP_SHARE = { least: 20, usual: 53, most: 80 } as const;

const KEY = 'bascule.preferences';

const preferences = createStore<Preferences>(remembered());

/** Changes some preferences and remembers them; a language that was not read yet is loaded first. */
export function prefer(change: Partial<Preferences>): void {
  const { language } = change;
  const isReady = language === undefined || isLanguageLoaded(language);
  if (isReady) take(change);
  // Without its file the page stays in the language it has.
  else
    loadLanguage(language).then(
      () => take(change),
      () => undefined,
    );
}

function take(change: Partial<Preferences>): void {
  preferences.change((draft) => void Object.assign(draft, change));
  browserStorage.write(KEY, JSON.stringify(preferences.read()));
}

export const usePreferences = (): Preferences => useStore(preferences, (now) => now);
export const useLanguage = (): Language => useStore(preferences, (now) => now.language);
/** Every sentence of the interface in the chosen language. */
export const useText = (): Messages => messagesIn(useLanguage());
export const readPreferences = (): Preferences => preferences.read();

/** What was kept, checked word by word: an older version or a person may have written anything there. */
function remembered(): Preferences {
  const kept = parsed(browserStorage.read(KEY));
  return {
    language: oneOf(LANGUAGES, kept['language']) ?? languageOfBrowser(),
    theme: oneOf(THEMES, kept['theme']) ?? themeOfSystem(),
    announcements: oneOf(ANNOUNCEMENTS, kept['announcements']) ?? 'milestones',
    keys: kept['keys'] !== false,
    mapShare: shareIn(kept['mapShare']),
  };
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {}; // not ours: the defaults apply
  }
}

function shareIn(value: unknown): number {
  const isShare = typeof value === 'number' && value >= MAP_SHARE.least && value <= MAP_SHARE.most;
  return isShare ? value : MAP_SHARE.usual;
}

function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word | undefined {
  return words.find((word) => word === value);
}

/** French for a browser that prefers French, English for every other. */
function languageOfBrowser(): Language {
  return globalThis.navigator?.language?.startsWith('fr') ? 'fr' : 'en';
}

function themeOfSystem(): Theme {
  return globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
