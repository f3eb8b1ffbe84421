import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Played } from '../../../src/analysis/campaign/summary.ts';
import type {
  CampaignEnd,
  CampaignOrder,
  CampaignProgress,
} from '../../../src/workers/campaignOrder.ts';
import { createCampaign } from '../../../src/workers/createCampaign.ts';
import {
  inventedColumns,
  inventedDesign,
  inventedRow,
  openInvented,
} from '../../helpers/campaign/inventedDesigns.ts';
import { unrulyCrew } from '../../helpers/campaign/unrulyCrew.ts';

/** Everything that was counted, design by design, column by column. */
type Counted = readonly (readonly (readonly number[])[])[];

const counted = (played: readonly Played[]): Counted =>
  played.map(({ tally }) => tally.columns.map((_, column) => [...tally.valuesOf(column)]));

/** What must be counted, without workers, messages or blocks. */
const expected = (seed: number, variants: readonly (string | null)[], runs: number): Counted =>
  variants.map((variant) => {
    const rows = Array.from({ length: runs }, (_, run) => inventedRow(seed, variant, run));
    return inventedColumns.map((_, column) => rows.map((row) => row[column] ?? Number.NaN));
  });

interface Play {
  readonly variants: readonly (string | null)[];
  readonly seed: number;
  readonly runs: number;
  readonly workers: number;
  /** What a future costs, in milliseconds of the invented clock. */
  readonly cost: number;
  /** Which turn comes next, again and again. */
  readonly turns: readonly number[];
  /** Before which turns somebody pauses or resumes. */
  readonly interruptions: readonly number[];
  readonly isEnough?: CampaignOrder<Counted>['isEnough'];
}

const plays: fc.Arbitrary<Play> = fc.record({
  variants: fc.constantFrom([null], [null, 'b'], ['a', 'b', 'c']),
  seed: fc.nat(1000),
  runs: fc.integer({ min: 1, max: 900 }),
  workers: fc.integer({ min: 1, max: 3 }),
  cost: fc.constantFrom(0.05, 1, 7, 40),
  turns: fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 }),
  interruptions: fc.array(fc.nat(60), { maxLength: 6 }),
});

interface Watched {
  readonly end: CampaignEnd<Counted>;
  readonly progress: readonly CampaignProgress<Counted>[];
}

const TURNS_MAX = 100_000;

/** Plays to the end, turn by turn; who paused resumes in the end. */
async function watch(play: Play, cancelAt: number | null = null): Promise<Watched> {
  const { variants, seed, runs, workers, cost, turns, interruptions, isEnough } = play;
  const { crew, now, isBusy, turn } = unrulyCrew({
    workers,
    openDesign: (tick) => openInvented({ onPlay: () => tick(cost) }),
  });
  const progress: CampaignProgress<Counted>[] = [];
  const campaign = createCampaign<Counted>(
    {
      designs: variants.map(inventedDesign),
      seed,
      runs,
      claims: { stopping: 'planned', confidence: 0.95, claimed: 0.9 },
      summarise: counted,
      ...(isEnough ? { isEnough } : {}),
    },
    { crew, now, onProgress: (told) => progress.push(told) },
  );
  let isPaused = false;
  for (let count = 0; isBusy() || isPaused; count += 1) {
    expect(count).toBeLessThan(TURNS_MAX);
    if (count === cancelAt) campaign.cancel();
    if (interruptions.includes(count) || !isBusy()) {
      if (isPaused) campaign.resume();
      else campaign.pause();
      isPaused = !isPaused;
    }
    if (isBusy()) turn(turns[count % turns.length] ?? 0);
  }
  return { end: await campaign.ended, progress };
}

describe('a campaign', () => {
  it('counts every future once, whoever plays it, whenever they answer, paused or not', async () => {
    await fc.assert(
      fc.asyncProperty(plays, async (play) => {
        const { end } = await watch(play);
        const { runs, seed, variants } = play;
        const summary = expected(seed, variants, runs);
        expect(end).toEqual({ end: 'finished', because: 'all', done: runs, of: runs, summary });
      }),
      { numRuns: 60 },
    );
  });

  it('stops where its rule says so on whole blocks, wherever else it has played', async () => {
    let stoppedEarly = 0;
    const blocks = fc.integer({ min: 1, max: 4 });
    await fc.assert(
      fc.asyncProperty(plays, blocks, async (play, block) => {
        const looks: number[] = [];
        const isEnough = (played: readonly Played[]): boolean => {
          const runs = played.map(({ tally }) => tally.runs());
          expect(new Set(runs).size).toBe(1);
          looks.push(runs[0] ?? 0);
          return (runs[0] ?? 0) >= block * 256;
        };
        const { end } = await watch({ ...play, isEnough });
        const { runs, seed, variants } = play;
        const done = Math.min(runs, block * 256);
        const summary = expected(seed, variants, done);
        expect(end).toMatchObject({ end: 'finished', done, of: runs, summary });
        expect(looks).toEqual(looks.map((_, index) => (index + 1) * 256));
        if (done < runs) stoppedEarly += 1;
      }),
      { numRuns: 40 },
    );
    expect(stoppedEarly).toBeGreaterThan(0);
  });

  it('tells of futures without a gap, never fewer than before', async () => {
    let tellsParts = 0;
    await fc.assert(
      fc.asyncProperty(plays, async (play) => {
        const { progress } = await watch(play);
        let before = 0;
        for (const { done, of, summary } of progress) {
          expect(done).toBeGreaterThanOrEqual(before);
          expect(of).toBe(play.runs);
          expect(summary).toEqual(done === 0 ? null : expected(play.seed, play.variants, done));
          if (done % 256 > 0) tellsParts += 1;
          before = done;
        }
      }),
      { numRuns: 15 },
    );
    expect(tellsParts).toBeGreaterThan(0);
  });

  it('that is cancelled ends at once, with what had been counted', async () => {
    let knewSomething = 0;
    await fc.assert(
      fc.asyncProperty(plays, fc.nat(80), async (play, cancelAt) => {
        const { end } = await watch(play, cancelAt);
        if (end.end !== 'cancelled') return;
        const { seed, variants, runs } = play;
        expect(end.done).toBeLessThan(runs);
        const known = end.done === 0 ? null : expected(seed, variants, end.done);
        expect(end).toEqual({ end: 'cancelled', done: end.done, of: runs, summary: known });
        if (known) knewSomething += 1;
      }),
      { numRuns: 60 },
    );
    expect(knewSomething).toBeGreaterThan(0);
  });
});
