/** The same engine in Chromium's page and worker, and in Node. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/ensureBrowser.mjs';
import type { Effort } from './contest.ts';
import type { EngineName, Order } from './ref60/engines.ts';
import type { Tally } from './ref60/outcome.ts';
import type { Section } from './report.ts';
import { type Rival, startRival } from './rival.ts';
import { playerCommand } from './rivals.ts';
import { ratiosOf, short, shortSpread, spreadOf } from './spread.ts';

/** Below the root, which is where `npm run bench` runs. */
const PAGE = 'dist/bench-page';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };
const COMPONENTS = 10;
/** As many as the published hash is over. */
const RUNS = 3000;

/** As root in a container Chromium has no sandbox of its own; the rest keeps it off the network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Serves the built page on a port that is free. */
async function serve(): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer(({ url = '/' }, response) => {
    const file = join(PAGE, url === '/' ? 'index.html' : url.replaceAll('..', ''));
    try {
      const body = readFileSync(file);
      response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { server, url: `http://127.0.0.1:${port}/` };
}

/** Processor time that the renderer has used, in ms. */
async function rendererClock(browser: Browser): Promise<() => Promise<number>> {
  const session = await browser.newBrowserCDPSession();
  return async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const seconds = processInfo
      .filter(({ type }) => type === 'renderer')
      .reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    return 1000 * seconds;
  };
}

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
  const { server, url } = await serve();
  const executablePath = findBrowser() ?? '';
  const browser = await chromium.launch({ executablePath, args: FLAGS });
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
