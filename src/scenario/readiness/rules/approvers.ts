import { gap, type Observed } from '../../../kinds/definePredicate.ts';
import { isAlwaysOpen } from '../../../model/schedule.ts';
import { defineReadinessRule, type ReadinessContext } from '../readinessRule.ts';
import { stepsOf } from '../standing.ts';

/** A decision or an approval, and the teams that may give it. */
interface Consent {
  /** Plan or step that waits for it. */
  readonly waits: string;
  readonly teams: readonly string[];
}

const consentsOf = (context: ReadinessContext): readonly Consent[] => [
  ...Object.entries(context.dossier.plans).flatMap(([id, { decision }]) =>
    decision && decision.by.length > 0 ? [{ waits: id, teams: decision.by }] : [],
  ),
  ...stepsOf(context).flatMap(({ id, step: { approval } }) =>
    approval ? [{ waits: id, teams: [approval.by] }] : [],
  ),
  ...stepsOf(context).flatMap(({ id, step }) =>
    step.do === 'decide' && step.by !== undefined
      ? [{ waits: id, teams: [step.by, ...step.deputies] }]
      : [],
  ),
];

const listed = (
  { facts }: ReadinessContext,
  teams: readonly string[],
): { readonly fr: string; readonly en: string } => {
  const names = teams.map(facts.nameOf);
  return {
    fr: names.map(({ fr }) => fr).join(', '),
    en: names.map(({ en }) => en).join(', '),
  };
};

/** Nobody who may decide can be reached at night or at the week-end. */
export const approverAbsent = defineReadinessRule({
  code: 'RD-4',
  label: { fr: 'Quelqu’un peut décider à toute heure', en: 'Somebody can decide at any hour' },
  text: {
    fr: 'Qui déclenche ou approuve est joignable hors des heures ouvrées.',
    en: 'Who launches or approves can be reached out of hours.',
  },
  source: 'Orange 2021 : cellule de crise ouverte en deux heures',
  version: null,
  find: (context) =>
    consentsOf(context).flatMap(({ waits, teams }): readonly Observed[] => {
      const isReachable = teams.some((id) => {
        const team = context.dossier.people[id];
        return (
          team &&
          (team.hours === undefined || isAlwaysOpen(team.hours) || team.onCall !== undefined)
        );
      });
      if (isReachable) return [];
      const [who, what] = [listed(context, teams), context.facts.nameOf(waits)];
      return [
        gap([waits, ...teams], {
          sentence: {
            fr: `${what.fr} attend l’accord de ${who.fr}, que personne ne peut joindre hors de ses heures.`,
            en: `${what.en} waits for ${who.en}, whom nobody can reach out of hours.`,
          },
          fix: {
            fr: 'Prévoir une astreinte (`on-call`), ou déléguer la décision à une équipe qui en a une.',
            en: 'Provide on-call duty (`on-call`), or delegate the decision to a team that has it.',
          },
        }),
      ];
    }),
});

/** One person may decide, and nobody in their place. */
export const deputyMissing = defineReadinessRule({
  code: 'RD-5',
  label: { fr: 'Qui décide a un suppléant', en: 'Who decides has a deputy' },
  text: {
    fr: 'Chaque décision peut être prise par deux personnes au moins.',
    en: 'Each decision can be taken by at least two people.',
  },
  source: 'ISO 22301, 8.4.3 ; REMPAR25',
  version: null,
  find: (context) =>
    consentsOf(context).flatMap(({ waits, teams }): readonly Observed[] => {
      const people = teams.reduce((sum, id) => sum + (context.dossier.people[id]?.count ?? 0), 0);
      if (people !== 1) return [];
      const [who, what] = [listed(context, teams), context.facts.nameOf(waits)];
      return [
        gap([waits, ...teams], {
          sentence: {
            fr: `${what.fr} dépend d’une seule personne, ${who.fr}, sans suppléant.`,
            en: `${what.en} depends on one person, ${who.en}, without a deputy.`,
          },
          fix: {
            fr: 'Nommer une seconde équipe dans `by` ou `deputies`, ou porter l’équipe à deux personnes.',
            en: 'Name a second team in `by` or `deputies`, or bring the team to two people.',
          },
        }),
      ];
    }),
});
