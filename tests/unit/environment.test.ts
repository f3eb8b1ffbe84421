import fc from 'fast-check';
import { expect, it } from 'vitest';

it('tests run in UTC, so that a date prints the same on every machine', () => {
  expect(new Date('2026-07-01T12:00:00Z').getTimezoneOffset()).toBe(0);
});

it('property tests run from a known seed, so that a failure can be replayed', () => {
  expect(fc.readConfigureGlobal().seed).toBe(Number(process.env['FAST_CHECK_SEED'] ?? 20_261_123));
});
