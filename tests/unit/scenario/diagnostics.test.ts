import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/localised.ts';
import { DIAGNOSTICS } from '../../../src/scenario/diagnostics.ts';
import {
  type Diagnostic,
  type DossierInput,
  openDossier,
  wordDiagnostic,
} from '../../../src/scenario/index.ts';
import { diagnosticFixtures } from '../../helpers/diagnosticFixture.ts';

function diagnosticsOf(input: DossierInput): readonly Diagnostic[] {
  const opened = openDossier(input);
  return opened.ok ? opened.value.warnings : opened.error;
}

function shown({ code, file, line, column }: Diagnostic): string {
  return file === 'dossier.yaml'
    ? `${code} ${line}:${column}`
    : `${code} ${file} ${line}:${column}`;
}

const codes = Object.keys(DIAGNOSTICS);

it('the catalogue is in order, and its codes are unique', () => {
  expect(codes).toEqual([...codes].sort());
});

it('every code has a fixture, and every fixture a code', () => {
  expect(diagnosticFixtures.map(({ code }) => code)).toEqual(codes);
});

describe('each fixture gives what it says, where it says', () => {
  it.each(diagnosticFixtures)('[$code]', ({ code, input, expected, amongOthers }) => {
    const found = diagnosticsOf(input).map(shown);
    expect(found.some((it) => it.startsWith(code))).toBe(true);
    if (amongOthers) expect(found).toEqual(expect.arrayContaining([...expected]));
    else expect(found).toEqual(expected);
  });
});

describe('every diagnostic has its words', () => {
  const cases = diagnosticFixtures.flatMap(({ code, input }) =>
    LANGUAGES.map((language) => ({ code, input, language })),
  );
  it.each(cases)('$code in $language', ({ code, input, language }) => {
    const diagnostic = diagnosticsOf(input).find((it) => it.code === code);
    if (!diagnostic) throw new Error(`${code} was not found`);
    const { message, advice } = wordDiagnostic(diagnostic, language);
    for (const sentence of [message, advice]) {
      expect(sentence).toMatch(/^\S.{10,}[.…]$/u);
      expect(sentence).not.toMatch(/undefined|\bnull\b|NaN|\[object|``| {2}/);
    }
  });
  it('says the same thing differently in the two languages', () => {
    for (const { code, input } of diagnosticFixtures) {
      const diagnostic = diagnosticsOf(input).find((it) => it.code === code);
      if (!diagnostic) throw new Error(`${code} was not found`);
      const { message } = wordDiagnostic(diagnostic, 'fr');
      expect(message).not.toBe(wordDiagnostic(diagnostic, 'en').message);
    }
  });
});
