import type { EntityKind } from '../../model/entity.ts';
import type { Language } from '../../model/localised.ts';
import type { TransitionEntry } from '../../model/trace.ts';
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
