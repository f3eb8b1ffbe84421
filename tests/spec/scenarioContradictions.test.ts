/** What is written and can mean nothing: told where it is so, and not told of its nearest good neighbour. */
import { describe, expect, it } from 'vitest';
import { observe } from '../../src/scenario/index.ts';
import { aDossier } from '../helpers/aDossier.ts';
import { codesOf, dossierText, type SectionTexts, toldOf } from '../helpers/dossierText.ts';

const told = (sections: SectionTexts): readonly string[] => codesOf(dossierText(sections));

const components = (spare: string, more = '') =>
  `components: { front: { ${more} copies: { main: { at: here/site-1 }, spare: { at: away/a, ${spare} } } } }`;

const plan = (steps: string, more = 'kind: recovery', trigger = 'when: shop < 50%, seen-by: eye') =>
  `plans: { p: { ${more}, trigger: { ${trigger} }, steps: { ${steps} } } }`;

const HOT = components('role: hot');

describe('[SCN-R51] what can mean nothing is told', () => {
  it.each([
    ['SCN-516', { services: 'services: { shop: { needs: [{ need: front, without: 100% }] } }' }],
    [
      'SCN-646',
      {
        services:
          'services: { shop: { needs: [front], modes: { paper: { capacity: 20%, keyed-in: 100% } } } }',
      },
    ],
    ['SCN-517', { components: components('role: hot, capacity: 0%') }],
    ['SCN-705', { data: 'data: { d: { class: [public, health] } }' }],
    ['SCN-810', { incidents: 'incidents: { i: [{ do: outage, at: T+0, what: here, for: 0s }] }' }],
    ['SCN-815', { incidents: 'incidents: { i: [{ do: degrade, at: T+0, what: here }] }' }],
    [
      'SCN-819',
      {
        data: 'data: { d: {} }',
        components: components('').replace('copies', 'holds: d, copies'),
        incidents: 'incidents: { i: [{ do: leak, at: T+0, what: d, rate: 1GB/h }] }',
      },
    ],
    ['SCN-908', { run: 'run: { starts: 2026-05-20, horizon: 1d }' }],
    ['SCN-610', { data: 'data: { d: { volume: 1TB, measured: 2026-05-21 } }' }],
  ])('%s', (code, sections) => {
    expect(told(sections).some((one) => one.startsWith(code))).toBe(true);
  });

  it.each([
    [
      'a reserve has its own meaning',
      {
        services:
          'services: { shop: { needs: [{ need: front, without: 100%, lasts: 90d, kind: patches }] } }',
      },
    ],
    ['a copy that carries a little', { components: components('role: hot, capacity: 1%') }],
    [
      'work that a backlog counts',
      {
        services:
          'services: { shop: { needs: [front], backlog: {}, modes: { paper: { capacity: 20%, keyed-in: 100% } } } }',
      },
    ],
    ['midnight on purpose', { run: 'run: { starts: 2026-05-20 00:00, horizon: 1d }' }],
  ])('not %s', (_, sections) => {
    expect(told(sections)).toEqual([]);
  });

  it('a run that ends before every promise, not before one of them', () => {
    const service = (rto: string) => `{ needs: [front], objectives: { rto: ${rto}, mtpd: 9d } }`;
    const both = (other: string) => ({
      services: `services: { shop: ${service('4d')}, other: ${service(other)} }`,
      probes: 'probes: { eye: { watches: shop }, ear: { watches: other } }',
    });
    expect(told(both('2d'))).toEqual(['SCN-907 run.horizon']);
    expect(told(both('1d'))).toEqual([]);
  });

  it('two words for one run', () => {
    const incidents = 'incidents: { i: [{ do: outage, at: T+0, what: here }] }';
    const two = (second: string) => ({
      incidents,
      expect: `expect: [{ incident: i, verdict: fails }, { incident: i, ${second} }]`,
    });
    expect(told(two('verdict: holds'))).toEqual(['SCN-809 expect.1.verdict']);
    expect(told(two('mode: pessimistic, verdict: holds'))).toEqual([]);
  });

  it('a link from a place to itself', () => {
    const link = (far: string) => ({
      tools: `tools: { wan: { kind: network, bandwidth: 1Gbps, between: [here, ${far}] } }`,
    });
    expect(told(link('here'))).toEqual(['SCN-618 tools.wan.between']);
    expect(told(link('away'))).toEqual([]);
  });
});

describe('[SCN-R52] a step that changes nothing is told', () => {
  const step = (text: string, sections: SectionTexts = { components: HOT }) => ({
    ...sections,
    plans: plan(`a: { ${text} }`),
  });
  it.each([
    ['SCN-622 plans.p.steps.a.do', step('do: start, what: front/spare')],
    ['SCN-622 plans.p.steps.a.do', step('do: provision, what: front/spare')],
    [
      'SCN-622 plans.p.steps.a.do',
      step('do: provision, what: front/spare', { components: components('role: pilot-light') }),
    ],
    ['SCN-622 plans.p.steps.a.do', step('do: freeze-writes, on: front/spare')],
    ['SCN-622 plans.p.steps.a.do', step('do: erase, what: front/main')],
    ['SCN-622 plans.p.steps.a.do', step('do: travel')],
    ['SCN-622 plans.p.steps.a.do', step('do: task, succeeds: 0%')],
    [
      'SCN-623 plans.p.steps.a.what',
      step('do: promote, what: front/spare', { components: components('role: hot', 'quorum: 2,') }),
    ],
    [
      'SCN-643 plans.p.steps.a.to',
      step('do: switch-traffic, of: front, to: front/spare', {
        components: components('role: hot', 'quorum: 2,'),
      }),
    ],
  ])('%s: %j', (expected, sections) => {
    expect(told(sections)).toEqual([expected]);
  });

  it.each([
    [
      'a pilot light',
      step('do: start, what: front/spare', { components: components('role: pilot-light') }),
    ],
    [
      'a cold copy',
      step('do: provision, what: front/spare', { components: components('role: cold') }),
    ],
    ['the copy where one writes', step('do: freeze-writes, on: front/main')],
    [
      'a copy that no longer serves',
      step('do: promote, what: front/spare }, b: { do: erase, what: front/main, after: a'),
    ],
    ['a failure that is answered', step('do: task, succeeds: 0%, otherwise: b }, b: { do: task')],
  ])('not %s', (_, sections) => {
    expect(told(sections)).toEqual([]);
  });

  it('the copy that the plan has just put into service is not erased', () => {
    const text = 'do: promote, what: front/spare }, b: { do: erase, what: front/spare, after: a';
    expect(told(step(text))).toEqual(['SCN-622 plans.p.steps.b.do']);
  });

  it('users sent to what is lost, or to where they are', () => {
    const to = (place: string, trigger?: string) => ({
      components: HOT,
      plans: plan(
        `a: { do: promote, what: front/spare }, b: { do: switch-traffic, of: front, to: ${place} }`,
        'kind: recovery',
        trigger,
      ),
    });
    expect(told(to('here', 'when: here is down, learned-after: 5m'))).toEqual([
      'SCN-624 plans.p.steps.b.to',
    ]);
    expect(told(to('here'))).toEqual(['SCN-627 plans.p.steps.b.to']);
    expect(told(to('away'))).toEqual([]);
  });

  it('a condition that is never true, and a time to learn that does not count', () => {
    const started = (trigger: string) => ({
      plans: plan('a: { do: task }', 'kind: recovery', trigger),
    });
    expect(told(started('when: shop < 0%, seen-by: eye'))).toEqual([
      'SCN-625 plans.p.trigger.when',
    ]);
    expect(told(started('when: shop < 50%, seen-by: eye, learned-after: 1h'))).toEqual([
      'SCN-626 plans.p.trigger.learned-after',
    ]);
  });
});

it('[SCN-R22] a team that does nothing under nearly the name of another', () => {
  const teams = (second: string) => ({
    people: `people: { ops: { count: 2 }, ${second}: { count: 3 } }`,
    plans: plan('a: { do: task, by: ops }'),
  });
  expect(told(teams('opps'))).toEqual(['SCN-305 people.opps']);
  expect(told(teams('clerks'))).toEqual([]);
});

it('[SCN-R45] a duration beside a rate', () => {
  const move = (text: string) => ({
    data: 'data: { d: { volume: 1TB } }',
    components: components('role: cold', 'holds: d,'),
    plans: plan(
      `a: { do: move-data, from: front/main, to: front/spare, ${text} }, b: { do: promote, what: front/spare, after: a }`,
    ),
  });
  expect(told(move('takes: 1h, throughput: 100MB/s'))).toEqual(['SCN-616 plans.p.steps.a.takes']);
  expect(told(move('throughput: 100MB/s'))).toEqual([]);
});

it('[RD-3] one thing that needs itself waits for itself', () => {
  const [one] = observe(
    aDossier('components: { app: { needs: [app], copies: { main: { at: here/a } } } }'),
  ).filter(({ code }) => code === 'RD-3');
  expect(one?.sentence.en).toBe('This waits for itself to start: “app”.');
});

describe('[SCN-R52] a copy that serves, or follows itself', () => {
  const promoted = (steps: string, more = ''): readonly string[] =>
    told({ components: components('role: hot', more), plans: plan(steps) });

  it('is not promoted, unless something may have taken its place', () => {
    const back = 'b: { do: promote, what: front/main }';
    expect(promoted(back)).toEqual(['SCN-622 plans.p.steps.b.do']);
    expect(promoted(`a: { do: promote, what: front/spare }, ${back}`)).toEqual([]);
    expect(promoted(`a: { do: switch-traffic, of: front, to: away }, ${back}`)).toEqual([]);
    expect(promoted(`a: { do: rebuild, what: front/main }, ${back}`)).toEqual([]);
    expect(promoted(back, 'switchover: { takes: 1m },')).toEqual([]);
  });

  it('does not follow itself', () => {
    const follow = (to: string): string =>
      `a: { do: promote, what: front/spare }, b: { do: reverse-replication, from: front/spare, to: front/${to}, after: a }`;
    expect(promoted(follow('spare'))).toEqual(['SCN-622 plans.p.steps.b.do']);
    expect(promoted(follow('main'))).toEqual([]);
  });
});

describe('[SCN-R53] conditions that tell nothing', () => {
  it.each([
    ['that: shop >= 150%', ['SCN-644 plans.p.steps.b.that']],
    ['unless: shop < 0%', ['SCN-644 plans.p.steps.b.unless']],
    ['if: shop < 150%', ['SCN-644 plans.p.steps.b.if']],
    ['that: shop >= 100%', []],
    ['if: shop < 100%', []],
  ])('%s', (text, codes) => {
    const steps = `a: { do: promote, what: front/spare }, b: { do: verify, after: a, ${text} }`;
    expect(told({ components: HOT, plans: plan(steps) })).toEqual(codes);
  });

  it.each([
    ['2d', ['SCN-645 plans.p.trigger.when']],
    ['23h', []],
  ])('a condition that lasts %s in a run of a day', (span, codes) => {
    const when = `when: shop < 50% for ${span}, seen-by: eye`;
    const steps = 'a: { do: promote, what: front/spare }';
    const plans = plan(steps, 'kind: recovery', when);
    expect(told({ components: HOT, plans })).toEqual(codes);
  });
});

describe('[SCN-R68] what is destroyed', () => {
  it.each([
    ['T+2h', 'here/site-1', ['SCN-818 incidents.i.1.what']],
    ['T+1h', 'here/site-1', []],
    ['T+2h', 'away', []],
  ])('at %s, %s', (at, what, codes) => {
    const incidents = `incidents: { i: [{ do: destroy, at: T+1h, what: here }, { do: outage, at: ${at}, what: ${what} }] }`;
    expect(told({ incidents })).toEqual(codes);
  });
});

it('[SCN-R8] a field of another kind is no misspelling', () => {
  const incident = (field: string): string =>
    dossierText({
      incidents: `incidents: { i: [{ do: destroy, at: T+0, what: here, ${field} }] }`,
    });
  const suggested = (field: string): readonly (string | null)[] =>
    toldOf(incident(field)).map(({ suggestion }) => suggestion);
  expect(suggested('for: 2h')).toEqual([null]);
  expect(suggested('whem: shop < 50%')).toEqual(['when']);
});

describe('[SCN-R54] work that is due by a date', () => {
  const due = (deadline: string): readonly string[] =>
    told({
      services: `services: { shop: { needs: [front], objectives: { deadline: { ${deadline} } } } }`,
    });

  it('can be done by then when nothing breaks, and is due within the run', () => {
    expect(due('work: 3h, by: T+2h').some((one) => one.startsWith('SCN-647'))).toBe(true);
    expect(due('work: 3h, by: T+3h')).toEqual(due('work: 2h, by: T+2h'));
    expect(due('work: 3h, from: T+1h, by: T+3h').some((one) => one.startsWith('SCN-647'))).toBe(
      true,
    );
    const nights = "work: 20h, by: T+30h, hours: 'mon-sun 09:00-12:00'";
    expect(due(nights).some((one) => one.startsWith('SCN-647'))).toBe(true);
    expect(due('work: 3h, by: T+400d').some((one) => one.startsWith('SCN-648'))).toBe(true);
  });
});
