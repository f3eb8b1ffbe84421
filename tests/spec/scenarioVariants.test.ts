import { describe, expect, it } from 'vitest';
import { InvariantError } from '../../src/base/assert.ts';
import { wordDiagnostic } from '../../src/scenario/index.ts';
import { codesOf, designFrom, dossierText, openedFrom, toldOf } from '../helpers/dossierText.ts';

const variant = (change: string, more = '') =>
  `variants: { v: { name: V, change: { ${change} }${more} } }`;

describe('[SCN-R17] a variant is the dossier with its change merged over it', () => {
  it('names are merged, null removes, anything else replaces', () => {
    const base = {
      tools:
        'tools: { vault: { at: [here/site-1, here/site-2], kind: credential }, wan: { kind: network } }',
      services: 'services: { shop: { needs: [front, vault] } }',
    };
    const change = 'tools: { vault: { at: [away/a] }, wan: null, badge: {} }';
    const { tools } = designFrom({ ...base, variants: variant(change) }, 'v');
    expect(Object.entries(tools)).toMatchObject([
      ['vault', { at: ['away/a'], kind: 'credential' }],
      ['badge', { at: [] }],
    ]);
    expect(Object.keys(designFrom({ ...base, variants: variant(change) }).tools)).toEqual([
      'vault',
      'wan',
    ]);
  });

  it('the whole design is checked again, its mistakes shown in the change', () => {
    const text = `${dossierText()}variants:\n  v:\n    name: V\n    change:\n      components: { front: { copies: { main: { at: away/z } } } }\n`;
    const [told, ...others] = toldOf(text);
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      code: 'SCN-304',
      line: text.split('\n').findIndex((line) => line.includes('away/z')) + 1,
      path: ['components', 'front', 'copies', 'main', 'at'],
    });
  });

  it('what removing breaks is told too', () => {
    const text = dossierText({ variants: variant('components: { front: null }') });
    expect(codesOf(text)).toEqual(['SCN-301 services.shop.needs.0']);
  });

  it('at the name that the variant removes, with the line that it makes wrong', () => {
    const line = (text: string, what: string): number =>
      text.split('\n').findIndex((one) => one.includes(what)) + 1;
    const change = `components:\n        front: null\n        back: { copies: { main: { at: away/a } } }`;
    const text = dossierText({
      variants: `variants:\n  v:\n    name: V\n    change:\n      ${change}`,
    });
    const [told, ...others] = toldOf(text);
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      code: 'SCN-301',
      line: line(text, 'front: null'),
      breaks: { variant: 'v', file: 'dossier.yaml', line: line(text, 'needs: [front]') },
    });
    const said = told && wordDiagnostic(told, 'en');
    expect(said?.message).toContain('The variant `v` makes line 4 wrong. Nothing is called');
    expect(said?.advice).toContain('Or change `services.shop` in the variant as well');
  });

  it('at its change when it removes nothing of that name', () => {
    const text = dossierText({
      services: 'services: { shop: { needs: [front], objectives: { rto: 4h, mtpd: 8h } } }',
      variants: variant('services: { shop: { objectives: { mtpd: 1h } } }'),
    });
    const [told] = toldOf(text);
    expect(told).toMatchObject({ code: 'SCN-701', breaks: { variant: 'v', line: 4 } });
    expect(text.split('\n')[(told?.line ?? 0) - 1]).toContain('variants:');
  });

  it('and mistakes of the dossier itself are told once', () => {
    const text = dossierText({
      services: 'services: { shop: { needs: [frnot] } }',
      variants: variant('tools: { vault: { kind: 5 } }'),
    });
    expect(codesOf(text)).toEqual(['SCN-301 services.shop.needs.0', 'SCN-204 tools.vault.kind']);
  });

  it('each design has its own hash', () => {
    const opened = openedFrom(dossierText({ variants: variant('run: { horizon: 2d }') }));
    expect(opened.design('v').hash).not.toBe(opened.design(null).hash);
    expect(opened.design('v').variant).toBe('v');
    expect(() => opened.design('w')).toThrow(InvariantError);
  });
});

describe('[SCN-R18] what a variant may not do', () => {
  it.each(['bascule: 2', '$schema: x', 'include: [a.yaml]', 'variants: {}', 'expect: []'])(
    'change %s',
    (change) => {
      const [section = ''] = change.split(':');
      expect(codesOf(dossierText({ variants: variant(change) }))).toEqual([
        `SCN-802 variants.v.change.${section}`,
      ]);
    },
  );

  it('use other plans than those it names', () => {
    const trigger = 'trigger: { when: shop < 50% }, steps: { call: { do: task } }';
    const plans = `plans: { a: { kind: recovery, ${trigger} }, b: { kind: recovery, ${trigger} } }`;
    const opened = openedFrom(dossierText({ plans, variants: variant('', ', plans: [b]') }));
    expect(Object.keys(opened.design('v').plans)).toEqual(['b']);
    expect(Object.keys(opened.design(null).plans)).toEqual(['a', 'b']);
    expect(codesOf(dossierText({ plans, variants: variant('', ', plans: [c]') }))).toEqual([
      'SCN-301 variants.v.plans.0',
    ]);
    const own = variant(`plans: { c: { kind: recovery, ${trigger} } }`, ', plans: [c]');
    expect(codesOf(dossierText({ plans, variants: own }))).toEqual([]);
  });
});
