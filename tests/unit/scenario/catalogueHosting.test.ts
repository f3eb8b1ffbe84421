import { expect, it } from 'vitest';
import { adequacyOf, catalogue, hostingOf } from '../../../src/scenario/catalogue/index.ts';

function hosted(id: string, offerId: string, regionId: string) {
  const offer = catalogue.findOffer(offerId);
  const region = offer?.regions.find((candidate) => candidate.id === regionId);
  if (!offer || !region) throw new Error(`no region ${regionId} in ${offerId}`);
  return hostingOf(id, offer, region);
}

it('names sites after the hosting, and keeps what they are', () => {
  const hosting = hosted('main', 'nubo', 'rie');
  expect(hosting.id).toBe('main');
  expect(hosting.sites.map(({ id, physical }) => [id, physical])).toEqual([
    ['main/site-1', 'nubo/site-1'],
    ['main/site-2', 'nubo/site-2'],
  ]);
  expect(hosting.controlPlane).toBe('nubo/idf-rie');
});

it.each([
  ['outscale-cloudgouv', 'eu-west-1', '3DS Outscale cloudgouv', '3DS Outscale cloudgouv'],
  ['nubo', 'rie', 'Nubo, exposition RIE', 'Nubo, RIE exposure'],
])('%s %s is called by its offer, and its region when there are several', (...row) => {
  const [offer, region, fr, en] = row;
  expect(hosted('h', offer, region).name).toEqual({ fr, en });
});

it('gives a region its own health certificate where the offer’s does not reach', () => {
  expect(hosted('paris', 'aws', 'eu-west-3').health.value).toBe(true);
  expect(hosted('virginia', 'aws', 'us-east-1').health.value).toBe(false);
});

it('gives personal data the answer of the country', () => {
  expect(hosted('paris', 'aws', 'eu-west-3').adequate).toEqual(adequacyOf('FR'));
  expect(hosted('virginia', 'aws', 'us-east-1').adequate).toEqual(adequacyOf('US'));
});

it('never shares own premises between two hostings', () => {
  const [one, other] = [hosted('dc-1', 'on-premise', 'own'), hosted('dc-2', 'on-premise', 'own')];
  expect(one.sites).toEqual([]);
  expect(one.controlPlane).not.toBe(other.controlPlane);
  expect(one.infrastructure).not.toBe(other.infrastructure);
});

it.each([
  ['FR', true],
  ['NO', true],
  ['CH', true],
  ['US', null],
  ['GB', null],
  ['CN', null],
  ['', null],
])('adequacy of %s: %s', (country, expected) => {
  const fact = adequacyOf(country);
  expect(fact.value).toBe(expected);
  expect(fact.source).not.toBe('');
});
