/** [SCN-R48] Plans never launch each other in a circle, and something starts each of them. */
import { cyclesIn } from '../cycles.ts';
import { type Finding, finding } from '../finding.ts';
import { launchedBy, launchesOf } from '../launches.ts';
import type { Plan } from '../schema/plan.ts';
import type { Check } from './check.ts';

/** The step to correct: the first of a plan that launches the next one of the circle. */
function placeOf(plans: Readonly<Record<string, Plan>>, plan: string, next: string) {
  const steps = Object.entries(plans[plan]?.steps ?? {});
  const [step, field] = steps.flatMap(([id, one]) => {
    const launched = launchedBy(one);
    return launched?.plan === next ? [id, launched.field] : [];
  });
  return ['plans', plan, 'steps', step ?? '', field ?? ''];
}

export const planOrder: Check = ({ read: { plans } }) => {
  const edges = new Map(Object.entries(plans).map(([id, plan]) => [id, launchesOf(plan)]));
  const circles = cyclesIn(edges).map((cycle): Finding => {
    const [first = '', second = first] = cycle;
    return finding('SCN-612', placeOf(plans, first, second), { cycle }, { point: 'key' });
  });
  const launched = new Set([...edges.values()].flat());
  const idle = Object.entries(plans)
    .filter(([id, { trigger }]) => trigger === undefined && !launched.has(id))
    .map(([plan]) => finding('SCN-613', ['plans', plan], { plan }, { point: 'key' }));
  return [...circles, ...idle];
};
