/** French and European offers outside SecNumCloud, as far as known. */
import type { Localised } from '../../model/localised.ts';
import type { CatalogueOffer, CatalogueRegion } from './catalogue.ts';
import { onePlace, PARIS, region, sitesOf, zonesOf } from './places.ts';
import {
  assumed,
  notQualified,
  qualificationUnknown,
  readIn,
  stated,
  undetermined,
  words,
} from './statements.ts';

/** Depends on the product and the contract, or nobody published it. */
const byContract = {
  trust: 'commercial',
  health: undetermined(),
  restricted: undetermined(),
  support: undetermined(),
  availability: undetermined(),
} as const;

const frenchLaws = stated(['FR', 'EU'], assumed('high'));
const germanLaws = stated(['DE', 'EU'], assumed('high'));

/** A region known as one place only. */
const singlePlace = (
  offer: string,
  place: {
    readonly id: string;
    readonly name: Localised;
    readonly country: string;
    readonly metro: string | null;
  },
): CatalogueRegion =>
  region(
    { ...place, controlPlane: `${offer}/${place.id}` },
    onePlace(offer, place.id, place.name, `${offer}-${place.id}`),
  );

/** One campus of OVHcloud: buildings that share grounds, power and access. */
const ovhCampus = (id: string, town: string, campus: string, buildings: readonly string[]) =>
  region(
    { id, name: words(town), country: 'FR', metro: town, controlPlane: `ovh-public/${id}` },
    sitesOf('ovh-public', buildings, (building) => words(building.toUpperCase()), campus),
  );

const ovhPublic: CatalogueOffer = {
  ...byContract,
  id: 'ovh-public',
  name: words('OVHcloud Public Cloud'),
  operator: { id: 'ovh', name: 'OVHcloud' },
  groups: [],
  infrastructure: 'ovh-public',
  technologies: ['openstack'],
  control: assumed('high'),
  jurisdictions: frenchLaws,
  immune: undetermined(),
  qualifications: notQualified(assumed('medium')),
  regions: [
    ovhCampus('gra', 'Gravelines', 'ovh-gravelines', ['gra1', 'gra2']),
    ovhCampus('rbx', 'Roubaix', 'ovh-roubaix', ['rbx1', 'rbx2']),
    ovhCampus('sbg', 'Strasbourg', 'ovh-strasbourg', ['sbg1', 'sbg2', 'sbg3', 'sbg4']),
    region(
      {
        id: 'par',
        name: words('Paris (eu-west-par)'),
        country: 'FR',
        metro: PARIS,
        controlPlane: 'ovh-public/par',
      },
      zonesOf('ovh-public/par', ['a', 'b', 'c']),
    ),
  ],
  layout: readIn('ovhLocations', 'medium', '2025-11-28'),
  notes: [
    words(
      'Strasbourg est décrit tel qu’en mars 2021 : quatre bâtiments d’un même campus, dont un brûlé et un autre atteint, tous arrêtés des jours durant. Un autre bâtiment n’est pas un repli.',
      'Strasbourg is described as in March 2021: four buildings on one campus, one burnt down and another hit, all stopped for days. Another building is not a fallback.',
    ),
    words(
      'À Gravelines et Roubaix, deux bâtiments seulement sont énumérés. D’autres pays existent (Varsovie, Londres, Beauharnois…).',
      'Only two buildings are listed for Gravelines and Roubaix. Other countries exist (Warsaw, London, Beauharnois…).',
    ),
  ],
};

const outscalePublic: CatalogueOffer = {
  ...byContract,
  id: 'outscale-eu-west-2',
  name: words('3DS Outscale eu-west-2'),
  operator: { id: 'outscale', name: '3DS Outscale' },
  groups: ['dassault-systemes'],
  infrastructure: 'outscale-eu-west-2',
  technologies: ['tina-os'],
  control: readIn('publicCode', 'medium'),
  jurisdictions: frenchLaws,
  immune: undetermined(),
  qualifications: notQualified(readIn('publicCode', 'medium')),
  regions: [
    region(
      {
        id: 'eu-west-2',
        name: words('eu-west-2'),
        country: 'FR',
        metro: PARIS,
        controlPlane: 'outscale-eu-west-2/eu-west-2',
      },
      zonesOf('outscale-eu-west-2', ['a', 'b']),
    ),
  ],
  layout: readIn('publicCode', 'medium'),
  notes: [
    words(
      'Ce n’est pas la région SecNumCloud d’Outscale : mêmes interfaces, autre statut.',
      'This is not Outscale’s SecNumCloud region: same interfaces, another status.',
    ),
  ],
};

const scaleway: CatalogueOffer = {
  ...byContract,
  id: 'scaleway',
  name: words('Scaleway'),
  operator: { id: 'scaleway', name: 'Scaleway' },
  groups: ['iliad'],
  infrastructure: 'scaleway',
  technologies: [],
  control: assumed('high'),
  jurisdictions: frenchLaws,
  immune: undetermined('anssiList'),
  qualifications: qualificationUnknown('sfeir'),
  regions: [
    { id: 'fr-par', name: words('Paris'), country: 'FR', metro: PARIS },
    { id: 'nl-ams', name: words('Amsterdam'), country: 'NL', metro: 'Amsterdam' },
    { id: 'pl-waw', name: words('Varsovie', 'Warsaw'), country: 'PL', metro: 'Warszawa' },
  ]
    .map((place) =>
      region(
        { ...place, controlPlane: `scaleway/${place.id}` },
        zonesOf(`scaleway/${place.id}`, ['1', '2', '3']),
      ),
    )
    .concat(
      singlePlace('scaleway', {
        id: 'it-mil',
        name: words('Milan'),
        country: 'IT',
        metro: 'Milano',
      }),
    ),
  layout: assumed('medium'),
  notes: [
    words(
      'Qualification SecNumCloud en cours selon la presse, sans confirmation trouvée ; retenu au niveau SEAL-3 dans un marché européen d’avril 2026.',
      'SecNumCloud qualification under way according to the press, no confirmation found; ranked SEAL-3 in a European tender of April 2026.',
    ),
  ],
};

const cleverCloud: CatalogueOffer = {
  ...byContract,
  id: 'clever-cloud',
  name: words('Clever Cloud'),
  operator: { id: 'clever-cloud', name: 'Clever Cloud' },
  groups: [],
  infrastructure: 'clever-cloud',
  technologies: [],
  control: assumed('medium'),
  jurisdictions: frenchLaws,
  immune: undetermined(),
  qualifications: notQualified(assumed('medium')),
  regions: [
    region(
      {
        id: 'par',
        name: words('Paris'),
        country: 'FR',
        metro: PARIS,
        controlPlane: 'clever-cloud/par',
      },
      onePlace('clever-cloud', 'par', words('Paris')),
    ),
  ],
  layout: assumed('low'),
  notes: [
    words(
      'PaaS déployé chez plusieurs hébergeurs : la zone choisie décide de l’infrastructure et du statut. Celle de Cloud Temple est une offre à part du catalogue.',
      'PaaS deployed at several hosts: the zone chosen decides infrastructure and status. The Cloud Temple one is an offer of its own here.',
    ),
  ],
};

const stackit: CatalogueOffer = {
  ...byContract,
  id: 'stackit',
  name: words('STACKIT'),
  operator: { id: 'stackit', name: 'STACKIT' },
  groups: ['schwarz'],
  infrastructure: 'stackit',
  technologies: ['openstack'],
  control: assumed('medium'),
  jurisdictions: germanLaws,
  immune: undetermined(),
  qualifications: notQualified(assumed('high')),
  regions: [
    region(
      {
        id: 'eu01',
        name: words('Allemagne (eu01)', 'Germany (eu01)'),
        country: 'DE',
        metro: null,
        controlPlane: 'stackit/eu01',
      },
      zonesOf('stackit/eu01', ['1', '2', '3']),
    ),
  ],
  layout: assumed('medium'),
  notes: [],
};

const hetzner: CatalogueOffer = {
  ...byContract,
  id: 'hetzner',
  name: words('Hetzner Cloud'),
  operator: { id: 'hetzner', name: 'Hetzner' },
  groups: [],
  infrastructure: 'hetzner',
  technologies: [],
  control: assumed('medium'),
  jurisdictions: germanLaws,
  immune: undetermined(),
  qualifications: notQualified(assumed('high')),
  regions: [
    { id: 'fsn1', name: words('Falkenstein'), country: 'DE', metro: 'Falkenstein' },
    { id: 'nbg1', name: words('Nuremberg'), country: 'DE', metro: 'Nürnberg' },
    { id: 'hel1', name: words('Helsinki'), country: 'FI', metro: 'Helsinki' },
  ].map((place) => singlePlace('hetzner', place)),
  layout: assumed('medium'),
  notes: [],
};

const exoscale: CatalogueOffer = {
  ...byContract,
  id: 'exoscale',
  name: words('Exoscale'),
  operator: { id: 'exoscale', name: 'Exoscale' },
  groups: ['a1-telekom-austria'],
  infrastructure: 'exoscale',
  technologies: [],
  control: assumed('medium'),
  jurisdictions: stated(['CH', 'AT', 'EU'], assumed('medium')),
  immune: stated(false, readIn('anssiReferential', 'medium', '2022-03-08')),
  qualifications: notQualified(assumed('high')),
  regions: [
    { id: 'ch-gva-2', name: words('Genève', 'Geneva'), country: 'CH', metro: 'Genève' },
    { id: 'de-fra-1', name: words('Francfort', 'Frankfurt'), country: 'DE', metro: 'Frankfurt' },
    { id: 'at-vie-1', name: words('Vienne', 'Vienna'), country: 'AT', metro: 'Wien' },
  ].map((place) => singlePlace('exoscale', place)),
  layout: assumed('medium'),
  notes: [
    words(
      'Siège en Suisse : hors de l’Union, donc hors du critère 19.6 de SecNumCloud.',
      'Seat in Switzerland: outside the Union, hence outside criterion 19.6 of SecNumCloud.',
    ),
  ],
};

const infomaniak: CatalogueOffer = {
  ...byContract,
  id: 'infomaniak',
  name: words('Infomaniak'),
  operator: { id: 'infomaniak', name: 'Infomaniak' },
  groups: [],
  infrastructure: 'infomaniak',
  technologies: ['openstack'],
  control: assumed('medium'),
  jurisdictions: stated(['CH'], assumed('high')),
  immune: stated(false, readIn('anssiReferential', 'medium', '2022-03-08')),
  qualifications: notQualified(assumed('high')),
  regions: [
    { id: 'dc3-a', name: words('dc3-a'), country: 'CH', metro: 'Genève' },
    { id: 'dc4-a', name: words('dc4-a'), country: 'CH', metro: 'Genève' },
  ].map((place) => singlePlace('infomaniak', place)),
  layout: assumed('medium'),
  notes: [
    words(
      'Suisse : décision d’adéquation pour les données personnelles, mais hors du critère 19.6 de SecNumCloud.',
      'Switzerland: adequacy decision for personal data, yet outside criterion 19.6 of SecNumCloud.',
    ),
  ],
};

const ionos: CatalogueOffer = {
  ...byContract,
  id: 'ionos',
  name: words('IONOS Cloud'),
  operator: { id: 'ionos', name: 'IONOS' },
  groups: [],
  infrastructure: 'ionos',
  technologies: [],
  control: assumed('medium'),
  jurisdictions: germanLaws,
  immune: undetermined(),
  qualifications: notQualified(assumed('high')),
  regions: [
    { id: 'de-fra', name: words('Francfort', 'Frankfurt'), country: 'DE', metro: 'Frankfurt' },
    { id: 'de-txl', name: words('Berlin'), country: 'DE', metro: 'Berlin' },
  ].map((place) => singlePlace('ionos', place)),
  layout: assumed('medium'),
  notes: [],
};

/** In the order of the page: French offers first, then by country. */
export const EUROPEAN_CLOUDS: readonly CatalogueOffer[] = [
  ovhPublic,
  outscalePublic,
  scaleway,
  cleverCloud,
  stackit,
  hetzner,
  ionos,
  exoscale,
  infomaniak,
];
