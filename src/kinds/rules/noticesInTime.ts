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
  judged: {
    fr: 'Sur chaque étape `notify` qui a un délai (`deadline`), compté depuis la première alerte de son plan, ou depuis la fin de sa première étape `qualify` (`from: classification`).',
    en: 'On each `notify` step that has a `deadline`, counted from the first alert of its plan, or from the end of its first `qualify` step (`from: classification`).',
  },
  clears: {
    fr: 'La notification partie met fin à l’écart : la placer tôt, sans attendre le rétablissement.',
    en: 'The notice, once sent, ends the breach: put it early, not after the recovery.',
  },
  source: 'NIS 2, art. 23\u202f; DORA, art. 19\u202f; RGPD, art. 33',
  version: '2022-12-14',
});
