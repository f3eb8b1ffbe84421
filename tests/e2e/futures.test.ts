/** What a person does with a run that fails, by the keyboard alone: asks why, decides otherwise, compares, makes the plan hold. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './journey.ts';

/** So many tab stops at most between two things: more would be no way. */
const STOPS_MAX = 60;

const focusedName = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return (activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '').trim();
  });

/** Presses Tab until something of that name has the focus, and fails where it cannot be seen. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < STOPS_MAX; i += 1) {
    await page.keyboard.press('Tab');
    if (!name.test(await focusedName(page))) continue;
    const isSeen = await page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      if (!box) return false;
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return top !== null && document.activeElement?.contains(top) === true;
    });
    expect(isSeen, `${name} has the focus and cannot be seen`).toBe(true);
    return;
  }
  throw new Error(`no way to ${name} with the Tab key`);
}

async function open(page: Page, file: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/run/${file}`);
  await page.getByRole('tab', { name: 'Verdict' }).waitFor();
}

/** From the top of the page, by the second skip link. */
async function toPanel(page: Page, panel: 'Futures' | 'Verdict'): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.getByRole('button', { name: 'Skip to the verdict' }).focus();
  await page.keyboard.press('Enter');
  await tabTo(page, /^(Verdict|Futures)$/);
  if (panel === 'Futures' && (await focusedName(page)) === 'Verdict')
    for (let i = 0; i < 2; i += 1) await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: panel, selected: true }).waitFor();
}

journey(
  'a flood: why, another decision, a shorter step, and both runs on one clock',
  async ({ page }) => {
    await open(page, 'seine-flood.yaml');
    await toPanel(page, 'Verdict');
    await tabTo(page, /^RTO/);
    await page.keyboard.press('Enter');
    const story = page.getByRole('list', { name: 'From the incident to this finding' }).first();
    expect(await story.textContent()).toContain('Power grid is stopped');

    await toPanel(page, 'Futures');
    await tabTo(page, /^Say yes/);
    await page.keyboard.press('Enter');
    await page.getByText(/You opened this future.*you say yes/).waitFor();
    await tabTo(page, /^Step/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1m');
    await page.keyboard.press('Enter');
    await page.getByText(/You opened this future.*you change the step/).waitFor();

    await tabTo(page, /^Compare with “Two clouds/);
    await page.keyboard.press('Enter');
    const comparison = page.getByRole('region', { name: 'Comparison' });
    await comparison.getByRole('button', { name: /They part at/ }).waitFor();
  },
);

journey(
  'a plan that stops: where it could last be decided, and the design that holds',
  async ({ page }) => {
    await open(page, 'two-orchestrators.yaml');
    await toPanel(page, 'Verdict');
    await tabTo(page, /^RTO/);
    await page.keyboard.press('Enter');
    await toPanel(page, 'Futures');
    // The clock stands where the objective was missed: nothing is to be decided there, and the way back is told.
    await tabTo(page, /^Go to T\s\+\s\d+\smin, where something could last be decided/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Say yes/ }).waitFor();

    await tabTo(page, /^Compare with “A stand-in”/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Swap/);
    await page.keyboard.press('Enter');
    await page.locator('header', { hasText: 'Holds' }).waitFor();
  },
);

journey('a valve: until when it could still be saved', async ({ page }) => {
  await open(page, 'cooling-valve.yaml');
  await page.getByRole('button', { name: /^until T\s\+/ }).waitFor();
  await page.getByRole('button', { name: 'Skip to the verdict' }).focus();
  await page.keyboard.press('Enter');
  await tabTo(page, /^until T\s\+\s9\smin/);
  await page.keyboard.press('Enter');
  const slider = page.getByRole('slider', { name: 'Instant', exact: true });
  expect(await slider.getAttribute('aria-valuetext')).toMatch(/^T\s\+\s9\smin/);
});
