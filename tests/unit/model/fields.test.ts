import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  dateField,
  dateTimeField,
  idField,
  isId,
  lawField,
  localisedField,
  lossField,
  named,
  referenceField,
  section,
  shareField,
} from '../../../src/model/fields.ts';

describe('names', () => {
  it.each(['a', 'db', 'site-1', 'Site_1', '1a', '12', 'x'.repeat(64)])('%j is one', (text) => {
    expect(isId(text)).toBe(true);
  });
  it.each(['', '-a', '_a', 'a b', 'a/b', 'a.b', 'a:b', 'é', 'x'.repeat(65), 'a\n'])(
    '%j is none',
    (text) => {
      expect(isId(text)).toBe(false);
      expect(idField.safeParse(text).success).toBe(false);
    },
  );
});

it.each([
  ['a share of more than all', shareField, '101%', null],
  ['a share', shareField, '100%', 1],
  ['a day that is none', dateField, '2026-02-29', null],
  ['a day of a leap year', dateField, '2028-02-29', '2028-02-29'],
  ['a day with a time', dateField, '2026-03-01 10:00', null],
  ['a moment', dateTimeField, '2026-03-01 10:00', '2026-03-01 10:00'],
  ['an hour that is none', dateTimeField, '2026-03-01 24:00', null],
  ['a loss', lossField, '<= 15m', 900],
  ['a loss without its sign', lossField, '15m', null],
  ['a reference with spaces', referenceField, ' db', null],
])('%s: %s', (_, field, text, expected) => {
  const read = field.safeParse(text);
  expect(read.success ? read.data : null).toBe(expected);
});

it('a law says where it comes from, or nothing', () => {
  expect(lawField.parse('5m')).toMatchObject({ text: '5m', source: null });
  expect(lawField.parse({ law: '5m', source: 'measured' })).toMatchObject({ source: 'measured' });
  expect(lawField.parse({ law: '5m' })).toMatchObject({ source: null });
});

it('words of one language count for both', () => {
  expect(localisedField.parse('Vault')).toEqual({ fr: 'Vault', en: 'Vault' });
  expect(localisedField.parse({ fr: 'Coffre', en: 'Vault' })).toEqual({
    fr: 'Coffre',
    en: 'Vault',
  });
  expect(localisedField.safeParse({ fr: 'Coffre' }).success).toBe(false);
});

it('a section is strict, and its fields get names of the program', () => {
  const schema = section({ 'on-call': z.string(), 'at-time-of-day': z.string().optional() });
  expect(schema.parse({ 'on-call': 'a' })).toEqual({ onCall: 'a' });
  expect(schema.parse({ 'on-call': 'a', 'at-time-of-day': 'b' })).toEqual({
    onCall: 'a',
    atTimeOfDay: 'b',
  });
  expect(schema.safeParse({ onCall: 'a' }).success).toBe(false);
});

it('named things keep the order of their author, whole numbers first', () => {
  const things = named(z.number()).parse({ b: 1, a: 2, '1c': 3 });
  expect(Object.keys(things)).toEqual(['b', 'a', '1c']);
  expect(Object.keys(named(z.number()).parse({ b: 1, 10: 2, 2: 3 }))).toEqual(['2', '10', 'b']);
});
