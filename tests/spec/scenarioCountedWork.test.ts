/** Rules between the fields of counted work and of links, and of the days on which something was proved. */
import { describe, expect, it } from 'vitest';
import { codesOf, dossierText, type SectionTexts } from '../helpers/dossierText.ts';

type Case = readonly [name: string, sections: SectionTexts, expected: readonly string[]];
const check = (_: string, sections: SectionTexts, expected: readonly string[]): void => {
  expect(codesOf(dossierText(sections))).toEqual(expected);
};
const MAIN = 'main: { at: here/site-1 }';

/** One plan and its steps. */
const plan = (steps: string, more: SectionTexts = {}): SectionTexts => ({
  plans: `plans: { p: { kind: recovery, trigger: { when: shop < 50% }, steps: { ${steps} } } }`,
  ...more,
});

describe('[SCN-R45] what is counted says by what', () => {
  const lot: SectionTexts = {
    components: `components: { front: { count: 40, copies: { ${MAIN}, spare: { at: away/a, role: warm } } } }`,
  };
  const link = (text: string): SectionTexts =>
    plan('a: { do: task }', { tools: `tools: { pipe: { ${text} } }` });
  const cases: readonly Case[] = [
    ['units and their time', plan('a: { do: task, units: 3, per-unit: 1h, hands: 2 }'), []],
    ['an effort', plan('a: { do: task, effort: 3pd }'), []],
    ['the systems of a lot', plan('a: { do: promote, what: front/spare, per-unit: 1h }', lot), []],
    ['units without a time', plan('a: { do: task, units: 3 }'), ['SCN-615 plans.p.steps.a.units']],
    [
      'a time without units',
      plan('a: { do: task, per-unit: 1h }'),
      ['SCN-615 plans.p.steps.a.per-unit'],
    ],
    ['hands without work', plan('a: { do: task, hands: 3 }'), ['SCN-615 plans.p.steps.a.hands']],
    [
      'a duration too',
      plan('a: { do: task, takes: 1h, effort: 1h }'),
      ['SCN-616 plans.p.steps.a.takes'],
    ],
    ['a link', link('bandwidth: 1Gbps, between: [here, away]'), []],
    [
      'a link without a rate',
      link('out-of: here'),
      ['SCN-305 tools.pipe', 'SCN-617 tools.pipe.out-of'],
    ],
    [
      'a link between one place',
      link('bandwidth: 1Gbps, between: here'),
      ['SCN-618 tools.pipe.between'],
    ],
  ];
  it.each(cases)('%s', check);
});

/** One component and what is said of it. */
const front = (text: string): SectionTexts => ({
  components: `components: { front: { ${text} } }`,
});

describe('[SCN-R44] what was proved was proved before T', () => {
  const backup = (verified: string) => ({
    data: 'data: { d: {} }',
    ...front(
      `holds: d, copies: { ${MAIN} }, backups: { b: { every: 1d, at: away/a, verified: ${verified} } }`,
    ),
  });
  const cases: readonly Case[] = [
    ['a restore test', backup('2026-05-21'), ['SCN-610 components.front.backups.b.verified']],
    ['the day itself counts', backup('2026-05-20'), []],
    [
      'a rehearsal',
      plan('a: { do: task, rehearsed: 2030-01-01 }'),
      ['SCN-610 plans.p.steps.a.rehearsed'],
    ],
    ['never', plan('a: { do: task, rehearsed: never }'), []],
  ];
  it.each(cases)('%s', check);
});
