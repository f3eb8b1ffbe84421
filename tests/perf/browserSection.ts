/** The same engine in Chromium's page and worker, and in Node. */
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/ensureBrowser.mjs';
import { CHROMIUM_FLAGS, rendererClock } from './chromium.ts';
import type { Effort } from './contest.ts';
import { servePage } from './pageServer.ts';
import type { EngineName, Order } from './ref60/engines.ts';
import type { Tally } from './ref60/outcome.ts';
import type { Section } from './report.ts';
import { type Rival, startRival } from './rival.ts';
import { playerCommand } from './rivals.ts';
import { ratiosOf, short, shortSpread, spreadOf } from './spread.ts';

/** Below the root, which is where `npm run bench` runs. */
const PAGE = 'dist/bench-page';
const COMPONENTS = 10;
/** As many as the published hash is over. */
const RUNS = 3000;

interface Place {
  readonly title: string;
  /** ns an event, and the outcomes. */
  readonly measure: () => Promise<{ readonly ns: number; readonly hash: number }>;
}

function inChromium(
  title: string,
  play: () => Promise<Tally>,
  clock: () => Promise<number>,
): Place {
  return {
    title,
    measure: async () => {
      const before = await clock();
      const { events, hash } = await play();
      return { ns: (1e6 * ((await clock()) - before)) / events, hash };
    },
  };
}

function places(page: Page, order: Order, rival: Rival, clock: () => Promise<number>): Place[] {
  return [
    {
      title: 'Node',
      measure: async () => {
        const { cpuMs, events, hash } = await rival.ask(order);
        return { ns: (1e6 * cpuMs) / events, hash };
      },
    },
    inChromium(
      'Chromium, page',
      () => page.evaluate((asked) => globalThis.playHere(asked), order),
      clock,
    ),
    inChromium(
      'Chromium, worker',
      () => page.evaluate((asked) => globalThis.playInWorker(asked), order),
      clock,
    ),
  ];
}

async function compare(name: EngineName, of: string, rounds: number): Promise<Section> {
  const { server, url } = await servePage(PAGE);
  const executablePath = findBrowser() ?? '';
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  const rival = startRival(of, playerCommand(name));
  try {
    const page = await browser.newPage();
    await page.goto(url);
    const order = { name, components: COMPONENTS, first: 0, runs: RUNS };
    const all = places(page, order, rival, await rendererClock(browser));
    const measured = all.map((): number[] => []);
    const hashes = new Set<number>();
    for (let round = -1; round < rounds; round++) {
      for (const [index, { measure }] of all.entries()) {
        const { ns, hash } = await measure();
        hashes.add(hash);
        if (round >= 0) measured[index]?.push(ns); // the first round warms up
      }
    }
    return sectionOf(all, measured, { hashes, of, version: browser.version() });
  } finally {
    rival.end();
    await browser.close();
    server.close();
  }
}

interface Found {
  readonly hashes: ReadonlySet<number>;
  readonly of: string;
  readonly version: string;
}

function sectionOf(
  all: readonly Place[],
  measured: readonly (readonly number[])[],
  { hashes, of, version }: Found,
): Section {
  const [node = []] = measured;
  const worker = ratiosOf(node, measured[2] ?? []);
  return {
    title: 'Chromium and Node',
    rows: all.map(({ title }, index) => ({
      [of]: title,
      'ns/event, CPU': shortSpread(spreadOf(measured[index] ?? [])),
      "speed to Node's": shortSpread(ratiosOf(node, measured[index] ?? [])),
    })),
    notes: [
      `Chromium ${version}, Node ${process.versions.node}; one bundle, ${RUNS} runs a measure.`,
    ],
    goals: [{ goal: 'G11', value: worker.median }],
    failures: hashes.size === 1 ? [] : [`${of}: hashes ${[...hashes].map(short).join(', ')}`],
    data: Object.fromEntries(all.map(({ title }, index) => [title, measured[index]])),
  };
}

/** Skipped with a message where there is no Chromium. */
export async function browserSection(
  name: EngineName,
  of: string,
  { rounds }: Effort,
): Promise<Section> {
  if (findBrowser()) return compare(name, of, rounds);
  const notes = ['Left out: no Chromium on this machine.'];
  return { title: 'Chromium and Node', rows: [], notes, data: null };
}
