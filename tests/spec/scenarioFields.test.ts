import { describe, expect, it } from 'vitest';
import { codesOf, designFrom, dossierText, toldOf } from '../helpers/dossierText.ts';

describe('[SCN-R14] fields', () => {
  it('that are left out have their defaults', () => {
    const { product, run, people, components } = designFrom({
      people: 'people: { team: { on-call: { answers: 15m } } }',
    });
    expect(product).toMatchObject({ timezone: 'Europe/Paris', doctrine: 'cloud-au-centre-2023' });
    expect(run.lead).toBe(1800);
    expect(people['team']).toMatchObject({ count: 1, entitled: false, onCall: { silent: 0 } });
    expect(components['front']?.copies['main']).toMatchObject({ role: 'active', mode: 'async' });
  });

  it('that are not known are errors', () => {
    expect(codesOf(dossierText({ people: 'people: { team: { onCall: {} } }' }))).toEqual([
      'SCN-201 people.team.onCall',
    ]);
  });

  it.each([
    ['in French, as the French screen says it', 'people: { team: { nom: x } }', 'name'],
    ['with its accents', 'people: { team: { compétences: [x] } }', null],
    ['that stands there already', 'people: { team: { count: 2, cuont: 3 } }', 'count'],
  ])('that are not known may have one that was meant: %s', (_, people, meant) => {
    const [told] = toldOf(dossierText({ people })).filter(({ code }) => code === 'SCN-201');
    expect(told?.suggestion).toBe(meant);
  });

  it.each([
    ['dmia', 'mtpd'],
    ['OMCA', 'mbco'],
  ])('of objectives are known by their French initials: %s', (written, meant) => {
    const services = `services: { apply: { needs: [front], objectives: { ${written}: 4h } } }`;
    const [told] = toldOf(dossierText({ services })).filter(({ code }) => code === 'SCN-201');
    expect(told?.suggestion).toBe(meant);
  });

  it('whose name begins with a digit are what a comma cut off', async () => {
    const { wordDiagnostic } = await import('../../src/scenario/index.ts');
    const data = 'data: { permits: { volume: 1,5TB } }';
    const [told] = toldOf(dossierText({ data })).filter(({ code }) => code === 'SCN-201');
    expect(told && wordDiagnostic(told, 'en').advice).toContain('`1.5TB`');
  });

  it.each([
    ['a list for names', 'components: { front: { copies: [main] } }', 'expects names with values'],
    ['nothing for names', 'components: { front: { copies: } }', 'found nothing'],
    [
      'a number for a text',
      'components: { front: { copies: { main: { at: 5 } } } }',
      'expects a text',
    ],
    ['a text for a list', 'components: { front: { needs: db, copies: {} } }', 'expects a list'],
  ])('of a wrong type are said in words: %s', async (_, components, words) => {
    const { wordDiagnostic } = await import('../../src/scenario/index.ts');
    const [told] = toldOf(dossierText({ components })).filter(({ code }) => code === 'SCN-203');
    expect(told && wordDiagnostic(told, 'en').message).toContain(words);
  });
});

describe('[SCN-R15] quantities become seconds, bytes, rates and shares', () => {
  it('as the reference page says', () => {
    const { services, data, components } = designFrom({
      services:
        'services: { shop: { needs: [front], objectives: { rto: 1h30m, mbco: 12.5% }, peaks: [{ during: 12-20/01-05, demand: 250% }] } }',
      data: 'data: { orders: { volume: 2TB, writes: 5GB/h, rpo: 90s } }',
      components:
        "components: { front: { holds: orders, copies: { main: { at: here/site-1, lag: 'lognormal(2m, 10m)' } } } }",
    });
    expect(services['shop']).toMatchObject({
      objectives: { rto: 5400, mbco: 0.125 },
      peaks: [{ demand: 2.5, during: { fromMonth: 12, fromDay: 20, untilMonth: 1, untilDay: 5 } }],
    });
    expect(data['orders']).toMatchObject({ volume: 2e12, writes: 5e9 / 3600, rpo: 90 });
    expect(components['front']?.copies['main']?.lag).toEqual({
      law: { law: 'lognormal', p50: 120, p90: 600 },
      text: 'lognormal(2m, 10m)',
      source: null,
    });
  });

  it('of at most a thousand years', () => {
    const delay = (text: string) =>
      dossierText({ probes: `probes: { eye: { watches: shop, delay: ${text} } }` });
    expect(codesOf(delay('52000w'))).toEqual([]);
    expect(codesOf(delay('53000w'))).toEqual(['SCN-224 probes.eye.delay']);
  });

  it('and a law cut at its comma says how to write it', () => {
    const flow = 'probes: { eye: { watches: shop, delay: triangular(1m, 2m, 3m) } }';
    expect(new Set(toldOf(dossierText({ probes: flow })).map(({ code }) => code))).toContain(
      'SCN-234',
    );
    const block = 'probes:\n  eye:\n    watches: shop\n    delay: triangular(1m, 2m, 3m)';
    expect(codesOf(dossierText({ probes: block }))).toEqual([]);
  });
});

describe('[SCN-R16] between alternatives, the one that was meant', () => {
  const needs = (need: string) =>
    codesOf(dossierText({ services: `services: { shop: { needs: [${need}] } }` }));
  const within = (expected: string) =>
    codesOf(
      dossierText({
        services: 'services: { shop: { needs: [front], objectives: { rto: 4h } } }',
        incidents: 'incidents: { fire: [{ at: T+0, do: destroy, what: here/site-1 }] }',
        expect: `expect: [{ incident: fire, service: shop, within: ${expected} }]`,
      }),
    );
  const step = (text: string) =>
    codesOf(
      dossierText({
        plans: `plans: { p: { kind: recovery, trigger: { when: shop < 50% }, steps: { a: { ${text} } } } }`,
      }),
    );

  it.each([
    [
      'a need by its fields',
      () => needs('{ need: front, wihtout: 40% }'),
      ['SCN-201 services.shop.needs.0.wihtout'],
    ],
    [
      'a need that lacks a field',
      () => needs('{ without: 40% }'),
      ['SCN-202 services.shop.needs.0'],
    ],
    [
      'a choice with a bad element',
      () => needs('{ any: [front, 5] }'),
      ['SCN-203 services.shop.needs.0.any.1'],
    ],
    ['a need of no kind at all', () => needs('5'), ['SCN-203 services.shop.needs.0']],
    ['a word or a duration', () => within('rot'), ['SCN-220 expect.0.within']],
    ['the word', () => within('rto'), []],
    [
      'a kind of step that is misspelt',
      () => step('do: promot, what: front/main'),
      ['SCN-204 plans.p.steps.a.do'],
    ],
    ['a step without kind', () => step('what: front/main'), ['SCN-202 plans.p.steps.a']],
    [
      'a field of another kind of step',
      () => step('do: task, what: front/main'),
      ['SCN-201 plans.p.steps.a.what'],
    ],
    [
      'a law with a misspelt source',
      () => step('do: task, takes: { law: 5m, source: gues }'),
      ['SCN-204 plans.p.steps.a.takes.source'],
    ],
    [
      'a date or the word',
      () => step('do: task, rehearsed: yesterday'),
      ['SCN-225 plans.p.steps.a.rehearsed'],
    ],
  ])('%s', (_, told, expected) => {
    expect(told()).toEqual(expected);
  });
});
