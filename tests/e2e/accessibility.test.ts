/** No rule of axe is broken on any screen, in either theme and language; and nothing of the run screen scrolls away. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey } from './journey.ts';

const LOOKS = [
  { theme: 'light', language: 'FR, français' },
  { theme: 'light', language: 'EN, English' },
  { theme: 'dark', language: 'FR, français' },
  { theme: 'dark', language: 'EN, English' },
] as const;

async function violations(page: Page, within = 'html'): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).include(within).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

describe.each(LOOKS)('$theme, $language', ({ theme, language }) => {
  const prepare = async (page: Page) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.reload();
    await page.getByRole('button', { name: language }).click();
    await page.locator('h3 a').first().waitFor();
  };

  journey('the library', async ({ page }) => {
    await prepare(page);
    expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
    expect(await violations(page)).toEqual([]);
  });

  journey('the run screen, each of its panels', async ({ page }) => {
    await prepare(page);
    await page.locator('h3 a').first().click();
    const tabs = page.getByRole('tab');
    await tabs.first().waitFor();
    expect(await violations(page)).toEqual([]);
    for (const tab of (await tabs.all()).slice(1)) {
      await tab.click();
      expect(await violations(page, '[role=tabpanel]')).toEqual([]);
    }
    await page.getByRole('button', { name: /^(Étapes en tableau|Steps as a table)$/ }).click();
    await page.getByRole('table').last().waitFor();
    expect(await violations(page, 'main')).toEqual([]);
  });
});

journey(
  'the map as a tree and as a table, from every distance and under every point of view',
  async ({ page }) => {
    await page.locator('h3 a').first().click();
    const map = page.getByRole('region', { name: 'Map' });
    await map.waitFor();
    const isClean = async () => expect(await violations(page, 'main')).toEqual([]);
    for (const level of ['Product', 'Places', 'Elements']) {
      await map.getByRole('radio', { name: level }).check({ force: true });
      await isClean();
    }
    for (const view of ['Business', 'Providers', 'Law', 'Teams', 'Lost together']) {
      await map.getByRole('combobox', { name: 'Perspective' }).selectOption({ label: view });
      await isClean();
    }
    await map.getByRole('radio', { name: 'Seen' }).check({ force: true });
    await isClean();
    for (const face of ['Tree', 'Table']) {
      await map.getByRole('button', { name: face }).click();
      await isClean();
    }
  },
);

describe.each([
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
])('at $width × $height', (size) => {
  journey('the run screen needs no scrolling of the page', async ({ page }) => {
    await page.setViewportSize(size);
    await page.locator('h3 a').first().click();
    await page.getByRole('tab').first().waitFor();
    const overflow = await page.evaluate(() => {
      const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
      return { x: scrollWidth - clientWidth, y: scrollHeight - clientHeight };
    });
    expect(overflow).toEqual({ x: 0, y: 0 });
  });
});

journey('at 320 px, or a zoom of 400 %, nothing is wider than the window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.locator('h3 a').first().waitFor();
  const isTooWide = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
  expect(await isTooWide()).toBe(false);
  await page.locator('h3 a').first().click();
  await page.getByRole('tab').first().waitFor();
  // Views measure themselves once they are there.
  await expect.poll(isTooWide).toBe(false);
});
