/** Plays futures of one design: what a campaign repeats. */
import { outcomeOf } from '../analysis/campaign/outcomeOf.ts';
import { judge } from '../analysis/index.ts';
import { compilePlant, runReference } from '../engine/index.ts';
import type { RunRequest } from '../model/description.ts';
import { type OutcomeColumn, outcomeColumns } from '../model/outcome.ts';
import type { Dossier } from '../scenario/index.ts';

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
export function createPlayer(dossier: Dossier, { incidents, seed }: Strike): FuturePlayer {
  const request: RunRequest = { variant: dossier.variant, incidents, seed, mode: 'sampled' };
  return {
    columns: outcomeColumns(compilePlant(dossier).description),
    play: (run, into, at) => {
      const played = runReference(dossier, { ...request, run });
      into.set(outcomeOf(played, judge(played)), at);
    },
  };
}
