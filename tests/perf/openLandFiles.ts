/** Hands a generated dossier to the first page, as a person would choose its files. */
import type { Page } from 'playwright-core';
import type { landText } from './landText.ts';

/** Ends when the map has its first element. */
export async function openLandFiles(
  page: Page,
  { text, files }: ReturnType<typeof landText>,
): Promise<void> {
  const written = Object.entries({ 'land.yaml': text, ...files });
  await page
    .locator('input[type=file]')
    .setInputFiles(
      written.map(([name, body]) => ({ name, mimeType: 'text/yaml', buffer: Buffer.from(body) })),
    );
  await page.locator('[data-item]').first().waitFor();
}
