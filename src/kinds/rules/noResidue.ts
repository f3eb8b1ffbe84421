import { defineRuleKind } from '../defineRuleKind.ts';

/** P10: evaluated on each copy of sensitive or restricted data that holds them only while it stands in. */
export const noResidue = defineRuleKind({
  code: 'P10',
  nature: 'practice',
  label: { fr: 'Aucun reste au secours', en: 'No residue at the fallback' },
  sentence: {
    fr: 'Après le retour, aucune copie de données sensibles ou en diffusion restreinte ne reste au secours au-delà du délai d’effacement.',
    en: 'After the return, no copy of sensitive or restricted data stays at the fallback beyond the time given to erase it.',
  },
  judged: {
    fr: 'Une fois que les copies `active` par conception servent à nouveau toutes, `erase-within` de la donnée plus tard : une copie qui ne tenait rien de tel au départ en tient encore.',
    en: 'Once all copies that are `active` by design serve again, `erase-within` of the data later: a copy that held none of them at the start still does.',
  },
  clears: {
    fr: 'Une étape `erase` sur cette copie, après le retour.',
    en: 'An `erase` step on that copy, after the return.',
  },
  source: 'RGPD, art. 5\u202f; SecNumCloud 3.2, chap. 19 (effacement)',
  version: '2022-03-08',
});
