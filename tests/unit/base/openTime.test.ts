import { describe, expect, it } from 'vitest';
import { afterOpen, openBetween } from '../../../src/base/openTime.ts';

const HOURS = { from: [0, 10, 20, 50, 60], open: [0, 1, 0, 1, 0] };

describe('time that counts in some hours only', () => {
  it('adds up what is open between two instants', () => {
    expect(openBetween(HOURS, 0, 100)).toBe(20);
    expect(openBetween(HOURS, 12, 55)).toBe(13);
    expect(openBetween(HOURS, 25, 40)).toBe(0);
    expect(openBetween(null, 12, 55)).toBe(43);
  });

  it('finds the instant at which so much has gone by', () => {
    expect(afterOpen(HOURS, 0, 10)).toBe(20);
    expect(afterOpen(HOURS, 15, 6)).toBe(51);
    expect(afterOpen(HOURS, 15, 15)).toBe(60);
    expect(afterOpen(HOURS, 15, 16)).toBe(Number.POSITIVE_INFINITY);
    expect(afterOpen(null, 15, 16)).toBe(31);
  });

  it('the last stretch goes on', () => {
    expect(afterOpen({ from: [0, 10], open: [0, 1] }, 0, 1000)).toBe(1010);
    expect(openBetween({ from: [0, 10], open: [0, 1] }, 0, 1010)).toBe(1000);
  });
});
