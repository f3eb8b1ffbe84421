import { describe, expect, it } from 'vitest';
import { civilOf, daysInMonth, localSecondsOf } from '../../../src/base/civil.ts';
import { parseCivil } from '../../../src/base/parseCivil.ts';

describe('civilOf and localSecondsOf', () => {
  it.each([
    { text: '1970-01-01 00:00:00', seconds: 0, weekday: 4 },
    { text: '1969-12-31 23:59:59', seconds: -1, weekday: 3 },
    { text: '1900-03-01', seconds: -2_203_891_200, weekday: 4 },
    { text: '2000-02-29 12:00', seconds: 951_825_600, weekday: 2 },
    { text: '2024-02-29', seconds: 1_709_164_800, weekday: 4 },
    { text: '2026-11-23 22:09:07', seconds: 1_795_471_747, weekday: 1 },
    { text: '2100-03-01', seconds: 4_107_542_400, weekday: 1 },
    { text: '0001-01-01', seconds: -62_135_596_800, weekday: 1 },
    { text: '9999-12-31 23:59:59', seconds: 253_402_300_799, weekday: 5 },
  ])('$text is second $seconds', ({ text, seconds, weekday }) => {
    const civil = parseCivil(text);
    expect(civil).toEqual(civilOf(seconds));
    expect(civil?.weekday).toBe(weekday);
    expect(civil && localSecondsOf(civil)).toBe(seconds);
  });

  it('agrees with the calendar of the platform on every day of two centuries', () => {
    for (let day = -36_525; day <= 58_000; day += 1) {
      const date = new Date(day * 86_400_000);
      const civil = civilOf(day * 86_400);
      const found = [civil.year, civil.month, civil.day, civil.weekday % 7].join('-');
      const expected = [
        date.getUTCFullYear(),
        date.getUTCMonth() + 1,
        date.getUTCDate(),
        date.getUTCDay(),
      ].join('-');
      // Compared by hand: a hundred thousand calls of `expect` take seconds.
      if (found !== expected) expect.fail(`${found} instead of ${expected}`);
      if (localSecondsOf(civil) !== day * 86_400) expect.fail(`day ${day} does not come back`);
    }
  });

  it.each([
    { year: 2026, expected: 28 },
    { year: 2024, expected: 29 },
    { year: 1900, expected: 28 },
    { year: 2000, expected: 29 },
  ])('February $year has $expected days', ({ year, expected }) => {
    expect(daysInMonth(year, 2)).toBe(expected);
    expect(daysInMonth(year, 12)).toBe(31);
    expect(daysInMonth(year, 4)).toBe(30);
  });
});

describe('parseCivil', () => {
  it('reads a date, with or without a time of day', () => {
    const date = { year: 2026, month: 3, day: 9, weekday: 1 };
    expect(parseCivil('2026-03-09')).toEqual({ ...date, hour: 0, minute: 0, second: 0 });
    expect(parseCivil('2026-03-09 08:30')).toEqual({ ...date, hour: 8, minute: 30, second: 0 });
    expect(parseCivil('2026-03-09 23:59:58')).toEqual({
      ...date,
      hour: 23,
      minute: 59,
      second: 58,
    });
  });

  it.each([
    '',
    '2026-3-9',
    '2026/03/09',
    '2026/03-09',
    '2026-03/09',
    '2026-03-09T08:30',
    '2026-03-09 08',
    '2026-03-09 08:30:',
    '2026-03-09 8:30',
    '2026-03-09 08.30',
    '2026-03-09 08:30.15',
    ' 2026-03-09',
    '2026-03-09 ',
    '+026-03-09',
    '20a6-03-09',
    '2026-03-０9',
    '2026-0x-09',
    '0000-01-01',
    '2026-00-09',
    '2026-13-09',
    '2026-03-00',
    '2026-03-32',
    '2026-04-31',
    '2026-02-29',
    '1900-02-29',
    '2026-03-09 24:00',
    '2026-03-09 08:60',
    '2026-03-09 08:30:60',
    '2026-03-09 -1:30',
  ])('refuses "%s"', (text) => {
    expect(parseCivil(text)).toBeNull();
  });

  it.each(['2024-02-29', '2000-02-29', '2026-12-31'])('accepts %s', (text) => {
    expect(parseCivil(text)).not.toBeNull();
  });
});
