import { gap, info, type Observed } from '../../../kinds/definePredicate.ts';
import { defineReadinessRule } from '../readinessRule.ts';
import { replacedBy } from '../standing.ts';

/** Steps that ask a control plane for something. */
const ASKING: ReadonlySet<string> = new Set(['provision', 'scale', 'rebuild']);

/** A standby that is yet to be created, by the very control plane that may be what fails. */
export const standbyNeedsControlPlane = defineReadinessRule({
  code: 'RD-11',
  label: { fr: 'Le secours existe déjà', en: 'The standby exists already' },
  text: {
    fr: 'Basculer ne demande rien au plan de contrôle de ce qui est tombé.',
    en: 'Failing over asks nothing of the control plane of what fell.',
  },
  source: 'AWS us-east-1 2025 : quatorze heures sans pouvoir créer de machine',
  version: null,
  find: (context) =>
    context.facts.plans.flatMap((plan) => {
      const replaced = new Set(
        replacedBy(context, plan).map(({ hosting }) => hosting.controlPlane),
      );
      return plan.steps.flatMap((step): readonly Observed[] => {
        const copy = context.facts.holders.find(({ id }) => step.targets.includes(id));
        if (!ASKING.has(step.does) || !copy) return [];
        const [what, where] = [context.facts.nameOf(copy.id), copy.hosting.name];
        const said = {
          sentence: {
            fr: `${context.facts.nameOf(step.id).fr} demande au plan de contrôle de « ${where.fr} » de créer ${what.fr}.`,
            en: `${context.facts.nameOf(step.id).en} asks the control plane of “${where.en}” to create ${what.en}.`,
          },
          fix: {
            fr: 'Tenir ce secours prêt (`hot` ou `warm`), ou le créer chez un autre opérateur.',
            en: 'Keep this standby ready (`hot` or `warm`), or create it with another operator.',
          },
        };
        const about = [step.id, copy.id, copy.hosting.id];
        return [replaced.has(copy.hosting.controlPlane) ? gap(about, said) : info(about, said)];
      });
    }),
});
