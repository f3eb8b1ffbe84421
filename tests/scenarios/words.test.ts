import { describe, expect, it } from 'vitest';
import { butForQuestions } from '../../src/analysis/causes/butFor.ts';
import { sentenceOf, wordAssumptions, wordFinding } from '../../src/analysis/index.ts';
import { openShipped, play, shippedFiles } from './shipped.ts';

const designs = shippedFiles.flatMap((file) => {
  const dossier = openShipped(file);
  return [null, ...Object.keys(dossier.variants)].flatMap((variant) =>
    Object.keys(dossier.design(variant).incidents).map(
      (incident) => [file, variant, incident] as const,
    ),
  );
});

/** How a dossier names a group; nobody speaks so. */
const GROUP = /\b(operator|jurisdiction|technology|country):\S/u;
/** What French contracts: `de le réseau`. */
const UNCONTRACTED = /\b(de|à) les? /u;

describe.each(designs)('%s: %s, %s', (file, variant, incident) => {
  const dossier = openShipped(file);
  const { run, verdict } = play(dossier, variant, incident);
  const said = (language: 'fr' | 'en'): readonly string[] => [
    ...verdict.reasons.map((reason) => wordFinding(run, reason, language)),
    ...run.entries.map((entry) => sentenceOf(run, entry, language)),
    ...butForQuestions(dossier.design(variant), run).map((one) =>
      wordAssumptions(run, [one], language),
    ),
  ];

  it('says names and not what the file calls things', () => {
    for (const sentence of [...said('fr'), ...said('en')]) expect(sentence).not.toMatch(GROUP);
  });

  it('contracts its French', () => {
    for (const sentence of said('fr')) expect(sentence).not.toMatch(UNCONTRACTED);
  });
});

describe.each(shippedFiles)('the map of %s', (file) => {
  it('has a name for every place', () => {
    const { run } = play(openShipped(file), null, null);
    for (const { id, name } of run.description.hostings) {
      expect(name.fr, id).not.toBe(id);
    }
  });
});
