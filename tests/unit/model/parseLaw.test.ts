import { describe, expect, it } from 'vitest';
import { LAW_NAMES, lawFormOf, lawNameIn, parseLaw } from '../../../src/model/parseLaw.ts';

describe('laws', () => {
  it.each([
    ['20m', { law: 'fixed', value: 1200 }],
    ['fixed(20m)', { law: 'fixed', value: 1200 }],
    ['uniform(1h, 2h)', { law: 'uniform', low: 3600, high: 7200 }],
    ['uniform( 1h ,1h )', { law: 'uniform', low: 3600, high: 3600 }],
    ['triangular(2m, 10m, 30m)', { law: 'triangular', low: 120, mode: 600, high: 1800 }],
    ['lognormal(3m, 12m)', { law: 'lognormal', p50: 180, p90: 720 }],
    ['exponential(30d)', { law: 'exponential', mean: 2_592_000 }],
    ['empirical(3m, 1m, 2m)', { law: 'empirical', values: [60, 120, 180] }],
    [' empirical (5m) ', { law: 'empirical', values: [300] }],
  ])('%j', (text, law) => {
    expect(parseLaw(text)).toEqual(law);
  });

  it.each([
    ['soon', 'not-a-law'],
    ['', 'not-a-law'],
    ['lognormal(3m', 'not-a-law'],
    ['lognormal 3m, 12m)', 'not-a-law'],
    ['(3m, 12m)', 'unknown-law'],
    ['normal(3m, 12m)', 'unknown-law'],
    // Names that every object has.
    ['constructor(1m)', 'unknown-law'],
    ['toString(1m)', 'unknown-law'],
    ['__proto__(1m)', 'unknown-law'],
    ['uniform(1h)', 'argument-count'],
    ['uniform(1h, 2h, 3h)', 'argument-count'],
    ['triangular(1h, 2h)', 'argument-count'],
    [`empirical(${'1m,'.repeat(200)}1m)`, 'argument-count'],
    ['uniform(1h, soon)', 'argument'],
    ['empirical()', 'argument'],
    ['uniform(1h, uniform(1h, 2h))', 'argument-count'],
    ['uniform(2h, 1h)', 'order'],
    ['triangular(2m, 1m, 9m)', 'order'],
    ['triangular(2m, 9m, 8m)', 'order'],
    ['lognormal(12m, 3m)', 'order'],
    ['lognormal(0s, 3m)', 'order'],
    ['exponential(0s)', 'order'],
  ])('%j is refused: %s', (text, mistake) => {
    expect(parseLaw(text)).toBe(mistake);
  });

  it('every law has its form, and its form is one', () => {
    for (const name of LAW_NAMES) expect(lawNameIn(lawFormOf(name) ?? '')).toBe(name);
    expect(lawFormOf('constructor')).toBeNull();
    expect(lawNameIn('20m')).toBe('');
  });
});
