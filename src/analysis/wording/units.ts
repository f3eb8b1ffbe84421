/** Numbers with their units. */
import type { Language } from '../../model/localised.ts';
import { FIRM_SPACE, NARROW_SPACE } from './typeset.ts';
import { type Words, wordsOf } from './words.ts';

/** Units, days and months of a language. */
export const unitsOf = (language: Language): Words['units'] => wordsOf(language).units;

/** What stands between a number and its unit. */
export const unitSpace = (language: Language): string =>
  language === 'fr' ? NARROW_SPACE : FIRM_SPACE;

/** A number and its unit, which never part at the end of a line: `4 h`. */
export const withUnit = (amount: number | string, unit: string, language: Language): string =>
  unit === '' ? String(amount) : `${amount}${unitSpace(language)}${unit}`;
