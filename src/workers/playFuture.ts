/** Plays futures of one design: what a campaign repeats. */
import { createFutures, type Plant } from '../engine/index.ts';
import type { OutcomeColumn } from '../model/outcome.ts';

export interface FuturePlayer {
  /** Columns of an outcome row. */
  readonly columns: readonly OutcomeColumn[];
  /** Writes the outcome row of the future numbered `run` into `into`, from index `at` on. */
  readonly play: (run: number, into: Int32Array, at: number) => void;
}

/** What happens in every future of a design. */
export interface Strike {
  /** Incidents that all begin at T. */
  readonly incidents: readonly string[];
  readonly seed: number;
}

/** Gets ready to play futures of a design: whatever does not change from one to the next is done here. */
export const createPlayer = (plant: Plant, strike: Strike): FuturePlayer =>
  createFutures(plant, { ...strike, mode: 'sampled' });
