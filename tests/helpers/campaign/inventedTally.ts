/** Campaigns that no engine played: rows written by hand, or drawn so that the truth behind them is known. */
import type { CampaignSetting } from '../../../src/analysis/campaign/summary.ts';
import { BLOCK_FUTURES, createTally, type Tally } from '../../../src/analysis/campaign/tally.ts';
import { at } from '../../../src/base/assert.ts';
import { stableId, uniformAt } from '../../../src/base/random.ts';
import { OUTCOME_WORDS, type OutcomeColumn, type OutcomeWord } from '../../../src/model/outcome.ts';

export const aSetting = (facts: Partial<CampaignSetting> = {}): CampaignSetting => ({
  variant: null,
  incidents: ['fire'],
  seed: 7,
  engine: 'test',
  dossierHash: '0123456789abcdef',
  stopping: 'planned',
  confidence: 0.95,
  claimed: 0.9,
  ...facts,
});

/** The blocks of some rows, in their order. */
export function blocksOf(rows: readonly (readonly number[])[]): readonly Int32Array[] {
  const count = Math.ceil(rows.length / BLOCK_FUTURES);
  return Array.from({ length: count }, (_, block) =>
    Int32Array.from(rows.slice(block * BLOCK_FUTURES, (block + 1) * BLOCK_FUTURES).flat()),
  );
}

/** A tally of rows, each a future. */
export function tallyOf(
  columns: readonly OutcomeColumn[],
  rows: readonly (readonly number[])[],
): Tally {
  const tally = createTally(columns);
  for (const [block, values] of blocksOf(rows).entries()) tally.append(block, values);
  return tally;
}

export const wordNumber = (word: OutcomeWord): number => OUTCOME_WORDS.indexOf(word);

/** A number in (0, 1) for a name, a run and a seed: the same in every campaign that shares them. */
export const chanceOf = (name: string, run: number, seed = 7): number =>
  uniformAt({ seed, run, entity: stableId(name), purpose: 0, occurrence: 0 });

/** As many rows as runs, each made from its run number. */
export const rowsOf = (
  runs: number,
  rowOf: (run: number) => readonly number[],
): readonly (readonly number[])[] => Array.from({ length: runs }, (_, run) => rowOf(run));

/** Any order of so many things, from a seed (Fisher and Yates). */
export function shuffled(count: number, seed: number): readonly number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i -= 1) {
    const j = Math.floor(chanceOf('shuffle', i, seed) * (i + 1));
    [order[i], order[j]] = [at(order, j), at(order, i)];
  }
  return order;
}
