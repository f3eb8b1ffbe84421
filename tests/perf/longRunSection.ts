/**
 * A trace of a hundred thousand entries in Chromium: how long it takes to open, frames while its clock is dragged and thrown
 * about with the log beside it, and live memory over long playback, gone through many times faster than it is watched.
 */
import { spawnSync } from 'node:child_process';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/ensureBrowser.mjs';
import { CHROMIUM_FLAGS, rendererClock } from './chromium.ts';
import { landText } from './landText.ts';
import { openLandFiles } from './openLandFiles.ts';
import { servePage } from './pageServer.ts';
import type { Section } from './report.ts';

/** Below the root, which is where `npm run bench` runs. */
const PAGE = 'dist/web';
const ELEMENTS = 500;
/** Between two failures of one element: some hundred thousand entries in a month. */
const FAILS_EVERY = '28h';
const FRAMES = 240;
/** A frame of sixty a second, with some room for the clock. */
const ON_TIME_MS = 20;
/** Instants shown between two looks at the memory, and looks. */
const INSTANTS = 1500;
const LOOKS = 4;
/** Instants until the clock goes back to the start. */
const LAP = 500;
/** Changes that eight hours of playback show, at an event a second: who plays faster sees the same ones again. */
const INSTANTS_OF_8_HOURS = 8 * 3600;

/** The reference executor takes some ten seconds for it, and several times that on a machine that does other things. */
const PATIENCE_MS = 180_000;

/** What the log says of its length. */
const LINES = /^\d{4,} lines$/;

async function openLong(page: Page, url: string): Promise<number> {
  await page.goto(url);
  await openLandFiles(page, landText(ELEMENTS, FAILS_EVERY));
  const before = Date.now();
  await page.getByLabel('Durations').selectOption({ label: 'Drawn' });
  await page.getByRole('tab', { name: 'Log' }).click();
  await page.getByText(LINES).first().waitFor();
  // The run of medians is as long: what is measured is the drawn one, once it has come.
  await page.getByText('Computing').waitFor({ state: 'detached' });
  return Date.now() - before;
}

/** In the page: times between frames while the clock is moved once a frame; `stride` in parts of the run. */
async function moved({ frames, stride }: { readonly frames: number; readonly stride: number }) {
  const slider = document.querySelector('[role=slider]')?.parentElement;
  const { left = 0, top = 0, width = 1 } = slider?.getBoundingClientRect() ?? {};
  const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
  const gaps: number[] = [];
  let last = await frame();
  for (let place = 0; place < frames; place += 1) {
    const share = ((place * stride) % frames) / frames;
    const at = { clientX: left + 4 + share * (width - 8), clientY: top + 30 };
    const event = { bubbles: true, buttons: 1, pointerId: 1, ...at };
    slider?.dispatchEvent(new PointerEvent('pointermove', event));
    const now = await frame();
    gaps.push(now - last);
    last = now;
  }
  return gaps.sort((a, b) => a - b);
}

/** In the page: so many steps to the next event, each drawn, as playback does; from the start again after each lap. */
async function stepped({
  instants,
  lap,
}: {
  readonly instants: number;
  readonly lap: number;
}): Promise<void> {
  const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
  const press = (key: string, on: EventTarget) =>
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  const slider = document.querySelector('[role=slider]');
  (document.activeElement as HTMLElement | null)?.blur();
  for (let step = 0; step < instants; step += 1) {
    if (step % lap === 0 && slider) press('Home', slider);
    press('.', document.body);
    // Several to a frame: what is drawn is all that differs from watching.
    if (step % 3 === 0) await frame();
  }
}

/** MB of live objects, once everything dead was collected. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

interface Moved {
  /** Times between frames, ascending, in ms. */
  readonly gaps: readonly number[];
  /** Processor time of the renderer, in ms. */
  readonly cpuMs: number;
}

const rowOf = (name: string, { gaps, cpuMs }: Moved) => {
  const at = (share: number): string => (gaps[Math.floor(gaps.length * share)] ?? 0).toFixed(1);
  const onTime = gaps.filter((gap) => gap <= ON_TIME_MS).length / Math.max(gaps.length, 1);
  return {
    '': name,
    frames: String(gaps.length),
    'on time': `${Math.round(100 * onTime)}%`,
    'ms, median and p99': `${at(0.5)}, ${at(0.99)}`,
    'ms CPU a frame': (cpuMs / Math.max(gaps.length, 1)).toFixed(1),
  };
};

/** Live memory at each look, and what it says of eight hours. */
async function watchMemory(page: Page) {
  const session = await page.context().newCDPSession(page);
  const heap: number[] = [];
  for (let look = 0; look <= LOOKS; look += 1) {
    await page.evaluate(stepped, { instants: INSTANTS, lap: LAP });
    heap.push(await heapOf(session));
  }
  const steps = heap.slice(1).map((mb, look) => mb - (heap[look] ?? mb));
  const played = LOOKS * INSTANTS;
  const grown = steps.reduce((sum, step) => sum + step, 0);
  const perHour = (grown / played) * (INSTANTS_OF_8_HOURS / 8);
  const worst = (Math.max(0, ...steps) / INSTANTS) * INSTANTS_OF_8_HOURS;
  const notes = [
    `live memory: ${heap.map((mb) => mb.toFixed(1)).join(', ')} MB every ${INSTANTS} instants: ${perHour.toFixed(2)} MB more for each hour of an event a second`,
    `why ${played} instants stand for the ${INSTANTS_OF_8_HOURS} of eight hours: the same ones come again every ${LAP}, so what one leaves behind is left again by each lap; were every look to add as much as the worst one did, eight hours would add ${worst.toFixed(0)} MB`,
  ];
  return { heap, perHour, notes };
}

async function measure(browser: Browser, url: string): Promise<Section> {
  const size = { width: 1440, height: 900 };
  const page = await browser.newPage({ viewport: size, locale: 'en-GB' });
  page.setDefaultTimeout(PATIENCE_MS);
  const clock = await rendererClock(browser);
  const openMs = await openLong(page, url);
  const entries = await page.getByText(LINES).first().innerText();
  const rows: ReturnType<typeof rowOf>[] = [];
  for (const [name, stride] of [
    ['clock dragged, log beside', 1],
    ['clock thrown about, log beside', 37],
  ] as const) {
    const before = await clock();
    const gaps = await page.evaluate(moved, { frames: FRAMES, stride });
    rows.push(rowOf(name, { gaps, cpuMs: (await clock()) - before }));
  }
  const { heap, perHour, notes } = await watchMemory(page);
  return {
    title: 'A trace of more than 100 000 entries',
    rows,
    notes: [`${entries.trim()}; opened in ${(openMs / 1000).toFixed(1)} s`, ...notes],
    data: { openMs, heap, perHour },
  };
}

/** Skipped with a message where there is no Chromium. */
export async function longRunSection(): Promise<Section> {
  const executablePath = findBrowser();
  if (!executablePath) {
    const notes = ['Left out: no Chromium on this machine.'];
    return { title: 'A trace of more than 100 000 entries', rows: [], notes, data: null };
  }
  const build = ['scripts/build.mjs', '--if-stale', 'web'];
  spawnSync(process.execPath, build, { stdio: ['ignore', 2, 2] });
  const { server, url } = await servePage(PAGE);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    return await measure(browser, url);
  } finally {
    await browser.close();
    server.close();
  }
}
