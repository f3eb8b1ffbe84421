import type { Localised } from '../model/localised.ts';
import type { DesignFacts } from './designFacts.ts';

/** `gap`: what is asked is not there. `undetermined`: the dossier does not say. `info`: worth knowing, nothing to mend. */
export type ObservationLevel = 'gap' | 'undetermined' | 'info';

/** One thing seen in a design as it is written, before anything runs. */
export interface Observed {
  readonly level: ObservationLevel;
  /** Names as the dossier writes them (`db/main`, `nubo`, `exit.move`), the main one first; may be empty. */
  readonly about: readonly string[];
  /** What was found, in one sentence. French spaces are put in later. */
  readonly sentence: Localised;
  /** What to do about it. */
  readonly fix: Localised;
}

/** A demand that a design meets or not, whatever happens: one file, or one entry of a set of rules. */
export interface Predicate {
  /** Never changes: `R5`, `DORA-12(3)`. */
  readonly code: string;
  readonly label: Localised;
  /** The text, shortened. */
  readonly text: Localised;
  readonly source: string;
  /** Day of the wording that is read, `YYYY-MM-DD`; null where a text has none. */
  readonly version: string | null;
  /** Everything that is not as asked, in the author's order; empty when the demand is met or does not apply. */
  readonly find: (design: DesignFacts) => readonly Observed[];
}

/** Types a predicate; does nothing else. */
export const definePredicate = (predicate: Predicate): Predicate => predicate;

type Said = Pick<Observed, 'sentence' | 'fix'>;

/** Something asked for and not there. */
export const gap = (about: readonly string[], said: Said): Observed => ({
  level: 'gap',
  about,
  ...said,
});

/** Something that the dossier does not say. */
export const undetermined = (about: readonly string[], said: Said): Observed => ({
  level: 'undetermined',
  about,
  ...said,
});

/** Something worth knowing. */
export const info = (about: readonly string[], said: Said): Observed => ({
  level: 'info',
  about,
  ...said,
});
