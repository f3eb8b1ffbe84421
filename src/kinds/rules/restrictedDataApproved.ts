import { defineHolderRule } from '../defineRuleKind.ts';
import { judgeAll, lackOf, neverChanges } from './judgement.ts';

/** P2: data marked *Diffusion Restreinte*. Being internal is not enough: Nubo is not approved, Pi is. */
export const restrictedDataApproved = defineHolderRule({
  code: 'P2',
  nature: 'law',
  label: { fr: 'Diffusion Restreinte', en: 'Restricted data' },
  sentence: {
    fr: 'Aucune copie de données Diffusion Restreinte ne se trouve hors d’un hébergement homologué pour elles.',
    en: 'No copy of data marked Diffusion Restreinte is anywhere but on a hosting approved for them.',
  },
  judged: {
    fr: 'À chaque instant, sur chaque copie, sauvegarde ou outil où des données `restricted` sont gardées ou passent ; à nouveau quand l’homologation se perd.',
    en: 'At every instant, on every copy, backup or tool where `restricted` data are kept or pass; again when the approval is lost.',
  },
  clears: {
    fr: 'Comme P1, avec un lieu homologué (`restricted`).',
    en: 'As P1, with a place that is approved (`restricted`).',
  },
  source: 'Instruction interministérielle 901\u202f; numerique.gouv.fr, pages sur le cloud interne',
  version: '2015-01-28',
  appliesTo: ({ classes }) => classes.includes('restricted'),
  reads: ['restricted'],
  judge: ({ restricted }) => judgeAll([restricted.value]),
  lacks: ({ restricted }) => lackOf('restricted', restricted.value),
  changesOn: neverChanges,
});
