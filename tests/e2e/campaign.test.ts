/** Campaigns on the built page: how often a plan holds, its worst futures, and which of two designs is better. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey } from './journey.ts';

const CAMPUS = '#/campaign/campus-fire.yaml?incident=campus-fire&seed=1';
const COMPARED = `${CAMPUS}&variant=reference&futures=300&against=naive`;

const LOOKS = [
  { theme: 'light', language: 'FR, français', played: '300 futurs joués' },
  { theme: 'light', language: 'EN, English', played: '300 futures played' },
  { theme: 'dark', language: 'FR, français', played: '300 futurs joués' },
  { theme: 'dark', language: 'EN, English', played: '300 futures played' },
] as const;

const open = async (page: Page, hash: string) => {
  await page.evaluate((address) => {
    location.hash = address;
  }, hash);
};

const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe.each(LOOKS)('$theme, $language', ({ theme, language, played }) => {
  journey('no rule of axe is broken on the campaign screen', async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.reload();
    await page.getByRole('button', { name: language }).click();
    await open(page, COMPARED);
    await page.getByText(played, { exact: true }).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.screenshot({ path: `artefacts/campaign-${theme}-${language.slice(0, 2)}.png` });
  });
});

journey(
  'nothing is wider than the window, from 1440 px down to a zoom of 400 %',
  async ({ page }) => {
    await open(page, COMPARED);
    await page.getByText('300 futures played', { exact: true }).waitFor();
    for (const [width, height] of [
      [1440, 900],
      [1280, 720],
      [720, 450],
      [320, 700],
    ] as const) {
      await page.setViewportSize({ width, height });
      // Views measure themselves once they are there.
      await expect.poll(() => isTooWide(page), { message: `at ${width} px` }).toBe(false);
    }
  },
);

journey('one click from a run to many; it pauses, goes on, stops', async ({ page }) => {
  await page.getByRole('link', { name: 'Public orders online' }).click();
  await page.getByRole('button', { name: 'Play 10,000 futures' }).click();
  await page.locator('[data-dot]').first().waitFor();
  // So many that none of this can come too late.
  await page.getByLabel('Futures', { exact: true }).selectOption({ label: '1,000,000' });
  const strip = page.getByRole('region', { name: 'Progress' });
  await strip.getByRole('button', { name: 'Pause' }).click();
  await strip.getByText(/^Paused: /).waitFor();
  const paused = await strip.getByRole('paragraph').first().textContent();
  await strip.getByRole('button', { name: 'Resume' }).click();
  await expect.poll(() => strip.getByRole('paragraph').first().textContent()).not.toBe(paused);
  await strip.getByRole('button', { name: 'Stop' }).click();
  await strip.getByRole('button', { name: 'Play again' }).waitFor();
  await strip.getByText(/^Stopped at .* of 1,000,000 futures$/).waitFor();
});

journey(
  'a dot opens its run, and the back button finds the campaign as it was',
  async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await open(page, `${CAMPUS}&variant=reference&futures=500`);
    await page.getByText('500 futures played', { exact: true }).waitFor();
    const plot = page.getByRole('group', { name: /^Publish an order, Service back/ });
    await plot.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    const last = plot.locator('[data-dot="49"]');
    await last.hover();
    await page.getByText(/^Dot 50 of 50: /).waitFor();
    await last.click();
    const number = await page.getByLabel('Future no.').inputValue();
    await expect.poll(() => page.url()).toContain(`mode=sampled&seed=1&future=${number}`);
    const link = page.url();
    await page.goBack();
    await page.getByText('500 futures played', { exact: true }).waitFor();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
    await page.goto(link);
    await page.reload();
    expect(await page.getByLabel('Future no.').inputValue()).toBe(number);
  },
);

journey(
  'two designs on the same futures: which is better, and a future that tells',
  async ({ page }) => {
    await open(page, COMPARED);
    await page.getByText('300 futures played', { exact: true }).waitFor();
    await page.getByText('B does worse than A.').first().waitFor();
    const lost = page.getByRole('link', { name: /^Future \d+, B/ }).first();
    const name = await lost.getAttribute('aria-label');
    await lost.click();
    await page.locator('header', { hasText: 'Stuck' }).waitFor();
    expect(name).toContain(await page.getByLabel('Future no.').inputValue());
    await expect.poll(() => page.url()).toContain('variant=naive');
  },
);

journey(
  'what a claim takes is said before it is played, and then it is played afresh',
  async ({ page }) => {
    await open(page, `${CAMPUS}&variant=reference&futures=20`);
    await page.getByText('20 futures played', { exact: true }).waitFor();
    await page.getByLabel('To claim that').selectOption({ label: 'RPO met: Signed orders' });
    await page.getByLabel('in at least').selectOption({ label: '99%' });
    await page.getByText(/^It takes 299 futures without one miss/).waitFor();
    await page.getByRole('button', { name: 'Play 299 futures' }).click();
    await page.getByText('299 futures played', { exact: true }).waitFor();
    await page.getByText(/^299 futures played: it is shown/).waitFor();
    // Futures that were looked at already prove less: the seed is another one.
    await expect.poll(() => page.url()).toContain('seed=2');
  },
);

journey('everything is reached with the keyboard alone', async ({ page }) => {
  const tabTo = async (name: RegExp) => {
    for (let i = 0; i < 60; i += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(
        () =>
          document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
      );
      if (name.test(focused ?? '')) return;
    }
    throw new Error(`no way to ${name} with the Tab key`);
  };
  const focusedDot = () =>
    page.evaluate(() => document.activeElement?.getAttribute('data-dot') ?? null);
  await page.getByRole('link', { name: 'Public orders online' }).waitFor();
  await tabTo(/^Public orders online$/);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Play 10,000 futures' }).waitFor();
  await tabTo(/^Play 10,000 futures$/);
  await page.keyboard.press('Enter');
  await page.locator('[data-dot]').first().waitFor();
  await page.getByText('10,000 futures played', { exact: true }).waitFor();
  await tabTo(/^Dot 45 of 50/);
  await page.keyboard.press('Home');
  await expect.poll(focusedDot).toBe('0');
  await page.keyboard.press('ArrowRight');
  await expect.poll(focusedDot).toBe('1');
  // The next plot is one press away: fifty dots are one stop.
  await page.keyboard.press('Tab');
  await expect.poll(focusedDot).toBe('44');
  await page.keyboard.press('Shift+Tab');
  await expect.poll(focusedDot).toBe('1');
  await page.keyboard.press('Enter');
  await page.getByLabel('Future no.').waitFor();
  await page.goBack();
  await page.locator('[data-dot]').first().waitFor();
  await expect.poll(focusedDot).toBe('1');
});
