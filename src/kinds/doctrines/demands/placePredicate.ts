import type { Localised } from '../../../model/localised.ts';
import { definePredicate, gap, type Predicate, undetermined } from '../../definePredicate.ts';
import type { HolderRule } from '../../defineRuleKind.ts';
import { idsOf, judged, listed } from './asking.ts';

interface PlaceDemand extends Omit<Predicate, 'find'> {
  readonly rule: HolderRule;
  /** Completes "may not hold": `{ fr: 'des données de santé', en: 'health data' }`. */
  readonly what: Localised;
  readonly fix: Localised;
  readonly state: Localised;
}

/**
 * A rule on places, asked of the design: of every copy and backup, standby ones included, since a plan may choose any.
 * What the rule cannot tell is undetermined here too.
 */
export const placePredicate = ({ rule, what, fix, state, ...predicate }: PlaceDemand): Predicate =>
  definePredicate({
    ...predicate,
    find: (design) => {
      const wrong = idsOf(judged(design, rule, 'breached'));
      const unknown = idsOf(judged(design, rule, 'undetermined'));
      const [those, others] = [listed(design, wrong), listed(design, unknown)];
      return [
        ...(wrong.length > 0
          ? [
              gap(wrong, {
                sentence: {
                  fr: `${those.fr} : ce lieu ne peut pas recevoir ${what.fr}, même en secours.`,
                  en: `${those.en}: this place may not hold ${what.en}, not even as a standby.`,
                },
                fix,
              }),
            ]
          : []),
        ...(unknown.length > 0
          ? [
              undetermined(unknown, {
                sentence: {
                  fr: `${others.fr} : rien ne dit si ce lieu peut recevoir ${what.fr}.`,
                  en: `${others.en}: nothing says whether this place may hold ${what.en}.`,
                },
                fix: state,
              }),
            ]
          : []),
      ];
    },
  });
