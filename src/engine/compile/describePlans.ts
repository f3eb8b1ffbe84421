/** Plans in plain data: what each step does, who does it, for how long the plan counts on it, and in which hours. */

import { medianOf } from '../../base/law.ts';
import type { PlanDescription, StepDescription } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import { textOfWhen } from '../../model/when.ts';
import type { Plan, Step } from '../../scenario/schema/plan.ts';
import { OVERTIME_SECONDS } from '../plant/people.ts';
import { isCountedByHand, plannedSeconds } from './compilePace.ts';
import { durationOf } from './compilePlans.ts';
import { isWorkAllAlong } from './compileTurn.ts';
import { costsOfStep } from './describeCosts.ts';
import { nameOr } from './nameOr.ts';
import type { Registry } from './registry.ts';
import { kindOfStep } from './stepKind.ts';
import { teamsFor } from './teamsFor.ts';

/** Entities a step touches: only those that have a machine. */
function targetsOf({ find }: Registry, step: Step): readonly EntityRef[] {
  const kinds = ['copy', 'backup', 'component', 'service'] as const;
  return kindOfStep(step)
    .targets(step)
    .flatMap(({ ref, expects }) => {
      const kind = kinds.find(
        (candidate) => expects.includes(candidate) && find(candidate, ref) >= 0,
      );
      return kind ? [{ kind, id: ref }] : [];
    });
}

/** Counted work of a team that has hours is done in them (ENG-221, ENG-489); other work begins in them, and pauses at the closing (ENG-485). */
function workHoursOf(
  registry: Registry,
  step: Step,
  teams: readonly string[],
): Pick<StepDescription, 'workHours'> {
  const { people } = registry.dossier;
  if (isCountedByHand(registry, step)) {
    const first = people[teams[0] ?? ''];
    if (!first?.hours) return {};
    const onCall = first.onCall ? { isTakenUpOffHours: true as const } : {};
    return { workHours: { hours: [first.hours], overtimeSeconds: 0, ...onCall } };
  }
  const able = teams.flatMap((team) => people[team] ?? []);
  const hours = able.flatMap((team) => (team.hours && !team.onCall ? [team.hours] : []));
  if (hours.length === 0 || hours.length < able.length) return {};
  const pauses =
    isWorkAllAlong(step, kindOfStep(step)) && able.every(({ shift }) => shift === undefined);
  return { workHours: { hours, overtimeSeconds: pauses ? OVERTIME_SECONDS : null } };
}

function describeStep(
  registry: Registry,
  [planId, plan]: readonly [string, Plan],
  [name, step]: readonly [string, Step],
): StepDescription {
  const kind = kindOfStep(step);
  const inPlan = (other: string): string => `${planId}.${other}`;
  const median = Math.round(medianOf(durationOf(registry, step).law));
  const teams = teamsFor(registry, step);
  const crew = teams.reduce((sum, team) => sum + (registry.dossier.people[team]?.count ?? 0), 0);
  const planned = plannedSeconds(registry, step, crew) ?? median + (kind.addedSeconds?.(step) ?? 0);
  return {
    id: inPlan(name),
    name: step.name ?? { fr: `${kind.label.fr} (${name})`, en: `${kind.label.en} (${name})` },
    does: step.do,
    activity: kind.activity,
    stage: kind.stage ?? 'activation',
    after: step.after.map(inPlan),
    otherwise: step.otherwise ? inPlan(step.otherwise) : null,
    standsIn: Object.values(plan.steps).some((other) => other.otherwise === name),
    plannedSeconds: planned,
    ...workHoursOf(registry, step, teams),
    team: teams[0] ?? null,
    tools: step.using,
    ...costsOfStep(registry, step),
    targets: targetsOf(registry, step),
    ...(step.do === 'notify' && step.deadline !== undefined
      ? { noticeDue: { seconds: step.deadline, from: step.from } }
      : {}),
    ...(kind.onStart(step).length + kind.onDone(step).length === 0 && { changesNothing: true }),
  };
}

/** A plan in plain data, with its steps in the order written. */
export const describePlan = (registry: Registry, id: string, plan: Plan): PlanDescription => ({
  id,
  name: nameOr(plan.name, id),
  kind: plan.kind,
  trigger: plan.trigger?.when ? textOfWhen(plan.trigger.when) : (plan.trigger?.on?.text ?? ''),
  ...(plan.trigger?.when && { when: plan.trigger.when }),
  decidedBy: plan.decision?.by ?? [],
  steps: Object.entries(plan.steps).map((named) => describeStep(registry, [id, plan], named)),
});
