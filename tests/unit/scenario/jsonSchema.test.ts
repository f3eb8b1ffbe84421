import { describe, expect, it } from 'vitest';
import { jsonSchema, jsonSchemaText } from '../../../src/scenario/jsonSchema.ts';
import { expectGenerated } from '../../helpers/generatedFile.ts';

it('public/dossier.schema.json is what the schema says', () => {
  expectGenerated('public/dossier.schema.json', jsonSchemaText());
});

describe('the schema for editors', () => {
  const schema = jsonSchema();

  it('knows every section, and the files that may hold them', () => {
    const sections = Object.keys(schema.properties ?? {});
    expect(sections).toEqual(expect.arrayContaining(['product', 'services', 'expect', 'include']));
  });

  it('asks for a whole dossier, unless it includes others', () => {
    expect(schema.required).toEqual(['bascule']);
    expect(schema.anyOf).toEqual([
      { required: ['include'] },
      { required: ['bascule', 'product', 'run', 'services', 'hosting', 'components'] },
    ]);
  });

  it('gives defaults as an author writes them', () => {
    const run = JSON.stringify(schema.properties?.['run']);
    expect(run).toContain('"default":"30m"');
    expect(run).not.toContain('1800');
    const people = JSON.stringify(schema.properties?.['people']);
    expect(people).toContain('"default":false');
    expect(people).toContain('"default":"0%"');
  });

  it('holds no words of our own', () => {
    expect(jsonSchemaText()).not.toMatch(/"(fr|form)": "/);
  });
});
