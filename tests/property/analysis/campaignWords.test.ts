/** No campaign, however odd, is said anything of that its numbers do not bear out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, sensitivity, summarise } from '../../../src/analysis/index.ts';
import { formatAtLeast, formatAtMost } from '../../../src/analysis/wording/formatDuration.ts';
import {
  formatBound,
  formatCounted,
  formatPoints,
  formatPValue,
} from '../../../src/analysis/wording/formatNumber.ts';
import { wordCampaign } from '../../../src/analysis/wording/wordCampaign.ts';
import { wordComparison } from '../../../src/analysis/wording/wordComparison.ts';
import { wordSensitivity } from '../../../src/analysis/wording/wordSensitivity.ts';
import { BEYOND, type OutcomeColumn, outcomeColumns } from '../../../src/model/outcome.ts';
import { aDescription } from '../../helpers/aDescription.ts';
import { aSetting, tallyOf } from '../../helpers/campaign/inventedTally.ts';

const COLUMNS = outcomeColumns(aDescription);

const seconds = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 400_000 }) },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(BEYOND) },
  { weight: 1, arbitrary: fc.constantFrom(599, 600, 601, 3599, 3600, 14_400, 14_401, 172_799) },
);

const anyValue = (column: OutcomeColumn): fc.Arbitrary<number> => {
  switch (column.column) {
    case 'word':
      return fc.integer({ min: 0, max: 5 });
    case 'rto-missed':
    case 'mtpd-missed':
    case 'rpo-missed':
      return fc.integer({ min: 0, max: 1 });
    default:
      return seconds;
  }
};
const anyRow = fc.tuple(...COLUMNS.map(anyValue));
const anyRows = fc.oneof(
  fc.array(anyRow, { maxLength: 60 }),
  fc.tuple(anyRow, fc.integer({ min: 1, max: 300 })).map(([row, times]) => Array(times).fill(row)),
);
const anySetting = fc
  .record({
    stopping: fc.constantFrom('planned' as const, 'watched' as const),
    confidence: fc.constantFrom(0.8, 0.95, 0.99),
    claimed: fc.constantFrom(0.5, 0.9, 0.999),
  })
  .map((facts) => aSetting(facts));
const anyPlayed = fc.tuple(anyRows, anySetting).map(([rows, setting]) => ({
  tally: tallyOf(COLUMNS, rows as number[][]),
  description: aDescription,
  setting,
}));

/** Every text in a plain value. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const SENTENCE = /^\p{Lu}|^[0-9«“]/u;

function expectSound(texts: readonly string[], language: 'fr' | 'en'): void {
  for (const text of texts) {
    expect(text).not.toMatch(/undefined|NaN|Infinity|null|\[object|2147483647| {2}|\d{7}/);
    if (language === 'fr') expect(text).not.toMatch(/ [;:!?%»]|'/);
    else expect(text).not.toMatch(/«|»| ;/);
  }
}

describe('the words of any campaign', () => {
  it('are whole sentences with whole numbers', () => {
    fc.assert(
      fc.property(anyPlayed, (played) => {
        const summary = summarise(played);
        for (const language of ['fr', 'en'] as const) {
          const { headline, holds, claim, claimTakes, services, data, rules } = wordCampaign(
            summary,
            aDescription,
            language,
          );
          const sentences = [
            headline,
            holds,
            claim,
            claimTakes,
            ...[...services, ...data].flatMap((one) => one.sentences),
            ...rules.map(({ sentence }) => sentence),
          ];
          expectSound(sentences, language);
          for (const sentence of sentences) {
            expect(sentence).toMatch(SENTENCE);
            expect(sentence.endsWith('.')).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('promise 9 in 10 only of futures in which it is so, within what they say', () => {
    let promises = 0;
    fc.assert(
      fc.property(anyPlayed, (played) => {
        const { headline } = wordCampaign(summarise(played), aDescription, 'en');
        const said = /is back within ((?:\d+\u00a0(?:d|h|min|s)\u00a0?)+)/.exec(headline)?.[1];
        const recoveries = played.tally.valuesOf(3);
        if (said === undefined) return;
        promises += 1;
        const units = { d: 86_400, h: 3600, min: 60, s: 1 } as const;
        const limit = [...said.matchAll(/(\d+)\u00a0(d|h|min|s)/g)].reduce(
          (sum, [, amount, unit]) => sum + Number(amount) * units[unit as keyof typeof units],
          0,
        );
        const within = recoveries.filter((value) => value <= limit).length;
        const asked = headline.startsWith('9 times in 10') ? 0.9 : 1;
        expect(within).toBeGreaterThanOrEqual(asked * recoveries.length - 1e-9);
        expect(headline).toContain('played');
      }),
      { numRuns: 300 },
    );
    expect(promises).toBeGreaterThan(60);
  });

  it('of comparisons and sensitivity studies are sound too', () => {
    fc.assert(
      fc.property(anyPlayed, anyRows, (a, rows) => {
        const b = { ...a, tally: tallyOf(COLUMNS, rows as number[][]) };
        const study = sensitivity(a, [
          { factor: { factor: 'tool', tool: 'vault' }, low: b.tally, high: a.tally },
        ]);
        for (const language of ['fr', 'en'] as const) {
          const names = { a: 'Alpha', b: 'Beta' };
          const compared = wordComparison(compare(a, b), aDescription, names, language);
          expectSound(textsIn(compared), language);
          expectSound(textsIn(wordSensitivity(study, aDescription, language)), language);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a bound is rounded outwards', () => {
  const share = fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1e-5, noNaN: true }),
    fc.double({ min: 0, max: 1e-5, noNaN: true }).map((x) => 1 - x),
  );
  const numberIn = (text: string): number =>
    Number(text.replace('%', '').replace('−', '-').replace('+', ''));

  it('of a share', () => {
    fc.assert(
      fc.property(share, (bound) => {
        const low = numberIn(formatBound(bound, 'down', 'en')) / 100;
        const high = numberIn(formatBound(bound, 'up', 'en')) / 100;
        expect(low).toBeLessThanOrEqual(bound + 1e-12);
        expect(high).toBeGreaterThanOrEqual(bound - 1e-12);
        expect(high - low).toBeLessThan(0.0011);
      }),
      { numRuns: 2000 },
    );
  });

  it('a share that was counted is said to two digits of its distance from none and from all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), fc.nat(2_000_000), (of, some) => {
        const count = some % (of + 1);
        const said = numberIn(formatCounted(count, of, 'en')) / 100;
        const distance = Math.min(count, of - count) / of;
        expect(said === 0).toBe(count === 0);
        expect(said === 1).toBe(count === of);
        const tolerance = distance >= 0.01 ? 0.005 : 0.05 * distance;
        expect(Math.abs(said - count / of)).toBeLessThanOrEqual(tolerance + 1e-12);
      }),
      { numRuns: 2000 },
    );
  });

  it('of a difference', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (bound) => {
        expect(numberIn(formatPoints(bound, 'down', 'en')) / 100).toBeLessThanOrEqual(
          bound + 1e-12,
        );
        expect(numberIn(formatPoints(bound, 'up', 'en')) / 100).toBeGreaterThanOrEqual(
          bound - 1e-12,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('of a time, to what is said', () => {
    const units = { d: 86_400, h: 3600, min: 60, s: 1 } as const;
    const secondsIn = (text: string): number =>
      [...text.matchAll(/(\d+)\u00a0(d|h|min|s)/g)].reduce(
        (sum, [, amount, unit]) => sum + Number(amount) * units[unit as keyof typeof units],
        0,
      );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (time) => {
        const most = secondsIn(formatAtMost(time, 'en'));
        const least = secondsIn(formatAtLeast(time, 'en'));
        expect(most).toBeGreaterThanOrEqual(time);
        expect(least).toBeLessThanOrEqual(time);
        expect(most - least).toBeLessThanOrEqual(time < 600 ? 0 : time < 172_800 ? 60 : 3600);
      }),
      { numRuns: 3000 },
    );
  });

  it('a p-value is never said smaller than it is', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (pValue) => {
        const said = formatPValue(pValue, 'en');
        const number = Number(said.slice(4));
        if (said.startsWith('p <')) expect(pValue).toBeLessThan(number);
        else expect(number).toBeGreaterThanOrEqual(pValue - 1e-11);
      }),
    );
  });
});
