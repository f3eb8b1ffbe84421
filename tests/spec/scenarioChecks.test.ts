import { describe, expect, it } from 'vitest';
import { codesOf, dossierText, type SectionTexts, toldOf } from '../helpers/dossierText.ts';

type Case = readonly [name: string, sections: SectionTexts, expected: readonly string[]];
const check = (_: string, sections: SectionTexts, expected: readonly string[]): void => {
  expect(codesOf(dossierText(sections))).toEqual(expected);
};

/** One component and what is said of it. */
const front = (text: string): SectionTexts => ({
  components: `components: { front: { ${text} } }`,
});
const MAIN = 'main: { at: here/site-1 }';

describe('[SCN-R30] a component has copies', () => {
  const cases: readonly Case[] = [
    ['at least one', front('copies: {}'), ['SCN-501 components.front.copies']],
    [
      'one of them active',
      front('copies: { main: { at: here/site-1, role: cold } }'),
      ['SCN-502 components.front.copies'],
    ],
    [
      'as many as its quorum',
      front(`quorum: 2, copies: { ${MAIN} }`),
      ['SCN-506 components.front.quorum'],
    ],
    ['exactly as many is enough', front(`quorum: 1, copies: { ${MAIN} }`), []],
    [
      'a backup of nothing',
      front(`copies: { ${MAIN} }, backups: { b: { every: 1d, at: away/a } }`),
      ['SCN-507 components.front.backups.b'],
    ],
  ];
  it.each(cases)('%s', check);
});

describe('[SCN-R31] copies follow copies of their component', () => {
  const spare = (replicates: string) =>
    front(`copies: { ${MAIN}, spare: { at: away/a, role: warm, replicates: ${replicates} } }`);
  const backup = (of: string) => ({
    data: 'data: { d: {} }',
    ...front(`holds: d, copies: { ${MAIN} }, backups: { b: { every: 1d, at: away/a, of: ${of} } }`),
  });
  const cases: readonly Case[] = [
    ['by their short name', spare('main'), []],
    ['by their whole name', spare('front/main'), []],
    ['never another name', spare('other'), ['SCN-503 components.front.copies.spare.replicates']],
    [
      'never of another component',
      spare('back/main'),
      ['SCN-503 components.front.copies.spare.replicates'],
    ],
    ['never themselves', spare('spare'), ['SCN-504 components.front.copies.spare.replicates']],
    [
      'never in a circle',
      front(
        'copies: { main: { at: here/site-1, replicates: third }, spare: { at: away/a, replicates: front/main }, third: { at: away/b, replicates: spare } }',
      ),
      ['SCN-504 components.front.copies.main.replicates'],
    ],
    ['a backup reads one', backup('main'), []],
    ['and no other', backup('front/x'), ['SCN-503 components.front.backups.b.of']],
  ];
  it.each(cases)('%s', check);
});

describe('[SCN-R32] circles', () => {
  const used = 'services: { shop: { needs: [front, a] } }';
  const cases: readonly Case[] = [
    [
      'of tools are refused',
      {
        services: used,
        tools: 'tools: { a: { needs: [{ any: [b, front] }] }, b: { needs: [a] } }',
      },
      ['SCN-505 tools.a.needs'],
    ],
    [
      'of one tool too',
      { services: used, tools: 'tools: { a: { needs: [a] } }' },
      ['SCN-505 tools.a.needs'],
    ],
    [
      'of domains are refused',
      { domains: 'domains: { a: { kind: power, of: [b] }, b: { kind: power, of: [here, a] } }' },
      ['SCN-508 domains.a.of'],
    ],
    [
      'of components and services are a way to fail',
      {
        services: 'services: { shop: { needs: [front] } }',
        components:
          'components: { front: { needs: [back], copies: { main: { at: here/site-1 } } }, back: { needs: [front, shop], copies: { main: { at: here/site-1 } } } }',
      },
      [],
    ],
    [
      'through a component are no circle of tools',
      {
        services: used,
        tools: 'tools: { a: { needs: [front] } }',
        components: 'components: { front: { needs: [a], copies: { main: { at: here/site-1 } } } }',
      },
      [],
    ],
  ];
  it.each(cases)('%s', check);
});

describe('[SCN-R33] what comes again leaves time between', () => {
  const failing = (after: string) =>
    front(`copies: { ${MAIN} }, fails: { after: ${after}, repair: 2h }`);
  const cases: readonly Case[] = [
    [
      'a backup',
      {
        data: 'data: { d: {} }',
        ...front(`holds: d, copies: { ${MAIN} }, backups: { b: { every: 0h, at: away/a } }`),
      },
      ['SCN-509 components.front.backups.b.every'],
    ],
    ['a failure', failing('0s'), ['SCN-509 components.front.fails.after']],
    ['a failure that is sometimes at once', failing("'uniform(0s, 1h)'"), []],
  ];
  it.each(cases)('%s', check);
});

describe('[SCN-R34] what breaks copies together is something they share', () => {
  const sharing = (together: string, more: SectionTexts = {}): SectionTexts => ({
    ...front(
      `copies: { ${MAIN}, spare: { at: here/site-2 }, far: { at: away/a } }, fails: { after: 30d, repair: 2h, together: { ${together} } }`,
    ),
    ...more,
  });
  const domains = {
    domains: 'domains: { east: { kind: power, of: [here] }, site: { kind: other, of: [here] } }',
  };
  const cases: readonly Case[] = [
    ['a word', sharing('share: 10%, within: hosting'), []],
    ['all of them', sharing('share: 100%, within: component'), []],
    ['a domain', sharing('share: 10%, within: east', domains), []],
    ['a group', sharing('share: 10%, within: country:FR'), []],
    [
      'a place that no two share',
      sharing('share: 10%, within: site'),
      ['SCN-510 components.front.fails.together.within'],
    ],
    [
      'a word before a name like it',
      sharing('share: 10%, within: site', domains),
      ['SCN-510 components.front.fails.together.within'],
    ],
    [
      'no failure at all',
      sharing('share: 0%, within: component'),
      ['SCN-511 components.front.fails.together.share'],
    ],
    [
      'more than all failures',
      sharing('share: 110%, within: component'),
      ['SCN-233 components.front.fails.together.share'],
    ],
    [
      'a name of nothing',
      sharing('share: 10%, within: oprator'),
      ['SCN-301 components.front.fails.together.within'],
    ],
    [
      'a name of something that is no place',
      sharing('share: 10%, within: shop'),
      ['SCN-302 components.front.fails.together.within'],
    ],
  ];
  it.each(cases)('%s', check);

  it('a misspelt word is put right', () => {
    const told = toldOf(dossierText(sharing('share: 10%, within: oprator')));
    expect(told.map(({ suggestion }) => suggestion)).toContain('operator');
  });
});

/** One plan and its steps. */
const plan = (steps: string, more: SectionTexts = {}): SectionTexts => ({
  plans: `plans: { p: { kind: recovery, trigger: { when: shop < 50% }, steps: { ${steps} } } }`,
  ...more,
});

describe('[SCN-R40] steps wait for steps of their plan', () => {
  const cases: readonly Case[] = [
    [
      'that exist',
      plan('a: { do: task, after: [b, c] }, b: { do: task }'),
      ['SCN-601 plans.p.steps.a.after.1'],
    ],
    [
      'not of another plan',
      {
        plans:
          'plans: { p: { kind: recovery, trigger: { when: shop < 50% }, steps: { a: { do: task, after: b } } }, q: { kind: recovery, trigger: { when: shop < 50% }, steps: { b: { do: task } } } }',
      },
      ['SCN-601 plans.p.steps.a.after'],
    ],
    [
      'never in a circle',
      plan('a: { do: task, after: c }, b: { do: task, after: a }, c: { do: task, after: b }'),
      ['SCN-602 plans.p.steps.a.after'],
    ],
    ['never themselves', plan('a: { do: task, after: a }'), ['SCN-602 plans.p.steps.a.after']],
    [
      'never instead of themselves',
      plan('a: { do: task, otherwise: a }'),
      ['SCN-602 plans.p.steps.a.otherwise'],
    ],
    [
      'never instead of one they come before',
      plan('a: { do: task, after: b, otherwise: b }, b: { do: task }'),
      ['SCN-602 plans.p.steps.a.after'],
    ],
    [
      'never each instead of the other',
      plan('a: { do: task, otherwise: b }, b: { do: task, otherwise: a }'),
      ['SCN-602 plans.p.steps.a.otherwise'],
    ],
    [
      'never for what comes after what they stand in for',
      plan('a: { do: task, otherwise: b }, b: { do: task, after: c }, c: { do: task, after: a }'),
      ['SCN-602 plans.p.steps.b.after'],
    ],
    [
      'and may come after what they stand in for',
      plan('a: { do: task, otherwise: b }, b: { do: task, after: a }, c: { do: task, after: b }'),
      [],
    ],
    [
      'instead of one that exists',
      plan('a: { do: task, otherwise: b }'),
      ['SCN-601 plans.p.steps.a.otherwise'],
    ],
    [
      'instead of one only',
      plan('a: { do: task, otherwise: c }, b: { do: task, otherwise: c }, c: { do: task }'),
      ['SCN-603 plans.p.steps.b.otherwise'],
    ],
    [
      'and may come after a stand-in, or after what it replaces',
      plan('a: { do: task, otherwise: b }, b: { do: task }, c: { do: task, after: [a, b] }'),
      [],
    ],
  ];
  it.each(cases)('%s', check);
});

describe('[SCN-R41] data go where they belong', () => {
  const world: SectionTexts = {
    data: 'data: { d: {}, e: {} }',
    components:
      'components: { front: { holds: d, copies: { main: { at: here/site-1 }, spare: { at: away/a, role: cold } }, backups: { b: { every: 1d, at: away/a } } }, other: { holds: e, copies: { main: { at: here/site-1 } }, backups: { b: { every: 1d, at: away/a } } }, bare: { copies: { main: { at: here/site-1 } } } }',
  };
  const cases: readonly Case[] = [
    [
      'restored from a backup of the same',
      plan('a: { do: restore, what: front/spare, from: front/b }', world),
      [],
    ],
    [
      'restored from another',
      plan('a: { do: restore, what: front/spare, from: other/b }', world),
      ['SCN-604 plans.p.steps.a.from'],
    ],
    [
      'restored into what keeps nothing',
      plan('a: { do: restore, what: bare/main, from: front/b }', world),
      ['SCN-604 plans.p.steps.a.from'],
    ],
    [
      'moved within the same',
      plan('a: { do: move-data, from: front/main, to: front/spare }', world),
      [],
    ],
    [
      'moved to another',
      plan('a: { do: move-data, from: front/main, to: other/main }', world),
      ['SCN-604 plans.p.steps.a.from'],
    ],
    [
      'traffic to where a copy is',
      plan('a: { do: switch-traffic, of: front, to: away }', world),
      [],
    ],
    [
      'traffic to the copy',
      plan('a: { do: switch-traffic, of: front, to: front/spare }', world),
      [],
    ],
    [
      'traffic to the copy of another',
      plan('a: { do: switch-traffic, of: front, to: other/main }', world),
      ['SCN-609 plans.p.steps.a.to'],
    ],
    [
      'traffic to where none is',
      plan('a: { do: switch-traffic, of: bare, to: away/a }', world),
      ['SCN-609 plans.p.steps.a.to'],
    ],
  ];
  it.each(cases)('%s', check);
});

describe('[SCN-R42] plans have steps, and steps people', () => {
  const people = 'people: { ops: { count: 2, skills: [dba] }, clerks: {} }';
  const cases: readonly Case[] = [
    ['no step', plan(''), ['SCN-607 plans.p.steps']],
    ['as many as there are', plan('a: { do: task, by: ops, people: 2 }', { people }), []],
    [
      'too many',
      plan('a: { do: task, by: ops, people: 3 }', { people }),
      ['SCN-608 plans.p.steps.a.people'],
    ],
    ['a skill that somebody has', plan('a: { do: task, skill: dba }', { people }), []],
    [
      'a skill that nobody has',
      plan('a: { do: task, skill: dbs }', { people }),
      ['SCN-611 plans.p.steps.a.skill'],
    ],
    [
      'a skill that the team lacks',
      plan('a: { do: task, by: clerks, skill: dba }', { people }),
      ['SCN-611 plans.p.steps.a.skill'],
    ],
  ];
  it.each(cases)('%s', check);
});

describe('[SCN-R48] plans that launch plans', () => {
  const launching = (first: string, second: string) =>
    `plans: { one: { kind: recovery, trigger: { when: shop < 50% }, steps: { a: ${first} } }, two: { kind: recovery, steps: { b: ${second} } } }`;
  const task = '{ do: task }';
  const circle = { plans: launching('{ do: plan, what: two }', '{ do: abort, rollback: one }') };
  const cases: readonly Case[] = [
    ['one launches the other', { plans: launching('{ do: plan, what: two }', task) }, []],
    ['to roll back', { plans: launching('{ do: abort, rollback: two }', task) }, []],
    ['never in a circle', circle, ['SCN-612 plans.one.steps.a.what']],
    ['or nothing starts it', { plans: launching(task, task) }, ['SCN-613 plans.two']],
  ];
  it.each(cases)('%s', check);
});

describe('[SCN-R43] somebody sees', () => {
  const two = 'services: { shop: { needs: [front] }, desk: { needs: [front] } }';
  const trigger = (text: string) =>
    `plans: { p: { kind: recovery, trigger: { ${text} }, steps: { a: { do: task } } } }`;
  const cases: readonly Case[] = [
    [
      'every service, by a probe or a trigger',
      { services: two, plans: trigger('when: desk < 50%') },
      [],
    ],
    ['or it is worth a warning', { services: two }, ['SCN-605 services.desk']],
    [
      'the service of the trigger',
      { services: two, plans: trigger('when: desk < 50%, seen-by: eye') },
      ['SCN-606 plans.p.trigger.seen-by'],
    ],
    [
      'a service, never a fact',
      { plans: trigger('when: here is cut, seen-by: eye') },
      ['SCN-606 plans.p.trigger.seen-by'],
    ],
    ['the right one', { plans: trigger('when: shop < 50% for 10m, seen-by: eye') }, []],
  ];
  it.each(cases)('%s', check);
});

describe('[SCN-R50] promises agree', () => {
  const shop = (text: string): SectionTexts => ({
    services: `services: { shop: { needs: [front], ${text} } }`,
  });
  const peak = (usual: string, then: string) =>
    shop(
      `objectives: { ${usual} }, peaks: [{ during: 05-15/06-08, demand: 200%, objectives: { ${then} } }]`,
    );
  const cases: readonly Case[] = [
    ['RTO within MTPD', shop('objectives: { rto: 8h, mtpd: 8h }'), []],
    [
      'RTO beyond MTPD',
      shop('objectives: { rto: 8h1s, mtpd: 8h }'),
      ['SCN-701 services.shop.objectives.rto'],
    ],
    [
      'RTO beyond the MTPD of a peak',
      peak('rto: 4h, mtpd: 8h', 'mtpd: 2h'),
      ['SCN-701 services.shop.peaks.0.objectives'],
    ],
    ['a stricter peak', peak('rto: 4h, mbco: 50%', 'rto: 1h, mbco: 80%'), []],
    [
      'a laxer peak',
      peak('rto: 4h, mbco: 50%', 'rto: 5h, mbco: 20%'),
      [
        'SCN-702 services.shop.peaks.0.objectives.rto',
        'SCN-702 services.shop.peaks.0.objectives.mbco',
      ],
    ],
    [
      'a mode above the minimum',
      shop('objectives: { mbco: 50% }, modes: { paper: { capacity: 50% } }'),
      [],
    ],
    [
      'a mode below it',
      shop('objectives: { mbco: 50% }, modes: { paper: { capacity: 49% } }'),
      ['SCN-703 services.shop.modes.paper.capacity'],
    ],
    [
      'a service that needs nothing',
      { services: 'services: { shop: {} }' },
      ['SCN-704 services.shop'],
    ],
  ];
  it.each(cases)('%s', check);
});

describe('[SCN-R60] a legal cut that ends has fixed durations', () => {
  const cut = (text: string): SectionTexts => ({
    incidents: `incidents: { law: [{ at: T+0, do: cut, what: here, ${text} }] }`,
  });
  const cases: readonly Case[] = [
    ['fixed', cut('notice: 30d, for: 90d'), []],
    [
      'a varying notice',
      cut("notice: 'uniform(1d, 2d)', for: 90d"),
      ['SCN-801 incidents.law.0.notice'],
    ],
    ['a varying end', cut("notice: 30d, for: 'uniform(1d, 2d)'"), ['SCN-801 incidents.law.0.for']],
    ['without end it may vary', cut("notice: 'uniform(1d, 2d)'"), []],
  ];
  it.each(cases)('%s', check);
});

describe('[SCN-R61] an expectation can fail', () => {
  const world: SectionTexts = {
    services: 'services: { shop: { needs: [front], objectives: { rto: 4h } } }',
    data: 'data: { d: {} }',
    ...front(`holds: d, copies: { ${MAIN} }`),
    incidents: 'incidents: { fire: [{ at: T+0, do: destroy, what: here/site-1 }] }',
    variants:
      'variants: { v: { name: V, change: { incidents: { flood: [{ at: T+0, do: destroy, what: here/site-2 }] } } } }',
  };
  const expecting = (text: string): SectionTexts => ({ ...world, expect: `expect: [{ ${text} }]` });
  const cases: readonly Case[] = [
    ['a verdict', expecting('incident: fire, verdict: fails'), []],
    [
      'an unknown incident',
      expecting('incident: fier, verdict: fails'),
      ['SCN-301 expect.0.incident'],
    ],
    [
      'an incident of another design',
      expecting('incident: flood, verdict: fails'),
      ['SCN-301 expect.0.incident'],
    ],
    ['an incident of its design', expecting('variant: v, incident: flood, verdict: fails'), []],
    [
      'an unknown variant',
      expecting('variant: w, incident: fire, verdict: fails'),
      ['SCN-301 expect.0.variant'],
    ],
    [
      'an unknown service',
      expecting('incident: fire, service: front, within: 4h'),
      ['SCN-301 expect.0.service'],
    ],
    ['no data', expecting('incident: fire, data: shop, lost: <= 1m'), ['SCN-301 expect.0.data']],
    ['a time for nothing', expecting('incident: fire, within: 4h'), ['SCN-803 expect.0.within']],
    ['a loss of nothing', expecting('incident: fire, lost: <= 15m'), ['SCN-803 expect.0.lost']],
    ['an objective that is there', expecting('incident: fire, service: shop, within: rto'), []],
    [
      'an objective that is not',
      expecting('incident: fire, service: shop, within: mtpd'),
      ['SCN-805 expect.0.within'],
    ],
    ['nothing', expecting('incident: fire'), ['SCN-804 expect.0']],
  ];
  it.each(cases)('%s', check);
});
