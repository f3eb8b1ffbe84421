/** Frames of the map in Chromium while a product of five hundred elements plays, failures by the hour, and while its clock is dragged. */
import { spawnSync } from 'node:child_process';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/ensureBrowser.mjs';
import { CHROMIUM_FLAGS, rendererClock } from './chromium.ts';
import type { Effort } from './contest.ts';
import { landText } from './landText.ts';
import { openLandFiles } from './openLandFiles.ts';
import { servePage } from './pageServer.ts';
import type { Section } from './report.ts';

/** Below the root, which is where `npm run bench` runs. */
const PAGE = 'dist/web';
const ELEMENTS = 500;
const SECONDS = 6;
/** A frame of sixty a second, with some room for the clock. */
const ON_TIME_MS = 20;
/** Distances of the map, by the key that chooses them. */
const DISTANCES = { Elements: '3', Places: '2', Product: '1' } as const;

interface Played {
  readonly frames: number;
  /** Times between frames, ascending, in ms. */
  readonly gaps: readonly number[];
  /** Processor time of the renderer, in ms. */
  readonly cpuMs: number;
}

/** What a person does meanwhile. */
type Doing = 'playing' | 'scrubbing';

async function openLand(browser: Browser, url: string): Promise<Page> {
  const size = { width: 1440, height: 900 };
  const page = await browser.newPage({ viewport: size, locale: 'en-GB' });
  await page.goto(url);
  await openLandFiles(page, landText(ELEMENTS));
  // Drawn durations: with medians every element would fail at the same instant.
  await page.getByLabel('Durations').selectOption({ label: 'Drawn' });
  await page.getByLabel('Pace').selectOption({ label: '1 h a second' });
  return page;
}

async function look(page: Page, key: string, clock: () => Promise<number>, doing: Doing) {
  // A figure typed in a list would choose there.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press(key);
  if (doing === 'playing') await page.getByRole('button', { name: 'Play', exact: true }).click();
  const before = await clock();
  const times = await page.evaluate(framesOf, { ms: SECONDS * 1000, doing });
  const cpuMs = (await clock()) - before;
  if (doing === 'playing')
    await page.getByRole('button', { name: 'Pause', exact: true }).click({ timeout: 5000 });
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time));
  return { frames: times.length, gaps: gaps.sort((a, b) => a - b), cpuMs };
}

/**
 * In the page: when each frame began. Scrubbing drags the clock to and fro over the run, some px a frame as a hand does.
 */
function framesOf({ ms, doing }: { readonly ms: number; readonly doing: Doing }) {
  const slider = document.querySelector('[role=slider]')?.parentElement;
  const { left = 0, top = 0, width = 1 } = slider?.getBoundingClientRect() ?? {};
  const drag = (frame: number): void => {
    const there = (frame * 3) % (2 * width);
    const x = there < width ? there : 2 * width - there;
    const at = { clientX: left + x, clientY: top + 30 };
    const event = { bubbles: true, buttons: 1, pointerId: 1, ...at };
    slider?.dispatchEvent(new PointerEvent('pointermove', event));
  };
  return new Promise<readonly number[]>((done) => {
    const seen: number[] = [];
    const step = (now: number): void => {
      seen.push(now);
      if (doing === 'scrubbing') drag(seen.length);
      if (now - (seen[0] ?? now) < ms) requestAnimationFrame(step);
      else done(seen);
    };
    requestAnimationFrame(step);
  });
}

function rowOf(name: string, { frames, gaps, cpuMs }: Played) {
  const onTime = gaps.filter((gap) => gap <= ON_TIME_MS).length / Math.max(gaps.length, 1);
  const at = (share: number): string => (gaps[Math.floor(gaps.length * share)] ?? 0).toFixed(1);
  return {
    '': name,
    frames: `${frames} in ${SECONDS} s`,
    'on time': `${Math.round(100 * onTime)}%`,
    'ms, median and p99': `${at(0.5)}, ${at(0.99)}`,
    'ms CPU a frame': (cpuMs / frames).toFixed(1),
  };
}

/** Skipped with a message where there is no Chromium. */
export async function framesSection(_: Effort): Promise<Section> {
  const title = `Frames of ${ELEMENTS} elements`;
  const executablePath = findBrowser();
  if (!executablePath) {
    const notes = ['Left out: no Chromium on this machine.'];
    return { title, rows: [], notes, data: null };
  }
  spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale', 'web'], {
    stdio: ['ignore', 2, 2],
  });
  const { server, url } = await servePage(PAGE);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const clock = await rendererClock(browser);
    const page = await openLand(browser, url);
    const played: Record<string, Played> = {};
    for (const [distance, key] of Object.entries(DISTANCES)) {
      for (const doing of ['playing', 'scrubbing'] as const)
        played[`${distance}, ${doing}`] = await look(page, key, clock, doing);
    }
    const rows = Object.entries(played).map(([name, one]) => rowOf(name, one));
    const notes = [
      `Chromium ${browser.version()} without a graphics card; a frame is on time within ${ON_TIME_MS} ms.`,
    ];
    return { title, rows, notes, data: played };
  } finally {
    await browser.close();
    server.close();
  }
}
