import { describe, expect, it } from 'vitest';
import { directoryOf } from '../../src/scenario/index.ts';
import { codesOf, designFrom, dossierText, toldOf } from '../helpers/dossierText.ts';

describe('[SCN-R20] a reference names something of a sort that fits', () => {
  const plan = (trigger: string, step = 'do: task', decision = '') =>
    `plans: { p: { kind: recovery, trigger: { when: ${trigger} }${decision}, steps: { a: { ${step} } } } }`;
  const effect = (what: string) => `incidents: { i: [{ at: T+0, ${what} }] }`;

  it.each([
    [
      'need',
      { services: 'services: { shop: { needs: [here] } }' },
      'SCN-302 services.shop.needs.0',
    ],
    [
      'need of a mode',
      {
        services:
          'services: { shop: { needs: [front], modes: { m: { capacity: 50%, needs: [x] } } } }',
      },
      'SCN-301 services.shop.modes.m.needs.0',
    ],
    [
      'data',
      {
        components: 'components: { front: { holds: eye, copies: { main: { at: here/site-1 } } } }',
      },
      'SCN-302 components.front.holds',
    ],
    [
      'place of a copy',
      { components: 'components: { front: { copies: { main: { at: here } } } }' },
      'SCN-302 components.front.copies.main.at',
    ],
    [
      'site of a hosting',
      { components: 'components: { front: { copies: { main: { at: here/x } } } }' },
      'SCN-304 components.front.copies.main.at',
    ],
    [
      'network',
      { components: 'components: { front: { copies: { main: { at: here/site-1, via: x } } } }' },
      'SCN-301 components.front.copies.main.via',
    ],
    [
      'place of a backup',
      {
        data: 'data: { d: {} }',
        components:
          'components: { front: { holds: d, copies: { main: { at: here/site-1 } }, backups: { b: { every: 1d, at: x } } } }',
      },
      'SCN-301 components.front.backups.b.at',
    ],
    [
      'repairers',
      {
        components:
          'components: { front: { copies: { main: { at: here/site-1 } }, fails: { after: 30d, repair: 2h, by: x } } }',
      },
      'SCN-301 components.front.fails.by',
    ],
    [
      'place of a probe',
      { probes: 'probes: { eye: { watches: shop, at: away } }' },
      'SCN-302 probes.eye.at',
    ],
    [
      'what a probe watches',
      {
        services: 'services: { shop: { needs: [front] }, desk: { needs: [front] } }',
        probes:
          'probes: { eye: { watches: shop }, other: { watches: desk }, third: { watches: front } }',
      },
      'SCN-302 probes.third.watches',
    ],
    [
      'member of a domain',
      { domains: 'domains: { d: { kind: campus, of: [front] } }' },
      'SCN-302 domains.d.of.0',
    ],
    ['level of a trigger', { plans: plan('front < 50%') }, 'SCN-302 plans.p.trigger.when'],
    ['what is down', { plans: plan('eye is down') }, 'SCN-302 plans.p.trigger.when'],
    ['what is frozen', { plans: plan('here/site-1 is frozen') }, 'SCN-302 plans.p.trigger.when'],
    ['what is cut', { plans: plan('shop is cut') }, 'SCN-302 plans.p.trigger.when'],
    ['what is corrupted', { plans: plan('here is corrupted') }, 'SCN-302 plans.p.trigger.when'],
    [
      'probe of a trigger',
      { plans: plan('shop < 50%, seen-by: x') },
      'SCN-301 plans.p.trigger.seen-by',
    ],
    [
      'who decides',
      { plans: plan('shop < 50%', 'do: task', ', decision: { by: [x] }') },
      'SCN-301 plans.p.decision.by.0',
    ],
    [
      'who does a step',
      { plans: plan('shop < 50%', 'do: task, by: eye') },
      'SCN-302 plans.p.steps.a.by',
    ],
    [
      'who approves a step',
      { plans: plan('shop < 50%', 'do: task, approval: { by: x }') },
      'SCN-301 plans.p.steps.a.approval.by',
    ],
    [
      'what a step uses',
      { plans: plan('shop < 50%', 'do: task, using: [x]') },
      'SCN-301 plans.p.steps.a.using.0',
    ],
    [
      'what is promoted',
      { plans: plan('shop < 50%', 'do: promote, what: front') },
      'SCN-302 plans.p.steps.a.what',
    ],
    [
      'what is restored from',
      { plans: plan('shop < 50%', 'do: restore, what: front/main, from: front/main') },
      'SCN-302 plans.p.steps.a.from',
    ],
    [
      'where traffic goes',
      { plans: plan('shop < 50%', 'do: switch-traffic, of: front, to: front') },
      'SCN-302 plans.p.steps.a.to',
    ],
    [
      'mode entered',
      { plans: plan('shop < 50%', 'do: enter-mode, service: shop, mode: paper') },
      'SCN-301 plans.p.steps.a.mode',
    ],
    [
      'what is destroyed',
      { incidents: effect('do: destroy, what: front/main') },
      'SCN-302 incidents.i.0.what',
    ],
    [
      'who is absent',
      { incidents: effect('do: absence, what: [here]') },
      'SCN-302 incidents.i.0.what.0',
    ],
  ])('%s', (_, replaced, expected) => {
    expect(codesOf(dossierText(replaced))).toEqual([expected]);
  });

  it('members of a team have numbers', () => {
    const people = 'people: { team: { count: 2 } }';
    const absent = (what: string) =>
      codesOf(dossierText({ people, incidents: effect(`do: absence, what: ${what}`) }));
    expect(absent('team')).toEqual([]);
    expect(absent('team/2')).toEqual([]);
    for (const wrong of ['team/3', 'team/0', 'team/02', 'team/x']) {
      expect(absent(wrong)).toEqual(['SCN-301 incidents.i.0.what']);
    }
  });

  it('a mode that is misspelt is suggested as it is written', () => {
    const services = 'services: { shop: { needs: [front], modes: { paper: { capacity: 50% } } } }';
    const plans = plan('shop < 50%', 'do: enter-mode, service: shop, mode: papr');
    expect(toldOf(dossierText({ services, plans }))).toMatchObject([
      { code: 'SCN-301', params: { found: 'papr' }, suggestion: 'paper' },
    ]);
  });

  it.each([
    ['nubbo', ['nubo'], 'nubo'],
    ['Numspott', ['numspot'], 'numspot'],
    ['Amazon', ['aws'], 'aws'],
    ['microsoft', ['azure'], 'azure'],
    ['outscale', ['outscale-cloudgouv', 'outscale-eu-west-2'], null],
    ['basement', [], null],
  ])('an offer that is misspelt, or told by its owner: %s', (offer, near, suggestion) => {
    const hosting = `hosting: { here: { offer: ${offer} }, away: { offer: outscale-cloudgouv } }`;
    expect(toldOf(dossierText({ hosting }))[0]).toMatchObject({
      code: 'SCN-401',
      params: { near },
      suggestion,
    });
  });

  it('what belongs to a hosting that is itself wrong is not told again', () => {
    const text = dossierText({
      hosting: 'hosting: { here: { offer: nubbo }, away: { offer: outscale-cloudgouv } }',
      incidents: effect('do: outage, what: [here, here/site-1, "operator:dgfip"]'),
    });
    expect(codesOf(text)).toEqual(['SCN-401 hosting.here.offer']);
  });
});

describe('[SCN-R21] a name stands for one thing', () => {
  it.each([
    ['a team and a service', { people: 'people: { shop: {} }' }, 'SCN-303 people.shop'],
    [
      'a component and a hosting',
      {
        components:
          'components: { front: { copies: { main: { at: here/site-1 } } }, away: { copies: { main: { at: here/site-1 } } } }',
      },
      'SCN-303 components.away',
    ],
    [
      'a copy and a backup',
      {
        data: 'data: { d: {} }',
        components:
          'components: { front: { holds: d, copies: { main: { at: here/site-1 } }, backups: { main: { every: 1d, at: away/a } } } }',
      },
      'SCN-303 components.front.backups.main',
    ],
  ])('%s', (_, replaced, expected) => {
    expect(codesOf(dossierText(replaced))).toEqual([expected]);
  });

  it('plans, incidents and variants have names of their own', () => {
    const text = dossierText({
      plans:
        'plans: { shop: { kind: recovery, trigger: { when: shop < 50% }, steps: { shop: { do: task } } } }',
      incidents: 'incidents: { shop: [{ at: T+0, do: outage, what: front }] }',
      variants: 'variants: { shop: { name: Shop } }',
    });
    expect(codesOf(text)).toEqual([]);
  });
});

it('[SCN-R22] what nothing uses is worth a warning', () => {
  const text = dossierText({
    data: 'data: { orders: {} }',
    tools: 'tools: { vault: {}, wan: {} }',
    people: 'people: { team: {} }',
    plans:
      'plans: { p: { kind: recovery, trigger: { when: shop < 50% }, steps: { a: { do: task, using: vault } } } }',
  });
  expect(codesOf(text)).toEqual(['SCN-305 data.orders', 'SCN-305 tools.wan']);
});

describe('groups and domains', () => {
  const design = designFrom({
    hosting: [
      'hosting:',
      '  here: { offer: nubo, region: internet }',
      '  shop-a: { offer: on-premise, operator: acme, sites: { r1: { country: DE }, r2: {} } }',
      '  law: { offer: on-premise, jurisdictions: { value: [US], source: contract }, sites: { r1: { country: DE } } }',
    ].join('\n'),
    domains:
      'domains: { campus: { kind: campus, of: [shop-a/r1, power] }, power: { kind: power, of: [law, here/site-2] } }',
    data: 'data: { d: {} }',
    components:
      'components: { front: { holds: d, copies: { main: { at: here/site-1 }, spare: { at: shop-a/r1, role: warm } } } }',
    tools: 'tools: { vault: { at: here/site-1 } }',
    people: 'people: { team: { count: 2 } }',
  });
  const directory = directoryOf(design);

  it('[SCN-R23] a group is what the hostings say of themselves', () => {
    expect(directory.hostingsOf('operator:acme')).toEqual(['shop-a']);
    expect(directory.hostingsOf('jurisdiction:US')).toEqual(['law']);
    expect(directory.hostingsOf('technology:openstack')).toEqual(['here']);
    expect(directory.sitesOf('operator:dgfip')).toEqual(['here/site-1', 'here/site-2']);
    expect(directory.sitesOf('country:DE')).toEqual(['shop-a/r1', 'law/r1']);
    // Only one of its two sites stands there.
    expect(directory.hostingsOf('country:DE')).toEqual(['law']);
    expect(directory.kindOf('operator:acme')).toBe('operator');
    expect(directory.kindOf('operator:nobody')).toBeNull();
    expect(directory.kindOf('owner:acme')).toBeNull();
  });

  it('[SCN-R23] an operator is also found under its owners', () => {
    const { hosting } = designFrom({
      hosting: 'hosting: { here: { offer: nubo, region: internet }, s3: { offer: s3ns-premi3ns } }',
    });
    const owners = hosting['s3']?.groups ?? [];
    expect(owners.length).toBeGreaterThan(0);
    const named = directoryOf({ ...design, hosting });
    for (const owner of owners) expect(named.hostingsOf(`operator:${owner}`)).toEqual(['s3']);
  });

  it('[SCN-R24] a domain is the sites of all it lists', () => {
    expect(directory.sitesOf('power')).toEqual(['here/site-2', 'law/r1']);
    expect(directory.sitesOf('campus')).toEqual(['here/site-2', 'shop-a/r1', 'law/r1']);
    expect(directory.hostingsOf('campus')).toEqual(['law']);
  });

  it('copies, tools and members are found by their names, copies also by what they hold and where they stand', () => {
    expect(directory.copiesOf('front')).toEqual(['front/main', 'front/spare']);
    expect(directory.copiesOf('d')).toEqual(['front/main', 'front/spare']);
    expect(directory.copiesOf('front/spare')).toEqual(['front/spare']);
    expect(directory.copiesOf('here')).toEqual(['front/main']);
    expect(directory.copiesOf('campus')).toEqual(['front/spare']);
    expect(directory.copiesOf('vault')).toEqual([]);
    expect(directory.toolsOf('vault')).toEqual(['vault']);
    expect(directory.toolsOf('here/site-1')).toEqual([]);
    expect(directory.membersOf('team')).toEqual(['team/1', 'team/2']);
    expect(directory.membersOf('team/2')).toEqual(['team/2']);
    expect(directory.membersOf('team/3')).toEqual([]);
    expect(directory.membersOf('shop')).toEqual([]);
  });

  it('and a site never means its hosting', () => {
    expect(directory.sitesOf('here/site-1')).toEqual(['here/site-1']);
    expect(directory.hostingsOf('here/site-1')).toEqual([]);
    expect(directory.hostingsOf('here')).toEqual(['here']);
  });
});
