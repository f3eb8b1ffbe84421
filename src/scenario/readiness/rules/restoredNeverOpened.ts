import { gap, type Observed } from '../../../kinds/definePredicate.ts';
import type { DesignFacts, StepFacts } from '../../../kinds/designFacts.ts';
import { defineReadinessRule } from '../readinessRule.ts';

/** Steps after which a copy is there again, and serves nobody yet. */
const MAKES_READY: ReadonlySet<string> = new Set(['restore', 'rebuild']);

/**
 * Components of which some step of a plan that is launched puts a copy into service; `null` among them when a step names
 * something else.
 */
function openedIn({ plans, holders }: DesignFacts): ReadonlySet<string | null> {
  const componentOf = new Map(holders.map(({ id, component }) => [id, component]));
  const opened = plans
    .filter(({ isLaunched }) => isLaunched)
    .flatMap(({ steps }) => steps.flatMap(({ opens }) => opens));
  return new Set(opened.map((copy) => componentOf.get(copy) ?? null));
}

/** A component is brought back, and nothing opens it. */
export const restoredNeverOpened = defineReadinessRule({
  code: 'RD-21',
  label: { fr: 'Ce qui est restauré est rouvert', en: 'What is restored is opened again' },
  text: {
    fr: 'Ce que le plan restaure ou reconstruit est ensuite remis en service.',
    en: 'What the plan restores or rebuilds is put back into service afterwards.',
  },
  source: 'ISO 22301, 8.4.5',
  version: null,
  find: ({ facts }) => {
    const opened = openedIn(facts);
    // A lot, or another thing that is no copy, may stand for any of them.
    if (opened.has(null)) return [];
    const found = (step: StepFacts): readonly Observed[] =>
      facts.holders
        .filter(({ kind, id, component }) => {
          const isBroughtBack = kind === 'copy' && step.targets.includes(id);
          return isBroughtBack && !opened.has(component);
        })
        .map(({ id }): Observed => {
          const name = facts.nameOf(id);
          return gap([step.id, id], {
            sentence: {
              fr: `${name.fr} sera prête et vide de tout trafic : aucune étape ne la met en service.`,
              en: `${name.en} will be ready and serve nobody: no step puts it into service.`,
            },
            fix: {
              fr: 'Ajouter une étape `promote` après elle.',
              en: 'Add a `promote` step after it.',
            },
          });
        });
    return facts.plans.flatMap(({ steps }) =>
      steps.filter(({ does }) => MAKES_READY.has(does)).flatMap(found),
    );
  },
});
