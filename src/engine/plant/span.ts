/** Durations as runs use them. */

import type { Law, PreparedLaw } from '../../base/law.ts';

/** A law of a duration in seconds, with the words it was written in and what runs need of it. */
export interface Span {
  readonly law: Law;
  readonly text: string;
  readonly prepared: PreparedLaw;
  /** Whole seconds of a law without chance, -1 for any other. */
  readonly fixedSeconds: number;
  /** Whole seconds that a nominal and a pessimistic run use. */
  readonly nominalSeconds: number;
  readonly pessimisticSeconds: number;
}
