import type { Localised } from '../model/localised.ts';
import type { DataClass, RuleCode } from '../model/vocabulary.ts';
import type { Predicate } from './definePredicate.ts';

/** What decides whether an incident has to be reported under a text. */
export interface NoticeFacts {
  /** What the author says of the entity; null is not said. */
  readonly essential: boolean | null;
  /** Classes of all the data. */
  readonly classes: readonly DataClass[];
}

/** A text, or a set of texts, as rules: those that judge a run at every instant, and those that judge the design. */
export interface Regulation<Name extends string = string> {
  readonly name: Name;
  readonly label: Localised;
  /** What it is about, in one sentence. */
  readonly sentence: Localised;
  readonly source: string;
  /** Rules that judge a run, in the order of `RULE_CODES`. */
  readonly rules: readonly RuleCode[];
  /** The first report that it wants of an incident, and of whom; absent where it wants none. */
  readonly notice?: {
    /** Seconds from awareness. */
    readonly within: number;
    readonly isDue: (about: NoticeFacts) => boolean;
  };
  /** Demands on the design, in the order that they are told. */
  readonly predicates: readonly Predicate[];
}

/** One version of a doctrine: a regulation that also says what it calls sensitive. */
export interface Doctrine<Name extends string = string> extends Regulation<Name> {
  /** What it calls sensitive data, in one sentence. */
  readonly sentence: Localised;
  /** Day of its wording, `YYYY-MM-DD`; null for none. */
  readonly version: string | null;
  /** Whether data of these classes are sensitive in its sense; the order of the classes does not matter. */
  readonly isSensitive: (classes: readonly DataClass[]) => boolean;
}

/** Types a doctrine; does nothing else. */
export const defineDoctrine = <const Name extends string>(
  doctrine: Doctrine<Name>,
): Doctrine<Name> => doctrine;

/** Types a regulation; does nothing else. */
export const defineRegulation = <const Name extends string>(
  regulation: Regulation<Name>,
): Regulation<Name> => regulation;
