import { describe, expect, it } from 'vitest';
import { codesOf, dossierText, toldOf } from '../helpers/dossierText.ts';

const placesOf = (text: string): readonly string[] =>
  toldOf(text).map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('[SCN-R5] every mistake is told', () => {
  it('those of the text together', () => {
    expect(codesOf('a: 1\na: 2\nb: &b 1\nc: *b\nd: .inf\n')).toEqual([
      'SCN-107',
      'SCN-105',
      'SCN-112',
    ]);
  });

  it('those of the fields together, with the names in what can be read', () => {
    const text = dossierText({
      services: 'services: { shop: { needs: [frnot], objectives: { rto: soon } } }',
      people: 'people: { team: { count: many } }',
    });
    expect(codesOf(text)).toEqual([
      'SCN-301 services.shop.needs.0',
      'SCN-220 services.shop.objectives.rto',
      'SCN-203 people.team.count',
    ]);
  });

  it('the order of steps beside a step that cannot be read', () => {
    const steps = (more: string): readonly string[] =>
      codesOf(
        dossierText({
          plans: `plans: { p: { kind: recovery, trigger: { when: shop < 50% }, steps: { x: { do: fly }, ${more} } } }`,
        }),
      );
    const unread = 'SCN-204 plans.p.steps.x.do';
    expect(steps('a: { do: task, after: x }')).toEqual([unread]);
    expect(steps('a: { do: task, after: y }')).toEqual([unread, 'SCN-601 plans.p.steps.a.after']);
    expect(steps('a: { do: task, after: b }, b: { do: task, after: a }')).toEqual([
      unread,
      'SCN-602 plans.p.steps.a.after',
    ]);
  });

  it('those between fields together', () => {
    const text = dossierText({
      services: 'services: { shop: { needs: [front], objectives: { rto: 9h, mtpd: 8h } } }',
      components: 'components: { front: { copies: {} } }',
      probes: 'probes: { eye: { watches: shop, at: here } }',
    });
    expect(codesOf(text)).toEqual([
      'SCN-701 services.shop.objectives.rto',
      'SCN-501 components.front.copies',
      'SCN-302 probes.eye.at',
    ]);
  });
});

describe('[SCN-R6] a diagnostic says where', () => {
  it.each([
    ['a value', 'people:\n  team: { count: many }', 'SCN-203 2:18'],
    ['an unknown field, by its name', 'people:\n  team: { cuont: 1 }', 'SCN-201 2:11'],
    ['what is missing, by what should hold it', 'people:\n  team: { on-call: {} }', 'SCN-202 2:11'],
    ['an element of a list', 'people:\n  team: { skills: [a, 5] }', 'SCN-203 2:23'],
    ['a value left empty, by its name', 'people:\n  team: { count: }', 'SCN-203 2:11'],
    ['a quoted value, from its quote', 'people:\n  team: { hours: "always" }', 'SCN-227 2:18'],
  ])('%s', (_, people, expected) => {
    expect(placesOf(`${people}\n${dossierText()}`)).toEqual([expected]);
  });

  it('from its beginning to its end', () => {
    const [told] = toldOf(dossierText({ probes: 'probes: { eye: { watches: "shpo" } }' })).filter(
      ({ code }) => code === 'SCN-301',
    );
    expect(told).toMatchObject({ severity: 'error', file: 'dossier.yaml', column: 27 });
    expect(told?.endLine).toBe(told?.line);
    expect(told?.endColumn).toBe(27 + '"shpo"'.length);
  });

  it('with every way of ending lines', () => {
    const text = dossierText({ people: 'people:\n  team: { count: many }' });
    const places = placesOf(text);
    expect(placesOf(text.replaceAll('\n', '\r\n'))).toEqual(places);
    expect(placesOf(text.replaceAll('\n', '\r'))).toEqual(places);
  });

  it('in the longest form that the author used', () => {
    const step = (after: string) =>
      `plans: { p: { kind: recovery, trigger: { when: shop < 50% }, steps: { a: { do: task, after: ${after} } } } }`;
    expect(codesOf(dossierText({ plans: step('b') }))).toEqual(['SCN-601 plans.p.steps.a.after']);
    expect(codesOf(dossierText({ plans: step('[b]') }))).toEqual([
      'SCN-601 plans.p.steps.a.after.0',
    ]);
    const need = (written: string) =>
      dossierText({ services: `services: { shop: { needs: [${written}] } }` });
    expect(codesOf(need('x'))).toEqual(['SCN-301 services.shop.needs.0']);
    expect(codesOf(need('{ need: x, without: 40% }'))).toEqual([
      'SCN-301 services.shop.needs.0.need',
    ]);
    expect(codesOf(need('{ at-least: 1, of: [{ all: [front, x] }] }'))).toEqual([
      'SCN-301 services.shop.needs.0.of.0.all.1',
    ]);
    const fire = '{ at: T+0, do: destroy, what: x }';
    expect(codesOf(dossierText({ incidents: `incidents: { fire: [${fire}] }` }))).toEqual([
      'SCN-301 incidents.fire.0.what',
    ]);
    expect(
      codesOf(dossierText({ incidents: `incidents: { fire: { effects: [${fire}] } }` })),
    ).toEqual(['SCN-301 incidents.fire.effects.0.what']);
  });
});

describe('[SCN-R7] diagnostics come once and in order', () => {
  it('by place, whatever found them', () => {
    const told = toldOf(
      dossierText({
        product: 'product: { name: Example, timezone: Nowhere }',
        hosting: 'hosting: { here: { offer: nobody } }',
        tools: 'tools: { vault: { needs: [x] } }',
      }),
    );
    expect(told.map(({ line }) => line)).toEqual(
      [...told.map(({ line }) => line)].sort((a, b) => a - b),
    );
    expect(told.map(({ code }) => code)).toEqual(['SCN-903', 'SCN-401', 'SCN-305', 'SCN-301']);
  });

  it('at most 200, the last one saying how many more', () => {
    const lines = Array.from({ length: 250 }, (_, i) => `  t${i}: { cuont: 1 }\n`).join('');
    const told = toldOf(`${dossierText()}people:\n${lines}`);
    expect(told).toHaveLength(200);
    expect(told.at(-1)).toMatchObject({ code: 'SCN-199', params: { more: 51 } });
    const most = Array.from({ length: 30_000 }, (_, i) => `f${i}: 1\n`).join('');
    const all = toldOf(dossierText() + most);
    expect(all.at(-1)).toMatchObject({ code: 'SCN-199', params: { more: 30_000 - 199 } });
  });
});

describe('[SCN-R8] the nearest valid name is suggested', () => {
  it.each([
    ['a field', { people: 'people: { team: { cuont: 1 } }' }, 'count'],
    ['a word', { people: '', tools: 'tools: { t: { kind: netwrok } }' }, 'network'],
    ['a reference', { probes: 'probes: { eye: { watches: shpo } }' }, 'shop'],
    [
      'what is inside',
      { components: 'components: { front: { copies: { main: { at: here } } } }' },
      'here/site-1',
    ],
    ['an offer', { hosting: 'hosting: { here: { offer: nubbo } }' }, 'nubo'],
    [
      'a law',
      { probes: 'probes: { eye: { watches: shop, delay: "lognormale(1m, 2m)" } }' },
      'lognormal',
    ],
  ])('%s', (_, replaced, suggestion) => {
    expect(toldOf(dossierText(replaced)).map((told) => told.suggestion)).toContain(suggestion);
  });

  it('and nothing when nothing is near', () => {
    const told = toldOf(dossierText({ probes: 'probes: { eye: { watches: warehouse } }' }));
    expect(told.find(({ code }) => code === 'SCN-301')?.suggestion).toBeNull();
  });
});

describe('[SCN-R9] warnings keep nothing from running', () => {
  const unused = 'tools: { vault: {} }';
  const uses = 'components: { front: { needs: [vault] } }';

  it('and are given with the designs', () => {
    expect(codesOf(dossierText({ tools: unused }))).toEqual(['SCN-305 tools.vault']);
  });

  it('unless another design answers them', () => {
    const variants = (change: string) => `variants: { v: { name: V, change: { ${change} } } }`;
    expect(codesOf(dossierText({ tools: unused, variants: variants(uses) }))).toEqual([]);
    expect(codesOf(dossierText({ tools: unused, variants: variants('') }))).toEqual([
      'SCN-305 tools.vault',
    ]);
  });

  it('and always when they are about the change itself', () => {
    const change = 'tools: { badge: {} }';
    const text = dossierText({ variants: `variants: { v: { name: V, change: { ${change} } } }` });
    expect(codesOf(text)).toEqual(['SCN-305 tools.badge']);
  });
});
