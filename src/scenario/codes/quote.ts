/** How messages show what an author wrote, and lists of names. Whatever was written stays on one short line. */
import type { Language } from '../../model/localised.ts';

const SHOWN_CHARACTERS_MAX = 60;
const SHOWN_NAMES_MAX = 12;

/** A text of the file between backticks, cut when it is long. */
export function quote(text: string): string {
  const line = text.replaceAll(/[\s`]+/g, ' ');
  const shown =
    line.length > SHOWN_CHARACTERS_MAX ? `${line.slice(0, SHOWN_CHARACTERS_MAX)}…` : line;
  return `\`${shown}\``;
}

const OR: Readonly<Record<Language, string>> = { fr: 'ou', en: 'or' };
const AND: Readonly<Record<Language, string>> = { fr: 'et', en: 'and' };
const MORE: Readonly<Record<Language, string>> = { fr: 'd’autres', en: 'others' };

function joined(parts: readonly string[], lastWord: string, language: Language): string {
  // "Others" never stands for one name alone, which would take no more room.
  const most = parts.length === SHOWN_NAMES_MAX + 1 ? parts.length : SHOWN_NAMES_MAX;
  const shown = parts.slice(0, most);
  if (shown.length < parts.length) shown.push(MORE[language]);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} ${lastWord} ${last}`;
}

/** `a`, `b` or `c`; the first dozen when there are many. */
export const anyOf = (names: readonly string[], language: Language): string =>
  joined(names.map(quote), OR[language], language);

/** `a`, `b` and `c`; the first dozen when there are many. */
export const allOf = (names: readonly string[], language: Language): string =>
  joined(names.map(quote), AND[language], language);

/** Phrases joined by "or", as they are. */
export const eitherOf = (phrases: readonly string[], language: Language): string =>
  joined(phrases, OR[language], language);
