/**
 * The signs of good print. Tables of words are written with ordinary spaces and apostrophes, so that they can be read and
 * compared; every sentence passes here before it leaves the folder.
 */
import type { Language } from '../../model/localised.ts';

/** Narrow no-break space: before « ; : ! ? % » and between a number and its unit, in French. */
export const NARROW_SPACE = '\u202f';
/** No-break space: between a number and its unit in English, and around the signs of an offset. */
export const FIRM_SPACE = '\u00a0';

const SPACE_BEFORE_SIGN = / (?=[;:!?%»])/g;
const SPACE_AFTER_QUOTE = /« /g;

/** The same text with the apostrophes and the spaces of good print in its language. Safe to apply twice. */
export function typeset(text: string, language: Language): string {
  const curled = text.replaceAll("'", '’');
  return language === 'fr'
    ? curled.replace(SPACE_BEFORE_SIGN, NARROW_SPACE).replace(SPACE_AFTER_QUOTE, `«${NARROW_SPACE}`)
    : curled;
}

/** `la copie est perdue` becomes `La copie est perdue.`; a text that ends already keeps its end. */
export function toSentence(clause: string, language: Language): string {
  const [first = ''] = clause;
  const capital = first.toUpperCase() + clause.slice(first.length);
  return typeset(/[.?!…]$/.test(capital) ? capital : `${capital}.`, language);
}
