/** Steps that their own plan keeps from being done, and what leaves at no known pace: told with all the rest. */
import { describe, expect, it } from 'vitest';
import { codesOf, dossierText, type SectionTexts } from '../helpers/dossierText.ts';

const told = (sections: SectionTexts): readonly string[] => codesOf(dossierText(sections));

const step = (text: string): SectionTexts => ({
  components:
    'components: { front: { copies: { main: { at: here/site-1 }, spare: { at: away/a, role: hot } } } }',
  plans: `plans: { p: { kind: recovery, trigger: { when: shop < 50%, seen-by: eye }, steps: { a: { ${text} } } } }`,
});

describe('[SCN-R816] what a plan keeps itself from doing is told', () => {
  const cut = (what: string, then: string) =>
    step(
      `do: isolate, what: ${what} }, b: { do: promote, what: front/spare, after: a }, c: { ${then}`,
    );

  it('a copy put into service that the plan cut off before, and that nothing gives back', () => {
    const rest = 'do: task, after: b';
    expect(told(cut('front/spare', rest))).toEqual(['SCN-820 plans.p.steps.b.what']);
    expect(told(cut('away', rest))).toEqual(['SCN-820 plans.p.steps.b.what']);
    expect(told(cut('front/main', rest))).toEqual([]);
    expect(told(cut('front/spare', 'do: reconnect, what: front/spare'))).toEqual([]);
  });

  it('one condition both in if and in unless, with all that is wrong elsewhere', () => {
    const both = (unless: string) =>
      step(`do: promote, what: front/spare, if: here is down, unless: ${unless}`);
    expect(told(both('here is down'))).toEqual(['SCN-821 plans.p.steps.a.unless']);
    expect(told(both('away is down'))).toEqual([]);
    const wrong = { ...both('here is down'), services: 'services: { shop: { needs: [frnt] } }' };
    expect(told(wrong)).toEqual([
      'SCN-301 services.shop.needs.0',
      'SCN-821 plans.p.steps.a.unless',
    ]);
  });
});

describe('[SCN-R827] a qualification that counts for no rule', () => {
  const stated = (offer: string) =>
    told({
      hosting: `hosting: { own: { ${offer}, qualified: { from: 2026-01-01, until: 2027-01-01, source: certificate } } }`,
    }).filter((one) => one.startsWith('SCN-827'));

  it('is told of own premises, and not of a commercial offer', () => {
    expect(stated('offer: on-premise, operator: me, sites: { a: {} }')).toEqual([
      'SCN-827 hosting.own.qualified',
    ]);
    expect(stated('offer: outscale, region: cloudgouv-eu-west-1')).toEqual([]);
  });
});

describe('[SCN-R828] an effect whose own values take nothing away', () => {
  const entry = (share: string) =>
    told({
      incidents: `incidents: { entry: [{ at: T+0, do: takeover, what: away, country: US, share: ${share} }] }`,
    }).filter((one) => /^SCN-8(07|28)/.test(one));

  it('is told as such, and not as a name that is misspelt', () => {
    expect(entry('24%')).toEqual(['SCN-828 incidents.entry.0.what']);
    expect(entry('25%')).toEqual([]);
  });
});

describe('[SCN-R829] what is said of a reserve stands beside how long it lasts', () => {
  it.each([
    ['regained: 30m', ['regained']],
    ['fades: true, refills: 1h, kind: fuel', ['fades', 'refills', 'kind']],
    ['without: 40%, to-start: true', []],
    ['lasts: 4h, fades: true, refills: 1h, regained: 30m, kind: fuel', []],
  ])('%s', (words, told) => {
    const need = `{ need: front, ${words} }`;
    const codes = codesOf(dossierText({ services: `services: { shop: { needs: [${need}] } }` }));
    expect(codes).toEqual(told.map((word) => `SCN-829 services.shop.needs.0.${word}`));
  });

  it('wherever a need may stand, inside choices too', () => {
    const need = '{ need: vpn, regained: 30m }';
    const text = dossierText({
      services: `services: { shop: { needs: [front], modes: { paper: { capacity: 20%, needs: [${need}] } } } }`,
      components: `components: { front: { needs: [{ any: [vpn, ${need}] }], copies: { main: { at: here/site-1, needs: [${need}] } } } }`,
      tools: `tools: { vpn: {}, bastion: { needs: [${need}] } }`,
    });
    expect(codesOf(text).filter((code) => code.startsWith('SCN-829'))).toEqual([
      'SCN-829 services.shop.modes.paper.needs.0.regained',
      'SCN-829 components.front.needs.0.any.1.regained',
      'SCN-829 components.front.copies.main.needs.0.regained',
      'SCN-829 tools.bastion.needs.0.regained',
    ]);
  });
});

describe('[SCN-R841] a service stands on something that can fail', () => {
  it.each([
    ['itself', '[shop]', ['SCN-841 services.shop.needs']],
    ['a component', '[front]', []],
    ['a component, through another service', '[desk]', []],
  ])('%s', (_, needs, codes) => {
    const services = `services: { shop: { needs: ${needs} }, desk: { needs: [front] } }`;
    expect(told({ services }).filter((one) => one.startsWith('SCN-841'))).toEqual(codes);
  });
});
