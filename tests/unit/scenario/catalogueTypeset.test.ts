import { expect, it } from 'vitest';
import { cataloguePage } from '../../../src/scenario/catalogue/cataloguePage.ts';
import { catalogue } from '../../../src/scenario/catalogue/index.ts';
import { typeset } from '../../../src/scenario/catalogue/typeset.ts';

it.each([
  ['Qui ? Vous ; nous : « eux » !', 'Qui\u202f? Vous\u202f; nous\u202f: «\u202feux\u202f»\u202f!'],
  ['98 % par région', '98\u202f% par région'],
  ['T+1:30, http://x', 'T+1:30, http://x'],
  ['', ''],
])('%s', (plain, printed) => {
  expect(typeset(plain)).toBe(printed);
  expect(typeset(printed)).toBe(printed);
});

it('the French page ends no line between a word and its mark', () => {
  const lines = cataloguePage(catalogue, 'fr').split('\n');
  expect(lines.filter((line) => / [;:!?%»]|« /u.test(line))).toEqual([]);
});
