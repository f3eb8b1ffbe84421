import { gap, info, type Observed } from '../../../kinds/definePredicate.ts';
import type { Localised } from '../../../model/localised.ts';
import { defineReadinessRule } from '../readinessRule.ts';
import { replacedBy } from '../standing.ts';

/** What each kind of step has a control plane do; of any other that asks one, that it makes the copy ready. */
const ASKED: Readonly<Record<string, Localised>> = {
  provision: { fr: 'créer', en: 'create' },
  start: { fr: 'démarrer', en: 'start' },
  scale: { fr: 'dimensionner', en: 'scale' },
  rebuild: { fr: 'refaire', en: 'rebuild' },
};
const MADE_READY: Localised = { fr: 'préparer', en: 'prepare' };

/** A standby that is yet to be created or started, by the very control plane that may be what fails. */
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
        const copy = context.facts.holders.find(({ id }) => step.asks.includes(id));
        if (!copy) return [];
        const verb = ASKED[step.does] ?? MADE_READY;
        const [what, where] = [context.facts.nameOf(copy.id), copy.hosting.name];
        const said = {
          sentence: {
            fr: `${context.facts.nameOf(step.id).fr} demande au plan de contrôle de « ${where.fr} » de ${verb.fr} ${what.fr}.`,
            en: `${context.facts.nameOf(step.id).en} asks the control plane of “${where.en}” to ${verb.en} ${what.en}.`,
          },
          fix: {
            fr: 'Tenir ce secours prêt (`hot` ou `warm`), ou l’avoir chez un autre opérateur.',
            en: 'Keep this standby ready (`hot` or `warm`), or have it with another operator.',
          },
        };
        const about = [step.id, copy.id, copy.hosting.id];
        return [replaced.has(copy.hosting.controlPlane) ? gap(about, said) : info(about, said)];
      });
    }),
});
