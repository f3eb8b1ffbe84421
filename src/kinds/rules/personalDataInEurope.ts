import type { DataClass } from '../../model/vocabulary.ts';
import { defineHolderRule } from '../defineRuleKind.ts';
import { judgeAll, lackOf, neverChanges } from './judgement.ts';

/** Classes that are personal data by what they are, said or not. */
const PERSONAL: readonly DataClass[] = ['personal', 'citizen-personal', 'health'];

/** P5: where personal data may be. A transfer tool is the author's to state, in a contract over the place. */
export const personalDataInEurope = defineHolderRule({
  code: 'P5',
  nature: 'law',
  label: { fr: 'Données personnelles en Europe', en: 'Personal data in Europe' },
  sentence: {
    fr: 'Aucune copie de données personnelles ne se trouve hors de l’Espace économique européen ou d’un pays reconnu adéquat, à moins d’un outil de transfert en vigueur.',
    en: 'No copy of personal data is outside the European Economic Area or a country found adequate, unless a transfer tool is in force.',
  },
  judged: {
    fr: 'À chaque instant, sur chaque copie, sauvegarde ou outil où des données personnelles sont gardées ou passent ; à nouveau quand une adéquation est annulée, et aux premier et dernier jours d’un contrat.',
    en: 'At every instant, on every copy, backup or tool where personal data are kept or pass; again when an adequacy is annulled, and on the first and last days of a contract.',
  },
  clears: {
    fr: 'Un contrat en vigueur avec `transfer-tool`, ou quitter ce lieu et y effacer les données.',
    en: 'A contract in force with `transfer-tool`, or leaving that place and erasing the data there.',
  },
  source: 'RGPD, art. 44 à 49',
  version: '2016-04-27',
  appliesTo: ({ classes }) => classes.some((one) => PERSONAL.includes(one)),
  reads: ['adequacy'],
  readsTransferTool: true,
  judge: ({ adequate }, _date, terms) =>
    terms?.hasTransferTool ? 'kept' : judgeAll([adequate.value]),
  lacks: ({ adequate }) => lackOf('adequacy', adequate.value),
  changesOn: neverChanges,
});
