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
  judged: {
    fr: 'Sur chaque jeu de données, dès qu’une copie qui le tient est coupée (`cut`, fin de contrat) : rien hors de la coupure n’a des données saines aussi récentes que la PDMA le demande.',
    en: 'On each data set, as soon as a copy that holds it is cut off (`cut`, end of a contract): nothing outside the cut has sound data as young as the RPO asks.',
  },
  clears: {
    fr: 'Sortir les données avant la date (`move-data`), les faire suivre ailleurs (`replicates`) ou les sauvegarder ailleurs (`backups`). Un accès rendu met fin à l’écart.',
    en: 'Move the data out before the date (`move-data`), have them followed elsewhere (`replicates`) or kept elsewhere (`backups`). Access given back ends the breach.',
  },
  source:
    'Circulaire 6282-SG, R4 (réversibilité)\u202f; règlement sur les données 2023/2854, art. 25',
});
