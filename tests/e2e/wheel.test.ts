/** The wheel over the drawings of the run screen: it turns either what is under the pointer or the page, never both. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './journey.ts';

interface Turn {
  /** The browser asked before it scrolled. */
  readonly isAsked: boolean;
  readonly isUsed: boolean;
}

/** Below this width the run is one column that the page scrolls. */
const NARROW = { width: 800, height: 600 };

async function openRun(page: Page, size: { readonly width: number; readonly height: number }) {
  await page.setViewportSize(size);
  await page.getByRole('link', { name: 'Public orders online' }).click();
  await page.getByRole('group', { name: 'Map' }).waitFor();
  await page.evaluate(() => {
    const turns: Turn[] = [];
    Object.assign(globalThis, { turns });
    window.addEventListener(
      'wheel',
      ({ cancelable, defaultPrevented }) => {
        turns.push({ isAsked: cancelable, isUsed: defaultPrevented });
      },
      { passive: true },
    );
  });
  const turns = () => page.evaluate(() => (globalThis as unknown as { turns: Turn[] }).turns);
  const scrolled = () => page.evaluate(() => Math.round(window.scrollY));
  return { turns, scrolled };
}

/** Over a drawing that is in sight: its middle, which something is drawn on, and its corner, which nothing is. */
async function placesOn(page: Page, name: 'Map' | 'Timeline') {
  const drawing = page.getByRole('group', { name, exact: true });
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  if (!box) throw new Error(`${name} is not laid out`);
  return [
    { x: box.x + box.width / 2, y: box.y + Math.min(box.height, 300) / 2 },
    { x: box.x + box.width - 3, y: box.y + 3 },
  ];
}

/** A gesture: several turns in a row, as fast as they come. */
async function turn(page: Page, times: number, [x, y]: readonly [number, number]): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.mouse.wheel(x, y);
}

journey(
  'every turn with Control is used by the drawing under the pointer, and the page stays',
  async ({ page }) => {
    const { turns, scrolled } = await openRun(page, NARROW);
    let count = 0;
    for (const name of ['Map', 'Timeline'] as const) {
      for (const { x, y } of await placesOn(page, name)) {
        const before = await scrolled();
        await page.mouse.move(x, y);
        await page.keyboard.down('Control');
        await turn(page, 5, [0, -40]);
        await turn(page, 5, [0, 40]);
        await page.keyboard.up('Control');
        count += 10;
        await expect.poll(async () => (await turns()).length).toBe(count);
        expect(await turns()).toEqual(Array(count).fill({ isAsked: true, isUsed: true }));
        expect(await scrolled()).toBe(before);
      }
    }
  },
);

journey('a plain turn over a drawing scrolls the page that is too long', async ({ page }) => {
  const { turns, scrolled } = await openRun(page, NARROW);
  const [place] = await placesOn(page, 'Map');
  const before = await scrolled();
  await page.mouse.move(place?.x ?? 0, place?.y ?? 0);
  await page.mouse.wheel(0, 120);
  await expect.poll(scrolled).toBeGreaterThan(before);
  expect((await turns()).some(({ isUsed }) => isUsed)).toBe(false);
});

journey(
  'on a page that fits, a plain turn looks closer on the map and scrolls the lanes',
  async ({ page }) => {
    const { turns } = await openRun(page, { width: 1280, height: 720 });
    const [onMap] = await placesOn(page, 'Map');
    await page.mouse.move(onMap?.x ?? 0, onMap?.y ?? 0);
    await turn(page, 4, [0, -60]);
    await expect.poll(async () => (await turns()).length).toBe(4);
    expect(await turns()).toEqual(Array(4).fill({ isAsked: true, isUsed: true }));

    // Sideways it pans, and nothing else moves; then up and down, as a gesture keeps the way it began.
    const lanes = page.getByRole('region', { name: 'Timeline' });
    const top = () => lanes.evaluate((region) => region.scrollTop);
    const [onLanes] = await placesOn(page, 'Timeline');
    await page.mouse.move(onLanes?.x ?? 0, onLanes?.y ?? 0);
    const before = await top();
    await turn(page, 3, [50, 0]);
    await expect.poll(async () => (await turns()).length).toBe(7);
    expect((await turns()).every(({ isUsed }) => isUsed)).toBe(true);
    expect(await top()).toBe(before);
    await page.mouse.move(onLanes?.x ?? 0, (onLanes?.y ?? 0) + 20);
    await page.mouse.wheel(0, 80);
    await expect.poll(top).toBeGreaterThan(before);
  },
);
