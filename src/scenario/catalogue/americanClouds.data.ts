/** Offers whose operator answers to American law, wherever their machines are. */
import type { CatalogueOffer } from './catalogue.ts';
import { onePlace, PARIS, region, zonesOf } from './places.ts';
import { assumed, notQualified, readIn, stated, undetermined, words } from './statements.ts';

/** Doctrine and law have the same answer for all of them. */
const american = {
  trust: 'commercial',
  jurisdictions: stated(['US', 'EU'], assumed('high')),
  immune: stated(false, readIn('anssiReferential', 'high', '2022-03-08')),
  qualifications: notQualified(assumed('high')),
  restricted: stated(false, assumed('high')),
  support: undetermined(),
  availability: undetermined(),
} as const;

/** General knowledge: their European regions hold the French health-hosting certificate. */
const healthInEurope = stated(true, assumed('medium'));
/** The referential of 2024 asks for hosting inside the European Economic Area. */
const healthElsewhere = stated(false, assumed('medium'));

const aws: CatalogueOffer = {
  ...american,
  id: 'aws',
  name: words('Amazon Web Services'),
  operator: { id: 'aws', name: 'Amazon Web Services' },
  groups: ['amazon'],
  infrastructure: 'aws',
  technologies: ['aws-tech', 'aws-global-cp'],
  control: assumed('high'),
  health: healthInEurope,
  regions: [
    {
      place: { id: 'eu-west-3', name: words('Paris'), country: 'FR', metro: PARIS },
      zones: ['a', 'b', 'c'],
    },
    {
      place: {
        id: 'eu-central-1',
        name: words('Francfort', 'Frankfurt'),
        country: 'DE',
        metro: 'Frankfurt',
      },
      zones: ['a', 'b', 'c'],
    },
    {
      place: {
        id: 'us-east-1',
        name: words('Virginie du Nord', 'Northern Virginia'),
        country: 'US',
        metro: 'Northern Virginia',
        health: healthElsewhere,
      },
      zones: ['a', 'b', 'c', 'd', 'e', 'f'],
    },
    {
      place: {
        id: 'us-west-2',
        name: words('Oregon'),
        country: 'US',
        metro: 'Oregon',
        health: healthElsewhere,
      },
      zones: ['a', 'b', 'c', 'd'],
    },
  ].map(({ place, zones }) =>
    region({ ...place, controlPlane: `aws/${place.id}` }, zonesOf(`aws/${place.id}`, zones)),
  ),
  layout: assumed('high'),
  notes: [
    words(
      'Les régions tombent chacune pour soi, sauf l’identité, le DNS et la facturation mondiales, pilotées depuis us-east-1 : l’étiquette `aws-global-cp`.',
      'Regions fail one by one, except worldwide identity, DNS and billing, driven from us-east-1: the `aws-global-cp` tag.',
    ),
  ],
};

const awsSovereign: CatalogueOffer = {
  ...american,
  id: 'aws-eusc',
  name: words('AWS European Sovereign Cloud'),
  operator: { id: 'aws-eusc', name: 'AWS European Sovereign Cloud' },
  groups: ['amazon'],
  infrastructure: 'aws-eusc',
  technologies: ['aws-tech'],
  control: readIn('cuttlesoft', 'medium'),
  jurisdictions: stated(['DE', 'US', 'EU'], readIn('servola', 'medium')),
  immune: stated(false, readIn('servola', 'medium')),
  qualifications: notQualified(readIn('servola', 'medium')),
  health: undetermined(),
  restricted: undetermined(),
  regions: [
    region(
      {
        id: 'eusc-de-east-1',
        name: words('Brandebourg', 'Brandenburg'),
        country: 'DE',
        metro: 'Brandenburg',
        controlPlane: 'aws-eusc/eusc-de-east-1',
      },
      zonesOf('aws-eusc', ['a', 'b', 'c']),
    ),
  ],
  layout: readIn('cuttlesoft', 'medium'),
  notes: [
    words(
      'Sociétés allemandes, maison mère américaine ; ouvert le 2026-01-15. Partition, identité et facturation séparées : l’étiquette `aws-global-cp` ne s’applique pas, `aws-tech` si.',
      'German companies, American parent; opened on 2026-01-15. Separate partition, identity and billing: the `aws-global-cp` tag does not apply, `aws-tech` does.',
    ),
    words('Nombre de zones à vérifier.', 'Number of zones to be checked.'),
  ],
};

const azure: CatalogueOffer = {
  ...american,
  id: 'azure',
  name: words('Microsoft Azure'),
  operator: { id: 'microsoft', name: 'Microsoft' },
  groups: [],
  infrastructure: 'azure',
  technologies: ['microsoft-tech', 'entra-global', 'afd-global'],
  control: assumed('high'),
  health: healthInEurope,
  regions: [
    region(
      {
        id: 'france-central',
        name: words('France-Centre', 'France Central'),
        country: 'FR',
        metro: PARIS,
        controlPlane: 'azure/france-central',
      },
      zonesOf('azure/france-central', ['1', '2', '3']),
    ),
    region(
      {
        id: 'france-south',
        name: words('France-Sud', 'France South'),
        country: 'FR',
        metro: 'Marseille',
        controlPlane: 'azure/france-south',
      },
      onePlace('azure', 'france-south', words('Marseille')),
    ),
  ],
  layout: assumed('high'),
  notes: [
    words(
      'France-Sud est une région de secours à accès restreint, sans zones. Identité et entrée du trafic sont mondiales : `entra-global`, `afd-global`.',
      'France South is a standby region with restricted access and no zones. Identity and traffic entry are worldwide: `entra-global`, `afd-global`.',
    ),
  ],
};

const google: CatalogueOffer = {
  ...american,
  id: 'google',
  name: words('Google Cloud'),
  operator: { id: 'google', name: 'Google Cloud' },
  groups: ['alphabet'],
  infrastructure: 'google',
  technologies: ['google-tech', 'gcp-global-api'],
  control: assumed('high'),
  health: healthInEurope,
  regions: [
    region(
      {
        id: 'europe-west9',
        name: words('Paris (europe-west9)'),
        country: 'FR',
        metro: PARIS,
        controlPlane: 'google/europe-west9',
      },
      zonesOf('google/europe-west9', ['a', 'b', 'c'], 'google-europe-west9'),
    ),
    region(
      {
        id: 'europe-west1',
        name: words('Belgique (europe-west1)', 'Belgium (europe-west1)'),
        country: 'BE',
        metro: null,
        controlPlane: 'google/europe-west1',
      },
      zonesOf('google/europe-west1', ['b', 'c', 'd']),
    ),
  ],
  layout: readIn('itPro', 'medium'),
  notes: [
    words(
      'En avril 2023, l’incendie d’un seul bâtiment a arrêté plusieurs zones d’europe-west9 : le catalogue leur donne un campus commun.',
      'In April 2023 a fire in a single building stopped several zones of europe-west9: the catalogue gives them one campus.',
    ),
    words(
      'Certaines interfaces sont mondiales et tombent partout à la fois : `gcp-global-api`.',
      'Some interfaces are worldwide and fail everywhere at once: `gcp-global-api`.',
    ),
  ],
};

/** In the order of the page. */
export const AMERICAN_CLOUDS: readonly CatalogueOffer[] = [aws, awsSovereign, azure, google];
