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
    fr: 'Sur chaque étape `notify` qui a un délai (`deadline`), compté depuis la confirmation de son plan (sa condition vue aussi longtemps qu’il le demande, `for`), ou depuis la fin de sa première étape `qualify` (`from: classification`). Une fausse alerte, ou ce qui est fini avant d’être qualifié, ne fait rien courir ; un plan rejoué (`again`) a un nouveau délai. Où NIS 2, DORA ou le RGPD demandent de notifier et qu’aucun plan ne notifie : sur chaque plan qui attend une perte, au premier délai du plus strict de ces textes. Pour des données volées (`leak`) qu’aucun plan n’attend avec un délai : au premier délai du plus strict de ces textes, dès que le vol est connu ; toute notification partie depuis que les données partent le tient. Sans objet tant que personne n’a connaissance d’un incident.',
    en: 'On each `notify` step that has a `deadline`, counted from the confirmation of its plan (its condition seen for as long as it asks, `for`), or from the end of its first `qualify` step (`from: classification`). A false alarm, or what is over before it is qualified, starts nothing; a plan that runs `again` has a new deadline. Where NIS 2, DORA or the GDPR ask for a notice and no plan sends any: on each plan that waits for a loss, within the first deadline of the strictest of these texts. For stolen data (`leak`) that no plan with a deadline waits for: within the first deadline of the strictest of these texts, from when the theft is known; any notice sent since data began to leave keeps it. Not called on while nobody is aware of an incident.',
  },
  clears: {
    fr: 'La notification partie met fin à l’écart : la placer tôt, sans attendre le rétablissement.',
    en: 'The notice, once sent, ends the breach: put it early, not after the recovery.',
  },
  source: 'NIS 2, art. 23\u202f; DORA, art. 19\u202f; RGPD, art. 33',
  version: '2022-12-14',
});
