import { describe, expect, it } from 'vitest';
import { createCampaignHost, SLICE_MS } from '../../../src/workers/campaignHost.ts';
import type { FromCampaignWorker } from '../../../src/workers/campaignProtocol.ts';
import type { OpenDesign } from '../../../src/workers/openDesign.ts';
import {
  inventedColumns,
  inventedDesign,
  inventedRow,
  openInvented,
} from '../../helpers/campaign/inventedDesigns.ts';

const SEED = 7;
const BLOCK = 256;

/** A host whose slices come when the test says so, and whose futures cost so many milliseconds of its clock. */
function hostWith(cost: number, openDesign?: OpenDesign) {
  const state = { clock: 0, futures: 0 };
  const sent: FromCampaignWorker[] = [];
  const tasks: (() => void)[] = [];
  const hear = createCampaignHost({
    post: (message) => sent.push(message),
    later: (task) => tasks.push(task),
    now: () => state.clock,
    openDesign:
      openDesign ??
      openInvented({
        onPlay: () => {
          state.clock += cost;
          state.futures += 1;
        },
      }),
  });
  const slice = (): boolean => {
    const task = tasks.shift();
    task?.();
    return task !== undefined;
  };
  const open = () =>
    hear({ type: 'open', campaign: 1, seed: SEED, designs: [inventedDesign(null)] });
  const play = (first: number, count: number) =>
    hear({ type: 'play', campaign: 1, design: 0, first, count });
  return { state, sent, hear, slice, open, play };
}

const rowsIn = (sent: readonly FromCampaignWorker[]) =>
  sent.flatMap((message) => (message.type === 'rows' ? [message] : []));

const futuresIn = (sent: readonly FromCampaignWorker[]): number =>
  rowsIn(sent).reduce((sum, { rows }) => sum + rows.length / inventedColumns.length, 0);

describe('messages are heard between slices', () => {
  it.each([
    { cost: 0.05, most: 400 },
    { cost: 1, most: 20 },
    { cost: 19, most: 2 },
    { cost: 60, most: 1 },
  ])('of at most $most futures when one costs $cost ms', ({ cost, most }) => {
    const { state, slice, open, play } = hostWith(cost);
    open();
    play(0, BLOCK);
    play(BLOCK, BLOCK);
    for (let before = 0; slice(); before = state.futures) {
      expect(state.futures - before).toBeLessThanOrEqual(most);
    }
    expect(state.futures).toBe(2 * BLOCK);
    expect(most * cost).toBeLessThan(SLICE_MS + cost + 1);
  });

  it('and nothing more is played once `stop` or `close` has been', () => {
    for (const type of ['stop', 'close'] as const) {
      const { state, hear, slice, open, play } = hostWith(5);
      open();
      play(0, BLOCK);
      play(BLOCK, BLOCK);
      slice();
      const before = state.futures;
      expect(before).toBeGreaterThan(0);
      hear({ type, campaign: 1 });
      while (slice());
      expect(state.futures).toBe(before);
    }
  });
});

describe('rows', () => {
  it('of a fast design come in one message a block, given away', () => {
    const { sent, slice, open, play } = hostWith(0.05);
    open();
    play(0, BLOCK);
    play(BLOCK, 10);
    while (slice());
    expect(rowsIn(sent).map(({ first, rows }) => [first, rows.length])).toEqual([
      [0, BLOCK * inventedColumns.length],
      [BLOCK, 10 * inventedColumns.length],
    ]);
  });

  it('come first after one slice, then in parts that take twice as long', () => {
    const { sent, slice, open, play } = hostWith(10);
    open();
    play(0, BLOCK);
    slice();
    expect(futuresIn(sent)).toBe(SLICE_MS / 10);
    while (slice());
    const parts = rowsIn(sent).map(({ rows }) => rows.length / inventedColumns.length);
    expect(parts.slice(0, 5)).toEqual([2, 4, 8, 16, 16]);
    expect(futuresIn(sent)).toBe(BLOCK);
  });

  it('of a slow design come in parts, the first within 200 ms of its clock', () => {
    const { state, sent, slice, open, play } = hostWith(30);
    open();
    play(0, BLOCK);
    while (rowsIn(sent).length === 0) expect(slice()).toBe(true);
    expect(state.clock).toBeLessThanOrEqual(200);
    while (slice());
    const parts = rowsIn(sent);
    expect(parts.length).toBeGreaterThan(10);
    expect(futuresIn(sent)).toBe(BLOCK);
    const runs = parts.flatMap(({ first, rows }) =>
      Array.from({ length: rows.length / inventedColumns.length }, (_, row) => first + row),
    );
    expect(runs).toEqual(runs.map((_, run) => run));
  });

  it('are the same in parts as in one piece', () => {
    const all = (cost: number) => {
      const { sent, slice, open, play } = hostWith(cost);
      open();
      play(3, 100);
      while (slice());
      return rowsIn(sent).flatMap(({ rows }) => [...rows]);
    };
    expect(all(30)).toEqual(all(0.1));
    expect(all(0.1).slice(0, inventedColumns.length)).toEqual([...inventedRow(SEED, null, 3)]);
  });

  it('played before `stop` are handed over, and none is lost or told twice', () => {
    const { state, sent, hear, slice, open, play } = hostWith(5);
    open();
    play(0, BLOCK);
    slice();
    slice();
    // The second part is under way.
    expect(futuresIn(sent)).toBeLessThan(state.futures);
    hear({ type: 'stop', campaign: 1 });
    expect(futuresIn(sent)).toBe(state.futures);
    play(state.futures, BLOCK - state.futures);
    while (slice());
    expect(futuresIn(sent)).toBe(BLOCK);
    expect(state.futures).toBe(BLOCK);
  });
});

describe('what goes wrong', () => {
  it('in a future is told with its number, and ends the campaign in this worker', () => {
    const broken = openInvented({
      onPlay: (run) => {
        if (run === 5) throw new Error('a member works twice');
      },
    });
    const { sent, slice, open, play } = hostWith(1, broken);
    open();
    play(0, BLOCK);
    play(BLOCK, BLOCK);
    while (slice());
    expect(sent.filter(({ type }) => type !== 'opened')).toEqual([
      {
        type: 'crashed',
        campaign: 1,
        design: 0,
        run: 5,
        message: 'Error: a member works twice',
      },
    ]);
  });

  it('in opening is told with the place of the design', () => {
    const diagnostics = [] as const;
    const refuses: OpenDesign = ({ variant }) =>
      variant === null
        ? openInvented()({ ...inventedDesign(null) })
        : { ok: false, error: diagnostics };
    const { sent, hear, play, slice } = hostWith(1, refuses);
    const designs = [inventedDesign(null), inventedDesign('b')];
    hear({ type: 'open', campaign: 1, seed: SEED, designs });
    play(0, BLOCK);
    while (slice());
    expect(sent).toEqual([{ type: 'refused', campaign: 1, design: 1, diagnostics }]);
  });

  it('is heard about a message that nobody knows', () => {
    const { hear } = hostWith(1);
    // @ts-expect-error: a message of another version
    expect(() => hear({ type: 'dance', campaign: 1 })).toThrow('dance');
  });
});
