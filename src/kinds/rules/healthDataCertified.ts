import { defineHolderRule } from '../defineRuleKind.ts';
import { judgeAll, lackOf, neverChanges } from './judgement.ts';

/** P3: health data. The certificate says nothing about sensitive data, and a qualification nothing about health. */
export const healthDataCertified = defineHolderRule({
  code: 'P3',
  nature: 'law',
  label: { fr: 'Données de santé', en: 'Health data' },
  sentence: {
    fr: 'Aucune copie de données de santé ne se trouve hors d’un hébergement certifié HDS.',
    en: 'No copy of health data is anywhere but on a hosting certified for health data (HDS).',
  },
  judged: {
    fr: 'À chaque instant, sur chaque copie, sauvegarde ou outil où des données `health` sont gardées ou passent ; à nouveau quand la certification commence, finit ou se perd.',
    en: 'At every instant, on every copy, backup or tool where `health` data are kept or pass; again when the certification begins, ends or is lost.',
  },
  clears: {
    fr: 'Comme P1, avec un lieu certifié (`health`).',
    en: 'As P1, with a place that is certified (`health`).',
  },
  source: 'Code de la santé publique, art. L. 1111-8\u202f; circulaire 6282-SG, R9',
  version: '2024-05-16',
  appliesTo: ({ classes }) => classes.includes('health'),
  reads: ['health'],
  judge: ({ health }) => judgeAll([health.value]),
  lacks: ({ health }) => lackOf('health', health.value),
  changesOn: neverChanges,
});
