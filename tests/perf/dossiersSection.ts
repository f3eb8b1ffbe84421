/** Generated dossiers from ten to ten thousand components: from the text to the end of a run, and how it grows. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { at } from '../../src/base/assert.ts';
import { contest, type Effort, type Measure } from './contest.ts';
import type { LandCost } from './land.ts';
import type { GoalResult, Section } from './report.ts';
import { type Rival, startRival } from './rival.ts';
import { playerCommand } from './rivals.ts';
import { ratiosOf, short, shortSpread, spreadOf } from './spread.ts';

/** Beside the bundle that runs this. */
const LAND = join(dirname(fileURLToPath(import.meta.url)), 'land.js');

const SIZES = [10, 100, 1000, 10_000] as const;
const SMALL = 100;
const LARGE = 10_000;

const LIMIT_MS = { quick: 25_000, full: 90_000 } as const;

/** Null when it takes longer than it is worth waiting for. */
function costOf(components: number, timeout: number): LandCost | null {
  const { status, signal, stdout } = spawnSync(process.execPath, [LAND, String(components)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout,
  });
  if (signal !== null) return null;
  if (status !== 0) throw new Error(`a land of ${components} components ended with ${status}`);
  return JSON.parse(stdout) as LandCost;
}

type Growth = ReadonlyMap<number, Measure>;

/** What an event costs at each size: processes that play many futures each, turn by turn. */
async function growthOver(sizes: readonly number[], effort: Effort): Promise<Growth> {
  const rivals = sizes.map((components): Rival => {
    const rival = startRival(`${components} components`, playerCommand('land'));
    return { ...rival, ask: (question) => rival.ask({ ...question, components }) };
  });
  const measures = await contest(rivals, 0, effort);
  for (const { end } of rivals) end();
  return new Map(sizes.map((components, index) => [components, at(measures, index)]));
}

function rowOf(components: number, cost: LandCost | null, event: Measure | undefined) {
  const title = { 'a dossier of': `${components} components` };
  const cells = (texts: readonly string[]) => ({
    ...title,
    events: texts[0] ?? '',
    'read and checked, ms': texts[1] ?? '',
    'compiled, ms': texts[2] ?? '',
    'first run, ms': texts[3] ?? '',
    'warm run, ms': texts[4] ?? '',
    'ns/event': texts[5] ?? '',
  });
  if (cost === null || event === undefined) return cells(['', '', '', 'too long']);
  const { events, open, compile, first } = cost;
  const run = 1000 / event.runsPerSecond;
  const ns = shortSpread(spreadOf(event.nsPerEvent));
  return cells([String(events), ...[open, compile, first, run].map(short), ns]);
}

const nsOf = (growth: Growth): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries([...growth].map(([components, { nsPerEvent }]) => [components, nsPerEvent]));

function goalOf(
  growth: Growth,
  costs: ReadonlyMap<number, LandCost | null>,
): readonly GoalResult[] {
  // Not finished is missed.
  if (costs.get(LARGE) === null) return [{ goal: 'G5d', value: Number.POSITIVE_INFINITY }];
  const [small, large] = [growth.get(SMALL), growth.get(LARGE)];
  if (!small || !large) return [];
  return [{ goal: 'G5d', value: ratiosOf(large.nsPerEvent, small.nsPerEvent).median }];
}

export async function dossiersSection(effort: Effort): Promise<Section> {
  const limit = effort.isQuick ? LIMIT_MS.quick : LIMIT_MS.full;
  const costs = new Map(SIZES.map((components) => [components, costOf(components, limit)]));
  const finished = SIZES.filter((components) => costs.get(components) !== null);
  const growth = await growthOver(finished, effort);
  return {
    title: 'Dossiers, by components',
    rows: [...costs].map(([components, cost]) => rowOf(components, cost, growth.get(components))),
    notes: [
      'Events should cost the same at any size, but for the calendar: a hundred times the events, twice the depth.',
      'G5d is the median of the ratios inside a round: a process a size, turn by turn, different futures, slices of equal processor time after the same warm-up. The quickest run of each size, one process after the other, gave 1.5 or 3.7 for one engine: on a shared machine, the quickest of thousands of runs of 0.3 ms slips between the neighbours, the quickest of twenty runs of 35 ms cannot.',
    ],
    goals: goalOf(growth, costs),
    data: { costs: Object.fromEntries(costs), nsPerEvent: nsOf(growth) },
  };
}
