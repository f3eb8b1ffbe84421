import type { DataClass } from '../../model/vocabulary.ts';
import { defineHolderRule } from '../defineRuleKind.ts';
import { judgeAll, neverChanges } from './judgement.ts';

/** Classes that are personal data by what they are, said or not. */
const PERSONAL: readonly DataClass[] = ['personal', 'citizen-personal', 'health'];

/** P5: where personal data may be. Other transfer tools are the author's to state, case by case. */
export const personalDataInEurope = defineHolderRule({
  code: 'P5',
  nature: 'law',
  label: { fr: 'Données personnelles en Europe', en: 'Personal data in Europe' },
  sentence: {
    fr: 'Aucune copie de données personnelles ne se trouve hors de l’Espace économique européen ou d’un pays reconnu adéquat.',
    en: 'No copy of personal data is outside the European Economic Area or a country found adequate.',
  },
  source: 'RGPD, art. 44 à 49',
  appliesTo: ({ classes }) => classes.some((one) => PERSONAL.includes(one)),
  reads: ['adequacy'],
  judge: ({ adequate }) => judgeAll([adequate.value]),
  changesOn: neverChanges,
});
