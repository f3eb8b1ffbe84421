/** What single parts of an engine cost at several sizes: a failure that changes no gate, a fork, a first result. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Effort } from './contest.ts';
import type { ProbeName } from './probe.ts';
import type { EngineName } from './ref60/engines.ts';
import type { Section } from './report.ts';
import { type Spread, short, shortSpread, spreadOf } from './spread.ts';
import { startThread } from './workersSection.ts';

/** Beside the bundle that runs this. */
const PROBE = join(dirname(fileURLToPath(import.meta.url)), 'probe.js');

/** Components a zone, and components in all. */
const SIZES = [
  [10, 60],
  [167, 1002],
  [1667, 10_002],
] as const;

/** Bytes that an event may allocate: an object is 16 or more, so that below this hardly one in ten makes one. */
const ALLOCATED_MAX = 2;

/** @throws Error when the probe fails */
function probe(what: ProbeName, name: EngineName, perZone: number): number {
  const args = [PROBE, what, name, String(perZone)];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${what} of ${name} ended with ${status}`);
  return Number(stdout);
}

/** In turn over the sizes. */
function probeSizes(what: ProbeName, name: EngineName, rounds: number): readonly Spread[] {
  const measured = SIZES.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, [perZone]] of SIZES.entries()) {
      measured[index]?.push(probe(what, name, perZone));
    }
  }
  return measured.map(spreadOf);
}

const sizeColumns = (cells: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    SIZES.map(([, components], index) => [`${components} components`, cells[index] ?? '']),
  );

/** Wall time from the question to the answer, in a thread that has played nothing yet. */
async function firstResult(name: EngineName, perZone: number): Promise<number> {
  const thread = await startThread();
  const before = performance.now();
  await thread.fill({ name, components: perZone, first: 0, runs: 1 });
  const ms = performance.now() - before;
  await thread.end();
  return ms;
}

async function firstResults(name: EngineName, rounds: number): Promise<readonly Spread[]> {
  const measured = SIZES.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, [perZone]] of SIZES.entries()) {
      measured[index]?.push(await firstResult(name, perZone));
    }
  }
  return measured.map(spreadOf);
}

export async function partsSection(
  name: EngineName,
  of: string,
  { isQuick, rounds }: Effort,
): Promise<Section> {
  const times = isQuick ? 3 : rounds;
  const flips = probeSizes('flip', name, times);
  const forks = probeSizes('fork', name, times);
  const allocated = probe('allocated', name, SIZES[0][0]);
  const bytes = SIZES.map(([perZone]) => probe('bytes', name, perZone));
  const first = await firstResults(name, rounds);
  const growth = (flips[2]?.median ?? 0) / (flips[0]?.median ?? 1);
  const row = (part: string, cells: readonly string[]): Record<string, string> => ({
    [of]: part,
    ...sizeColumns(cells),
  });
  return {
    title: 'Parts, by components',
    rows: [
      row('a failure that changes no gate, ns', flips.map(shortSpread)),
      row('state of a run, bytes', bytes.map(String)),
      row('allocated, bytes an event', [short(allocated)]),
      row('save and restore, ns a byte', forks.map(shortSpread)),
      row('first result in a thread just started, ms', first.map(shortSpread)),
    ],
    goals: [
      { goal: 'G6', value: growth },
      { goal: 'G7', value: Math.max(...forks.map(({ median }) => median)) },
      ...first.map(({ median }, index) => ({ goal: `G14${'abc'[index]}`, value: median })),
    ],
    failures: [
      ...SIZES.flatMap(([perZone, components]) =>
        probe('forkAgrees', name, perZone) === 1
          ? []
          : [`${of}, ${short(components)} components: a run that was forked ends otherwise`],
      ),
      ...(allocated < ALLOCATED_MAX ? [] : [`${of} allocates ${short(allocated)} bytes an event`]),
    ],
    data: { flips, forks, bytes, allocated, first },
  };
}
