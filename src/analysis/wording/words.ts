import { invariant } from '../../base/assert.ts';
import type { Language } from '../../model/localised.ts';

/** Every word that is said of a run, in one language. */
export type Words = typeof import('./fr.ts').fr;

/** A table per language that was learnt. A page learns the one it is read in: both would be a fifth of its first screen. */
const learnt = new Map<Language, Words>();

/** Makes a language one that sentences can be asked in. Learning it again changes nothing. */
export const learnWords = (language: Language, words: Words): void =>
  void learnt.set(language, words);

/** @throws InvariantError when the language was not learnt: see `learnLanguages.ts`, and `ui/text` for the page */
export function wordsOf(language: Language): Words {
  const words = learnt.get(language);
  invariant(words !== undefined, `the words of ${language} were not learnt`);
  return words;
}
