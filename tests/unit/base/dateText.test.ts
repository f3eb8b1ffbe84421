import { describe, expect, it } from 'vitest';
import { daysAfter, monthsAfter } from '../../../src/base/dateText.ts';

describe('days as texts', () => {
  it('counts days over the ends of months and of years', () => {
    expect(daysAfter('2025-12-31', 1)).toBe('2026-01-01');
    expect(daysAfter('2024-03-01', -1)).toBe('2024-02-29');
  });

  it.each([
    ['2025-06-29', 12, '2026-06-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2025-08-31', 18, '2027-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-10-31', 2, '2025-12-31'],
    ['2025-01-31', 0, '2025-01-31'],
  ])('%s and %i months is %s: the same number, or the last of the month', (date, months, later) => {
    expect(monthsAfter(date, months)).toBe(later);
  });
});
