import { groupBy } from '../../../base/groupBy.ts';
import { gap, type Observed } from '../../../kinds/definePredicate.ts';
import type { DesignFacts } from '../../../kinds/designFacts.ts';
import { enumerated } from '../../../kinds/doctrines/demands/asking.ts';
import { defineReadinessRule } from '../readinessRule.ts';

/** Services told together by what they all lack. */
function servicesUnset(facts: DesignFacts): readonly Observed[] {
  const lacking = facts.services.flatMap(({ id, rto, mtpd, isDue }) => {
    // A date is a promise of its own: what has one needs no length of outage besides.
    if (isDue && rto === null && mtpd === null) return [];
    const missing = [...(rto === null ? ['RTO'] : []), ...(mtpd === null ? ['MTPD'] : [])];
    return missing.length === 0 ? [] : [{ id, missing }];
  });
  const groups = groupBy(
    lacking,
    ({ missing }) => missing.join(' and no '),
    ({ id }) => id,
  );
  return [...groups].map(([missing, ids]): Observed => {
    const names = enumerated(facts, ids);
    const isOne = ids.length === 1;
    const french = missing.replace('MTPD', 'DMIA').replace('and no', 'ni de');
    return gap(ids, {
      sentence: {
        fr: `${isOne ? 'Le service' : 'Les services'} ${names.fr} ${isOne ? 'n’a' : 'n’ont'} pas de ${french}.`,
        en: `The ${isOne ? 'service' : 'services'} ${names.en} ${isOne ? 'has' : 'have'} no ${missing}.`,
      },
      fix: {
        fr: 'Fixer `objectives` avec le métier : au-delà de quelle durée l’arrêt devient inacceptable.',
        en: 'Set `objectives` with the business: after how long the interruption becomes unacceptable.',
      },
    });
  });
}

/** Data that are kept, and of which nobody said how much may be lost. */
function dataUnset(facts: DesignFacts): readonly Observed[] {
  const kept = new Set(facts.holders.map(({ data }) => data));
  const ids = facts.data.filter(({ id, rpo }) => rpo === null && kept.has(id)).map(({ id }) => id);
  if (ids.length === 0) return [];
  const names = enumerated(facts, ids);
  const isOne = ids.length === 1;
  return [
    gap(ids, {
      sentence: {
        fr: `Rien ne dit ce que l’on accepte de perdre de ${names.fr}.`,
        en: `Nothing says how much of ${names.en} one accepts to lose.`,
      },
      fix: {
        fr: `Fixer ${isOne ? 'sa PDMA' : 'leur PDMA'} (\`rpo\`).`,
        en: `Set ${isOne ? 'its RPO' : 'their RPO'} (\`rpo\`).`,
      },
    }),
  ];
}

/** What was promised is written down: without it, nothing can be held. */
export const objectivesMissing = defineReadinessRule({
  code: 'RD-15',
  label: { fr: 'Les objectifs sont fixés', en: 'The objectives are set' },
  text: {
    fr: 'Chaque service a une DMIA et un RTO, ou une échéance, chaque donnée à ne pas perdre une PDMA.',
    en: 'Each service has an MTPD and an RTO, or a deadline, each data set that must not be lost an RPO.',
  },
  source: 'ISO 22301, 8.2.2 ; guide PCA du SGDSN',
  version: null,
  find: ({ facts }) => [...servicesUnset(facts), ...dataUnset(facts)],
});
