import { describe, expect, it } from 'vitest';
import {
  formatClock,
  formatDate,
  formatDay,
  formatDuration,
  formatOffset,
  formatShare,
  formatVolume,
} from '../../../../src/analysis/index.ts';
import { toSentence, typeset } from '../../../../src/analysis/wording/typeset.ts';
import { localSecondsOf, parseCivil } from '../../../../src/base/calendar.ts';
import { DAY, HOUR, MINUTE, simSeconds } from '../../../../src/base/time.ts';

/** Spaces that never break, shown as ordinary ones where only the words matter. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('formatDuration', () => {
  it.each([
    { seconds: 0, fr: '0 s', en: '0 s' },
    { seconds: 45, fr: '45 s', en: '45 s' },
    { seconds: 150, fr: '2 min 30 s', en: '2 min 30 s' },
    { seconds: 10 * MINUTE - 1, fr: '9 min 59 s', en: '9 min 59 s' },
    { seconds: 12 * MINUTE + 20, fr: '12 min', en: '12 min' },
    { seconds: HOUR - 10, fr: '1 h', en: '1 h' },
    { seconds: HOUR + 5 * MINUTE, fr: '1 h 05', en: '1 h 5 min' },
    { seconds: 4 * HOUR + 20 * MINUTE, fr: '4 h 20', en: '4 h 20 min' },
    { seconds: 24 * HOUR, fr: '24 h', en: '24 h' },
    { seconds: 36 * HOUR + 15 * MINUTE, fr: '36 h 15', en: '36 h 15 min' },
    { seconds: 2 * DAY - 10, fr: '2 j', en: '2 d' },
    { seconds: 2 * DAY + 3 * HOUR, fr: '2 j 3 h', en: '2 d 3 h' },
    { seconds: 30 * DAY + 29 * MINUTE, fr: '30 j', en: '30 d' },
    { seconds: -20 * MINUTE, fr: '20 min', en: '20 min' },
  ])('$seconds s is “$fr” and “$en”', ({ seconds, fr, en }) => {
    expect(plain(formatDuration(seconds, 'fr'))).toBe(fr);
    expect(plain(formatDuration(seconds, 'en'))).toBe(en);
  });

  it('holds a number and its unit together', () => {
    expect(formatDuration(4 * HOUR + 20 * MINUTE, 'fr')).toBe('4\u202fh\u202f20');
    expect(formatDuration(4 * HOUR + 20 * MINUTE, 'en')).toBe('4\u00a0h\u00a020\u00a0min');
  });
});

describe('formatOffset', () => {
  it.each([
    { seconds: 0, fr: 'T', en: 'T' },
    { seconds: 61, fr: 'T + 1 min 1 s', en: 'T + 1 min 1 s' },
    { seconds: 41 * MINUTE + 16, fr: 'T + 41 min 16 s', en: 'T + 41 min 16 s' },
    // A moment is never told before it comes.
    { seconds: 2 * HOUR + 15 * MINUTE + 59, fr: 'T + 2 h 15', en: 'T + 2 h 15 min' },
    { seconds: -30 * MINUTE, fr: 'T − 30 min', en: 'T − 30 min' },
    { seconds: 3 * DAY, fr: 'T + 3 j', en: 'T + 3 d' },
    { seconds: 3 * DAY + 45 * MINUTE, fr: 'T + 3 j 45 min', en: 'T + 3 d 45 min' },
    { seconds: 2 * DAY + HOUR + 3 * MINUTE, fr: 'T + 2 j 1 h 03', en: 'T + 2 d 1 h 3 min' },
  ])('$seconds s is “$fr” and “$en”', ({ seconds, fr, en }) => {
    expect(plain(formatOffset(seconds, 'fr'))).toBe(fr);
    expect(plain(formatOffset(seconds, 'en'))).toBe(en);
  });
});

it('clocks and dates are those of the place, jumps of the clock included', () => {
  const start = parseCivil('2026-03-29 01:30');
  const startLocal = start ? localSecondsOf(start) : 0;
  const calendar = { startLocal, shifts: [{ at: 30 * MINUTE, by: HOUR }], holidays: [] };
  const at = (minutes: number) => simSeconds(minutes * MINUTE);
  expect(formatClock(calendar, at(0), 'en')).toBe('01:30');
  expect(formatClock(calendar, at(35), 'en')).toBe('03:05');
  expect(formatClock(calendar, at(35), 'fr')).toBe('03\u202fh\u202f05');
  expect(formatDate(calendar, at(0), 'fr')).toBe('dimanche 29 mars 2026');
  expect(formatDate(calendar, at(0), 'en')).toBe('Sunday 29 March 2026');
  expect(formatDay(calendar, simSeconds(3 * DAY), 'fr')).toBe('mer. 1er avr.');
  expect(formatDay(calendar, simSeconds(3 * DAY), 'en')).toBe('Wed 1 Apr');
});

describe('formatVolume', () => {
  it.each([
    { bytes: 0, fr: '0 o', en: '0 B' },
    { bytes: 999, fr: '999 o', en: '999 B' },
    { bytes: 999.6, fr: '1 ko', en: '1 kB' },
    { bytes: 2e12, fr: '2 To', en: '2 TB' },
    { bytes: 1.5e9, fr: '1,5 Go', en: '1.5 GB' },
    { bytes: 166_666_667, fr: '167 Mo', en: '167 MB' },
    { bytes: 12_340_000, fr: '12,3 Mo', en: '12.3 MB' },
    { bytes: 5e21, fr: '5000 Eo', en: '5000 EB' },
  ])('$bytes bytes are “$fr” and “$en”', ({ bytes, fr, en }) => {
    expect(plain(formatVolume(bytes, 'fr'))).toBe(fr);
    expect(plain(formatVolume(bytes, 'en'))).toBe(en);
  });
});

describe('formatShare', () => {
  it.each([
    { share: 0, fr: '0 %', en: '0%' },
    { share: 0.5, fr: '50 %', en: '50%' },
    { share: 1, fr: '100 %', en: '100%' },
    { share: 0.9999, fr: '99,9 %', en: '99.9%' },
    { share: 0.0001, fr: '0,1 %', en: '0.1%' },
    { share: 0.666, fr: '67 %', en: '67%' },
    { share: 2.5, fr: '250 %', en: '250%' },
  ])('$share is “$fr” and “$en”', ({ share, fr, en }) => {
    expect(plain(formatShare(share, 'fr'))).toBe(fr);
    expect(plain(formatShare(share, 'en'))).toBe(en);
  });
});

it('typesetting gives French its spaces and both languages their apostrophes, once', () => {
  const text = "l'étape « Promouvoir » attend : 4 h ; 20 % !";
  const set = typeset(text, 'fr');
  expect(set).toBe(
    'l’étape «\u202fPromouvoir\u202f» attend\u202f: 4 h\u202f; 20\u202f% !'.replace(
      ' !',
      '\u202f!',
    ),
  );
  expect(typeset(set, 'fr')).toBe(set);
  expect(typeset("it's done: now", 'en')).toBe('it’s done: now');
});

it('a clause becomes a sentence with a capital and one full stop', () => {
  expect(toSentence('éteint', 'fr')).toBe('Éteint.');
  expect(toSentence('why?', 'en')).toBe('Why?');
});
