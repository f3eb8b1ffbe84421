/** What a person comes to do, on the built page, in both languages. Screenshots go to artefacts/, which Git ignores. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey } from './journey.ts';

const LANGUAGES = [
  {
    language: 'fr',
    button: 'FR, français',
    scenario: 'Recueil des arrêtés',
    fails: 'Bloqué',
    holds: 'Tient',
    design: 'Version',
    reference: 'Copies et outils ailleurs',
    rto: 'RTO · Lire les arrêtés',
    story: 'De l’incident à ce constat',
    burnt: /SBG2.*est détruit/,
    next: 'Changement suivant',
    back: 'Scénarios',
  },
  {
    language: 'en',
    button: 'EN, English',
    scenario: 'Public orders online',
    fails: 'Stuck',
    holds: 'Holds',
    design: 'Design',
    reference: 'Copies and tools away',
    rto: 'RTO · Read the orders',
    story: 'From the incident to this finding',
    burnt: /SBG2.*is destroyed/,
    next: 'Next change',
    back: 'Scenarios',
  },
] as const;

const keep = (page: Page, name: string) => page.screenshot({ path: `artefacts/${name}.png` });

describe.each(LANGUAGES)('in $language', (words) => {
  const openScenario = async (page: Page) => {
    await page.getByRole('button', { name: words.button }).click();
    await page.getByRole('link', { name: words.scenario }).click();
    await page.getByRole('heading', { level: 1, name: words.scenario }).waitFor();
  };

  journey('a scenario shows its verdict in two clicks, and why', async ({ page }) => {
    await openScenario(page);
    const verdict = page.locator('header', { hasText: words.fails });
    await verdict.waitFor();
    await keep(page, `run-${words.language}`);

    const stories = page.getByRole('list', { name: words.story });
    expect(await stories.first().textContent()).toMatch(words.burnt);
    await page.getByRole('button', { name: words.rto }).click();
    await expect.poll(() => stories.count()).toBe(2);
    // Every sentence of a story takes the clock to its moment.
    await stories.first().getByRole('button').first().click();
    await page.getByRole('slider', { name: 'Instant', exact: true }).waitFor();
    await keep(page, `why-${words.language}`);
  });

  journey('the reference design holds, at the same instant', async ({ page }) => {
    await openScenario(page);
    const slider = page.getByRole('slider', { name: 'Instant', exact: true });
    await page.getByRole('button', { name: words.next }).click();
    const at = await slider.getAttribute('aria-valuenow');
    await page
      .getByRole('combobox', { name: words.design })
      .selectOption({ label: words.reference });
    await page.locator('header', { hasText: words.holds }).waitFor();
    expect(await slider.getAttribute('aria-valuenow')).toBe(at);
    await keep(page, `reference-${words.language}`);
  });

  journey('the back button leads back to the library, and a link to the run', async ({ page }) => {
    await openScenario(page);
    await page
      .getByRole('combobox', { name: words.design })
      .selectOption({ label: words.reference });
    await page.locator('header', { hasText: words.holds }).waitFor();
    await expect.poll(() => page.url()).toContain('variant=reference');
    const link = page.url();
    await page.goBack();
    await page.getByRole('link', { name: words.scenario }).waitFor();
    await page.goto(link);
    await page.locator('header', { hasText: words.holds }).waitFor();
  });
});

journey('everything is reached with the keyboard alone', async ({ page }) => {
  await page.getByRole('link', { name: 'Public orders online' }).waitFor();
  const press = async (key: string, times = 1) => {
    for (let i = 0; i < times; i++) await page.keyboard.press(key);
  };
  const tabTo = async (name: RegExp) => {
    for (let i = 0; i < 80; i++) {
      await press('Tab');
      const focused = await page.evaluate(
        () =>
          document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
      );
      if (name.test(focused ?? '')) return;
    }
    throw new Error(`no way to ${name} with the Tab key`);
  };
  await tabTo(/^Public orders online$/);
  await press('Enter');
  await page.getByRole('tab', { name: 'Verdict' }).waitFor();
  await tabTo(/^Instant$/);
  const slider = page.getByRole('slider', { name: 'Instant', exact: true });
  await press('End');
  expect(await slider.getAttribute('aria-valuetext')).toContain('2 services below their minimum');
  await tabTo(/^Verdict$/);
  await press('ArrowRight', 3);
  await page.getByRole('list', { name: 'Log' }).waitFor();
  await tabTo(/^All that changes/);
  // The log is one tab stop, at the line of the clock's instant.
  await press('Tab');
  await press('ArrowUp', 3);
  await press('Enter');
  const line = page.getByRole('list', { name: 'Log' }).getByRole('button', { pressed: true });
  await line.waitFor();
  expect(await line.evaluate((button) => button === document.activeElement)).toBe(true);
});

journey('a file that is not a dossier is explained, point by point', async ({ page }) => {
  await page.locator('input[type=file]').setInputFiles({
    name: 'mine.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from('bascule: 1\nproduct:\n  name: Mine\nservices:\n  pay: { need: [till] }\n'),
  });
  await page.getByRole('heading', { name: 'mine.yaml is not a valid dossier' }).waitFor();
  const points = page.getByRole('main').getByRole('listitem');
  expect(await points.count()).toBeGreaterThan(1);
  const all = await page.getByRole('main').textContent();
  expect(all).toContain('line 5, column');
  expect(all).toContain('need');
  expect(all).toContain('needs');
  await keep(page, 'refused');
});
