/** Whatever opens can run: the checks leave nothing for the engine to stumble over. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runReference } from '../../src/engine/index.ts';
import { openDossier } from '../../src/scenario/index.ts';

const TEXT = readFileSync('tests/fixtures/dossiers/declare.yaml', 'utf8');

/** Where values stand, between a colon or a bracket and the end of the value. */
const VALUES = /(?<=[:[,] )[^,{}[\]\n:]+(?=[,}\]\n])/g;
const values = [...TEXT.matchAll(VALUES)];
const WORDS = [
  ...new Set(values.map(String)),
  '0s',
  '1s',
  '0%',
  '100%',
  '400d',
  "'uniform(0s, 0s)'",
  "'exponential(1s)'",
  'country:FR',
  'technology:openstack',
  'jurisdiction:FR',
  'dba/2',
  'campus',
  'never',
  'cold',
  'pilot-light',
  'sync',
  'continue',
];

/** The dossier with some of its values replaced by other words of the language. */
const changed = fc
  .array(fc.tuple(fc.nat(values.length - 1), fc.constantFrom(...WORDS)), {
    minLength: 1,
    maxLength: 3,
  })
  .map((changes) => {
    const byIndex = new Map(changes);
    return values.reduceRight((text, value, index) => {
      const word = byIndex.get(index);
      const end = value.index + value[0].length;
      return word === undefined ? text : text.slice(0, value.index) + word + text.slice(end);
    }, TEXT);
  });

it('a dossier with other words in it runs, if it opens', () => {
  let opened = 0;
  fc.assert(
    fc.property(changed, fc.nat(1), (text, seed) => {
      const opening = openDossier({ path: 'dossier.yaml', text, files: {} });
      if (!opening.ok) return;
      opened += 1;
      const dossier = opening.value.design(null);
      const incidents = Object.keys(dossier.incidents);
      const run = runReference(dossier, { variant: null, incidents, seed, mode: 'sampled' });
      expect(run.endsAt).toBe(dossier.run.lead + dossier.run.horizon);
    }),
    { numRuns: 150 },
  );
  expect(opened).toBeGreaterThan(5);
});
