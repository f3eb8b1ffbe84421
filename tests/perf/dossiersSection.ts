/** Generated dossiers from ten to ten thousand components: from the text to the end of a run, and how it grows. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Effort } from './contest.ts';
import type { LandCost } from './land.ts';
import type { GoalResult, Section } from './report.ts';
import { short } from './spread.ts';

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

const nsPerEvent = ({ run, events }: LandCost): number => (1e6 * run) / events;

function rowOf(components: number, cost: LandCost | null, limit: number) {
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
  if (cost === null) return cells(['', '', '', `> ${limit / 1000} s in all`]);
  const { events, open, compile, first, run } = cost;
  return cells([String(events), ...[open, compile, first, run, nsPerEvent(cost)].map(short)]);
}

function growthOf(costs: ReadonlyMap<number, LandCost | null>): readonly GoalResult[] {
  const small = costs.get(SMALL);
  const large = costs.get(LARGE);
  if (!small || large === undefined) return [];
  // Not finished is missed.
  const growth = large === null ? Number.POSITIVE_INFINITY : nsPerEvent(large) / nsPerEvent(small);
  return [{ goal: 'G5d', value: growth }];
}

export function dossiersSection({ isQuick }: Effort): Section {
  const limit = isQuick ? LIMIT_MS.quick : LIMIT_MS.full;
  const costs = new Map(SIZES.map((components) => [components, costOf(components, limit)]));
  return {
    title: 'Dossiers, by components',
    rows: [...costs].map(([components, cost]) => rowOf(components, cost, limit)),
    notes: [
      'Events should cost the same at any size, but for the calendar: a hundred times the events, twice the depth.',
    ],
    goals: growthOf(costs),
    data: Object.fromEntries(costs),
  };
}
