import type { EntityKind } from '../../model/entity.ts';
import type { Language } from '../../model/localised.ts';
import type { LeakEntry, TransitionEntry } from '../../model/trace.ts';
import { typeset } from './typeset.ts';
import { wordsOf } from './words.ts';

/**
 * A state in a word or two, for a label beside the name; agreed with the noun of its kind. A state that is not of that
 * kind is given back as it is.
 */
export function stateWord(kind: EntityKind, state: string, language: Language): string {
  const words: Readonly<Record<string, string>> = wordsOf(language).states[kind];
  return typeset(words[state] ?? state, language);
}

/** The same of a thing that an entry brought there: `encrypted`, where its sentence says so, rather than `out of order`. */
export function stateWordAfter(
  { subject, to, event }: TransitionEntry,
  language: Language,
): string {
  const words: Readonly<Record<string, string>> = wordsOf(language).statesAfter;
  const after = to === 'failed' ? words[event] : undefined;
  return after === undefined ? stateWord(subject.kind, to, language) : typeset(after, language);
}

/** The same, and what is to be said beside it of what left with a thief: `in service, data stolen`. */
export function besideLeak(word: string, leak: LeakEntry | null, language: Language): string {
  // What nobody can read is no harm that a map has to show.
  return leak?.readable ? `${word}, ${wordsOf(language).leaks.beside}` : word;
}
