import { daysBetween } from '../../../base/daysBetween.ts';
import { gap, type Observed } from '../../../kinds/definePredicate.ts';
import { defineReadinessRule } from '../readinessRule.ts';

/** NIS2 and DORA ask for a test a year. */
const REHEARSED_DAYS = 365;

/** Steps by hand that nobody has done for a year, told once for each plan. */
export const neverRehearsed = defineReadinessRule({
  code: 'RD-17',
  label: { fr: 'Le plan a été répété', en: 'The plan has been rehearsed' },
  text: {
    fr: 'Chaque étape faite par quelqu’un a été répétée depuis moins d’un an.',
    en: 'Each step that somebody does has been rehearsed within a year.',
  },
  source: 'DBS et Citi 2023 ; NIS2, article 21 ; DORA, article 11(6)',
  version: null,
  find: ({ facts }) =>
    facts.plans.flatMap(({ id, steps }): readonly Observed[] => {
      const stale = steps.filter(
        ({ by, rehearsed }) =>
          by !== null &&
          (rehearsed === null || daysBetween(rehearsed, facts.today) > REHEARSED_DAYS),
      );
      if (stale.length === 0) return [];
      const name = facts.nameOf(id);
      const count = stale.length;
      return [
        gap([id, ...stale.map((step) => step.id)], {
          sentence: {
            fr: `Plan ${name.fr} : ${count === 1 ? 'une étape n’a pas été répétée' : `${count} étapes n’ont pas été répétées`} depuis un an, ou jamais.`,
            en: `Plan ${name.en}: ${count === 1 ? 'a step has' : `${count} steps have`} not been rehearsed for a year, or never.`,
          },
          fix: {
            fr: 'Répéter ces étapes en vrai, et noter la date (`rehearsed`).',
            en: 'Rehearse these steps for real, and note the date (`rehearsed`).',
          },
        }),
      ];
    }),
});
