import { gap, type Observed } from '../../../kinds/definePredicate.ts';
import { defineReadinessRule } from '../readinessRule.ts';
import { stepsOf } from '../standing.ts';

/** Work that one person in the world can do. */
export const singlePerson = defineReadinessRule({
  code: 'RD-6',
  label: { fr: 'Personne n’est irremplaçable', en: 'Nobody is irreplaceable' },
  text: {
    fr: 'Chaque étape peut être faite par plus de personnes qu’elle n’en demande.',
    en: 'Each step can be done by more people than it takes.',
  },
  source: 'HSE 2021, NIRS 2025 : experts uniques, congés, épuisement',
  version: null,
  find: (context) => {
    const { people } = context.dossier;
    const steps = stepsOf(context).filter(({ step: { by, deputies, skill, people: wanted } }) => {
      const teams = Object.entries(people).filter(
        ([id, { skills }]) =>
          (by === undefined ? skill !== undefined : id === by || deputies.includes(id)) &&
          (skill === undefined || skills.includes(skill)),
      );
      const able = teams.reduce((sum, [, { count }]) => sum + count, 0);
      return teams.length > 0 && able <= wanted;
    });
    const byTeam = new Map<string, string[]>();
    for (const { id, step } of steps) {
      const who = step.by ?? step.skill ?? '';
      byTeam.set(who, [...(byTeam.get(who) ?? []), id]);
    }
    return [...byTeam].map(([who, ids]): Observed => {
      const name = context.facts.nameOf(who);
      const count = ids.length;
      return gap([who, ...ids], {
        sentence: {
          fr: `${count === 1 ? 'Une étape n’a' : `${count} étapes n’ont`} personne en réserve dans ${name.fr} : un congé ou un malaise les arrête.`,
          en: `${count === 1 ? 'A step has' : `${count} steps have`} nobody in reserve in ${name.en}: a leave or an illness stops them.`,
        },
        fix: {
          fr: 'Former une personne de plus, ou nommer des suppléants (`deputies`).',
          en: 'Train one more person, or name deputies (`deputies`).',
        },
      });
    });
  },
});
