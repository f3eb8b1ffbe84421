/** Whatever happens to the text of a valid dossier, opening it ends with designs or with diagnostics. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/localised.ts';
import { formatDiagnostic, openDossier } from '../../src/scenario/index.ts';

const seeds = ['tests/fixtures/dossiers', 'scenarios'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);

const NASTY = [
  '[',
  ']',
  '{',
  '}',
  '? ',
  ': ',
  '- ',
  '&a ',
  '*a',
  '!!map ',
  '"',
  "'",
  '|',
  '>',
  '#',
  '\t',
  '\0',
  '\ud800',
  '\u202e',
  '\ufeff',
  '---\n',
  '%YAML 1.1\n',
  '<<: ',
  '.inf',
  '1e999',
  '-1',
  '0s',
  '99999999999999999999',
  'null',
  'T+',
  'lognormal(',
  '__proto__: 1',
  'constructor: 1',
  'toString',
  'constructor(1m)',
];

/** Changes one text into another, at places given as shares of its length. */
type Mutation = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const offsetIn = (text: string, share: number): number => Math.floor(share * text.length);
const lineIn = (lines: readonly string[], share: number): number =>
  Math.min(lines.length - 1, Math.floor(share * lines.length));

const cutOut: fc.Arbitrary<Mutation> = fc.tuple(place, fc.nat(40)).map(([at, length]) => (text) => {
  const from = offsetIn(text, at);
  return text.slice(0, from) + text.slice(from + length);
});
const putIn: fc.Arbitrary<Mutation> = fc
  .tuple(place, fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 4 })))
  .map(([at, more]) => (text) => {
    const from = offsetIn(text, at);
    return text.slice(0, from) + more + text.slice(from);
  });
const cutOff: fc.Arbitrary<Mutation> = place.map(
  (at) => (text) => text.slice(0, offsetIn(text, at)),
);
const moveLine: fc.Arbitrary<Mutation> = fc.tuple(place, place).map(([from, to]) => (text) => {
  const lines = text.split('\n');
  const [line = ''] = lines.splice(lineIn(lines, from), 1);
  lines.splice(lineIn(lines, to), 0, line);
  return lines.join('\n');
});
const repeatLine: fc.Arbitrary<Mutation> = fc
  .tuple(place, fc.nat(3))
  .map(([at, times]) => (text) => {
    const lines = text.split('\n');
    const line = lineIn(lines, at);
    return lines
      .flatMap((it, i) => (i === line ? Array.from({ length: times }, () => it) : [it]))
      .join('\n');
  });
/** Puts a value of the dossier in the place of another: right words, wrong place. */
const swapValues: fc.Arbitrary<Mutation> = fc.tuple(place, place).map(([one, other]) => (text) => {
  const values = [...text.matchAll(/(?<=: )[^,{}[\]\n]+/g)];
  const target = values[lineIn(values.map(String), one)];
  const source = values[lineIn(values.map(String), other)];
  if (!target || !source) return text;
  return text.slice(0, target.index) + source[0] + text.slice(target.index + target[0].length);
});

const mutated = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(fc.oneof(cutOut, putIn, cutOff, moveLine, repeatLine, swapValues), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([text, mutations]) => mutations.reduce((changed, mutate) => mutate(changed), text));

/** What has to hold of any opening at all. */
function expectSound(text: string): 'opened' | 'refused' {
  const opened = openDossier({ path: 'dossier.yaml', text, files: {} });
  const told = opened.ok ? opened.value.warnings : opened.error;
  const lines = text.split(/\r\n|\n|\r/).length;
  for (const diagnostic of told) {
    const { line, column, endLine, endColumn } = diagnostic;
    expect(line >= 1 && line <= lines && column >= 1).toBe(true);
    expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true);
    for (const language of LANGUAGES) expect(formatDiagnostic(diagnostic, language)).not.toBe('');
  }
  if (!opened.ok) {
    expect(told.some(({ severity }) => severity === 'error')).toBe(true);
    return 'refused';
  }
  expect(told.every(({ severity }) => severity === 'warning')).toBe(true);
  for (const variant of [null, ...Object.keys(opened.value.variants)]) {
    expect(opened.value.design(variant).hash).toMatch(/^[0-9a-f]{16}$/);
  }
  return 'opened';
}

describe('a mutated dossier', () => {
  const outcomes = new Set<string>();

  it('gives designs or diagnostics, and never throws', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        outcomes.add(expectSound(text));
      }),
      { numRuns: 250 },
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('sometimes still opens, and sometimes does not', () => {
    expect([...outcomes].sort()).toEqual(['opened', 'refused']);
  });
});

it('noise gives diagnostics', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(expectSound(text)).toBe('refused');
    }),
    { numRuns: 200 },
  );
});

it('plain data of any shape gives diagnostics', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const text = JSON.stringify({ bascule: 1, product: value, services: value, plans: value });
      expect(expectSound(text)).toBe('refused');
    }),
    { numRuns: 150 },
  );
});

it('sections of a valid dossier replaced by any data give diagnostics or designs', () => {
  const sections = ['services', 'components', 'plans', 'incidents', 'variants', 'people', 'expect'];
  const [seed = ''] = seeds;
  fc.assert(
    fc.property(fc.constantFrom(...sections), fc.jsonValue({ maxDepth: 6 }), (section, value) => {
      expectSound(
        `${seed}\n`.replace(`\n${section}:`, `\n${section}: ${JSON.stringify(value)}\nx-was:`),
      );
    }),
    { numRuns: 150 },
  );
});
