import { describe, expect, it } from 'vitest';
import { isId } from '../../../src/model/fields.ts';
import { parseLaw } from '../../../src/model/parseLaw.ts';
import {
  catalogue,
  listSupportServices,
  listTechnologyOwners,
} from '../../../src/scenario/catalogue/index.ts';

describe('services that plans forget', () => {
  const services = listSupportServices();

  it('have ids that a dossier can write, each once', () => {
    expect(services.filter(({ id }) => !isId(id))).toEqual([]);
    expect(new Set(services.map(({ id }) => id)).size).toBe(services.length);
  });

  it('quote laws that a dossier reads', () => {
    const laws = services.flatMap(({ times }) => times.map(({ law }) => law));
    expect(laws.length).toBeGreaterThan(5);
    expect(laws.filter((law) => typeof parseLaw(law) === 'string')).toEqual([]);
  });

  it.each([
    'rie',
    'franceconnect',
    'registrar',
    'secrets-vault',
    'on-call-paging',
    'licence-server',
  ])('include %s', (id) => {
    expect(services.some((service) => service.id === id)).toBe(true);
  });

  it('say in both languages what they are for and how they go missing', () => {
    const texts = services.flatMap(({ name, purpose, failure, times }) => [
      name,
      purpose,
      failure,
      ...times.map(({ what }) => what),
    ]);
    expect(texts.filter(({ fr, en }) => fr.trim() === '' || en.trim() === '')).toEqual([]);
  });
});

describe('technology owners', () => {
  const owners = listTechnologyOwners();

  it('have one entry an id', () => {
    expect(new Set(owners.map(({ id }) => id)).size).toBe(owners.length);
    expect(owners.filter(({ id }) => !isId(id))).toEqual([]);
  });

  it('a cut of Google technology reaches S3NS, a failure of Google’s worldwide services does not', () => {
    const usersOf = (tag: string) =>
      catalogue.offers.filter(({ technologies }) => technologies.includes(tag)).map(({ id }) => id);
    expect(usersOf('google-tech')).toEqual(['s3ns-premi3ns', 'google']);
    expect(usersOf('gcp-global-api')).toEqual(['google']);
    expect(usersOf('aws-global-cp')).toEqual(['aws']);
  });
});
