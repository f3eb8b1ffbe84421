import type { Language } from '../../model/localised.ts';

/** Locale of the numbers of a language. */
export const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** A count as it is written: `10 000` in French, `10,000` in English. */
export const formatCount = (count: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 0 }).format(count);
