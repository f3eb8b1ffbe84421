import { info, type Observed } from '../../../kinds/definePredicate.ts';
import { defineReadinessRule } from '../readinessRule.ts';

/** A failover without a way back. */
export const noReturn = defineReadinessRule({
  code: 'RD-18',
  label: { fr: 'Le retour est prévu', en: 'The return is planned' },
  text: {
    fr: 'Le plan dit comment revenir, et ce que deviennent les données écrites au secours.',
    en: 'The plan says how to come back, and what becomes of the data written at the standby.',
  },
  source: 'ISO 22301, 8.4.5 ; retours d’expérience de rebascule',
  version: null,
  find: ({ facts }) => {
    const comesBack = facts.plans.some(({ steps }) =>
      steps.some(({ does }) => does === 'fail-back'),
    );
    if (comesBack) return [];
    return facts.plans
      .filter(({ steps }) => steps.some(({ does }) => does === 'promote'))
      .map(({ id }): Observed => {
        const name = facts.nameOf(id);
        return info([id], {
          sentence: {
            fr: `Aucun plan ne dit comment revenir après ${name.fr}.`,
            en: `No plan says how to come back after ${name.en}.`,
          },
          fix: {
            fr: 'Écrire le retour : réplication inverse, gel, réconciliation, `fail-back`.',
            en: 'Write the return: reverse replication, freeze, reconciliation, `fail-back`.',
          },
        });
      });
  },
});
