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

describe('[SCN-R646] the word none asks for a run without incident', () => {
  const named = (name: string): SectionTexts => ({
    incidents: `incidents: { ${name}: [{ at: T+0, do: outage, what: here }] }`,
  });
  const cases: readonly Case[] = [
    ['taken as a name', named('none'), ['SCN-811 incidents.none']],
    ['not another', named('nones'), []],
  ];
  it.each(cases)('%s', check);
});

describe('[SCN-R814] a notice that is revised was given', () => {
  const revised = (what: string, given: string): SectionTexts => ({
    incidents: `incidents: { law: [{ at: T+0, ${given} }, { at: T+1h, do: notice-revised, what: ${what} }] }`,
  });
  const cases: readonly Case[] = [
    ['by a cut', revised('here', 'do: cut, what: here, notice: 2h'), []],
    ['of what stands there', revised('here', 'do: cut, what: jurisdiction:FR, notice: 2h'), []],
    [
      'about something else',
      revised('here', 'do: cut, what: away, notice: 2h'),
      ['SCN-814 incidents.law.1.what'],
    ],
    [
      'by nothing that gives one',
      revised('here', 'do: outage, what: here, for: 1h'),
      ['SCN-814 incidents.law.1.what'],
    ],
  ];
  it.each(cases)('%s', check);
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

describe('[SCN-R67] a plan waits for a condition or for a moment of the run', () => {
  const trigger = (text: string): SectionTexts => ({
    plans: `plans: { leave: { kind: recovery, trigger: { ${text} }, steps: { call: { do: task } } } }`,
  });
  const cases: readonly Case[] = [
    ['neither', trigger('learned-after: 5m'), ['SCN-631 plans.leave.trigger']],
    ['both', trigger('when: here is down, on: T+1h'), ['SCN-631 plans.leave.trigger']],
    ['a moment of the run', trigger('on: T+1h'), []],
    ['one before it', trigger('on: 2020-01-01'), ['SCN-632 plans.leave.trigger.on']],
    ['one after it', trigger('on: T+1000d'), ['SCN-632 plans.leave.trigger.on']],
  ];
  it.each(cases)('%s', check);
});

describe('[SCN-R36] what does not count is not said', () => {
  const spare = (text: string): SectionTexts => ({
    components: `components: { front: { copies: { main: { at: here/site-1 }, spare: { at: away/a, role: hot, replicates: main, ${text} } } } }`,
  });
  const needs = (text: string): SectionTexts => ({
    services: `services: { shop: { needs: [${text}] } }`,
  });
  const cases: readonly Case[] = [
    [
      'a lag of what is synchronous',
      spare('mode: sync, lag: 5m'),
      ['SCN-514 components.front.copies.spare.lag'],
    ],
    ['a lag of what is not', spare('mode: async, lag: 5m'), []],
    ['no lag of what is synchronous', spare('mode: sync'), []],
    [
      'three of two, inside a choice',
      needs('{ any: [{ at-least: 3, of: [front, front] }] }'),
      ['SCN-515 services.shop.needs.0.any.0.at-least'],
    ],
    ['two of two', needs('{ at-least: 2, of: [front, front] }'), []],
  ];
  it.each(cases)('%s', check);
});

describe('[SCN-R49] a step has the time it takes, and who accepts a breach may', () => {
  const plan = (text: string): SectionTexts => ({
    people: 'people: { chief: { count: 1 }, minister: { count: 1, entitled: true } }',
    plans: `plans: { go: { kind: recovery, trigger: { when: shop < 50% }, ${text} } }`,
  });
  const step = (text: string) => plan(`steps: { work: { do: task, ${text} } }`);
  const by = (teams: string) =>
    plan(
      `decision: { by: ${teams}, accepts: { rules: [P1], for: 1d } }, steps: { work: { do: task } }`,
    );
  const cases: readonly Case[] = [
    ['too short', step('takes: 20m, timeout: 5m'), ['SCN-619 plans.go.steps.work.timeout']],
    ['long enough', step('takes: 5m, timeout: 5m'), []],
    ['long enough most often', step("takes: 'uniform(1m, 20m)', timeout: 15m"), []],
    ['accepted by who may not', by('chief'), ['SCN-620 plans.go.decision.accepts']],
    ['one of them may', by('[chief, minister]'), []],
    [
      'of a rule that is no law',
      plan(
        'decision: { by: minister, accepts: { rules: [P1, P6], for: 1d } }, steps: { work: { do: task } }',
      ),
      ['SCN-621 plans.go.decision.accepts.rules'],
    ],
  ];
  it.each(cases)('%s', check);
});

describe('[SCN-R66] an effect that strikes nothing is told, and allowed', () => {
  const struck = (text: string): SectionTexts => ({
    data: 'data: { unkept: {} }',
    domains: 'domains: { empty: { kind: campus, of: [here/site-2] } }',
    incidents: `incidents: { i: [{ at: T+0, ${text} }] }`,
  });
  const NOTHING = ['SCN-807 incidents.i.0.what'];
  const cases: readonly Case[] = [
    ['a law of nobody', struck('do: cut, what: jurisdiction:US, notice: 30d'), NOTHING],
    ['a law of somebody', struck('do: cut, what: jurisdiction:FR, notice: 30d'), []],
    ['a technology of nobody', struck('do: update, what: technology:vmware'), NOTHING],
    ['a place where nothing stands', struck('do: update, what: empty'), NOTHING],
    [
      'the support of no contract',
      struck('do: cut, what: here, notice: 0s, only: [support]'),
      NOTHING,
    ],
    [
      'the one of several that is nothing',
      struck('do: cut, what: [here, jurisdiction:US], notice: 30d'),
      ['SCN-807 incidents.i.0.what.1'],
    ],
    [
      'a name of nothing at all',
      struck('do: cut, what: jurisdicton:FR, notice: 30d'),
      ['SCN-301 incidents.i.0.what'],
    ],
  ];
  it.each(cases.map(([name, sections, codes]) => [name, sections, codes] as const))(
    '%s',
    (_, sections, expected) => {
      expect(codesOf(dossierText(sections)).filter((code) => !code.startsWith('SCN-305'))).toEqual(
        expected,
      );
    },
  );
});
