import { expect } from 'vitest';
import { journey } from './journey.ts';

journey(
  'the built page opens, names itself and breaks no rule of its own policy',
  async ({ page }) => {
    await page.getByRole('heading').first().waitFor();
    expect(await page.title()).toContain('Bascule');
  },
);
