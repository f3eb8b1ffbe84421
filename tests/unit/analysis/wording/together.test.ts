/** A cause that breaks several copies at once, as it is told. */
import { describe, expect, it } from 'vitest';
import { causalChain } from '../../../../src/analysis/causes/causalChain.ts';
import { sentenceOf, storyOf } from '../../../../src/analysis/index.ts';
import type { Language } from '../../../../src/model/localised.ts';
import { aRun } from '../../../helpers/aDossier.ts';
import { entriesOf } from '../../../helpers/play.ts';

const struck = (within: string, fails = 'after: 2h') =>
  aRun(`
hosting:
  here: { offer: on-premise, name: The basement, operator: Us, sites: { a: { campus: Hill, metro: Lyon }, b: { campus: Hill, metro: Lyon } } }
  there: { offer: on-premise, name: The attic, operator: Them, sites: { a: {}, b: {} } }
domains: { east: { name: { fr: Réseau Est, en: Eastern grid }, kind: power, of: [here] } }
components:
  app:
    name: Web server
    copies: { one: { name: First, at: here/a }, two: { name: Second, at: here/b }, low: { name: Third, at: here/b, role: warm } }
    fails: { ${fails}, repair: 30m, together: { share: 10%, within: ${within} } }
`);

const said = (within: string, language: Language): string => {
  const run = struck(within);
  const [entry] = entriesOf(run, { type: 'common-failure' });
  return entry ? sentenceOf(run, entry, language) : '';
};

describe('a common failure is told', () => {
  it.each([
    ['component', 'aux copies du composant Web server', 'the copies of the component Web server'],
    ['hosting', 'à l’hébergement The basement', 'the basement'],
    ['operator', 'à l’opérateur Us', 'the operator Us'],
    ['campus', 'au campus Hill', 'the campus Hill'],
    ['metro', 'à l’agglomération Lyon', 'the area Lyon'],
    ['east', 'au domaine Réseau Est', 'the domain Eastern grid'],
    ['here', 'à l’hébergement The basement', 'the basement'],
    ['operator:Us', 'à l’opérateur Us', 'the operator Us'],
    ['country:FR', 'au domaine country:FR', 'the domain country:FR'],
  ])('within %s', (within, fr, en) => {
    expect(said(within, 'fr')).toBe(
      `Une cause commune ${fr} frappe la copie First et la copie Second.`,
    );
    expect(said(within, 'en')).toBe(
      `A cause common to ${en} strikes the copy First and the copy Second.`,
    );
  });

  it('when it finds nothing running', () => {
    const run = struck('hosting', 'after: 10m');
    const entry = entriesOf(run, { type: 'common-failure' }).find(
      ({ copies }) => copies.length === 0,
    );
    expect(entry && sentenceOf(run, entry, 'fr')).toMatchInlineSnapshot(
      `"Une cause commune à l’hébergement The basement ne frappe aucune copie en service du composant Web server."`,
    );
    expect(entry && sentenceOf(run, entry, 'en')).toMatchInlineSnapshot(
      `"A cause common to the basement strikes no copy in service of the component Web server."`,
    );
  });

  it('as the beginning of what follows from it', () => {
    const run = struck('hosting');
    const down = entriesOf(run, { kind: 'service', type: 'transition' })[0];
    const story = storyOf(run, causalChain(run, down?.id ?? 0), 'en');
    expect(story.map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        "A cause common to the basement strikes the copy First and the copy Second.",
        "The copy Second is out of order.",
        "The service “web” is down.",
      ]
    `);
    const copy = entriesOf(run, { kind: 'copy', type: 'transition' })[0];
    expect(copy && sentenceOf(run, copy, 'fr')).toMatchInlineSnapshot(
      `"La copie First est hors service : une cause commune à l’hébergement The basement frappe la copie First et la copie Second."`,
    );
  });
});
