/**
 * Where an engine spends its time on REF-60, in a process of its own: `profile.js <engine> <components a zone>` prints how
 * long an event takes, and the share of it in each function, inlined ones apart.
 */
import { readFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';
import { createEngine, type EngineName } from './ref60/engines.ts';
import { tallyOf } from './ref60/outcome.ts';

export interface SelfTimes {
  readonly nsPerEvent: number;
  /** Share of each function, by name. */
  readonly shares: Readonly<Record<string, number>>;
}

const SAMPLE_US = 200;
const WARM_UP_RUNS = 3000;
const RUNS = 8000;

/** A function of a module, or one directly inside such a function: as the bundle indents them. */
const DECLARATION = /^\t?(?:async )?(?:function (\w+)|(?:const|var|let) (\w+) = .*=>)/;

const linesOf = new Map<string, readonly string[]>();

function sourceLines(url: string): readonly string[] {
  const known = linesOf.get(url);
  if (known) return known;
  const lines = url.startsWith('file:') ? readFileSync(fileURLToPath(url), 'utf8').split('\n') : [];
  linesOf.set(url, lines);
  return lines;
}

/** The function that a line stands in: the nearest declaration above it. */
function functionAt(url: string, line: number): string {
  const lines = sourceLines(url);
  for (let above = line - 1; above >= 0; above--) {
    const found = DECLARATION.exec(lines[above] ?? '');
    if (found) return found[1] ?? found[2] ?? '';
  }
  return 'elsewhere';
}

function sharesOf({ nodes }: Profiler.Profile): Record<string, number> {
  const ticks = new Map<string, number>();
  let total = 0;
  for (const { callFrame, positionTicks = [] } of nodes) {
    for (const { line, ticks: count } of positionTicks) {
      const name = callFrame.url ? functionAt(callFrame.url, line) : callFrame.functionName;
      ticks.set(name, (ticks.get(name) ?? 0) + count);
      total += count;
    }
  }
  return Object.fromEntries([...ticks].map(([name, count]) => [name, count / total]));
}

const [name = '', components = ''] = process.argv.slice(2);
const { play } = createEngine(name as EngineName, Number(components));
const session = new Session();
session.connect();
// Enabled before the code is compiled, so that what is inlined keeps its lines.
await session.post('Profiler.enable');
await session.post('Profiler.setSamplingInterval', { interval: SAMPLE_US });
tallyOf(play, 1_000_000, WARM_UP_RUNS);
await session.post('Profiler.start');
const before = process.cpuUsage();
const { events } = tallyOf(play, 0, RUNS);
const { user, system } = process.cpuUsage(before);
const { profile } = await session.post('Profiler.stop');
const times: SelfTimes = {
  nsPerEvent: (1000 * (user + system)) / events,
  shares: sharesOf(profile),
};
console.info(JSON.stringify(times));
