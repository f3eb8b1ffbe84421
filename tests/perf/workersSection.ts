/** One campaign by one worker thread and by two: what a second core brings, and that it changes no bit. */
import { availableParallelism, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Effort } from './contest.ts';
import { createClerk, type EngineName, type Order } from './ref60/engines.ts';
import type { Tally } from './ref60/outcome.ts';
import type { Section } from './report.ts';
import { ratiosOf, short, shortSpread, spreadOf } from './spread.ts';

/** Beside the bundle that runs this. */
const THREAD = join(dirname(fileURLToPath(import.meta.url)), 'thread.js');

/** Consecutive runs that a worker plays at once; results are merged in their order, whoever played them. */
const BLOCK = 256;
const COMPONENTS = 10;

interface Thread {
  readonly fill: (order: Order) => Promise<Tally>;
  readonly end: () => Promise<number>;
}

const nextMessage = (worker: Worker): Promise<unknown> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });

/** Answers when the thread is ready to play. */
export async function startThread(): Promise<Thread> {
  const worker = new Worker(THREAD);
  worker.setMaxListeners(0);
  await nextMessage(worker);
  return {
    fill: (order) => {
      worker.postMessage(order);
      return nextMessage(worker) as Promise<Tally>;
    },
    end: () => worker.terminate(),
  };
}

/** Plays a campaign of whole blocks; the threads take the next block each as they are free. */
async function campaign(
  threads: readonly Thread[],
  name: EngineName,
  blocks: number,
): Promise<readonly Tally[]> {
  const tallies: Tally[] = [];
  let next = 0;
  await Promise.all(
    threads.map(async ({ fill }) => {
      for (let block = next++; block < blocks; block = next++) {
        const order = { name, components: COMPONENTS, first: block * BLOCK, runs: BLOCK };
        tallies[block] = await fill(order);
      }
    }),
  );
  return tallies;
}

/** On the main thread, without a worker. */
function campaignHere(name: EngineName, blocks: number): readonly Tally[] {
  const fill = createClerk();
  return Array.from({ length: blocks }, (_, block) =>
    fill({ name, components: COMPONENTS, first: block * BLOCK, runs: BLOCK }),
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

export async function workersSection(
  name: EngineName,
  of: string,
  { isQuick, rounds }: Effort,
): Promise<Section> {
  const blocks = isQuick ? 30 : 60;
  const threads = await Promise.all(Array.from({ length: 3 }, startThread));
  const expected = JSON.stringify(campaignHere(name, 4));
  const failures: string[] = [];
  for (const count of [1, 2, 3]) {
    const got = JSON.stringify(await campaign(threads.slice(0, count), name, 4));
    if (got !== expected) failures.push(`${count} workers: ${got} instead of ${expected}`);
  }
  const one: number[] = [];
  const two: number[] = [];
  for (let round = 0; round < rounds; round++) {
    one.push(await timed(() => campaign(threads.slice(0, 1), name, blocks)));
    two.push(await timed(() => campaign(threads.slice(0, 2), name, blocks)));
  }
  await Promise.all(threads.map(({ end }) => end()));
  const gain = ratiosOf(one, two);
  const [load = 0] = loadavg();
  const cores = availableParallelism();
  return {
    title: 'Workers',
    rows: [
      { [`${blocks * BLOCK} runs, ${of}`]: 'one worker', 'wall ms': shortSpread(spreadOf(one)) },
      { [`${blocks * BLOCK} runs, ${of}`]: 'two workers', 'wall ms': shortSpread(spreadOf(two)) },
    ],
    notes: [
      `Two are ×${shortSpread(gain)} as fast as one. The main thread and 1, 2 and 3 workers give the same bits.`,
      `Wall time: on a machine with other work it says little. Load ${short(load)} on ${cores} cores.`,
    ],
    goals: [{ goal: 'G10', value: gain.median }],
    failures,
    data: { one, two },
  };
}
