/**
 * French offers built for SecNumCloud: qualified, or on the way. ANSSI's own list is the only authority, so a status
 * that it alone can confirm is undetermined here, and so is the validity of a qualification whose days are not known:
 * a dossier states them under `qualified`, with its source.
 */
import type { CatalogueOffer } from './catalogue.ts';
import { onePlace, PARIS, region, zonesOf } from './places.ts';
import {
  assumed,
  qualificationUnknown,
  readIn,
  secNumCloud,
  stated,
  undetermined,
  words,
} from './statements.ts';

const frenchLaws = stated(['FR', 'EU'], assumed('high'));
/** What 19.6 of the referential asks of whoever is qualified under its version 3.2. */
const immuneByReferential = stated(true, readIn('anssiReferential', 'medium', '2022-03-08'));

/** Nobody sells these without a contract that says more than a catalogue can. */
const byContract = {
  support: undetermined(),
  availability: undetermined(),
  restricted: undetermined(),
};

const datesUnknown = words(
  'Dates de qualification à relever sur la liste de l’ANSSI ; sans elles, la validité reste indéterminée. Le dossier les donne sous `qualified`.',
  'Qualification dates to be read on ANSSI’s list; without them validity stays undetermined. The dossier gives them under `qualified`.',
);

const ovh = { id: 'ovh', name: 'OVHcloud' };

const ovhHostedPrivateCloud: CatalogueOffer = {
  ...byContract,
  id: 'ovh-hpc-snc',
  name: words('OVHcloud Hosted Private Cloud SecNumCloud'),
  operator: ovh,
  groups: [],
  infrastructure: 'ovh-hpc-snc',
  technologies: ['vmware-broadcom'],
  control: assumed('medium'),
  trust: 'commercial',
  jurisdictions: frenchLaws,
  immune: immuneByReferential,
  qualifications: secNumCloud(stated('granted', readIn('ovhVmwareReversibility', 'medium'))),
  health: undetermined(),
  regions: [
    { id: 'rbx', name: words('Roubaix'), campus: 'ovh-roubaix' },
    { id: 'gra', name: words('Gravelines'), campus: 'ovh-gravelines' },
    { id: 'sbg', name: words('Strasbourg'), campus: 'ovh-strasbourg' },
  ].map(({ id, name, campus }) =>
    region(
      { id, name, country: 'FR', metro: name.fr, controlPlane: `ovh-hpc-snc/${id}` },
      onePlace('ovh-hpc-snc', id, name, campus),
    ),
  ),
  layout: assumed('medium'),
  notes: [
    datesUnknown,
    words(
      'Qualifié d’abord en 2021, puis en version 3.2. Partage ses campus avec le cloud public d’OVHcloud.',
      'Qualified first in 2021, then in version 3.2. Shares its campuses with OVHcloud’s public cloud.',
    ),
  ],
};

const ovhBareMetalPod: CatalogueOffer = {
  ...byContract,
  id: 'ovh-bare-metal-pod-snc',
  name: words('OVHcloud Bare Metal Pod SecNumCloud'),
  operator: ovh,
  groups: [],
  infrastructure: 'ovh-bare-metal-pod-snc',
  technologies: ['openstack'],
  control: readIn('ovhPodReversibility', 'high', '2025-08-06'),
  trust: 'commercial',
  jurisdictions: frenchLaws,
  immune: immuneByReferential,
  qualifications: secNumCloud(
    stated('granted', readIn('ovhPodReversibility', 'medium', '2025-08-06')),
  ),
  health: undetermined(),
  regions: [
    region(
      {
        id: 'fr',
        name: words('France'),
        country: 'FR',
        metro: null,
        controlPlane: 'ovh-bare-metal-pod-snc/fr',
      },
      onePlace('ovh-bare-metal-pod-snc', 'pod', words('baies dédiées', 'dedicated racks')),
    ),
  ],
  layout: assumed('low'),
  notes: [
    datesUnknown,
    words(
      'Baies dédiées pilotées par Ironic et Neutron ; le site dépend du contrat.',
      'Dedicated racks driven by Ironic and Neutron; the site depends on the contract.',
    ),
  ],
};

const outscaleCloudgouv: CatalogueOffer = {
  ...byContract,
  id: 'outscale-cloudgouv',
  name: words('3DS Outscale cloudgouv'),
  operator: { id: 'outscale', name: '3DS Outscale' },
  groups: ['dassault-systemes'],
  infrastructure: 'outscale-cloudgouv',
  technologies: ['tina-os'],
  control: readIn('publicCode', 'medium'),
  trust: 'commercial',
  jurisdictions: frenchLaws,
  immune: immuneByReferential,
  qualifications: secNumCloud(stated('granted', readIn('sfeir', 'medium'))),
  health: undetermined(),
  regions: [
    region(
      {
        id: 'eu-west-1',
        name: words('cloudgouv-eu-west-1'),
        country: 'FR',
        metro: PARIS,
        controlPlane: 'outscale-cloudgouv/eu-west-1',
      },
      zonesOf('outscale-cloudgouv', ['a', 'b', 'c']),
    ),
  ],
  layout: readIn('publicCode', 'medium'),
  notes: [
    datesUnknown,
    words(
      'SecNumCloud depuis 2019, premier IaaS qualifié en version 3.2. Trois zones.',
      'SecNumCloud since 2019, first IaaS qualified in version 3.2. Three zones.',
    ),
    words(
      'NumSpot et une région de Scalingo tournent sur ces mêmes zones : s’y replier n’est pas changer d’infrastructure.',
      'NumSpot and a region of Scalingo run on these same zones: falling back to them does not change infrastructure.',
    ),
  ],
};

const numSpot: CatalogueOffer = {
  ...byContract,
  id: 'numspot',
  name: words('NumSpot'),
  operator: { id: 'numspot', name: 'NumSpot' },
  groups: ['docaposte', 'dassault-systemes', 'bouygues-telecom', 'banque-des-territoires'],
  infrastructure: 'outscale-cloudgouv',
  technologies: ['tina-os', 'redhat-ibm'],
  control: readIn('ediMag', 'medium'),
  trust: 'commercial',
  jurisdictions: frenchLaws,
  immune: undetermined('anssiList'),
  qualifications: qualificationUnknown('anssiList'),
  health: undetermined(),
  regions: [
    region(
      {
        id: 'cloudgouv-eu-west-1',
        name: words('cloudgouv-eu-west-1'),
        country: 'FR',
        metro: PARIS,
        controlPlane: 'outscale-cloudgouv/eu-west-1',
      },
      zonesOf('outscale-cloudgouv', ['a', 'b', 'c']),
    ),
  ],
  layout: readIn('publicCode', 'medium'),
  notes: [
    words(
      'Tourne sur les zones cloudgouv d’Outscale. La qualification de l’IaaS ne vaut pas pour les services au-dessus : chacune des couches qui accèdent aux données doit être qualifiée.',
      'Runs on Outscale’s cloudgouv zones. The IaaS qualification does not carry over to the services above it: every layer with access to data must be qualified.',
    ),
    words(
      'Crée ses ressources par le plan de contrôle d’Outscale : le catalogue les fait geler ensemble.',
      'Creates its resources through Outscale’s control plane: the catalogue freezes the two together.',
    ),
  ],
};

/** Listed from public notes, to be confirmed: the layout says so. */
const CLOUD_TEMPLE_ZONES = zonesOf('cloud-temple', ['1', '2', '3']);

const cloudTemple: CatalogueOffer = {
  ...byContract,
  id: 'cloud-temple',
  name: words('Cloud Temple'),
  operator: { id: 'cloud-temple', name: 'Cloud Temple' },
  groups: [],
  infrastructure: 'cloud-temple',
  technologies: ['vmware-broadcom', 'redhat-ibm'],
  control: readIn('ediMag', 'medium'),
  trust: 'commercial',
  jurisdictions: frenchLaws,
  immune: immuneByReferential,
  qualifications: secNumCloud(stated('granted', readIn('ediMag', 'medium'))),
  health: undetermined(),
  regions: [
    region(
      {
        id: 'fr1',
        name: words('Île-de-France'),
        country: 'FR',
        metro: PARIS,
        controlPlane: 'cloud-temple/fr1',
      },
      CLOUD_TEMPLE_ZONES,
    ),
  ],
  layout: assumed('low'),
  notes: [
    datesUnknown,
    words(
      'IaaS qualifié en 2022, PaaS OpenShift ensuite ; une IaaS à code ouvert existe à côté de VMware. Nombre de zones à vérifier.',
      'IaaS qualified in 2022, OpenShift PaaS later; an open-source IaaS exists beside VMware. Number of zones to be checked.',
    ),
  ],
};

const cleverCloudOnTemple: CatalogueOffer = {
  ...byContract,
  id: 'clever-cloud-secnum',
  name: words('Clever Cloud sur Cloud Temple', 'Clever Cloud on Cloud Temple'),
  operator: { id: 'clever-cloud', name: 'Clever Cloud' },
  groups: [],
  infrastructure: 'cloud-temple',
  technologies: ['vmware-broadcom'],
  control: readIn('publicCode', 'medium'),
  trust: 'commercial',
  jurisdictions: frenchLaws,
  immune: undetermined('anssiList'),
  qualifications: qualificationUnknown('anssiList'),
  health: undetermined(),
  regions: [
    region(
      {
        id: 'cloud-temple',
        name: words('zone Cloud Temple', 'Cloud Temple zone'),
        country: 'FR',
        metro: PARIS,
        controlPlane: 'clever-cloud/cloud-temple',
      },
      CLOUD_TEMPLE_ZONES,
    ),
  ],
  layout: readIn('publicCode', 'low'),
  notes: [
    words(
      'La zone est celle de Cloud Temple ; la qualification de la couche PaaS est à vérifier.',
      'The zone is Cloud Temple’s; whether the PaaS layer is qualified is to be checked.',
    ),
  ],
};

const scalingo: CatalogueOffer = {
  ...byContract,
  id: 'scalingo-secnum',
  name: words('Scalingo osc-secnum-fr1'),
  operator: { id: 'scalingo', name: 'Scalingo' },
  groups: [],
  infrastructure: 'outscale-cloudgouv',
  technologies: ['tina-os'],
  control: readIn('publicCode', 'medium'),
  trust: 'commercial',
  jurisdictions: frenchLaws,
  immune: undetermined('anssiList'),
  qualifications: qualificationUnknown('anssiList'),
  health: undetermined(),
  regions: [
    region(
      {
        id: 'osc-secnum-fr1',
        name: words('osc-secnum-fr1'),
        country: 'FR',
        metro: PARIS,
        controlPlane: 'outscale-cloudgouv/eu-west-1',
      },
      zonesOf('outscale-cloudgouv', ['a', 'b', 'c']),
    ),
  ],
  layout: readIn('publicCode', 'medium'),
  notes: [
    words(
      'Tourne sur la région SecNumCloud d’Outscale ; la qualification de la couche PaaS est à vérifier.',
      'Runs on Outscale’s SecNumCloud region; whether the PaaS layer is qualified is to be checked.',
    ),
  ],
};

/** Granted on this day; three years is what the scheme gives, the visa's own end is to be read on it. */
const S3NS_FROM = '2025-12-17';
const S3NS_UNTIL = '2028-12-17';

const s3ns: CatalogueOffer = {
  ...byContract,
  id: 's3ns-premi3ns',
  name: words('S3NS PREMI3NS'),
  operator: { id: 's3ns', name: 'S3NS' },
  groups: ['thales'],
  infrastructure: 's3ns-premi3ns',
  technologies: ['google-tech'],
  control: readIn('generationNt', 'high', '2025-12-24'),
  trust: 'commercial',
  jurisdictions: frenchLaws,
  immune: stated(true, readIn('generationNt', 'high', '2025-12-24')),
  qualifications: secNumCloud(
    stated('granted', readIn('generationNt', 'high', '2025-12-24')),
    S3NS_FROM,
    S3NS_UNTIL,
  ),
  health: undetermined(),
  regions: [
    region(
      {
        id: 'u-france-east1',
        name: words('u-france-east1'),
        country: 'FR',
        metro: null,
        controlPlane: 's3ns-premi3ns/u-france-east1',
      },
      zonesOf('s3ns-premi3ns', ['a', 'b', 'c']),
    ),
  ],
  layout: readIn('s3nsLocations', 'high'),
  notes: [
    words(
      'Qualifié en version 3.2 le 2025-12-17. La fin est calculée : trois ans est la durée de la qualification (afnor.org).',
      'Qualified in version 3.2 on 2025-12-17. The end is computed: three years is how long a qualification lasts (afnor.org).',
    ),
    words(
      'Une seule région, sans fonction entre régions : plusieurs zones géographiques (R5) demandent une seconde offre.',
      'One region, and nothing works across regions: several geographical zones (R5) take a second offer.',
    ),
    words(
      'Technologie de Google sous exploitation séparée ; les mises à jour passent par une quarantaine.',
      'Google technology under separate operation; updates go through a quarantine.',
    ),
  ],
};

const bleu: CatalogueOffer = {
  ...byContract,
  id: 'bleu',
  name: words('Bleu'),
  operator: { id: 'bleu', name: 'Bleu' },
  groups: ['orange', 'capgemini'],
  infrastructure: 'bleu',
  technologies: ['microsoft-tech'],
  control: readIn('clubicBleu', 'high', '2025-04-17'),
  trust: 'commercial',
  jurisdictions: frenchLaws,
  immune: undetermined('alliancy'),
  qualifications: qualificationUnknown('alliancy'),
  health: undetermined(),
  regions: [
    { id: 'fr-1', name: words('première région', 'first region') },
    { id: 'fr-2', name: words('seconde région', 'second region') },
  ].map(({ id, name }) =>
    region(
      { id, name, country: 'FR', metro: null, controlPlane: `bleu/${id}` },
      onePlace('bleu', id, name),
    ),
  ),
  layout: assumed('medium'),
  notes: [
    words(
      'Azure et Microsoft 365. Jalon J0 franchi le 2025-04-17, objectif premier semestre 2026 ; la fin du parcours n’a pas été confirmée ici.',
      'Azure and Microsoft 365. Milestone J0 passed on 2025-04-17, aiming at the first half of 2026; the outcome was not confirmed here.',
    ),
    words(
      'Deux régions annoncées ; leurs identifiants ici sont ceux du catalogue.',
      'Two regions announced; their ids here are the catalogue’s own.',
    ),
  ],
};

/** Infrastructure offers, in the order of the page. */
export const QUALIFIED_CLOUDS: readonly CatalogueOffer[] = [
  ovhHostedPrivateCloud,
  ovhBareMetalPod,
  outscaleCloudgouv,
  numSpot,
  scalingo,
  cloudTemple,
  cleverCloudOnTemple,
  s3ns,
  bleu,
];
