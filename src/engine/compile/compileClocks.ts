/** Deadlines of authorities: which notice each watch of P11 is about, and what its clock counts from. */
import type { Plan } from '../../scenario/schema/plan.ts';
import type { PlantClock, PlantStep } from '../plant/plans.ts';
import type { NoticeOf } from './compileRules.ts';

type NamedPlan = readonly [string, Plan];

/** Deadlines of the notices of a plan, by what they count from. */
export function clocksOf(
  noticeOf: NoticeOf,
  [planId, { steps }]: NamedPlan,
  from: 'awareness' | 'classification',
): readonly PlantClock[] {
  return Object.entries(steps).flatMap(([name, step]): readonly PlantClock[] => {
    if (step.do !== 'notify' || step.deadline === undefined || step.from !== from) return [];
    const watch = noticeOf(`${planId}.${name}`);
    return watch < 0 ? [] : [{ watch, seconds: step.deadline }];
  });
}

/** The first `qualify` step of a plan starts what counts from the classification; a notice has its own watch. */
export function clocksOfStep(
  noticeOf: NoticeOf,
  [planId, plan]: NamedPlan,
  name: string,
): Pick<PlantStep, 'clocks' | 'notices'> {
  const classifying = Object.entries(plan.steps).find(([, step]) => step.do === 'qualify')?.[0];
  const watch = noticeOf(`${planId}.${name}`);
  return {
    clocks: name === classifying ? clocksOf(noticeOf, [planId, plan], 'classification') : [],
    notices: watch < 0 ? [] : [watch],
  };
}
