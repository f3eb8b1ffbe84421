import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseDuration,
  parsePercent,
  parseRate,
  parseVolume,
} from '../../../src/model/quantity.ts';

describe('durations', () => {
  it.each([
    ['90s', 90],
    ['15m', 900],
    ['15min', 900],
    ['4h', 14_400],
    ['1h30m', 5400],
    ['1h 30m', 5400],
    [' 2d ', 172_800],
    ['1w', 604_800],
    ['0s', 0],
    ['1.5h', 5400],
    ['0.4s', 0],
    ['2 h', 7200],
    ['365000d', 31_536_000_000],
  ])('%j is %i seconds', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  it.each(
    [
      ['', 'h', '4', '4x', '-4h', '+4h', '4h-', '4h,', '1e3s', '.5h', '1..5h', '1.h', '4H', 'PT4H'],
      // Names that every object has.
      ['1constructor', '1toString', '1__proto__', '1valueOf'],
      // A day more than a thousand years, and more digits than are read.
      ['365001d', `${'9'.repeat(41)}s`],
    ].flat(),
  )('%j is none', (text) => {
    expect(parseDuration(text)).toBeNull();
  });
});

describe('percentages', () => {
  it.each([
    ['50%', 0.5],
    ['250%', 2.5],
    ['0%', 0],
    ['12.5 %', 0.125],
  ])('%j is %d', (text, share) => {
    expect(parsePercent(text)).toBe(share);
  });

  it.each(['50', '%', '-5%', '5%%', '5e1%', 'constructor%', `${'1'.repeat(30)}%`])(
    '%j is none',
    (text) => {
      expect(parsePercent(text)).toBeNull();
    },
  );
});

describe('volumes', () => {
  it.each([
    ['1B', 1],
    ['3kB', 3000],
    ['3KB', 3000],
    ['800GB', 8e11],
    ['2TB', 2e12],
    ['1.5 PB', 1.5e15],
  ])('%j is %d bytes', (text, bytes) => {
    expect(parseVolume(text)).toBe(bytes);
  });

  it.each(['2', '2tb', '2TiB', '-2TB', '2TB 1GB', '2constructor', '2toString', ''])(
    '%j is none',
    (text) => {
      expect(parseVolume(text)).toBeNull();
    },
  );
});

describe('rates', () => {
  it.each([
    ['5GB/h', 5e9 / 3600],
    ['200MB/s', 2e8],
    ['1TB / d', 1e12 / 86_400],
  ])('%j is %d bytes a second', (text, rate) => {
    expect(parseRate(text)).toBe(rate);
  });

  it.each(['5GB', '5GB/', '/h', '5GB/x', '5GB/constructor', '5/h', '5GB/h/h'])(
    '%j is none',
    (text) => {
      expect(parseRate(text)).toBeNull();
    },
  );
});

it('a duration printed in its units is read back', () => {
  const amounts = fc.record({ d: fc.nat(400), h: fc.nat(23), m: fc.nat(59), s: fc.nat(59) });
  fc.assert(
    fc.property(amounts, ({ d, h, m, s }) => {
      expect(parseDuration(`${d}d${h}h${m}m${s}s`)).toBe(((d * 24 + h) * 60 + m) * 60 + s);
    }),
  );
});

it('no text takes long, nor gives anything but a finite number', () => {
  const strange = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('1', '0', '.', 'h', '%', '/', 'B', ' '), maxLength: 60 }),
    fc.constant('1'.repeat(100_000)),
    fc.constant('1h'.repeat(50_000)),
  );
  fc.assert(
    fc.property(strange, (text) => {
      for (const parse of [parseDuration, parsePercent, parseVolume, parseRate]) {
        const value = parse(text);
        expect(value === null || (Number.isFinite(value) && value >= 0)).toBe(true);
      }
    }),
  );
});
