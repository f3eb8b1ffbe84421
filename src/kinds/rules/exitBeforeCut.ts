import { defineRuleKind } from '../defineRuleKind.ts';

/** P14: evaluated on each data set kept where access is going to be cut. */
export const exitBeforeCut = defineRuleKind({
  code: 'P14',
  nature: 'objective',
  label: { fr: 'Sortie avant la coupure', en: 'Exit before the cut-off' },
  sentence: {
    fr: 'Les données sont sorties de l’offre avant la date où l’accès y est coupé.',
    en: 'The data have left the offer before the date its access is cut.',
  },
  source:
    'Circulaire 6282-SG, R4 (réversibilité)\u202f; règlement sur les données 2023/2854, art. 25',
});
