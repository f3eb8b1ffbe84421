import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readNodes } from '../../../src/scenario/source/readNodes.ts';
import { plainOf } from '../../../src/scenario/source/sourceNode.ts';
import { createSourceText } from '../../../src/scenario/source/sourceText.ts';

/** What our reader makes of a text; throws when it has anything to say about it. */
function readPlain(text: string): unknown {
  const { root, diagnostics } = readNodes(createSourceText('x', text));
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ code }) => code).join(', '));
  return root ? plainOf(root) : null;
}

// The package `yaml` is another implementation of YAML 1.2, by another author.
describe('our reader agrees with another implementation of YAML 1.2', () => {
  const files = ['scenarios', 'tests/fixtures/dossiers'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `${folder}/${name}`),
  );

  it('there are files to compare', () => {
    expect(files.length).toBeGreaterThan(1);
  });

  it.each(files)('on %s', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(readPlain(text)).toEqual(parse(text));
  });

  it.each([
    'a: 1e3',
    'a: 0x1F',
    'a: 0o17',
    'a: 017',
    'a: +.5',
    'a: -0',
    'a: 1.',
    'a: 1_000',
    'a: ~',
    'a: Null',
    'a: nUll',
    'a: TRUE',
    'a: yes',
    'a: 12:30',
    'a: 2026-09-01',
    'a: <= 15m',
    "a: 'it''s'",
    'a: "\\u00e9\\t\\x41"',
    'a: |\n  b\n   c\n\nd: >-\n  e\n  f\n',
    'a: [1, {b: c}, [], {}, "x"]',
    '? a\n: b',
    'a: b # c\n# d\ne: "#f"',
    '- a\n-\n- - b\n  - c\n- d: 1\n  e: 2',
    '"a b": 1\n1: 2\ntrue: 3\n',
    '<<: { a: 1 }',
  ])('on %j', (text) => {
    // With objects as plain as ours: keys are texts.
    const other: unknown = JSON.parse(JSON.stringify(parse(text)));
    expect(JSON.parse(JSON.stringify(readPlain(text)))).toEqual(other);
  });

  it('on whatever the other one writes', () => {
    const key = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9 :#-]{0,12}$/);
    const scalar = fc.oneof(
      // Blocks of blank lines are left out: how many blanks they keep, the two printers see differently.
      fc
        .string({ unit: fc.constantFrom('a', 'é', ' ', '\n', ':', '#', "'", '"', '-', '1', '%') })
        .filter((text) => text === '' || !/^(\s|$)/m.test(text)),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('yes', '1e3', '0x1', '~', 'null', '.inf', '2026-01-01', '<=', '*a', '&b'),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, scalar, tie('list'), tie('map')),
      list: fc.array(tie('value'), { maxLength: 4 }),
      map: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, value, { minKeys: 1, noNullPrototype: true }), (written) => {
        fc.pre(!JSON.stringify(written).includes('"constructor"'));
        expect(readPlain(stringify(written))).toEqual(written);
      }),
    );
  });
});
