import type { Language } from '../../model/localised.ts';
import { en } from './en.ts';
import { fr, type Messages } from './fr.ts';

export type { Messages } from './fr.ts';

const TABLES: Readonly<Record<Language, Messages>> = { fr, en };

/** Every sentence of the interface in one language. */
export const messagesIn = (language: Language): Messages => TABLES[language];
