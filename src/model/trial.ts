/** What a world that was run only to be compared comes to. */
import type { OutcomeWord } from './outcome.ts';

/** What a world comes to. */
export interface Trial {
  readonly word: OutcomeWord;
  readonly services: readonly TriedService[];
  /** Data sets of which more was lost than is allowed. */
  readonly rpoMissed: readonly string[];
}

export interface TriedService {
  readonly service: string;
  /** Seconds below the minimum, to the end of the run. */
  readonly downSeconds: number;
  readonly longestSeconds: number;
  /** An objective of the service was missed. */
  readonly missed: boolean;
}
