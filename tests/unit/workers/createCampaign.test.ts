import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../src/analysis/campaign/outcomeOf.ts';
import type { Played } from '../../../src/analysis/campaign/summary.ts';
import { judge } from '../../../src/analysis/index.ts';
import { runReference } from '../../../src/engine/index.ts';
import { openDossier } from '../../../src/scenario/index.ts';
import { type CampaignWorker, createCrew } from '../../../src/workers/campaignCrew.ts';
import type { CampaignOrder } from '../../../src/workers/campaignOrder.ts';
import type { CampaignDesign } from '../../../src/workers/campaignProtocol.ts';
import { createCampaign } from '../../../src/workers/createCampaign.ts';
import { createInProcessWorker } from '../../../src/workers/inProcessWorker.ts';
import { createOpenDesign, type OpenDesign } from '../../../src/workers/openDesign.ts';
import { sensitivityDesigns, summariseSensitivity } from '../../../src/workers/sensitivityOrder.ts';
import { inventedDesign, openInvented } from '../../helpers/campaign/inventedDesigns.ts';

const valuesOf = (played: readonly Played[]) =>
  played.map(({ tally }) => tally.columns.map((_, column) => [...tally.valuesOf(column)]));

const crewOf = (openDesign: OpenDesign, size = 1) =>
  createCrew(() => createInProcessWorker({ later: setImmediate, now: () => 0, openDesign }), size);

const around = (openDesign: OpenDesign, size?: number) => ({
  crew: crewOf(openDesign, size),
  now: () => 0,
});

const order = (
  designs: readonly CampaignDesign[],
  runs: number,
): CampaignOrder<ReturnType<typeof valuesOf>> => ({
  designs,
  seed: 3,
  runs,
  claims: { stopping: 'planned', confidence: 0.95, claimed: 0.9 },
  summarise: valuesOf,
});

const path = 'scenarios/campus-fire.yaml';
const source = { path, text: readFileSync(path, 'utf8'), files: {} };
const fireOn = (variant: string | null): CampaignDesign => ({
  source,
  variant,
  incidents: ['campus-fire'],
  factor: null,
});

describe('real designs', () => {
  it('come to what each run comes to by itself, side by side on the same futures', async () => {
    const runs = 12;
    const designs = [fireOn('naive'), fireOn('reference')];
    const { ended } = createCampaign(order(designs, runs), around(createOpenDesign(), 2));
    const opened = openDossier(source);
    expect(opened.ok).toBe(true);
    if (!opened.ok) return;
    const rows = designs.map(({ variant, incidents }) =>
      Array.from({ length: runs }, (_, number) => {
        const request = { variant, incidents, seed: 3, run: number, mode: 'sampled' } as const;
        const run = runReference(opened.value.design(variant), request);
        return outcomeOf(run, judge(run));
      }),
    );
    const columns = rows.map((ofDesign) =>
      [...(ofDesign[0] ?? [])].map((_, column) => ofDesign.map((row) => row[column])),
    );
    expect(await ended).toEqual({
      end: 'finished',
      because: 'all',
      done: runs,
      of: runs,
      summary: columns,
    });
    // Futures that were all alike would tell nothing of their order.
    expect(new Set(rows[1]?.map((row) => row.join())).size).toBeGreaterThan(1);
  });

  it('that are no dossiers are refused, with what is wrong in both languages', async () => {
    const designs = [{ ...fireOn(null), source: { ...source, text: 'bascule: 1\n' } }];
    const end = await createCampaign(order(designs, 1), around(createOpenDesign())).ended;
    expect(end).toMatchObject({ end: 'refused', design: 0 });
    expect(end.end === 'refused' && end.diagnostics[0]?.message.fr).toBeTruthy();
  });

  it('asked for an incident that they do not have are a mistake of ours', async () => {
    const designs = [{ ...fireOn(null), incidents: ['flood'] }];
    const end = await createCampaign(order(designs, 1), around(createOpenDesign())).ended;
    expect(end).toMatchObject({ end: 'failed', design: 0, run: null });
    expect(end.end === 'failed' && end.message).toContain('flood');
  });
});

describe('a sensitivity study', () => {
  it('plays the design as it is and each factor at its two ends', async () => {
    const base = fireOn('reference');
    const opened = createOpenDesign()(base);
    expect(opened.ok).toBe(true);
    if (!opened.ok) return;
    const all = opened.value.opened.factors;
    const factors = all.filter(({ factor }) => factor === 'team' || factor === 'silence');
    expect(factors.length).toBeGreaterThan(0);
    const { ended } = createCampaign(
      {
        ...order([], 8),
        designs: sensitivityDesigns(base, factors),
        summarise: summariseSensitivity(factors),
      },
      around(createOpenDesign()),
    );
    const end = await ended;
    const summary = end.end === 'finished' ? end.summary : null;
    expect(summary?.runs).toBe(8);
    expect(summary?.factors).toHaveLength(factors.length);
    expect(summary?.factors.some(({ holdsMoved }) => holdsMoved > 0)).toBe(true);
  });
});

describe('progress', () => {
  it('is told of the first futures at once, though the opening was told a moment ago', async () => {
    const told: (readonly [phase: string, done: number])[] = [];
    const { ended } = createCampaign(order([inventedDesign(null)], 2000), {
      ...around(openInvented()),
      // No time passes: nothing else would be told before the end.
      now: () => 0,
      onProgress: ({ phase, done }) => told.push([phase, done]),
    });
    await ended;
    expect(told[0]).toEqual(['playing', 0]);
    expect(told).toHaveLength(2);
    expect(told[1]?.[1]).toBeGreaterThan(0);
  });

  it('of the first futures is shown before more are played, and nothing of them is lost', async () => {
    const play = (whenShown?: (goOn: () => void) => void) => {
      const told: number[] = [];
      const { ended } = createCampaign(order([inventedDesign(null)], 2000), {
        ...around(openInvented(), 2),
        onProgress: ({ done }) => told.push(done),
        ...(whenShown ? { whenShown } : {}),
      });
      return { told, ended };
    };
    const frames: (() => void)[] = [];
    const shown = play((goOn) => void frames.push(goOn));
    await expect.poll(() => frames).toHaveLength(1);
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    const first = shown.told.at(-1) ?? 0;
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(2000);
    frames[0]?.();
    expect(await shown.ended).toEqual(await play().ended);
  });

  it('begins with the workers that an earlier one started', () => {
    let started = 0;
    const crew = createCrew(() => {
      started += 1;
      return createInProcessWorker({
        later: setImmediate,
        now: () => 0,
        openDesign: openInvented(),
      });
    }, 2);
    const begin = () => createCampaign(order([inventedDesign(null)], 10), { crew, now: () => 0 });
    expect(started).toBe(0);
    begin().cancel();
    expect(started).toBe(2);
    begin().cancel();
    expect(started).toBe(2);
  });
});

describe('what goes wrong', () => {
  it('in a future names it', async () => {
    const broken = openInvented({
      onPlay: (run) => {
        if (run === 300) throw new Error('a member works twice');
      },
    });
    const campaign = createCampaign(order([inventedDesign(null)], 600), around(broken));
    expect(await campaign.ended).toEqual({
      end: 'failed',
      design: 0,
      run: 300,
      message: 'Error: a member works twice',
    });
  });

  it('in a summary ends the campaign', async () => {
    const summarise = () => {
      throw new Error('no such quantile');
    };
    const wrong = { ...order([inventedDesign(null)], 10), summarise };
    const campaign = createCampaign(wrong, around(openInvented()));
    expect(await campaign.ended).toMatchObject({
      end: 'failed',
      message: 'Error: no such quantile',
    });
  });

  it('in a worker ends every campaign that it plays', async () => {
    let fail: (reason: string) => void = () => undefined;
    const silent: CampaignWorker = {
      post: () => undefined,
      end: () => undefined,
      onMessage: () => undefined,
      onFailure: (listener) => {
        fail = listener;
      },
    };
    let started = 0;
    const crew = createCrew(() => {
      started += 1;
      return silent;
    }, 1);
    const campaigns = [1, 2].map(() =>
      createCampaign(order([inventedDesign(null)], 10), { crew, now: () => 0 }),
    );
    fail('it cannot be loaded');
    for (const { ended } of campaigns) {
      expect(await ended).toEqual({
        end: 'failed',
        design: null,
        run: null,
        message: 'it cannot be loaded',
      });
    }
    createCampaign(order([inventedDesign(null)], 10), { crew, now: () => 0 });
    expect(started).toBe(2);
  });
});

describe('several campaigns at once', () => {
  it('share the workers and know nothing of each other', async () => {
    const { crew, now } = around(openInvented(), 2);
    const alone = await createCampaign(order([inventedDesign('a')], 300), around(openInvented()))
      .ended;
    const one = createCampaign(order([inventedDesign('a')], 300), { crew, now });
    const other = createCampaign(order([inventedDesign('b')], 500), { crew, now });
    const third = createCampaign(order([inventedDesign('c')], 500), { crew, now });
    third.cancel();
    expect(await one.ended).toEqual(alone);
    expect(await other.ended).toMatchObject({ end: 'finished', done: 500 });
    expect(await third.ended).toEqual({ end: 'cancelled', done: 0, of: 500, summary: null });
  });
});

describe('the crew', () => {
  it('starts no worker before it is needed, and ends all of them', async () => {
    let started = 0;
    let ended = 0;
    const crew = createCrew(() => {
      started += 1;
      const worker = createInProcessWorker({
        later: setImmediate,
        now: () => 0,
        openDesign: openInvented(),
      });
      return {
        ...worker,
        end: () => {
          ended += 1;
          worker.end();
        },
      };
    }, 3);
    expect(started).toBe(0);
    const campaign = createCampaign(order([inventedDesign(null)], 10_000), { crew, now: () => 0 });
    expect(started).toBe(3);
    crew.end();
    expect(ended).toBe(3);
    expect(await campaign.ended).toMatchObject({ end: 'failed' });
  });
});
