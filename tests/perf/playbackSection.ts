/** The run screen in Chromium: frames while it plays, while the clock is dragged and thrown about, and memory over long playback. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/ensureBrowser.mjs';
import type { Section } from './report.ts';

export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
];
/** Below the root, which is where `npm run bench` runs. */
const PAGE = 'dist/web';
const ADDRESS = '#/run/campus-fire.yaml?variant=reference';
/** A frame of 60 a second, with what a timer rounds away. */
const FRAME_MS_MAX = 17.5;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.yaml': 'text/plain',
  '.woff2': 'font/woff2',
};

/** Serves the built page on a port that is free. */
export async function serve(): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer(({ url = '/' }, response) => {
    const path = (url.split('?')[0] ?? '/').replaceAll('..', '');
    try {
      const body = readFileSync(join(PAGE, path === '/' ? 'index.html' : path));
      const type = TYPES[extname(path === '/' ? 'index.html' : path)] ?? 'text/plain';
      response.writeHead(200, { 'Content-Type': type }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { server, url: `http://127.0.0.1:${port}/` };
}

interface Frames {
  readonly title: string;
  /** Between two frames, ascending. */
  readonly ms: readonly number[];
}

/** The clock moved once a frame: along the whole run, or from anywhere to anywhere. */
const moved = (page: Page, stride: number): Promise<number[]> =>
  page.evaluate(async (step) => {
    const slider = document.querySelector('[role=slider]')?.parentElement;
    if (!slider) return [];
    const { left, top, width } = slider.getBoundingClientRect();
    const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
    const send = (type: string, share: number) =>
      slider.dispatchEvent(
        new PointerEvent(type, {
          ...{ bubbles: true, buttons: 1, pointerId: 1 },
          ...{ clientX: left + 4 + share * (width - 8), clientY: top + 30 },
        }),
      );
    const ms: number[] = [];
    let last = await frame();
    for (let place = 0; place < 240; place += 1) {
      send('pointermove', ((place * step) % 240) / 240);
      const now = await frame();
      ms.push(now - last);
      last = now;
    }
    return ms;
  }, stride);

/** So many frames of playback, begun from the start. */
async function played(page: Page, frames: number): Promise<number[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await moved(page, 0);
  await page.keyboard.press(' ');
  const ms = await page.evaluate(async (count) => {
    const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
    const all: number[] = [];
    let last = await frame();
    while (all.length < count) {
      const now = await frame();
      all.push(now - last);
      last = now;
    }
    return all;
  }, frames);
  await page.keyboard.press(' ');
  return ms;
}

/** MB of live objects, once everything dead was collected. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

const rowOf = ({ title, ms }: Frames): Readonly<Record<string, string>> => ({
  '': title,
  frames: String(ms.length),
  'median ms': at(ms, 0.5).toFixed(1),
  'p95 ms': at(ms, 0.95).toFixed(1),
  '60 a second': `${Math.round((100 * ms.filter((one) => one <= FRAME_MS_MAX).length) / ms.length)} %`,
});

async function measure(browser: Browser, url: string): Promise<Section> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url + ADDRESS);
  await page.getByRole('slider').first().waitFor();
  const session = await page.context().newCDPSession(page);
  const sorted = (ms: readonly number[]) => [...ms].sort((one, other) => one - other);
  const before = await heapOf(session);
  const frames: Frames[] = [
    { title: 'playing', ms: sorted(await played(page, 300)) },
    { title: 'clock dragged from end to end', ms: sorted(await moved(page, 1)) },
    { title: 'clock thrown about', ms: sorted(await moved(page, 37)) },
  ];
  const warm = await heapOf(session);
  for (let time = 0; time < 6; time += 1) await played(page, 300);
  const after = await heapOf(session);
  return {
    title: 'The run screen',
    rows: frames.map(rowOf),
    notes: [
      `live memory: ${before.toFixed(1)} MB when opened, ${warm.toFixed(1)} MB once played, ${after.toFixed(1)} MB played six times more`,
    ],
    data: { frames, heap: { before, warm, after } },
  };
}

/** Empty with a note where there is no browser. */
export async function playbackSection(): Promise<Section> {
  const executablePath = findBrowser();
  if (!executablePath)
    return { title: 'The run screen', rows: [], notes: ['no Chromium: left out'], data: null };
  const build = ['scripts/build.mjs', '--if-stale', 'web'];
  spawnSync(process.execPath, build, { stdio: ['ignore', 2, 2] });
  const { server, url } = await serve();
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    return await measure(browser, url);
  } finally {
    await browser.close();
    server.close();
  }
}
