import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { below } from '../../scripts/root.mjs';
import { journey } from './journey.ts';

journey(
  'the built page opens, names itself and breaks no rule of its own policy',
  async ({ page }) => {
    await page.getByRole('heading').first().waitFor();
    expect(await page.title()).toContain('Bascule');
  },
);

journey(
  'the library is whole as soon as it is there, every scenario with its end',
  async ({ page }) => {
    const played: string[] = [];
    page.on('request', (request) => played.push(request.url()));
    const rows = page.getByRole('main').getByRole('heading', { level: 3 });
    await rows.first().waitFor();
    const shipped = readdirSync(below('scenarios')).filter((name) => name.endsWith('.yaml'));
    expect(await rows.count()).toBe(shipped.length);
    expect(played.filter((url) => /campus-fire-[^/]*[.]js$/.test(url))).toEqual([]);
  },
);
