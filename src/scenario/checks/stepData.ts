/** [SCN-R41] Data go to a copy that keeps the same data set; traffic goes where there is a copy to serve it. */
import { type Finding, finding } from '../finding.ts';
import { stepKindOf } from '../references/plans.ts';
import type { Step } from '../schema/plan.ts';
import type { PathStep } from '../source/sourceNode.ts';
import type { Check, CheckContext } from './check.ts';

interface Movement {
  readonly from: string;
  readonly source: 'copy' | 'backup';
  readonly to: string;
}

/** From where to where a step carries data, when it does. */
function movementOf(step: Step): Movement | null {
  const transfer = stepKindOf(step).transfer?.(step) ?? null;
  return transfer && { from: transfer.from.ref, source: transfer.from.sort, to: transfer.to };
}

function checkMovement(
  step: Step,
  id: string,
  path: readonly PathStep[],
  { read, directory }: CheckContext,
): readonly Finding[] {
  const movement = movementOf(step);
  if (!movement) return [];
  const { from, source, to } = movement;
  // A name of another sort is told as such.
  if (directory.kindOf(from) !== source || directory.kindOf(to) !== 'copy') return [];
  const dataOf = (ref: string) => read.components[ref.split('/')[0] ?? '']?.holds ?? null;
  const fromData = dataOf(from);
  const toData = dataOf(to);
  if (fromData !== null && fromData === toData) return [];
  return [finding('SCN-604', [...path, 'from'], { step: id, from, fromData, to, toData })];
}

function checkTraffic(
  step: Step,
  path: readonly PathStep[],
  { directory }: CheckContext,
): readonly Finding[] {
  if (step.do !== 'switch-traffic' || directory.kindOf(step.of) !== 'component') return [];
  const there = directory.copiesOf(step.to);
  const isPlace = ['hosting', 'site', 'copy'].includes(directory.kindOf(step.to) ?? '');
  if (!isPlace || there.some((copy) => copy.startsWith(`${step.of}/`))) return [];
  return [finding('SCN-609', [...path, 'to'], { component: step.of, to: step.to })];
}

export const stepData: Check = (context) =>
  Object.entries(context.read.plans).flatMap(([plan, { steps }]) =>
    Object.entries(steps).flatMap(([id, step]) => {
      const path = ['plans', plan, 'steps', id];
      return [...checkMovement(step, id, path, context), ...checkTraffic(step, path, context)];
    }),
  );
