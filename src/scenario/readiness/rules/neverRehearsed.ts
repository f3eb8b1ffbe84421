import { daysBetween } from '../../../base/daysBetween.ts';
import { gap } from '../../../kinds/definePredicate.ts';
import type { DesignFacts } from '../../../kinds/designFacts.ts';
import type { Localised } from '../../../model/localised.ts';
import { defineReadinessRule } from '../readinessRule.ts';

/** NIS2 and DORA ask for a test a year. */
const REHEARSED_DAYS = 365;

/** A plan with its steps by hand that nobody has done for a year. */
interface StalePlan {
  readonly id: string;
  readonly stale: readonly string[];
}

const stalePlans = ({ plans, today }: DesignFacts): readonly StalePlan[] =>
  plans
    .map(({ id, steps }) => ({
      id,
      stale: steps
        .filter(
          ({ by, rehearsed }) =>
            by !== null && (rehearsed === null || daysBetween(rehearsed, today) > REHEARSED_DAYS),
        )
        .map((step) => step.id),
    }))
    .filter(({ stale }) => stale.length > 0);

function ofOne({ nameOf }: DesignFacts, plans: readonly StalePlan[]): Localised {
  const names = plans.map(({ id }) => nameOf(id));
  const count = plans.flatMap(({ stale }) => stale).length;
  return {
    fr: `Plan ${names.map(({ fr }) => fr).join()} : ${count === 1 ? 'une étape n’a pas été répétée' : `${count} étapes n’ont pas été répétées`} depuis un an, ou jamais.`,
    en: `Plan ${names.map(({ en }) => en).join()}: ${count === 1 ? 'a step has' : `${count} steps have`} not been rehearsed for a year, or never.`,
  };
}

function ofSeveral({ nameOf }: DesignFacts, plans: readonly StalePlan[]): Localised {
  const counts = plans.map(({ id, stale }) => ({ name: nameOf(id), count: stale.length }));
  const steps = (count: number, word: string): string => `${count} ${word}${count > 1 ? 's' : ''}`;
  return {
    fr: `Étapes non répétées depuis un an, ou jamais : ${counts.map(({ name, count }) => `${name.fr} (${steps(count, 'étape')})`).join(', ')}.`,
    en: `Steps not rehearsed for a year, or never: ${counts.map(({ name, count }) => `${name.en} (${steps(count, 'step')})`).join(', ')}.`,
  };
}

/** Steps by hand that nobody has done for a year, told once for all plans. */
export const neverRehearsed = defineReadinessRule({
  code: 'RD-17',
  label: { fr: 'Le plan a été répété', en: 'The plan has been rehearsed' },
  text: {
    fr: 'Chaque étape faite par quelqu’un a été répétée depuis moins d’un an.',
    en: 'Each step that somebody does has been rehearsed within a year.',
  },
  source: 'DBS et Citi 2023 ; NIS2, article 21 ; DORA, article 11(6)',
  version: null,
  find: ({ facts }) => {
    const plans = stalePlans(facts);
    if (plans.length === 0) return [];
    return [
      gap(
        plans.flatMap(({ id, stale }) => [id, ...stale]),
        {
          sentence: plans.length === 1 ? ofOne(facts, plans) : ofSeveral(facts, plans),
          fix: {
            fr: 'Répéter ces étapes en vrai, et noter la date (`rehearsed`).',
            en: 'Rehearse these steps for real, and note the date (`rehearsed`).',
          },
        },
      ),
    ];
  },
});
