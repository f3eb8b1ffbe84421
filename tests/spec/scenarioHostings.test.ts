import { describe, expect, it } from 'vitest';
import { codesOf, designFrom, dossierText } from '../helpers/dossierText.ts';

const hosting = (text: string) =>
  designFrom({ hosting: `hosting:\n  here: { offer: nubo, region: internet }\n  it: ${text}` })
    .hosting['it'];
const told = (text: string) =>
  codesOf(
    dossierText({ hosting: `hosting:\n  here: { offer: nubo, region: internet }\n  it: ${text}` }),
  );

describe('[SCN-R25] a hosting is an offer in one region', () => {
  it('with all that the catalogue knows', () => {
    expect(hosting('{ offer: outscale-cloudgouv }')).toMatchObject({
      id: 'it',
      offer: 'outscale-cloudgouv',
      sites: [{ id: 'it/a', country: 'FR' }, { id: 'it/b' }, { id: 'it/c' }],
      immune: { value: true },
    });
  });

  it('which has to be chosen when there are several', () => {
    expect(told('{ offer: nubo }')).toEqual(['SCN-402 hosting.it']);
    expect(told('{ offer: nubo, region: x }')).toEqual(['SCN-403 hosting.it.region']);
    expect(hosting('{ offer: nubo, region: rie }')?.region).toBe('rie');
  });

  it('and statements of the author replace what the catalogue says', () => {
    const stated = hosting(
      [
        '{ offer: outscale-cloudgouv, name: Ours, operator: acme,',
        'jurisdictions: { value: [FR], source: contract, as-of: 2026-01-02 },',
        'immune: { value: false, source: audit }, health: { value: true, source: audit },',
        'restricted: { value: true, source: audit },',
        'qualified: { from: 2025-01-01, until: 2028-01-01, source: list },',
        'sites: { a: { campus: grounds, building: tower, country: BE } } }',
      ].join(' '),
    );
    expect(stated).toMatchObject({
      name: { fr: 'Ours', en: 'Ours' },
      operator: { id: 'acme', name: 'acme' },
      jurisdictions: {
        value: ['FR'],
        asOf: '2026-01-02',
        source: 'contract',
        confidence: 'medium',
      },
      immune: { value: false, asOf: null, source: 'audit' },
      health: { value: true },
      restricted: { value: true },
      sites: [
        { id: 'it/a', campus: 'grounds', physical: 'tower', country: 'BE' },
        { id: 'it/b' },
        { id: 'it/c' },
      ],
    });
    const certificates = stated?.qualifications.filter(({ scheme }) => scheme === 'SecNumCloud');
    expect(certificates).toMatchObject([
      { status: { value: 'granted', source: 'list' }, from: '2025-01-01', until: '2028-01-01' },
    ]);
    expect(stated?.technologies).toEqual(hosting('{ offer: outscale-cloudgouv }')?.technologies);
  });
});

describe('[SCN-R26] own premises list their sites', () => {
  it('which share nothing unless they say so', () => {
    expect(told('{ offer: on-premise }')).toEqual(['SCN-404 hosting.it']);
    const rooms = hosting(
      '{ offer: on-premise, sites: { r1: {}, r2: { name: Room, metro: Lyon, building: hall } } }',
    );
    expect(rooms).toMatchObject({
      controlPlane: 'it',
      sites: [
        {
          id: 'it/r1',
          name: { en: 'r1' },
          physical: 'it/r1',
          country: 'FR',
          metro: null,
          campus: null,
        },
        { id: 'it/r2', name: { en: 'Room' }, physical: 'hall', metro: 'Lyon' },
      ],
    });
  });

  it('and other hostings cannot have more than the catalogue gives', () => {
    expect(told('{ offer: outscale-cloudgouv, sites: { z: {} } }')).toEqual([
      'SCN-405 hosting.it.sites.z',
    ]);
  });
});

it('[SCN-R27] own premises are adequate where every site is', () => {
  const adequacy = (sites: string) =>
    hosting(`{ offer: on-premise, sites: { ${sites} } }`)?.adequate.value;
  expect(adequacy('r1: {}')).toBe(true);
  expect(adequacy('r1: { country: FR }, r2: { country: NO }')).toBe(true);
  expect(adequacy('r1: { country: FR }, r2: { country: US }')).toBeNull();
});
