/** What a pointer does to the lanes on the built page: what a browser lays out cannot be tested without one. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './journey.ts';

const openRun = async (page: Page) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByRole('link', { name: 'Public orders online' }).click();
  const lanes = page.getByRole('region', { name: 'Timeline' });
  await lanes.waitFor();
  const axis = await page
    .getByRole('slider', { name: 'Instant, on the time axis' })
    .locator('..')
    .boundingBox();
  if (!axis) throw new Error('the axis is not laid out');
  const whole = page.getByRole('button', { name: 'See everything' }).last();
  const instant = async () =>
    Number(
      await page
        .getByRole('slider', { name: 'Instant', exact: true })
        .getAttribute('aria-valuenow'),
    );
  const middle = axis.y + axis.height / 2;
  const at = (share: number) => axis.x + axis.width * share;
  return { lanes, axis, whole, instant, middle, at };
};

journey(
  'a press on the axis moves the clock, and a drag over it looks closer',
  async ({ page }) => {
    const { axis, whole, instant, middle, at } = await openRun(page);
    const before = await instant();
    await page.mouse.click(at(0.4), middle);
    await expect.poll(instant).toBeGreaterThan(before);
    const picked = await instant();
    expect(await whole.isDisabled()).toBe(true);

    await page.mouse.move(at(0.2), middle);
    await page.mouse.down();
    await page.mouse.move(at(0.5), middle, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => whole.isEnabled()).toBe(true);
    expect(await instant()).toBe(picked);
    await page.screenshot({ path: 'artefacts/lanes-closer.png' });
    expect(axis.width).toBeGreaterThan(600);
  },
);

journey(
  'a drag over the lanes carries the clock along, and Control with the wheel zooms',
  async ({ page }) => {
    const { lanes, axis, whole, instant, at } = await openRun(page);
    // The lane of the kept rules has nothing to select.
    const y = (await lanes.getByText(/rules? kept/).boundingBox())?.y;
    if (y === undefined) throw new Error('the lane of the kept rules is not laid out');
    await page.mouse.move(at(0.3), y + 8);
    await page.mouse.down();
    const early = await instant();
    await page.mouse.move(at(0.5), y + 8, { steps: 4 });
    await page.mouse.up();
    const late = await instant();
    expect(late).toBeGreaterThan(early);
    await page.mouse.move(at(0.6), y + 8);
    expect(await instant()).toBe(late);

    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -400);
    await page.keyboard.up('Control');
    await expect.poll(() => whole.isEnabled()).toBe(true);
    await whole.click();
    await expect.poll(() => whole.isDisabled()).toBe(true);
    // The column of names is as wide as they need.
    expect(axis.x).toBeGreaterThanOrEqual(180);
    expect(axis.x).toBeLessThanOrEqual(248);
  },
);

journey('a bar selects in the lanes, and the panel scrolls as one', async ({ page }) => {
  const { lanes } = await openRun(page);
  const bar = lanes.getByRole('button', { name: /: at work,/ }).first();
  await bar.click();
  await expect.poll(() => bar.getAttribute('aria-pressed')).toBe('true');
  const scrolling = await lanes.evaluate(
    (region) =>
      [region, ...region.querySelectorAll('*')].filter((element) =>
        /auto|scroll/.test(getComputedStyle(element).overflowY),
      ).length,
  );
  expect(scrolling).toBe(1);
  const bodyScrolls = await page.evaluate(
    () => document.documentElement.scrollHeight > document.documentElement.clientHeight,
  );
  expect(bodyScrolls).toBe(false);
});
