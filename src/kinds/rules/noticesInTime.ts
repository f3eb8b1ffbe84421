import { defineRuleKind } from '../defineRuleKind.ts';

/** P11: evaluated on each notice to an authority that has a deadline, whoever is busy with something else meanwhile. */
export const noticesInTime = defineRuleKind({
  code: 'P11',
  nature: 'law',
  label: { fr: 'Autorités prévenues à temps', en: 'Authorities notified in time' },
  sentence: {
    fr: 'Chaque autorité est prévenue dans son délai, compté depuis la connaissance ou la qualification de l’incident.',
    en: 'Each authority is notified within its deadline, counted from awareness or from the classification of the incident.',
  },
  source: 'NIS 2, art. 23\u202f; DORA, art. 19\u202f; RGPD, art. 33',
  version: '2022-12-14',
});
