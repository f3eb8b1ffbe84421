/** What a design lacks before anything breaks, as rules: one file and one line of the list each. */

import type { Predicate } from '../../kinds/definePredicate.ts';
import type { DesignFacts } from '../../kinds/designFacts.ts';
import type { Directory } from '../directory.ts';
import type { Dossier } from '../dossier.ts';

/** A design, whole and valid, in the three forms in which rules may ask about it. */
export interface ReadinessContext {
  readonly dossier: Dossier;
  readonly directory: Directory;
  readonly facts: DesignFacts;
}

/**
 * A rule that looks at the design itself. `find` tells what it sees with `gap`, `undetermined` and `info` of
 * `kinds/definePredicate.ts`: never silence about what is unknown.
 */
export interface ReadinessRule extends Omit<Predicate, 'find'> {
  readonly find: (context: ReadinessContext) => ReturnType<Predicate['find']>;
}

/** Types a rule; does nothing else. */
export const defineReadinessRule = (rule: ReadinessRule): ReadinessRule => rule;
