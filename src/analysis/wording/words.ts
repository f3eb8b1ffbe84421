import type { Language } from '../../model/localised.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The tables of words, by language. */
export const WORDS: Readonly<Record<Language, typeof fr>> = { fr, en };
