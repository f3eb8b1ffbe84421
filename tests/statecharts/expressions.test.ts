import { expect, it } from 'vitest';
import { evaluate } from './expressions.ts';

const DATA = { x: 6, name: 'b' };

it.each<[string, number | string | boolean]>([
  ['1', 1],
  ['true', true],
  ['x === 6', true],
  ['x !== 6', false],
  ['x * 3 + 1', 19],
  ['1 + x * 3', 19],
  ['(1 + x) * 3', 21],
  ['x - 3 - 2', 1],
  ['x / 4', 1.5],
  ['x % 4 < 3', true],
  ['Math.pow(x - 3, 3)', 27],
  ["name + ', x:' + x", 'b, x:6'],
])('%s', (text, value) => {
  expect(evaluate(text, DATA)).toBe(value);
});

it.each(['', 'x y', 'x +', '(x', 'y', 'alert(1)', 'x = 1', 'Math.sin(1)', '`x`'])(
  'refuses %j',
  (text) => {
    expect(() => evaluate(text, DATA)).toThrow(/not understood|no data named|missing/);
  },
);
