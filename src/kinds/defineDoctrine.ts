import type { Localised } from '../model/localised.ts';
import type { DataClass, DoctrineName, RuleCode } from '../model/vocabulary.ts';

/** One version of a doctrine: what it calls sensitive, and which rules judge a run under it. */
export interface Doctrine<Name extends DoctrineName = DoctrineName> {
  readonly name: Name;
  readonly label: Localised;
  /** What it calls sensitive data, in one sentence. */
  readonly sentence: Localised;
  readonly source: string;
  /** Whether data of these classes are sensitive in its sense; the order of the classes does not matter. */
  readonly isSensitive: (classes: readonly DataClass[]) => boolean;
  /** In the order of `RULE_CODES`. */
  readonly rules: readonly RuleCode[];
}

/** Types a doctrine; does nothing else. */
export const defineDoctrine = <Name extends DoctrineName>(
  doctrine: Doctrine<Name>,
): Doctrine<Name> => doctrine;
