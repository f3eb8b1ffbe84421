import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chainOfFinding,
  judge,
  sentenceOf,
  storyOf,
  wordFinding,
} from '../../src/analysis/index.ts';
import { LANGUAGES, type Language } from '../../src/model/localised.ts';
import type { Run } from '../../src/model/run.ts';
import { anyRun } from '../helpers/anyRun.ts';

/** Words of ours that nobody else should read: states and kinds of machines, holes in a table. */
const JARGON =
  /undefined|null|NaN|\[object|below-minimum|under-notice|data-plane|control-plane|lawful-status|failover\.|told\.by/;

/** In French no sign that asks for a narrow space may follow an ordinary one. */
const LOOSE_SIGN = / [;:!?%»]|« /;

function expectGood(text: string, language: Language): void {
  expect(text).toMatch(/^[A-ZÉÈÀÎÔ0-9«“].*[.?!…]$/);
  expect(text).not.toMatch(JARGON);
  expect(text).not.toMatch(/ {2}|'|\.\.$/);
  if (language === 'fr') expect(text).not.toMatch(LOOSE_SIGN);
}

function everySentence(run: Run, language: Language): readonly string[] {
  const { reasons } = judge(run);
  return [
    ...run.entries.map((entry) => sentenceOf(run, entry, language)),
    ...reasons.map((reason) => wordFinding(run, reason, language)),
    ...reasons.flatMap((reason) =>
      storyOf(run, chainOfFinding(run, reason), language).map(({ text }) => text),
    ),
  ];
}

describe.each(LANGUAGES)('in %s', (language) => {
  it('whatever happens is told in a whole sentence, in words of the domain', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        for (const sentence of everySentence(run, language)) expectGood(sentence, language);
      }),
      { numRuns: 150 },
    );
  });
});

it('a story goes forward, tells what it is about last, and repeats nothing', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      for (const reason of judge(run).reasons) {
        const chain = chainOfFinding(run, reason);
        const told = storyOf(run, chain, 'fr').map(({ entry }) => entry.id);
        expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
        expect(told.at(-1)).toBe(chain.at(-1)?.id);
      }
    }),
    { numRuns: 150 },
  );
});
