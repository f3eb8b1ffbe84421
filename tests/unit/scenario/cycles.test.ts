import { expect, it } from 'vitest';
import { cyclesIn } from '../../../src/scenario/cycles.ts';

const edges = (text: string) =>
  new Map(
    text.split(', ').map((line) => {
      const [from = '', to = ''] = line.split('>');
      return [from, to === '' ? [] : to.split('')] as const;
    }),
  );

it.each([
  ['a>b, b>c, c>', []],
  ['a>bc, b>d, c>d, d>', []],
  ['a>a', ['a']],
  ['a>b, b>a', ['ab']],
  ['a>b, b>c, c>b', ['bc']],
  ['a>b, b>a, c>d, d>c', ['ab', 'cd']],
  ['a>x, b>y', []],
])('in %s', (text, expected) => {
  expect(cyclesIn(edges(text)).map((cycle) => cycle.join(''))).toEqual(expected);
});

it('follows a chain longer than any stack', () => {
  const count = 200_000;
  const names = Array.from({ length: count }, (_, i) => `${i}`);
  const chain = new Map(names.map((name, i) => [name, [`${(i + 1) % count}`]]));
  expect(cyclesIn(chain)[0]).toHaveLength(count);
});
