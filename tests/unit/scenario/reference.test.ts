import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/analysis/index.ts';
import { runReference } from '../../../src/engine/index.ts';
import { incidentKinds } from '../../../src/kinds/incidents/index.ts';
import { stepKinds } from '../../../src/kinds/steps/index.ts';
import { LANGUAGES } from '../../../src/model/localised.ts';
import { openDossier } from '../../../src/scenario/index.ts';
import { referencePage } from '../../../src/scenario/reference.ts';
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

it.each(LANGUAGES)('the dossier that opens the page in %s runs, and its plan holds', (language) => {
  const [, text = ''] = /```yaml\n([^`]*)```/.exec(referencePage(language)) ?? [];
  expect(text.trim().split('\n').length).toBeLessThanOrEqual(32);
  const opened = openDossier({ path: 'example.yaml', text, files: {} });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  expect(opened.value.warnings).toEqual([]);
  const request = { variant: null, incidents: ['fire'], mode: 'nominal', seed: 1, run: 0 } as const;
  const run = runReference(opened.value.design(null), request);
  expect(judge(run).word).toBe('holds');
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
