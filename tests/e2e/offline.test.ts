import { expect } from 'vitest';
import { journey } from './journey.ts';

journey('the application opens a scenario without a network', async ({ page }) => {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole('link', { name: 'Public orders online' }).click();
  await page.getByRole('tab', { name: 'Verdict' }).waitFor();
  expect(await page.title()).toContain('Bascule');
});
