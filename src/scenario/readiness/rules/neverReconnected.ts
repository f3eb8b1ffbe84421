import { info, type Observed } from '../../../kinds/definePredicate.ts';
import { defineReadinessRule, type ReadinessContext } from '../readinessRule.ts';
import { launchedSteps, stepsOf } from '../standing.ts';

/** Sites, copies and tools that a name stands for, and the name itself: opening one of them may open them all. */
const meantBy = ({ directory }: ReadinessContext, ref: string): readonly string[] => [
  ref,
  ...directory.sitesOf(ref),
  ...directory.copiesOf(ref),
  ...directory.toolsOf(ref),
];

/** A place or an access that a plan shuts, and that nothing opens again. */
export const neverReconnected = defineReadinessRule({
  code: 'RD-24',
  label: { fr: 'Ce qui est coupé est rendu', en: 'What is cut off is given back' },
  text: {
    fr: 'Ce qu’un plan isole, un plan le reconnecte : aucune fin d’incident ne le fait à sa place.',
    en: 'What a plan isolates, a plan reconnects: no end of an incident does it instead.',
  },
  source: 'HSE Irlande 2021 : réseau coupé par décision, rouvert service par service',
  version: null,
  find: (context) => {
    const opened = new Set(
      launchedSteps(context).flatMap(({ step }) =>
        step.do === 'reconnect' ? meantBy(context, step.what) : [],
      ),
    );
    return stepsOf(context).flatMap(({ id, step }): readonly Observed[] => {
      if (step.do !== 'isolate') return [];
      if (meantBy(context, step.what).some((one) => opened.has(one))) return [];
      const [name, what] = [context.facts.nameOf(id), context.facts.nameOf(step.what)];
      return [
        info([id, step.what], {
          sentence: {
            fr: `${name.fr} coupe ${what.fr}, qu’aucune étape ne reconnecte : la coupure dure jusqu’à la fin de la simulation.`,
            en: `${name.en} cuts ${what.en} off, and no step reconnects it: it stays so to the end of the run.`,
          },
          fix: {
            fr: 'Ajouter une étape `reconnect` une fois le danger passé.',
            en: 'Add a `reconnect` step for when the danger is over.',
          },
        }),
      ];
    });
  },
});
