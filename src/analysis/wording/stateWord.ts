import { type EntityKind, type EntityRef, entityKey } from '../../model/entity.ts';
import type { Language } from '../../model/localised.ts';
import type { Run } from '../../model/run.ts';
import type { LeakEntry, TransitionEntry } from '../../model/trace.ts';
import { accessEndOf } from '../causes/accessEnd.ts';
import { typeset } from './typeset.ts';
import { type Words, wordsOf } from './words.ts';

const isCutOff = (state: string): state is keyof Words['cutOff'] =>
  state === 'cut' ||
  state === 'retrieval' ||
  state === 'suspended' ||
  state === 'absent' ||
  state === 'frozen';

/**
 * A state in a word or two, for a label beside the name; agreed with the noun of its kind. A state that is not of that
 * kind is given back as it is.
 */
export function stateWord(kind: EntityKind, state: string, language: Language): string {
  const words: Readonly<Record<string, string>> = wordsOf(language).states[kind];
  return typeset(words[state] ?? state, language);
}

/** A loss that its event says better than its state. */
const kindOfEnd = (event: string): boolean => event === 'backup.struck';

/** The same of a thing that an entry brought there: `encrypted`, where its sentence says so, rather than `out of order`. */
export function stateWordAfter(run: Run, entry: TransitionEntry, language: Language): string {
  const { subject, to, event } = entry;
  const { statesAfter, cutOff } = wordsOf(language);
  const end = accessEndOf(run, entry);
  if (end !== null && isCutOff(to)) return typeset(cutOff[to](end), language);
  const words: Readonly<Record<string, string>> = statesAfter;
  const after = to === 'failed' || kindOfEnd(event) ? words[event] : undefined;
  return after === undefined ? stateWord(subject.kind, to, language) : typeset(after, language);
}

/** The same of a thing that is in a state: what brought it there last says it. */
export function stateWordOf(run: Run, ref: EntityRef, state: string, language: Language): string {
  const key = entityKey(ref);
  const last = run.entries.findLast(
    (entry): entry is TransitionEntry =>
      entry.type === 'transition' && entry.to === state && entityKey(entry.subject) === key,
  );
  return last ? stateWordAfter(run, last, language) : stateWord(ref.kind, state, language);
}

/** The same, and what is to be said beside it of what left with a thief: `in service, data stolen`. */
export function besideLeak(word: string, leak: LeakEntry | null, language: Language): string {
  // What nobody can read is no harm that a map has to show.
  return leak?.readable ? `${word}, ${wordsOf(language).leaks.beside}` : word;
}
