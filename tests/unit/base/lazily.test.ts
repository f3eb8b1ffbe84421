import { expect, test } from 'vitest';
import { lazily } from '../../../src/base/lazily.ts';

test('makes the value when it is asked for, once, even when it is nothing', () => {
  let made = 0;
  const value = lazily(() => {
    made += 1;
    return null;
  });
  expect(made).toBe(0);
  expect([value(), value()]).toEqual([null, null]);
  expect(made).toBe(1);
});
