/** From the click on many futures to the first dots, and from a click on pause or stop to what it says: the built page, in Chromium. */
import { spawnSync } from 'node:child_process';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/ensureBrowser.mjs';
import { FLAGS, serve } from './playbackSection.ts';
import type { Section } from './report.ts';
import { short } from './spread.ts';

const TITLE = 'First dots of a campaign';
/** From the smallest to the largest of those that ship. */
const SCENARIOS = ['two-of-the-same', 'campus-fire', 'state-datacentre-fire', 'legal-cut'];
/** Says how many, as was last chosen. */
const PLAY = /^Play [\d,]+ futures$/;
/** From the hand on a button to the click. */
const HAND_MS = 250;

/** Presses a button and waits until there is a dot, or another button: milliseconds of the page's own clock. */
async function fromPress(page: Page, button: string | RegExp, until: string): Promise<number> {
  const control = page.getByRole('button', { name: button });
  // A hand arrives before it presses.
  await control.hover();
  await page.waitForTimeout(HAND_MS);
  return control.evaluate(
    (pressed: HTMLElement, awaited) =>
      new Promise<number>((resolve) => {
        const isThere = (): boolean =>
          awaited === 'a dot'
            ? document.querySelector('[data-dot]') !== null
            : [...document.querySelectorAll('button')].some(({ ariaLabel, textContent }) =>
                `${ariaLabel} ${textContent}`.includes(awaited),
              );
        const began = performance.now();
        const watcher = new MutationObserver(() => {
          if (!isThere()) return;
          watcher.disconnect();
          // Written is not seen: the frame that shows it begins here.
          requestAnimationFrame(() => resolve(performance.now() - began));
        });
        watcher.observe(document.body, {
          ...{ childList: true, subtree: true, characterData: true, attributes: true },
        });
        pressed.click();
      }),
    until,
  );
}

interface Clicks {
  readonly scenario: string;
  /** Milliseconds: the first time in this page, with workers to start; once more, with another seed. */
  readonly dots: number;
  readonly again: number;
  readonly pause: number;
  readonly stop: number;
}

async function clicksOn(browser: Browser, url: string, scenario: string): Promise<Clicks> {
  const page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });
  await page.goto(`${url}#/run/${scenario}.yaml`);
  await page.getByRole('slider').first().waitFor();
  await page.getByRole('button', { name: PLAY }).waitFor();
  // As a person, who reads before clicking.
  await page.waitForTimeout(1500);
  const dots = await fromPress(page, PLAY, 'a dot');
  await page.getByLabel('Futures', { exact: true }).selectOption({ label: '1,000,000' });
  await page.locator('[data-dot]').first().waitFor();
  await page.waitForTimeout(1500);
  const pause = await fromPress(page, 'Pause', 'Resume');
  await page.getByRole('button', { name: 'Resume' }).click();
  await page.waitForTimeout(700);
  const stop = await fromPress(page, 'Stop', 'Play again');
  await page.goto(`${url}#/run/${scenario}.yaml?seed=7`);
  await page.getByRole('slider').first().waitFor();
  await page.waitForTimeout(1000);
  const again = await fromPress(page, PLAY, 'a dot');
  await page.close();
  return { scenario, dots, again, pause, stop };
}

function sectionOf(measured: readonly Clicks[]): Section {
  const worst = (of: (one: Clicks) => number): number => Math.max(...measured.map(of));
  return {
    title: TITLE,
    rows: measured.map(({ scenario, dots, again, pause, stop }) => ({
      'ms from the click': scenario,
      'first dots': short(dots),
      'first dots, workers warm': short(again),
      paused: short(pause),
      stopped: short(stop),
    })),
    goals: [
      { goal: 'G16a', value: worst(({ dots, again }) => Math.max(dots, again)) },
      { goal: 'G16b', value: worst(({ pause, stop }) => Math.max(pause, stop)) },
    ],
    notes: [
      'The built page, counted on the page’s own clock, from the click to the frame that shows it; the pointer is on the button for a quarter of a second before, as a hand is. Paused and stopped: out of a campaign of a million futures under way.',
    ],
    data: measured,
  };
}

/** Empty with a note where there is no browser. */
export async function firstDotsSection(): Promise<Section> {
  const executablePath = findBrowser();
  if (!executablePath)
    return { title: TITLE, rows: [], notes: ['no Chromium: left out'], data: null };
  spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale', 'web'], {
    stdio: ['ignore', 2, 2],
  });
  const { server, url } = await serve();
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const measured: Clicks[] = [];
    for (const scenario of SCENARIOS) measured.push(await clicksOn(browser, url, scenario));
    return sectionOf(measured);
  } finally {
    await browser.close();
    server.close();
  }
}
