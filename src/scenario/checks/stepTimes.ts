/** [SCN-R49] A step has the time that it takes, and who accepts a breach may. */
import { medianOf } from '../../base/law.ts';
import { acceptableRules } from '../../kinds/rules/index.ts';
import { type Finding, finding } from '../finding.ts';
import type { DossierAsRead } from '../schema/dossier.ts';
import type { Plan, Step } from '../schema/plan.ts';
import { durationText } from '../shape/fieldInfo.ts';
import type { PathStep } from '../source/sourceNode.ts';
import type { Check } from './check.ts';

function checkTimeout(
  { takes, timeout }: Step,
  id: string,
  path: readonly PathStep[],
): readonly Finding[] {
  if (!takes || timeout === undefined || medianOf(takes.law) <= timeout) return [];
  const params = { step: id, takes: takes.text, timeout: durationText(timeout) };
  return [finding('SCN-619', [...path, 'timeout'], params)];
}

function checkAcceptance(
  { decision }: Plan,
  id: string,
  people: DossierAsRead['people'],
): readonly Finding[] {
  if (!decision?.accepts) return [];
  const teams = decision.by;
  const path = ['plans', id, 'decision', 'accepts'];
  const allowed = acceptableRules;
  const rules = decision.accepts.rules.filter((rule) => !allowed.includes(rule));
  // A team that is not declared is told already.
  const mayAccept = teams.some((team) => people[team]?.entitled ?? true);
  return [
    ...(mayAccept ? [] : [finding('SCN-620', path, { plan: id, teams }, { point: 'key' })]),
    ...(rules.length === 0
      ? []
      : [finding('SCN-621', [...path, 'rules'], { plan: id, rules, allowed })]),
  ];
}

export const stepTimes: Check = ({ read: { plans, people } }) =>
  Object.entries(plans).flatMap(([id, plan]) => [
    ...checkAcceptance(plan, id, people),
    ...Object.entries(plan.steps).flatMap(([step, fields]) =>
      checkTimeout(fields, step, ['plans', id, 'steps', step]),
    ),
  ]);
