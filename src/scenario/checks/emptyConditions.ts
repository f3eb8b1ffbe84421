/** [SCN-R53] A level asked for can be reached and missed, and a condition can last as long as it asks. */
import type { Check as StepCheck } from '../../model/check.ts';
import { placedConditions, type When } from '../../model/when.ts';
import { type Finding, finding } from '../finding.ts';
import type { Step } from '../schema/plan.ts';
import type { PathStep } from '../source/sourceNode.ts';
import type { Check } from './check.ts';

/** Whether a check has one answer whatever happens; null when it has two. */
function answerOf(check: StepCheck): boolean | null {
  if (check.type !== 'level') return null;
  const { sense, share } = check;
  if (sense === 'at-least') return share > 1 ? false : share === 0 ? true : null;
  return share > 1 ? true : share === 0 ? false : null;
}

function ofStep(step: Step, path: readonly PathStep[]): readonly Finding[] {
  const fields = [
    ['if', step.if],
    ['unless', step.unless],
    ['that', step.do === 'verify' ? step.that : []],
  ] as const;
  return fields.flatMap(([field, checks]) =>
    checks.flatMap((check, index) => {
      const isAlways = answerOf(check);
      const at = [...path, field, index];
      return isAlways === null ? [] : [finding('SCN-644', at, { text: check.text, isAlways })];
    }),
  );
}

/** Conditions that are asked to last longer than the run does. */
const ofWhen = (
  when: When | undefined,
  path: readonly PathStep[],
  seconds: number,
): readonly Finding[] =>
  (when ? placedConditions(when) : [])
    .filter(({ condition }) => condition.forSeconds >= seconds)
    .map(({ condition, path: below }) =>
      finding('SCN-645', [...path, ...below], { text: condition.text }),
    );

export const emptyConditions: Check = ({ read }) => {
  const { lead, horizon } = read.run;
  const seconds = lead + horizon;
  return [
    ...Object.entries(read.plans).flatMap(([id, { trigger, steps }]) => [
      ...ofWhen(trigger?.when, ['plans', id, 'trigger', 'when'], seconds),
      ...Object.entries(steps).flatMap(([step, fields]) =>
        ofStep(fields, ['plans', id, 'steps', step]),
      ),
    ]),
    ...Object.entries(read.incidents).flatMap(([id, { effects }]) =>
      effects.flatMap(({ when }, index) =>
        ofWhen(when, ['incidents', id, 'effects', index, 'when'], seconds),
      ),
    ),
  ];
};
