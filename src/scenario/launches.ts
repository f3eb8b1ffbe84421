/** Which plans launch which. */
import type { Plan, Step } from './schema/plan.ts';

/** The plan that a step launches, with the field that names it. */
export function launchedBy(step: Step): { readonly plan: string; readonly field: string } | null {
  if (step.do === 'plan') return { plan: step.what, field: 'what' };
  return step.do === 'abort' && step.rollback !== undefined
    ? { plan: step.rollback, field: 'rollback' }
    : null;
}

/** Plans that the steps of a plan launch, in order. */
export const launchesOf = ({ steps }: Pick<Plan, 'steps'>): readonly string[] =>
  Object.values(steps).flatMap((step) => launchedBy(step)?.plan ?? []);

/** Plans that something can begin: those with a trigger, and those that they launch, one through another. */
export function launchedPlans(plans: Readonly<Record<string, Plan>>): ReadonlySet<string> {
  const launched = new Set<string>();
  const visit = (id: string): void => {
    const plan = plans[id];
    if (!plan || launched.has(id)) return;
    launched.add(id);
    launchesOf(plan).forEach(visit);
  };
  for (const [id, { trigger }] of Object.entries(plans)) if (trigger) visit(id);
  return launched;
}
