import { gap, type Observed } from '../../../kinds/definePredicate.ts';
import { defineReadinessRule } from '../readinessRule.ts';

/** What was promised is written down: without it, nothing can be held. */
export const objectivesMissing = defineReadinessRule({
  code: 'RD-15',
  label: { fr: 'Les objectifs sont fixés', en: 'The objectives are set' },
  text: {
    fr: 'Chaque service a une DMIA et un RTO, chaque donnée à ne pas perdre une PDMA.',
    en: 'Each service has an MTPD and an RTO, each data set that must not be lost an RPO.',
  },
  source: 'ISO 22301, 8.2.2 ; guide PCA du SGDSN',
  version: null,
  find: ({ facts }) => [
    ...facts.services.flatMap(({ id, rto, mtpd }): readonly Observed[] => {
      const missing = [...(rto === null ? ['RTO'] : []), ...(mtpd === null ? ['MTPD'] : [])];
      if (missing.length === 0) return [];
      const name = facts.nameOf(id);
      const french = missing.map((one) => (one === 'MTPD' ? 'DMIA' : one));
      return [
        gap([id], {
          sentence: {
            fr: `Le service ${name.fr} n’a pas de ${french.join(' ni de ')}.`,
            en: `The service ${name.en} has no ${missing.join(' and no ')}.`,
          },
          fix: {
            fr: 'Fixer `objectives` avec le métier : au-delà de quelle durée l’arrêt devient inacceptable.',
            en: 'Set `objectives` with the business: after how long the interruption becomes unacceptable.',
          },
        }),
      ];
    }),
    ...facts.data.flatMap(({ id, rpo }): readonly Observed[] => {
      const isKept = facts.holders.some(({ data }) => data === id);
      if (rpo !== null || !isKept) return [];
      const name = facts.nameOf(id);
      return [
        gap([id], {
          sentence: {
            fr: `Rien ne dit ce que l’on accepte de perdre de ${name.fr}.`,
            en: `Nothing says how much of ${name.en} one accepts to lose.`,
          },
          fix: {
            fr: 'Fixer sa PDMA (`rpo`).',
            en: 'Set its RPO (`rpo`).',
          },
        }),
      ];
    }),
  ],
});
