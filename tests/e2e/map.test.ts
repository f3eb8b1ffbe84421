/** What a pointer and the keyboard do to the map on the built page: what a browser lays out cannot be tested without one. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './journey.ts';

const openRun = async (page: Page, size = { width: 1280, height: 720 }) => {
  await page.setViewportSize(size);
  await page.getByRole('link', { name: 'Public orders online' }).click();
  const map = page.getByRole('group', { name: 'Map' });
  await map.waitFor();
  const frame = await map.boundingBox();
  if (!frame) throw new Error('the map is not laid out');
  const thing = (key: string) => map.locator(`[data-item="${key}"]`);
  const boxOf = async (key: string) => {
    const box = await thing(key).boundingBox();
    if (!box) throw new Error(`${key} is not laid out`);
    return box;
  };
  const whole = page.getByRole('button', { name: 'See the whole map' });
  return { map, frame, thing, boxOf, whole };
};

journey(
  'the wheel looks closer where the pointer is, and a drag moves the map',
  async ({ page }) => {
    const { frame, boxOf, whole } = await openRun(page);
    const before = await boxOf('site:sbg/sbg2');
    const middle = { x: before.x + before.width / 2, y: before.y + before.height / 2 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.wheel(0, -400);
    await expect.poll(() => whole.isEnabled()).toBe(true);
    const closer = await boxOf('site:sbg/sbg2');
    expect(closer.width).toBeGreaterThan(before.width * 1.3);
    expect(closer.x).toBeLessThan(middle.x);
    expect(closer.x + closer.width).toBeGreaterThan(middle.x);

    await page.mouse.down();
    await page.mouse.move(middle.x + 40, middle.y, { steps: 4 });
    await page.mouse.up();
    const moved = await boxOf('site:sbg/sbg2');
    expect(Math.round(moved.x - closer.x)).toBe(40);
    await page.screenshot({ path: 'artefacts/map-closer.png' });

    await whole.click();
    expect(Math.round((await boxOf('site:sbg/sbg2')).x)).toBe(Math.round(before.x));
    expect(frame.width).toBeGreaterThan(800);
  },
);

journey('the keyboard brings into sight what the zoom had pushed out', async ({ page }) => {
  const { frame, thing, boxOf } = await openRun(page);
  await thing('service:read').focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('+');
  await page.keyboard.press('End');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-item'));
  const box = await boxOf(focused ?? '');
  expect(box.x).toBeGreaterThanOrEqual(frame.x);
  expect(box.y).toBeGreaterThanOrEqual(frame.y);
  expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height + 1);
});

journey('everything on the map can be hit, and nothing is under the panel', async ({ page }) => {
  const { map, frame } = await openRun(page);
  const boxes = await map.locator('[data-item]').evaluateAll((items) =>
    items.map((item) => {
      const { left, right, width, height } = item.getBoundingClientRect();
      return { left, right, least: Math.min(width, height) };
    }),
  );
  expect(boxes.length).toBeGreaterThan(15);
  expect(Math.min(...boxes.map(({ least }) => least))).toBeGreaterThanOrEqual(24);
  expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(frame.x + frame.width);
});

journey(
  'the wheel goes on from the whole map to places, to the product, and back',
  async ({ page }) => {
    const { frame, thing } = await openRun(page);
    await page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.getByRole('radio', { name: 'Places' }).isChecked()).toBe(true);
    expect(await thing('site:sbg/sbg2').count()).toBe(1);
    expect(await thing('copy:register/main').count()).toBe(0);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.getByRole('radio', { name: 'Product' }).isChecked()).toBe(true);
    await page.screenshot({ path: 'artefacts/map-product.png' });
    await page.mouse.wheel(0, -200);
    await expect.poll(() => page.getByRole('radio', { name: 'Places' }).isChecked()).toBe(true);
  },
);

journey(
  'a land is dragged where a person wants it, stays there after a reload, and goes back',
  async ({ page }) => {
    // On a smaller window the map ends before where the land is dragged to, and nothing leaves the map.
    const { boxOf } = await openRun(page, { width: 1440, height: 900 });
    const before = await boxOf('service:publish');
    await page.getByRole('button', { name: /^Move things/ }).click();
    await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
    await page.mouse.down();
    await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2 + 60, {
      steps: 6,
    });
    await page.mouse.up();
    // What was dragged has a ring around it: the lower edge says where it stands.
    const moved = bottomOf(await boxOf('service:publish'));
    expect(moved - bottomOf(before)).toBeGreaterThan(40);
    await page.reload();
    const boxAfter = await again(page);
    expect(Math.abs(bottomOf(await boxAfter('service:publish')) - moved)).toBeLessThan(2);
    await page.getByRole('button', { name: 'Put everything back' }).click();
    const back = bottomOf(await boxAfter('service:publish'));
    expect(Math.abs(back - bottomOf(before))).toBeLessThan(2);
  },
);

const bottomOf = ({ y, height }: { readonly y: number; readonly height: number }) => y + height;

const again = async (page: Page) => {
  const map = page.getByRole('group', { name: 'Map' });
  await map.waitFor();
  return async (key: string) => {
    const box = await map.locator(`[data-item="${key}"]`).boundingBox();
    if (!box) throw new Error(`${key} is not laid out`);
    return box;
  };
};

journey(
  'the whole map stands in a corner while one looks closer, and a press there goes there',
  async ({ page }) => {
    const { boxOf, whole } = await openRun(page);
    const small = page.locator('svg[class*="minimap"]');
    expect(await small.count()).toBe(0);
    await page.getByRole('button', { name: 'Zoom into the map' }).click();
    await page.getByRole('button', { name: 'Zoom into the map' }).click();
    await expect.poll(() => small.count()).toBe(1);
    const before = await boxOf('site:sbg/sbg2');
    await small.click({ position: { x: 2, y: 2 } });
    expect((await boxOf('site:sbg/sbg2')).x).not.toBe(before.x);
    await whole.click();
    await expect.poll(() => small.count()).toBe(0);
  },
);

journey('by keyboard alone: why a service is down, and another future', async ({ page }) => {
  await openRun(page);
  await page.getByRole('group', { name: 'Map' }).locator('[tabindex="0"]').focus();
  await page.keyboard.press('/');
  await page.keyboard.type('vault');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('tabpanel', { name: 'Selection' });
  await panel.getByRole('heading', { name: 'Make something happen' }).waitFor();
  expect(await panel.textContent()).toContain('Steps that use it');
  await panel
    .getByLabel(/How long/)
    .first()
    .focus();
  await page.keyboard.type('4h');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('you=');
});

journey('what is dragged, drawn and written stands out in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openRun(page);
  await page.screenshot({ path: 'artefacts/map-forced.png' });
  const stroke = await page
    .locator('[data-item="copy:register/main"], [data-item^="copy:"]')
    .first()
    .locator('rect')
    .first()
    .evaluate((rect) => getComputedStyle(rect).stroke);
  expect(stroke).not.toBe('none');
});
