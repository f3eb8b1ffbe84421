/** The languages of the interface, each loaded when it is read: nobody waits for the other one. */
import { learnWords } from '../../analysis/wording/words.ts';
import { invariant } from '../../base/assert.ts';
import type { Language } from '../../model/localised.ts';
import type { Messages } from './fr.ts';

export type { Messages } from './fr.ts';

const loaded = new Map<Language, Messages>();

const LOADERS: Readonly<Record<Language, () => Promise<Messages>>> = {
  fr: async () => {
    const [{ fr }, words] = await Promise.all([
      import('./fr.ts'),
      import('../../analysis/wording/fr.ts'),
    ]);
    learnWords('fr', words.fr);
    return fr;
  },
  en: async () => {
    const [{ en }, words] = await Promise.all([
      import('./en.ts'),
      import('../../analysis/wording/en.ts'),
    ]);
    learnWords('en', words.en);
    return en;
  },
};

/** Loads what the interface says, and what is said of a run, in a language; once. Rejects when its file cannot be had. */
export async function loadLanguage(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await LOADERS[language]());
}

export const isLanguageLoaded = (language: Language): boolean => loaded.has(language);

/**
 * Every sentence of the interface in one language.
 *
 * @throws InvariantError before `loadLanguage`
 */
export function messagesIn(language: Language): Messages {
  const messages = loaded.get(language);
  invariant(messages !== undefined, `${language} is not loaded`);
  return messages;
}
