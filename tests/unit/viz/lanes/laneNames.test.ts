import { expect, it } from 'vitest';
import { laneNames } from '../../../../src/viz/lanes/laneNames.ts';

const room = { widthPx: 138, sizePx: 13 };
const shortened = (names: readonly string[]) => [
  ...laneNames(names.map((name) => ({ id: name, name, room }))).values(),
];

it('two names that begin or end alike are shortened so that they differ', () => {
  expect(shortened(['Créer les machines du registre', 'Créer les machines du portail'])).toEqual([
    'Créer… du registre',
    'Créer… du portail',
  ]);
  expect(shortened(['Create the register’s machines', 'Create the portal’s machines'])).toEqual([
    'Create the register’s…',
    'Create the portal’s…',
  ]);
});

it('one name alone keeps its beginning and its end', () => {
  expect(shortened(['Create the register’s machines'])).toEqual(['Create… machines']);
});

it('a name that cannot be shortened is given whole: the column cuts it, its title says it', () => {
  const name = 'Donaudampfschifffahrtsgesellschaft';
  expect(shortened([name])).toEqual([name]);
});
