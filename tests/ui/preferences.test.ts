import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const KEY = 'bascule.preferences';

/** The module reads what was kept when it is loaded, as a page does. */
async function load() {
  vi.resetModules();
  return import('../../src/ui/state/preferences.ts');
}

const browser = (language: string, isDark: boolean) => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue(language);
  vi.stubGlobal('matchMedia', () => ({ matches: isDark }));
};

describe('preferences', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it.each([
    { language: 'fr-CA', isDark: true, expected: { language: 'fr', theme: 'dark' } },
    { language: 'en-GB', isDark: false, expected: { language: 'en', theme: 'light' } },
    { language: 'de', isDark: false, expected: { language: 'en', theme: 'light' } },
  ])('start from a browser in $language', async ({ language, isDark, expected }) => {
    browser(language, isDark);
    const { readPreferences } = await load();
    expect(readPreferences()).toMatchObject(expected);
  });

  it('change to a language once it is there, and to the rest at once', async () => {
    browser('fr', false);
    const { prefer, readPreferences } = await load();
    const { isLanguageLoaded, messagesIn } = await import('../../src/ui/text/index.ts');
    prefer({ theme: 'dark' });
    expect(readPreferences().theme).toBe('dark');
    expect(isLanguageLoaded('en')).toBe(false);
    prefer({ language: 'en' });
    expect(readPreferences().language).toBe('fr');
    await vi.waitFor(() => expect(readPreferences().language).toBe('en'));
    expect(messagesIn('en').app.language).toBe('Language');
  });

  it('are remembered', async () => {
    browser('fr', false);
    const first = await load();
    first.prefer({ language: 'en', theme: 'dark', keys: false });
    await vi.waitFor(() => expect(first.readPreferences().language).toBe('en'));
    const { readPreferences } = await load();
    expect(readPreferences()).toMatchObject({ language: 'en', theme: 'dark', keys: false });
  });

  it.each([
    'nonsense',
    '[]',
    'null',
    '{"language":"de","theme":7,"announcements":null,"mapShare":95}',
  ])('start anew over %s', async (kept) => {
    browser('fr', false);
    localStorage.setItem(KEY, kept);
    const { readPreferences } = await load();
    expect(readPreferences()).toEqual({
      language: 'fr',
      theme: 'light',
      mapShare: 53,
      announcements: 'milestones',
      keys: true,
    });
  });

  it('work where nothing may be stored', async () => {
    browser('en', false);
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('refused');
      },
      setItem: () => {
        throw new DOMException('refused');
      },
    });
    const { prefer, readPreferences } = await load();
    prefer({ theme: 'dark' });
    expect(readPreferences()).toMatchObject({ language: 'en', theme: 'dark' });
  });
});
