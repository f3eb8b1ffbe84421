import type { Language } from '../../model/localised.ts';
import type { VerdictWord } from '../verdict.ts';
import { wordsOf } from './words.ts';

/** The overall word of a verdict, short enough to be read across a room. */
export const wordVerdict = (word: VerdictWord, language: Language): string =>
  wordsOf(language).findings.words[word];
