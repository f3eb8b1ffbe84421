/** [SCN-R823] What waits is asked only of a service that counts it. */
import type { Check as StepCheck } from '../../model/check.ts';
import type { Condition } from '../../model/condition.ts';
import { placedConditions, type When } from '../../model/when.ts';
import { type Finding, finding } from '../finding.ts';
import type { PathStep } from '../source/sourceNode.ts';
import type { Check } from './check.ts';

interface Placed {
  readonly said: Condition | StepCheck;
  readonly path: readonly PathStep[];
}

const inWhen = (when: When | undefined, path: readonly PathStep[]): readonly Placed[] =>
  (when ? placedConditions(when) : []).map(({ condition, path: below }) => ({
    said: condition,
    path: [...path, ...below],
  }));

export const backlogsCounted: Check = ({ read }) => {
  const ofPlans = Object.entries(read.plans).flatMap(([id, { trigger, steps }]) => [
    ...inWhen(trigger?.when, ['plans', id, 'trigger', 'when']),
    ...Object.entries(steps).flatMap(([name, step]) =>
      [
        ['if', step.if] as const,
        ['unless', step.unless] as const,
        ['that', step.do === 'verify' ? step.that : []] as const,
      ].flatMap(([field, checks]) =>
        checks.map((said, index) => ({ said, path: ['plans', id, 'steps', name, field, index] })),
      ),
    ),
  ]);
  const ofIncidents = Object.entries(read.incidents).flatMap(([id, { effects }]) =>
    effects.flatMap(({ when }, index) => inWhen(when, ['incidents', id, 'effects', index, 'when'])),
  );
  return [...ofPlans, ...ofIncidents].flatMap(({ said, path }): readonly Finding[] => {
    if (said.type !== 'measure' || said.measure !== 'backlog') return [];
    const service = read.services[said.ref];
    return service && !service.backlog ? [finding('SCN-822', path, { service: said.ref })] : [];
  });
};
