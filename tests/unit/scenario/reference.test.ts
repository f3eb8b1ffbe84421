import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/analysis/index.ts';
import { runReference } from '../../../src/engine/index.ts';
import { doctrines, regulations } from '../../../src/kinds/doctrines/index.ts';
import { incidentKinds } from '../../../src/kinds/incidents/index.ts';
import { ruleKinds } from '../../../src/kinds/rules/index.ts';
import { stepKinds } from '../../../src/kinds/steps/index.ts';
import { LANGUAGES } from '../../../src/model/localised.ts';
import { RULE_CODES } from '../../../src/model/vocabulary.ts';
import { openDossier } from '../../../src/scenario/index.ts';
import { readinessRules } from '../../../src/scenario/readiness/rules.ts';
import { referencePage, rulesPage } from '../../../src/scenario/reference.ts';
import { dossierSchema, includeSchema } from '../../../src/scenario/schema/dossier.ts';
import { fieldInfoOf } from '../../../src/scenario/shape/fieldInfo.ts';
import { alternativesOf, defOf, type Schema } from '../../../src/scenario/shape/unwrap.ts';
import { expectGenerated } from '../../helpers/generatedFile.ts';

it.each([
  ['public/dossier-reference.md', 'en'],
  ['public/dossier-reference.fr.md', 'fr'],
] as const)('%s is what the schema says', (path, language) => {
  expectGenerated(path, referencePage(language));
});

it.each([
  ['public/rules-reference.md', 'en'],
  ['public/rules-reference.fr.md', 'fr'],
] as const)('%s is what the tables of the rules say', (path, language) => {
  expectGenerated(path, rulesPage(language));
});

describe('the page of the rules', () => {
  it.each(LANGUAGES)(
    'has an entry for every code that a dossier or a result may say, in %s',
    (language) => {
      const text = rulesPage(language);
      for (const rule of RULE_CODES) expect(text).toContain(`### ${rule} · `);
      const demands = [...doctrines, ...regulations].flatMap(({ predicates }) => predicates);
      expect(demands.length).toBeGreaterThan(30);
      for (const { code } of [...demands, ...readinessRules])
        expect(text).toContain(`\n| ${code} | `);
    },
  );

  it('says of each rule more than its name, each time in other words', () => {
    const said = ruleKinds.flatMap(({ judged, clears }) => [
      judged.fr,
      judged.en,
      clears.fr,
      clears.en,
    ]);
    expect(new Set(said).size).toBe(said.length);
    for (const sentence of said) expect(sentence).toMatch(/^[A-ZÀ-Ý`].{25,}\.$/);
  });

  it('speaks of steps and fields that exist', () => {
    const words = [...ruleKinds.flatMap(({ judged, clears }) => [judged.en, clears.en])].flatMap(
      (text) => [...text.matchAll(/`([a-z-]+)`/g)].map(([, word = '']) => word),
    );
    const page = referencePage('en');
    const unknown = words.filter(
      (word) => !page.includes(`\`${word}\``) && !page.includes(`do: ${word}\``),
    );
    expect(unknown).toEqual([]);
  });

  it.each([
    ['en', 'rules-reference.md'],
    ['fr', 'rules-reference.fr.md'],
  ] as const)('is linked from the reference in %s', (language, file) => {
    expect(referencePage(language)).toContain(`](${file})`);
  });
});

it.each(LANGUAGES)('the dossier that opens the page in %s runs, and its plan holds', (language) => {
  const [, text = ''] = /```yaml\n([^`]*)```/.exec(referencePage(language)) ?? [];
  expect(text.trim().split('\n').length).toBeLessThanOrEqual(32);
  const opened = openDossier({ path: 'example.yaml', text, files: {} });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  expect(opened.value.warnings).toEqual([]);
  const request = { variant: null, incidents: ['fire'], mode: 'nominal', seed: 1, run: 0 } as const;
  const run = runReference(opened.value.design(null), request);
  const verdict = judge(run);
  expect(verdict.word).toBe('holds');
  expect(verdict.rules.filter(({ status }) => status === 'breached')).toEqual([]);
});

/** Forms whose parts are explained once, with the form itself. */
const EXPLAINED = ['localised', 'sourced-law', 'need'];

/** Every field below a schema, with its path. */
function fieldsBelow(path: string, schema: Schema): readonly (readonly [string, Schema])[] {
  const { form } = fieldInfoOf(schema);
  if (form !== null && EXPLAINED.includes(form)) return [];
  return alternativesOf(schema).flatMap((bare) => {
    const def = defOf(bare);
    if (def.type === 'array') return fieldsBelow(path, def.element);
    if (def.type === 'record') return fieldsBelow(`${path}.*`, def.valueType);
    if (def.type !== 'object') return [];
    return Object.entries(def.shape).flatMap(([name, field]) => [
      [`${path}.${name}`, field] as const,
      ...fieldsBelow(`${path}.${name}`, field),
    ]);
  });
}

const fields = [...fieldsBelow('', dossierSchema), ['.include', includeSchema] as const];

describe('every field is explained in both languages', () => {
  it('and there are many', () => {
    expect(fields.length).toBeGreaterThan(200);
  });

  it('in whole sentences', () => {
    const unexplained = fields.filter(([path, schema]) => {
      if (path.endsWith('.do')) return false; // a chapter each
      const { about } = fieldInfoOf(schema);
      return (
        !about || !/[.…`]$/.test(about.fr) || !/[.…`]$/.test(about.en) || about.fr === about.en
      );
    });
    expect(unexplained.map(([path]) => path)).toEqual([]);
  });
});

describe.each(LANGUAGES)('the page in %s', (language) => {
  const page = referencePage(language);

  it('names every field', () => {
    const names = new Set(fields.map(([path]) => path.slice(path.lastIndexOf('.') + 1)));
    const missing = [...names].filter((name) => name !== 'do' && !page.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });

  it.each(stepKinds)('has a chapter for the step $kind, with its own duration', (kind) => {
    const start = page.indexOf(`\`do: ${kind.kind}\` · ${kind.label[language]}`);
    const chapter = page.slice(start, page.indexOf('\n##', start));
    expect(start).toBeGreaterThan(0);
    expect(chapter).toContain(`\`${kind.defaultTakes.text}\``);
    for (const field of Object.keys(kind.fields)) expect(chapter).toContain(`| \`${field}\` |`);
  });

  it.each(incidentKinds)('has a chapter for the effect $kind', (kind) => {
    expect(page).toContain(`\`do: ${kind.kind}\` · ${kind.label[language]}`);
  });
});
