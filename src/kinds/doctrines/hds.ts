import { defineRegulation } from '../defineDoctrine.ts';
import { healthDataCertified } from '../rules/healthDataCertified.ts';
import { restrictedDataApproved } from '../rules/restrictedDataApproved.ts';
import { placePredicate } from './demands/placePredicate.ts';

const healthHosted = placePredicate({
  code: 'HDS-1',
  label: { fr: 'Hébergeur de données de santé', en: 'Host of health data' },
  text: {
    fr: 'Toute copie de données de santé, secours et sauvegardes compris, est chez un hébergeur certifié HDS. Ce certificat n’est pas une qualification SecNumCloud.',
    en: 'Every copy of health data, standbys and backups included, is with an HDS-certified host. That certificate is no SecNumCloud qualification.',
  },
  source: 'Code de la santé publique, art. L. 1111-8 ; référentiel HDS 2024',
  version: '2024-05-16',
  rule: healthDataCertified,
  what: { fr: 'des données de santé', en: 'health data' },
  fix: { fr: 'Choisir un hébergement certifié HDS.', en: 'Choose an HDS-certified hosting.' },
  state: {
    fr: 'Dire la certification (`health`), avec sa source.',
    en: 'State the certification (`health`), with its source.',
  },
});

export const hds = defineRegulation({
  name: 'hds',
  label: { fr: 'Données de santé (HDS)', en: 'Health data (HDS)' },
  sentence: { fr: 'Hébergement des données de santé.', en: 'Hosting of health data.' },
  source: 'Code de la santé publique, art. L. 1111-8',
  rules: ['P3'],
  predicates: [healthHosted],
});

/** Restricted data: being internal is not enough. Part of the doctrines, since the marking is the State's own. */
export const restrictedHosted = placePredicate({
  code: 'DR-1',
  label: { fr: 'Diffusion Restreinte', en: 'Restricted data' },
  text: {
    fr: 'Les données Diffusion Restreinte ne sont que sur un hébergement homologué pour elles : Pi l’est, Nubo ne l’est pas.',
    en: 'Data marked Diffusion Restreinte are only on a hosting approved for them: Pi is, Nubo is not.',
  },
  source: 'Instruction interministérielle 901 ; numerique.gouv.fr, le cloud interne',
  version: null,
  rule: restrictedDataApproved,
  what: { fr: 'des données Diffusion Restreinte', en: 'data marked Diffusion Restreinte' },
  fix: {
    fr: 'Tenir le secours sur un hébergement homologué : un autre site du même nuage.',
    en: 'Keep the standby on an approved hosting: another site of the same cloud.',
  },
  state: {
    fr: 'Dire l’homologation (`restricted`), avec sa source.',
    en: 'State the approval (`restricted`), with its source.',
  },
});
