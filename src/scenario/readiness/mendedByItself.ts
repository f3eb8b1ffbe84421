/** A step that brings something back by means that need it. */
import { gap, type Observed } from '../../kinds/definePredicate.ts';
import type { DesignFacts } from '../../kinds/designFacts.ts';
import { enumerated } from '../../kinds/doctrines/demands/asking.ts';
import { failing, servingCopies } from './failing.ts';
import type { ReadinessContext } from './readinessRule.ts';
import { broughtBy, replacedBy, type StepInFile, stepsOf } from './standing.ts';
import { stepReachOf } from './stepReach.ts';
import { toolsOf } from './toolsOf.ts';
import { teamsFor, type Way, waysLostToDecide, waysLostToDo } from './waysOfTeams.ts';

type Plan = DesignFacts['plans'][number];

/** Components of which nothing that serves outlives what the plan answers: it brings back, or replaces, all of that. */
function downBefore(context: ReadinessContext, plan: Plan): readonly string[] {
  const gone = new Set([
    ...broughtBy(context, plan),
    ...replacedBy(context, plan).map(({ id }) => id),
  ]);
  return Object.entries(context.dossier.components).flatMap(([id, component]) => {
    const serving = servingCopies(component);
    return serving.every(([name]) => gone.has(`${id}/${name}`)) ? [id] : [];
  });
}

/** Components that a step puts back into service. */
function openedBy(step: StepInFile): readonly string[] {
  const mended = step.do === 'repair' ? [step.what] : [];
  const routed = step.do === 'switch-traffic' ? [step.of] : [];
  return [...mended, ...routed, ...stepReachOf(step).opens].map((ref) => ref.split('/')[0] ?? ref);
}

/** A step with all that comes before it, the nearest first. */
function withBefore({ dossier }: ReadinessContext, plan: string, name: string): readonly string[] {
  const steps = dossier.plans[plan]?.steps ?? {};
  const met = new Set<string>();
  const visit = (one: string): void => {
    if (met.has(one) || !steps[one]) return;
    met.add(one);
    steps[one].after.forEach(visit);
  };
  visit(name);
  return [...met];
}

/**
 * Means that need a component, without which a step is not done: its tools and those of the steps before it, the ways of
 * their people, where the plan can be read, the ways of who decides.
 */
function meansThatNeed(
  context: ReadinessContext,
  { plan, name }: { readonly plan: string; readonly name: string },
  component: string,
): readonly string[] {
  const { dossier } = context;
  const needs = (tool: string): boolean =>
    failing(dossier, tool, (one) => one === component).length > 0;
  const isLost = ({ tools }: Way): boolean => tools.every(needs);
  const { steps = {}, writtenIn = [] } = dossier.plans[plan] ?? {};
  const readings = writtenIn.every(needs) ? writtenIn : [];
  const tools = withBefore(context, plan, name).flatMap((one) => {
    const step = steps[one];
    if (!step) return [];
    const ways = waysLostToDo(context, { plan, step }, isLost);
    // Nobody reads where nobody acts.
    const read = teamsFor(context, step).length > 0 ? readings : [];
    return [...toolsOf(dossier, step).filter(needs), ...ways.flatMap((way) => way.tools), ...read];
  });
  const decided = waysLostToDecide(context, plan, isLost).flatMap((way) => way.tools);
  return [...new Set([...tools, ...decided])];
}

/** What a plan brings back only by means that need it, each component once for a plan. */
export function mendedByItself(context: ReadinessContext): readonly Observed[] {
  const { facts } = context;
  return facts.plans.flatMap((plan) => {
    const steps = stepsOf(context).filter((one) => one.plan === plan.id);
    return downBefore(context, plan).flatMap((component): readonly Observed[] => {
      const opening = steps
        .filter(({ step }) => openedBy(step).includes(component))
        .map(({ id }) => {
          const name = id.slice(plan.id.length + 1);
          return { id, means: meansThatNeed(context, { plan: plan.id, name }, component) };
        });
      const [first] = opening;
      if (!first || opening.some(({ means }) => means.length === 0)) return [];
      const means = enumerated(facts, first.means);
      const [step, thing] = [facts.nameOf(first.id), facts.nameOf(component)];
      const isOne = first.means.length === 1;
      return [
        gap([first.id, ...first.means, component], {
          sentence: {
            fr: `L’étape ${step.fr} remet ${thing.fr} en service, et attend ${means.fr}, qui en ${isOne ? 'dépend' : 'dépendent'} : le plan s’attend lui-même.`,
            en: `The step ${step.en} brings ${thing.en} back, and waits for ${means.en}, which ${isOne ? 'depends' : 'depend'} on it: the plan waits for itself.`,
          },
          fix: {
            fr: 'Donner au plan un moyen qui n’en dépend pas : accès de secours, autre opérateur, intervention sur place.',
            en: 'Give the plan a means that does not depend on it: a spare access, another operator, work on site.',
          },
        }),
      ];
    });
  });
}
