/** What is taken away from a run: it opens elsewhere, stands by itself, and is told to a room by keys alone. */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey } from './journey.ts';

const RUN = '#/run/campus-fire.yaml?variant=naive&incident=campus-fire&at=12000';

async function openDialog(page: Page): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, RUN);
  await page.getByRole('tab', { name: 'Verdict' }).waitFor();
  await page.getByRole('button', { name: 'EN, English' }).click();
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('dialog').waitFor();
}

async function taken(page: Page, button: ReturnType<Page['getByRole']>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const path = join(await mkdtemp(join(tmpdir(), 'share-')), 'taken');
  await download.saveAs(path);
  return readFile(path, 'utf8');
}

const violations = async (page: Page): Promise<readonly string[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);

journey('pictures need nothing of the page', async ({ page }) => {
  await openDialog(page);
  expect(await violations(page)).toEqual([]);
  for (const of of ['Map', 'Lanes']) {
    const svg = await taken(
      page,
      page.getByRole('group', { name: of }).getByRole('button', { name: 'SVG' }),
    );
    expect(svg.includes('SBG2')).toBe(true);
    // A whole picture is no message: only what does not belong is shown.
    expect(svg.match(/var\(|class=|http:\/\/(?!www\.w3\.org)\S*/g)).toBeNull();
    // Every pattern and arrow that is referred to is inside.
    const named = [...svg.matchAll(/url\((?:&quot;|")?#([\w-]+)/g)].map(([, id]) => id);
    expect(named.filter((id) => !svg.includes(`id="${id}"`))).toEqual([]);
  }
  const png = page.getByRole('group', { name: 'Map' }).getByRole('button', { name: 'PNG' });
  expect((await taken(page, png)).slice(1, 4)).toBe('PNG');
  expect(await page.getByRole('dialog').getByRole('alert').count()).toBe(0);
});

journey('a file of this computer travels in its link, and plays the same run', async ({ page }) => {
  await openDialog(page);
  const saved = await taken(page, page.getByRole('button', { name: 'Save the run' }));
  const { traceHash } = JSON.parse(saved) as { readonly traceHash: string };
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Scenarios' }).click();
  await page.setInputFiles('input[type=file]', {
    name: 'mine.bascule.json',
    mimeType: 'application/json',
    buffer: Buffer.from(saved),
  });
  await page.getByRole('button', { name: 'Share' }).click();
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      document.title = text;
    };
  });
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await page.getByText('Link copied.').waitFor();
  const link = await page.title();
  expect(link).toContain('#/carried/');

  await page.goto('about:blank');
  await page.goto(link);
  await page.getByRole('tab', { name: 'Lesson' }).click();
  await page.getByText(traceHash).waitFor();
});

journey('the report is told from top to bottom, and breaks no rule of axe', async ({ page }) => {
  await openDialog(page);
  await page.getByRole('button', { name: 'Open the report' }).click();
  await page.getByRole('heading', { name: 'Evidence' }).waitFor();
  expect(await page.getByRole('img').count()).toBeGreaterThanOrEqual(2);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Verdict' }).waitFor();
});

journey('a presentation goes through the designs by keys alone', async ({ page }) => {
  await openDialog(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Present' }).focus();
  await page.keyboard.press('Enter');
  const ending = page.getByText('Holds', { exact: true });
  const place = page.getByText(/^\d+ of \d+$/);
  await place.waitFor();
  const count = Number((await place.textContent())?.split(' ').at(-1));
  expect(count).toBeGreaterThan(4);
  expect(await violations(page)).toEqual([]);
  for (let i = 1; i < count; i++) {
    await page.keyboard.press('PageDown');
    await page.getByText(`${i + 1} of ${count}`).waitFor();
  }
  // The last idea is told in the design that holds, which has been played meanwhile.
  await ending.waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Verdict' }).waitFor();
});

journey(
  'the screen itself prints whole: map, lanes and verdict, none of it cut',
  async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.evaluate((hash) => {
      location.hash = hash;
    }, '#/run/state-datacentre-fire.yaml');
    await page.getByRole('tab', { name: 'Verdict' }).waitFor();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const sizes = await page.evaluate(() => {
      const view = (of: string) => document.querySelector(`[data-picture="${of}"]`) as HTMLElement;
      const [map, lanes] = [view('map'), view('lanes')];
      return {
        map: map.getBoundingClientRect().width,
        chart: map.querySelector('svg[role="group"]')?.getBoundingClientRect().width ?? Infinity,
        lanes: lanes.getBoundingClientRect().width,
        unseen: lanes.scrollHeight - lanes.clientHeight,
        controls: [
          ...document.querySelectorAll('[data-picture="map"] button, [role="tab"]'),
        ].filter((control) => control.checkVisibility({ checkVisibilityCSS: true })).length,
      };
    });
    // A4 and letter, lying, are this wide inside their margins.
    expect(sizes.map).toBeLessThanOrEqual(941);
    expect(sizes.lanes).toBeLessThanOrEqual(941);
    expect(sizes.chart).toBeLessThanOrEqual(sizes.map);
    expect(sizes.unseen).toBe(0);
    expect(sizes.controls).toBe(0);
  },
);
