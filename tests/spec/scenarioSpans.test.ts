/** Rates, pictures, dates and instants that cannot be what the author meant. */
import { describe, expect, it } from 'vitest';
import { codesOf, dossierText, type SectionTexts } from '../helpers/dossierText.ts';

type Case = readonly [name: string, sections: SectionTexts, expected: readonly string[]];
const check = (_: string, sections: SectionTexts, expected: readonly string[]): void => {
  expect(codesOf(dossierText(sections))).toEqual(expected);
};

/** One component that holds data, with a backup elsewhere and a plan that restores it. */
const restored = (backup: string, step: string): SectionTexts => ({
  data: 'data: { d: { volume: 1TB } }',
  components: `components: { front: { holds: d, copies: { main: { at: here/site-1 } }, backups: { b: { ${backup}, at: away/a } } } }`,
  plans: `plans: { back: { kind: recovery, trigger: { when: shop < 50% }, steps: { fill: { do: restore, what: front/main, from: front/b${step} } } } }`,
});

describe('[SCN-R35] what carries data carries some', () => {
  const cases: readonly Case[] = [
    [
      'a step',
      restored('every: 1d', ', throughput: 0MB/s'),
      ['SCN-512 plans.back.steps.fill.throughput'],
    ],
    ['a step at some speed', restored('every: 1d', ', throughput: 1MB/s'), []],
    [
      'a link',
      {
        ...restored('every: 1d', ''),
        tools: 'tools: { line: { kind: network, bandwidth: 0Gbps, between: [here, away] } }',
      },
      ['SCN-512 tools.line.bandwidth'],
    ],
    [
      'a picture that is erased before the next',
      restored('every: 1d, keep: 6h', ''),
      ['SCN-513 components.front.backups.b.keep'],
    ],
    ['a picture that is kept until the next', restored('every: 1d, keep: 1d', ''), []],
  ];
  it.each(cases)('%s', check);
});

describe('[SCN-R64] the last day is not before the first', () => {
  const contract = (dates: string): string =>
    `${dossierText()}contracts: { deal: { covers: [here], ${dates} } }\n`;
  const waiver = (dates: string): string =>
    `${dossierText()}waivers: { w: { rule: P1, what: [here], by: minister, ${dates} } }\n`;

  it.each([
    [contract('starts: 2026-05-02, ends: 2026-05-01'), ['SCN-806 contracts.deal.ends']],
    [contract('starts: 2026-05-01, ends: 2026-05-01'), []],
    [contract('ends: 2026-05-01'), []],
    [waiver('from: 2026-05-02, until: 2026-05-01'), ['SCN-806 waivers.w.until']],
    [waiver('from: 2026-05-01, until: 2026-05-02'), []],
  ] as const)('%s', (text, expected) => {
    expect(codesOf(text)).toEqual(expected);
  });
});

describe('[SCN-R65] an effect begins before the run ends', () => {
  const at = (instant: string): SectionTexts => ({
    incidents: `incidents: { fire: [{ at: ${instant}, do: outage, what: here }] }`,
  });
  const cases: readonly Case[] = [
    ['never after it', at('T+24h'), ['SCN-906 incidents.fire.0.at']],
    ['an hour before it', at('T+23h'), []],
    ['at least sometimes', at("'T+uniform(23h, 30h)'"), []],
  ];
  it.each(cases)('%s', check);
});
