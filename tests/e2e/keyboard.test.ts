/** What a person comes to do, with the keyboard alone: where the focus is, that it is seen, and what is read aloud. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './journey.ts';

const DOSSIER = 'cooling-valve.yaml';

/** What a screen reader says of what has the focus: its name, or what is in it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: one } = document;
    return one?.getAttribute('aria-label') ?? one?.textContent ?? '';
  });

/** Presses Tab until a name is reached, each stop being one that is seen. */
async function tabTo(page: Page, name: RegExp, atMost: number): Promise<void> {
  for (let press = 0; press < atMost; press += 1) {
    await page.keyboard.press('Tab');
    if (!name.test(await focused(page))) continue;
    const isSeen = await page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      const isInside = box && box.top < innerHeight && box.bottom > 0 && box.width > 0;
      return isInside && document.activeElement?.matches(':focus-visible');
    });
    expect(isSeen, `${name} is seen when it has the focus`).toBe(true);
    return;
  }
  throw new Error(`${name} is not reached by ${atMost} presses of Tab`);
}

/** Opens a scenario; the first thing to press then leads to the verdict. */
async function openAtVerdict(page: Page): Promise<void> {
  await page.goto(new URL(`#/run/${DOSSIER}`, page.url()).href);
  await page.getByRole('tab', { name: 'Verdict' }).waitFor();
  await tabTo(page, /^Skip to the verdict$/, 3);
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('Fails');
}

/** All worlds have been run again. */
const searched = (page: Page) => page.getByText(/^Proved by running \d+ worlds/).waitFor();

const spoken = (page: Page, what: RegExp) =>
  page.getByRole('status').filter({ hasText: what }).first().waitFor({ state: 'attached' });

journey('by keys: why the service went down', async ({ page }) => {
  await openAtVerdict(page);
  await tabTo(page, /^RTO · Pay and look up$/, 4);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe(
    'true',
  );
  await tabTo(page, /Chilled water loop is out of order/, 4);
  await page.keyboard.press('Enter');
  expect(await focused(page)).toMatch(/Chilled water loop is out of order/);
  const instant = page.getByRole('slider', { name: 'Instant', exact: true });
  expect(await instant.getAttribute('aria-valuetext')).toMatch(/^T, 15:00/);
});

journey(
  'by keys: when it could still have been saved, and make the plan hold',
  async ({ page }) => {
    await openAtVerdict(page);
    await searched(page);
    await tabTo(page, /^Go there$/, 30);
    await page.keyboard.press('Enter');
    const instant = page.getByRole('slider', { name: 'Instant', exact: true });
    await expect.poll(() => instant.getAttribute('aria-valuetext')).toMatch(/9\smin/);
    await tabTo(page, /^Open this world$/, 2);
    await page.keyboard.press('Enter');
    await spoken(page, /Verdict: Holds/);
    // What was pressed is gone with the run that failed: the focus is on what came of it.
    await expect.poll(() => focused(page)).toMatch(/^Holds/);
    // Another design has none of it, and says so, with the way back.
    await page
      .getByRole('combobox', { name: 'Design' })
      .selectOption({ label: 'Rehearsed in July' });
    await page.getByRole('button', { name: 'Go back to it' }).press('Enter');
    await expect.poll(() => page.url()).toContain('you=');
  },
);

journey('by keys: two plans side by side', async ({ page }) => {
  await openAtVerdict(page);
  await tabTo(page, /^Verdict$/, 2);
  for (const _ of ['selection', 'futures']) await page.keyboard.press('ArrowRight');
  await tabTo(page, /^Compare with “Rehearsed in July”$/, 12);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Comparison');
  await tabTo(page, /^They part at T/, 2);
  await tabTo(page, /^Close the comparison$/, 25);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Fails');
});
