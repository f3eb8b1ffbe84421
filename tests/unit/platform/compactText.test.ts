import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compactText, unfoldText } from '../../../src/platform/compactText.ts';

it('keeps any text, in letters that an address leaves alone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), async (text) => {
      const code = await compactText(text);
      expect(code).toMatch(/^[\w-]*$/);
      expect(await unfoldText(code, 10_000)).toEqual({ ok: true, value: text });
    }),
    { numRuns: 60 },
  );
});

it('says that a link was cut, and unfolds no more than it was allowed', async () => {
  const code = await compactText('service '.repeat(5_000));
  expect(code.length).toBeLessThan(400);
  expect(await unfoldText(code.slice(0, -12), 100_000)).toEqual({ ok: false, error: 'damaged' });
  expect(await unfoldText('§§', 100)).toEqual({ ok: false, error: 'damaged' });
  expect(await unfoldText(code, 39_999)).toEqual({ ok: false, error: 'too-large' });
  expect(await unfoldText(code, 40_000)).toMatchObject({ ok: true });
});
