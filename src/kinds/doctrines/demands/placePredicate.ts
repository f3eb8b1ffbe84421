import type { Localised } from '../../../model/localised.ts';
import { definePredicate, gap, type Predicate, undetermined } from '../../definePredicate.ts';
import type { HolderRule } from '../../defineRuleKind.ts';
import { idsOf, judged, listed } from './asking.ts';
import { byWaiver, lapsedText, toldUnder, waiversText } from './waived.ts';

interface PlaceDemand extends Omit<Predicate, 'find'> {
  readonly rule: HolderRule;
  /** Completes "may not hold": `{ fr: 'des données de santé', en: 'health data' }`. */
  readonly what: Localised;
  readonly fix: Localised;
  readonly state: Localised;
}

/**
 * A rule on places, asked of the design: of every copy and backup, standby ones included, since a plan may choose any.
 * What the rule cannot tell is undetermined here too; what a waiver in force covers is a note.
 */
export const placePredicate = ({ rule, what, fix, state, ...predicate }: PlaceDemand): Predicate =>
  definePredicate({
    ...predicate,
    find: (design) => {
      const breached = judged(design, rule, 'breached');
      const { covered, bare } = byWaiver(design, rule.code, breached);
      const wrong = idsOf(bare);
      const waived = idsOf(covered.map(({ holder }) => holder));
      const [under, lapsed] = [waiversText(design, covered), lapsedText(design, rule.code, bare)];
      const lot = listed(design, waived);
      const unknown = idsOf(judged(design, rule, 'undetermined'));
      const [those, others] = [listed(design, wrong), listed(design, unknown)];
      return [
        ...(wrong.length > 0
          ? [
              gap(wrong, {
                sentence: {
                  fr: `${those.fr} : ce lieu ne peut pas recevoir ${what.fr}, même en secours${lapsed.fr}.`,
                  en: `${those.en}: this place may not hold ${what.en}, not even as a standby${lapsed.en}.`,
                },
                fix,
              }),
            ]
          : []),
        ...toldUnder(covered, waived, {
          sentence: {
            fr: `${lot.fr} : ce lieu ne peut recevoir ${what.fr} que sous ${under.fr}.`,
            en: `${lot.en}: this place may hold ${what.en} only under ${under.en}.`,
          },
          fix,
        }),
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
