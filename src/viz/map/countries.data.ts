/** Countries where the offers of the catalogue stand, as a map names them. ISO 3166-1 alpha-2. */
import type { Language, Localised } from '../../model/localised.ts';

const COUNTRIES: Readonly<Record<string, Localised>> = {
  AT: { fr: 'Autriche', en: 'Austria' },
  BE: { fr: 'Belgique', en: 'Belgium' },
  CA: { fr: 'Canada', en: 'Canada' },
  CH: { fr: 'Suisse', en: 'Switzerland' },
  CZ: { fr: 'Tchéquie', en: 'Czechia' },
  DE: { fr: 'Allemagne', en: 'Germany' },
  DK: { fr: 'Danemark', en: 'Denmark' },
  EE: { fr: 'Estonie', en: 'Estonia' },
  ES: { fr: 'Espagne', en: 'Spain' },
  FI: { fr: 'Finlande', en: 'Finland' },
  FR: { fr: 'France', en: 'France' },
  GB: { fr: 'Royaume-Uni', en: 'United Kingdom' },
  IE: { fr: 'Irlande', en: 'Ireland' },
  IT: { fr: 'Italie', en: 'Italy' },
  JP: { fr: 'Japon', en: 'Japan' },
  KR: { fr: 'Corée du Sud', en: 'South Korea' },
  LU: { fr: 'Luxembourg', en: 'Luxembourg' },
  NL: { fr: 'Pays-Bas', en: 'Netherlands' },
  NO: { fr: 'Norvège', en: 'Norway' },
  PL: { fr: 'Pologne', en: 'Poland' },
  PT: { fr: 'Portugal', en: 'Portugal' },
  SE: { fr: 'Suède', en: 'Sweden' },
  SG: { fr: 'Singapour', en: 'Singapore' },
  US: { fr: 'États-Unis', en: 'United States' },
};

/** The country's name, or its code when the table does not have it. */
export const countryName = (code: string, language: Language): string =>
  COUNTRIES[code]?.[language] ?? code;
