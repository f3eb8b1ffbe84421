/** The numbers that simulations are held to, found twice: by formula, and by solving a chain or adding up cases. */
import { describe, expect, it } from 'vitest';
import { CLOSED_FORMS } from './closedForms.ts';
import { chainFrom, chanceOf, chanceWithin, longRun, meanOf, meanTimeTo, passage } from './ctmc.ts';
import { meanUpWithOtherJobs } from './machineRepair.ts';

describe('closed forms', () => {
  it.each(CLOSED_FORMS)('$id $of: both ways agree to nine digits', ({ value, again }) => {
    expect(again() / value).toBeCloseTo(1, 9);
  });

  it.each(CLOSED_FORMS)('$id is what was published, $published', ({ value, published }) => {
    const [, decimals = ''] = published.split('.');
    expect(value.toFixed(decimals.length)).toBe(published);
  });
});

describe('machines repaired in a constant time', () => {
  it('other jobs that repairs wait for cost more than two parts in a hundred', () => {
    expect(meanUpWithOtherJobs(10, 300, 30)).toBeCloseTo(7.976631362535, 11);
  });

  it('one machine that fails all the time is up for as long as it waits for the next period', () => {
    // Repaired in every second period at most: up only in the period in which it fails.
    expect(meanUpWithOtherJobs(1, 1e-9, 30)).toBeCloseTo(0, 9);
  });
});

describe('chains', () => {
  /** From 0 to 1 or 2 for good, twice as often to 1. */
  const fork = chainFrom<number>([[1, 0]], (state) =>
    state === 0
      ? [
          [2, 1],
          [1, 2],
        ]
      : [],
  );

  it('what may never come has a probability and no mean time', () => {
    expect(chanceOf(fork, (state) => state === 1)).toBeCloseTo(2 / 3, 12);
    expect(meanTimeTo(fork, (state) => state === 1)).toBe(Number.POSITIVE_INFINITY);
    expect(meanTimeTo(fork, (state) => state > 0)).toBeCloseTo(1 / 3, 12);
  });

  it('a while of many jumps is cut in pieces without losing precision', () => {
    expect(chanceWithin(fork, (state) => state === 1, 0.25)).toBeCloseTo(
      (2 / 3) * (1 - Math.exp(-0.75)),
      12,
    );
    const { end, spent } = passage(fork, 100);
    expect(end[1]).toBeCloseTo(2 / 3, 12);
    expect(spent[0]).toBeCloseTo(1 / 3, 12);
    expect(spent.reduce((sum, time) => sum + time, 0)).toBeCloseTo(100, 9);
  });

  it('a long run that depends on the start is refused', () => {
    expect(() => longRun(fork)).toThrow('no one solution');
  });

  it('probabilities of the start are kept apart, equal states are one', () => {
    const chain = chainFrom<{ readonly n: number }>(
      [
        [0.25, { n: 0 }],
        [0.25, { n: 0 }],
        [0.5, { n: 1 }],
      ],
      ({ n }) => (n === 0 ? [[1, { n: 1 }]] : []),
    );
    expect(chain.start).toEqual([0.5, 0.5]);
    expect(meanTimeTo(chain, ({ n }) => n === 1)).toBeCloseTo(0.5, 12);
    expect(meanOf(chain, chain.start, ({ n }) => n)).toBe(0.5);
  });
});
