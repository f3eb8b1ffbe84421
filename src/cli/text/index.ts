import type { Language } from '../../model/localised.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

export type CliText = typeof fr;

/** Every sentence of the command line, by language. */
export const TEXTS: Readonly<Record<Language, CliText>> = { fr, en };
