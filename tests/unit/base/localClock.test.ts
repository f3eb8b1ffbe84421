import { describe, expect, it } from 'vitest';
import { InvariantError } from '../../../src/base/assert.ts';
import { civilOf, localSecondsAt } from '../../../src/base/calendar.ts';
import { localSeconds, PARIS, simSecondAt } from './parisClock.ts';

const clock = (simSecond: number): string => {
  const { month, day, hour, minute, second } = civilOf(localSecondsAt(PARIS, simSecond));
  return [month, day, hour, minute, second].join(' ');
};

describe('localSecondsAt', () => {
  it('starts where the calendar starts', () => {
    expect(localSecondsAt(PARIS, 0)).toBe(localSeconds('2026-01-01'));
    expect(localSecondsAt(PARIS, -60)).toBe(localSeconds('2025-12-31 23:59'));
  });

  it('skips an hour in spring and repeats one in autumn', () => {
    const spring = simSecondAt('2026-03-29 03:00');
    expect([clock(spring - 1), clock(spring)]).toEqual(['3 29 1 59 59', '3 29 3 0 0']);
    const autumn = simSecondAt('2026-10-25 02:00') + 3600;
    expect([clock(autumn - 1), clock(autumn)]).toEqual(['10 25 2 59 59', '10 25 2 0 0']);
  });

  it('does not mind the order in which jumps are listed', () => {
    const reversed = { ...PARIS, shifts: [...PARIS.shifts].reverse() };
    for (let day = 0; day < 400; day += 1) {
      expect(localSecondsAt(reversed, day * 86_400)).toBe(localSecondsAt(PARIS, day * 86_400));
    }
  });

  it('agrees with the time zone database every hour of 2026', () => {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Paris',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    const startUtcMs = Date.UTC(2025, 11, 31, 23);
    const pad = (value: number) => String(value).padStart(2, '0');
    for (let hour = 0; hour < 365 * 24; hour += 1) {
      const civil = civilOf(localSecondsAt(PARIS, hour * 3600));
      const found = `${pad(civil.day)}/${pad(civil.month)}/${civil.year}, ${pad(civil.hour)}:00:00`;
      const expected = format.format(startUtcMs + hour * 3_600_000);
      if (found !== expected) expect.fail(`${found} instead of ${expected}`);
    }
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses second %d', (simSecond) => {
    expect(() => localSecondsAt(PARIS, simSecond)).toThrow(InvariantError);
  });
});
