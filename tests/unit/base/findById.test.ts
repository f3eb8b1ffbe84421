import { expect, test } from 'vitest';
import { findById } from '../../../src/base/findById.ts';

test('finds the first of an id, in each list its own, and nothing for an unknown id', () => {
  const first = { id: 'db', name: 'one' };
  const things = [{ id: 'web', name: 'w' }, first, { id: 'db', name: 'two' }];
  const others = [{ id: 'db', name: 'elsewhere' }];
  expect(findById(things, 'db')).toBe(first);
  expect(findById(others, 'db')).toBe(others[0]);
  expect(findById(things, 'db')).toBe(first);
  expect(findById(things, 'gone')).toBeUndefined();
  expect(findById(things, 'constructor')).toBeUndefined();
});
