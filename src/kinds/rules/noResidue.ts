import { defineRuleKind } from '../defineRuleKind.ts';

/** P10: evaluated on each copy of sensitive data that holds them only while it stands in. */
export const noResidue = defineRuleKind({
  code: 'P10',
  nature: 'practice',
  label: { fr: 'Aucun reste au secours', en: 'No residue at the fallback' },
  sentence: {
    fr: 'Après le retour, aucune copie de données sensibles ne reste au secours au-delà du délai d’effacement.',
    en: 'After the return, no copy of sensitive data stays at the fallback beyond the time given to erase it.',
  },
  source: 'RGPD, art. 5\u202f; SecNumCloud 3.2, chap. 19 (effacement)',
  version: '2022-03-08',
});
