import type { Branch } from '../../src/model/intervention.ts';

/** A small world over that of `aDossier`; every incident strikes. */
export interface Exercise {
  readonly text: string;
  readonly branches?: readonly Branch[];
  readonly mode?: 'nominal' | 'sampled';
  /** Sampled runs, from seed 1. */
  readonly seeds?: number;
}
