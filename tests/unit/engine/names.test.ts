/** Names that several things bear: what is told of one must not be taken for another. */
import { expect, it } from 'vitest';
import { aRun } from '../../helpers/aDossier.ts';

const { description } = aRun(`
components:
  web:
    name: { fr: Portail, en: Portal }
    copies: { main: { name: { fr: À Lille, en: In Lille }, at: here/a } }
  db:
    name: { fr: Base, en: Database }
    copies:
      main: { name: { fr: À Lille, en: In Lille }, at: here/a }
      spare: { name: { fr: Base de secours, en: Standby database }, at: there/a }
      third: { at: there/a }
services: { portal: { needs: [web, db] } }
`);

it('a copy named as one of another component is told with what it is a copy of', () => {
  expect(description.copies.map(({ name }) => name.en)).toEqual([
    'Portal (In Lille)',
    'Database (In Lille)',
    'Standby database',
    'Database (third)',
  ]);
  expect(description.copies[0]?.name.fr).toBe('Portail (À Lille)');
});
