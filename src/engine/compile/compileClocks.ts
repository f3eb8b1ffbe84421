/** Deadlines of authorities: which notices each watch of P11 is about, and what its clock counts from. */
import type { Plan } from '../../scenario/schema/plan.ts';
import type { PlantClock } from '../plant/law.ts';
import type { PlantPlan, PlantStep } from '../plant/plans.ts';
import type { NoticeOf } from './compileRules.ts';

type NamedPlan = readonly [string, Plan];

/** Deadlines of the notices of a plan, by what they count from. */
function clocksOf(
  noticeOf: NoticeOf,
  [planId, { steps }]: NamedPlan,
  from: 'awareness' | 'classification',
): readonly PlantClock[] {
  return Object.entries(steps).flatMap(([name, step]): readonly PlantClock[] => {
    if (step.do !== 'notify' || step.deadline === undefined || step.from !== from) return [];
    const watch = noticeOf.watchOf(`${planId}.${name}`);
    return watch < 0 ? [] : [{ watch, seconds: step.deadline }];
  });
}

/** The first `qualify` step of a plan, by its name. */
const qualifying = ({ steps }: Plan): string | undefined =>
  Object.entries(steps).find(([, step]) => step.do === 'qualify')?.[0];

/** What awareness starts: the notices of the plan, or the one that no plan sends. */
export function clocksOfPlan(
  noticeOf: NoticeOf,
  [planId, plan]: NamedPlan,
  indexOfStep: (id: string) => number,
): Pick<PlantPlan, 'clocks' | 'notices' | 'qualifiedBy'> {
  const named = noticeOf.watchOf(planId);
  const missing = named >= 0 && noticeOf.kindOf(named) === 'plan' ? named : -1;
  const qualify = qualifying(plan);
  return {
    clocks: [
      ...clocksOf(noticeOf, [planId, plan], 'awareness'),
      ...(missing < 0 ? [] : [{ watch: missing, seconds: noticeOf.dueSeconds }]),
    ],
    notices: Object.keys(plan.steps)
      .map((name) => noticeOf.watchOf(`${planId}.${name}`))
      .filter((watch) => watch >= 0),
    qualifiedBy: qualify === undefined ? -1 : indexOfStep(`${planId}.${qualify}`),
  };
}

/** What a probe starts by telling of a loss: the notice that no plan sends, where none waits for one. */
export function clocksOfProbe(noticeOf: NoticeOf, probe: string): readonly PlantClock[] {
  const watch = noticeOf.watchOf(probe);
  return watch < 0 || noticeOf.kindOf(watch) !== 'probe'
    ? []
    : [{ watch, seconds: noticeOf.dueSeconds }];
}

/** The first `qualify` step of a plan starts what counts from the classification; a notice has its own watch. */
export function clocksOfStep(
  noticeOf: NoticeOf,
  [planId, plan]: NamedPlan,
  name: string,
): Pick<PlantStep, 'clocks' | 'notices'> {
  const watch = noticeOf.watchOf(`${planId}.${name}`);
  return {
    clocks: name === qualifying(plan) ? clocksOf(noticeOf, [planId, plan], 'classification') : [],
    notices: [
      ...(watch < 0 ? [] : [watch]),
      ...(plan.steps[name]?.do === 'notify' ? noticeOf.ofLeaks : []),
    ],
  };
}
