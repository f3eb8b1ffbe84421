/**
 * French offers that press and vendors name beside SecNumCloud and of which little is public: one place in France each,
 * and a status to be read on ANSSI's list before anything is concluded.
 */
import type { Localised } from '../../model/localised.ts';
import type { CatalogueOffer } from './catalogue.ts';
import { onePlace, region } from './places.ts';
import {
  assumed,
  qualificationUnknown,
  readIn,
  secNumCloud,
  stated,
  undetermined,
  words,
} from './statements.ts';

type LittleKnown = Pick<CatalogueOffer, 'id' | 'name' | 'operator'> &
  Partial<CatalogueOffer> & { readonly note: Localised };

/** Fills in what is the same for all of them: nearly everything is undetermined. */
function littleKnown({ note, ...known }: LittleKnown): CatalogueOffer {
  return {
    groups: [],
    infrastructure: known.id,
    technologies: [],
    control: assumed('medium'),
    trust: 'commercial',
    jurisdictions: stated(['FR', 'EU'], assumed('high')),
    immune: undetermined('anssiList'),
    qualifications: qualificationUnknown('anssiList'),
    health: undetermined(),
    restricted: undetermined(),
    support: undetermined(),
    availability: undetermined(),
    regions: [
      region(
        {
          id: 'fr',
          name: words('France'),
          country: 'FR',
          metro: null,
          controlPlane: `${known.id}/fr`,
        },
        onePlace(known.id, 'fr', words('France')),
      ),
    ],
    layout: assumed('low'),
    notes: [note],
    ...known,
  };
}

/** In the order of the page. */
export const QUALIFIED_SERVICES: readonly CatalogueOffer[] = [
  littleKnown({
    id: 'oodrive',
    name: words('Oodrive'),
    operator: { id: 'oodrive', name: 'Oodrive' },
    immune: stated(true, readIn('anssiReferential', 'medium', '2022-03-08')),
    qualifications: secNumCloud(stated('granted', readIn('clubicAviation', 'medium'))),
    note: words(
      'SaaS de travail collaboratif, première qualification SecNumCloud début 2019 ; dates en cours à relever sur la liste de l’ANSSI.',
      'Collaboration SaaS, first SecNumCloud qualification early in 2019; current dates to be read on ANSSI’s list.',
    ),
  }),
  littleKnown({
    id: 'whaller-donjon',
    name: words('Whaller Donjon'),
    operator: { id: 'whaller', name: 'Whaller' },
    infrastructure: 'ovh-hpc-snc',
    technologies: ['vmware-broadcom'],
    note: words(
      'SaaS de travail collaboratif, qualification annoncée (2023-2024), sur l’offre SecNumCloud d’OVHcloud à ce que l’on sait ; le site n’est pas publié.',
      'Collaboration SaaS, qualification announced (2023-2024), on OVHcloud’s SecNumCloud offer as far as known; the site is not published.',
    ),
  }),
  littleKnown({
    id: 'index-education',
    name: words('Index Éducation'),
    operator: { id: 'index-education', name: 'Index Éducation' },
    groups: ['docaposte'],
    note: words(
      'Hébergement de logiciels scolaires ; statut et date à vérifier.',
      'Hosting of school software; status and date to be checked.',
    ),
  }),
  littleKnown({
    id: 'worldline',
    name: words('Worldline Cloud Services'),
    operator: { id: 'worldline', name: 'Worldline' },
    note: words(
      'IaaS et PaaS ; statut et date à vérifier.',
      'IaaS and PaaS; status and date to be checked.',
    ),
  }),
  littleKnown({
    id: 'free-pro',
    name: words('Free Pro'),
    operator: { id: 'free-pro', name: 'Free Pro' },
    groups: ['iliad'],
    qualifications: qualificationUnknown('informatiqueNews'),
    note: words(
      'Ex-Jaguar Network. Qualification 3.2 communiquée en janvier 2024, à confirmer sur la liste de l’ANSSI. Sites à Marseille, Lyon ou Paris selon le contrat.',
      'Formerly Jaguar Network. Qualification 3.2 communicated in January 2024, to be confirmed on ANSSI’s list. Sites in Marseille, Lyon or Paris depending on the contract.',
    ),
  }),
  littleKnown({
    id: 'orange-cloud-avenue-secnum',
    name: words('Orange Business Cloud Avenue SecNum'),
    operator: { id: 'orange-business', name: 'Orange Business' },
    groups: ['orange'],
    technologies: ['vmware-broadcom'],
    note: words(
      'Qualification attendue en 2024-2025 ; statut à vérifier. Cloud Avenue est bien une offre d’Orange, une source l’attribue à tort à OVHcloud.',
      'Qualification expected in 2024-2025; status to be checked. Cloud Avenue is Orange’s offer, a source wrongly credits OVHcloud with it.',
    ),
  }),
  littleKnown({
    id: 'cegedim',
    name: words('cegedim.cloud'),
    operator: { id: 'cegedim', name: 'Cegedim' },
    note: words(
      'IaaS et PaaS pour la santé ; démarche annoncée, statut à vérifier.',
      'IaaS and PaaS for healthcare; under way as announced, status to be checked.',
    ),
  }),
];
