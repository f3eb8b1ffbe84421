import { describe, expect, it } from 'vitest';
import { InvariantError } from '../../../src/base/assert.ts';
import { parseCivil } from '../../../src/base/parseCivil.ts';
import { isId } from '../../../src/model/fields.ts';
import type { Fact } from '../../../src/model/hosting.ts';
import { parseDuration } from '../../../src/model/quantity.ts';
import { parseWeekly } from '../../../src/model/schedule.ts';
import type { CatalogueOffer, Provenance } from '../../../src/scenario/catalogue/catalogue.ts';
import { createCatalogue } from '../../../src/scenario/catalogue/createCatalogue.ts';
import { catalogue, listTechnologyOwners } from '../../../src/scenario/catalogue/index.ts';

const REQUIRED_OFFERS = [
  'nubo pi on-premise',
  'ovh-hpc-snc ovh-bare-metal-pod-snc outscale-cloudgouv numspot cloud-temple s3ns-premi3ns bleu',
  'oodrive whaller-donjon index-education worldline free-pro orange-cloud-avenue-secnum cegedim',
  'ovh-public outscale-eu-west-2 scaleway clever-cloud scalingo-secnum',
  'stackit hetzner exoscale infomaniak ionos aws aws-eusc azure google',
].flatMap((line) => line.split(' '));

const eachOffer = catalogue.offers.map((offer) => ({ id: offer.id, offer }));

/** Every dated statement of an offer, with the name of its attribute. */
function factsOf(offer: CatalogueOffer): readonly (readonly [string, Fact<unknown>])[] {
  return [
    ['jurisdictions', offer.jurisdictions],
    ['immune', offer.immune],
    ['health', offer.health],
    ['restricted', offer.restricted],
    ['support', offer.support],
    ['availability', offer.availability],
    ...offer.qualifications.map(({ scheme, status }) => [scheme, status] as const),
    ...offer.regions.flatMap(({ id, adequate, health }) => [
      [`${id} adequate`, adequate] as const,
      ...(health ? [[`${id} health`, health] as const] : []),
    ]),
  ];
}

const provenancesOf = (offer: CatalogueOffer): readonly Provenance[] => [
  offer.control,
  offer.layout,
  ...factsOf(offer).map(([, fact]) => fact),
];

const isDay = (text: string) => text.length === 10 && parseCivil(text) !== null;

const duplicatesIn = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);

function regionOf(offerId: string, regionId: string) {
  const found = catalogue.findOffer(offerId)?.regions.find(({ id }) => id === regionId);
  if (!found) throw new Error(`no region ${regionId} in ${offerId}`);
  return found;
}

const placesOf = (offerId: string): readonly string[] =>
  catalogue.findOffer(offerId)?.regions.flatMap(({ sites }) => sites.map((s) => s.physical)) ?? [];

describe('the catalogue as a whole', () => {
  it('has the offers that dossiers and incidents name', () => {
    expect(REQUIRED_OFFERS.filter((id) => catalogue.findOffer(id) === null)).toEqual([]);
  });

  it('has one offer an id, and finds it', () => {
    expect(duplicatesIn(catalogue.offers.map(({ id }) => id))).toEqual([]);
    for (const offer of catalogue.offers) expect(catalogue.findOffer(offer.id)).toBe(offer);
    expect(catalogue.findOffer('nowhere')).toBeNull();
    expect(catalogue.findOffer('constructor')).toBeNull();
  });

  it('lists the offers in the order of their families', () => {
    expect(catalogue.offers).toEqual(catalogue.families.flatMap(({ offers }) => offers));
    expect(catalogue.offers[0]?.id).toBe('nubo');
    expect(duplicatesIn(catalogue.families.map(({ id }) => id))).toEqual([]);
  });

  it('refuses two offers with one id', () => {
    const family = catalogue.families[0];
    if (!family) throw new Error('no family');
    expect(() => createCatalogue([family, family])).toThrow(InvariantError);
  });
});

describe.each(eachOffer)('$id', ({ offer }) => {
  it('has ids that a dossier can write, each once', () => {
    const regions = offer.regions.map(({ id }) => id);
    const sites = offer.regions.flatMap((region) => region.sites.map(({ id }) => id));
    expect([offer.id, offer.operator.id, ...regions, ...sites].filter((id) => !isId(id))).toEqual(
      [],
    );
    expect(regions.length).toBeGreaterThan(0);
    expect(duplicatesIn(regions)).toEqual([]);
    for (const region of offer.regions) {
      expect(duplicatesIn(region.sites.map(({ id }) => id))).toEqual([]);
    }
  });

  it('says where everything comes from, on a day that exists', () => {
    for (const { source, asOf } of provenancesOf(offer)) {
      expect(source).not.toBe('');
      expect(asOf === null || isDay(asOf), `${asOf}`).toBe(true);
    }
    for (const { from, until } of offer.qualifications) {
      expect(from === null || isDay(from), `${from}`).toBe(true);
      expect(until === null || isDay(until), `${until}`).toBe(true);
      expect((from ?? '') <= (until ?? '9999-12-31')).toBe(true);
    }
  });

  it('is never sure of what is undetermined', () => {
    const unsure = factsOf(offer).filter(([, { value }]) => value === null);
    expect(unsure.filter(([, { confidence }]) => confidence !== 'low')).toEqual([]);
    const dated = offer.qualifications.filter(
      ({ status, from, until }) => status.value !== 'granted' && (from ?? until) !== null,
    );
    expect(dated).toEqual([]);
  });

  it('speaks both languages', () => {
    const texts = [
      offer.name,
      ...offer.notes,
      ...offer.regions.flatMap(({ name, sites }) => [name, ...sites.map((site) => site.name)]),
    ];
    expect(texts.filter(({ fr, en }) => fr.trim() === '' || en.trim() === '')).toEqual([]);
  });

  it('uses technologies whose owner is known', () => {
    const known = new Set(listTechnologyOwners().map(({ id }) => id));
    expect(offer.technologies.filter((tag) => !known.has(tag))).toEqual([]);
  });

  it('promises support and availability in forms that a dossier reads', () => {
    const { support, availability } = offer;
    if (support.value) {
      expect(parseWeekly(support.value.hours)).not.toBeNull();
      const { firstResponse } = support.value;
      expect(firstResponse === null || parseDuration(firstResponse) !== null).toBe(true);
    }
    if (availability.value) {
      expect(availability.value.least).toBeLessThanOrEqual(availability.value.most);
      expect(availability.value.most).toBeLessThanOrEqual(1);
      expect(availability.value.least).toBeGreaterThan(0.5);
    }
  });

  it('keeps its sites in the country of their region', () => {
    for (const region of offer.regions) {
      expect(region.country).toMatch(/^[A-Z]{2}$/u);
      expect(region.sites.filter(({ country }) => country !== region.country)).toEqual([]);
    }
  });
});

describe('places shared under several names', () => {
  it.each(['numspot', 'scalingo-secnum'])('%s stands on the zones of Outscale cloudgouv', (id) => {
    expect(placesOf(id)).toEqual(placesOf('outscale-cloudgouv'));
    expect(catalogue.findOffer(id)?.infrastructure).toBe('outscale-cloudgouv');
  });

  it('Clever Cloud has a zone at Cloud Temple', () => {
    expect(placesOf('clever-cloud-secnum')).toEqual(placesOf('cloud-temple'));
  });

  it('the two exposures of an internal cloud are the same buildings with two control planes', () => {
    for (const cloud of ['nubo', 'pi']) {
      const [rie, internet] = [regionOf(cloud, 'rie'), regionOf(cloud, 'internet')];
      expect(rie.sites).toEqual(internet.sites);
      expect(rie.controlPlane).not.toBe(internet.controlPlane);
    }
    expect(regionOf('nubo', 'rie').sites).toHaveLength(2);
    expect(regionOf('pi', 'rie').sites).toHaveLength(6);
  });

  it('offers of different infrastructures share no place', () => {
    const infrastructureOf = new Map<string, string>();
    for (const offer of catalogue.offers) {
      for (const place of placesOf(offer.id)) {
        expect(infrastructureOf.get(place) ?? offer.infrastructure, place).toBe(
          offer.infrastructure,
        );
        infrastructureOf.set(place, offer.infrastructure);
      }
    }
  });

  it('Strasbourg is one campus of four buildings, shared with the qualified offer', () => {
    const { sites } = regionOf('ovh-public', 'sbg');
    expect(sites.map(({ id }) => id)).toEqual(['sbg1', 'sbg2', 'sbg3', 'sbg4']);
    const campuses = [...sites, ...regionOf('ovh-hpc-snc', 'sbg').sites].map((s) => s.campus);
    expect(new Set(campuses)).toEqual(new Set(['ovh-strasbourg']));
  });

  it('the zones of europe-west9 share a campus', () => {
    const campuses = regionOf('google', 'europe-west9').sites.map(({ campus }) => campus);
    expect(campuses).toHaveLength(3);
    expect(new Set(campuses).size).toBe(1);
    expect(campuses[0]).not.toBeNull();
  });
});

describe('what must be right or unknown', () => {
  it.each(['numspot', 'bleu', 'scaleway', 'cegedim', 'free-pro', 'scalingo-secnum'])(
    '%s: qualification undetermined',
    (id) => {
      const [qualification] = catalogue.findOffer(id)?.qualifications ?? [];
      expect(qualification?.status.value).toBeNull();
    },
  );

  it('Diffusion Restreinte: Pi yes, Nubo no', () => {
    expect(catalogue.findOffer('pi')?.restricted.value).toBe(true);
    expect(catalogue.findOffer('nubo')?.restricted.value).toBe(false);
  });

  it('the only qualification with known days is that of S3NS', () => {
    const dated = catalogue.offers.filter(({ qualifications }) =>
      qualifications.some(({ from }) => from !== null),
    );
    expect(dated.map(({ id }) => id)).toEqual(['s3ns-premi3ns']);
    expect(dated[0]?.qualifications[0]).toMatchObject({ from: '2025-12-17', until: '2028-12-17' });
  });

  it.each([
    ['aws', 'eu-west-3', true],
    ['aws', 'us-east-1', null],
    ['infomaniak', 'dc3-a', true],
    ['scaleway', 'pl-waw', true],
  ])('personal data in %s %s: %s', (offer, region, expected) => {
    expect(regionOf(offer, region).adequate.value).toBe(expected);
  });

  it('no internal cloud is placed more closely than Île-de-France', () => {
    for (const id of ['nubo', 'pi']) {
      const offer = catalogue.findOffer(id);
      expect(
        new Set(offer?.regions.flatMap((r) => [r.metro, ...r.sites.map((s) => s.metro)])),
      ).toEqual(new Set(['Île-de-France']));
    }
  });
});
