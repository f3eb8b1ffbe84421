/** References of plans: what starts them, who decides and acts, with what, on what. */
import { invariant } from '../../base/assert.ts';
import type { StepKind } from '../../kinds/defineStepKind.ts';
import { stepKinds } from '../../kinds/steps/index.ts';
import type { Check } from '../../model/check.ts';
import type { Condition, ConditionState, Measure } from '../../model/condition.ts';
import { placedConditions, type When } from '../../model/when.ts';
import type { NameKind } from '../codes/kindWord.ts';
import type { DossierAsRead } from '../schema/dossier.ts';
import type { Step } from '../schema/plan.ts';
import type { PathStep } from '../source/sourceNode.ts';
import { inSection, optional, type Reference, reference } from './reference.ts';

type AnyStepKind = StepKind<string, Record<never, never>, Step>;

/** The kind of a step. */
export function stepKindOf(step: Step): AnyStepKind {
  const kind = stepKinds.find((candidate) => candidate.kind === step.do);
  invariant(kind, `no step kind ${step.do}`);
  // The list and the schema of steps come from the same kinds, so this kind reads this step.
  return kind as unknown as AnyStepKind;
}

/** What can be up or down. */
const WORKING: readonly NameKind[] = [
  'site',
  'hosting',
  'domain',
  'copy',
  'component',
  'tool',
  'operator',
  'technology',
  'country',
  'tenant',
];

/** What each state can be said of. */
export const CONDITION_SUBJECTS: Readonly<Record<ConditionState, readonly NameKind[]>> = {
  down: WORKING,
  up: WORKING,
  frozen: ['hosting', 'operator', 'technology'],
  'under-notice': [
    'hosting',
    'contract',
    'operator',
    'jurisdiction',
    'tenant',
    'component',
    'copy',
    'tool',
  ],
  cut: ['hosting', 'contract', 'operator', 'jurisdiction', 'tenant', 'component', 'copy', 'tool'],
  disqualified: ['hosting', 'contract', 'operator', 'jurisdiction', 'country'],
  lifted: ['hosting', 'contract', 'operator', 'jurisdiction'],
  corrupted: ['data', 'component', 'copy'],
  leaked: ['data', 'component', 'copy'],
  'read-only': ['component'],
  'in-force': ['mode'],
};

/** What each measure can be taken of. */
export const MEASURE_SUBJECTS: Readonly<Record<Measure, readonly NameKind[]>> = {
  lag: ['copy', 'data'],
  backlog: ['service'],
  demand: ['service'],
};

/** What a condition, or a check, is about, of a sort of which its state can be said. */
function subjectReference(said: Condition | Check, path: readonly PathStep[]): Reference {
  if (said.type === 'level') return reference(path, said.service, ['service']);
  const kinds =
    said.type === 'measure' ? MEASURE_SUBJECTS[said.measure] : CONDITION_SUBJECTS[said.state];
  return reference(path, said.ref, kinds);
}

/** What conditions are about, each where it is written. */
export const conditionReferences = (
  when: When | undefined,
  path: readonly PathStep[],
): readonly Reference[] =>
  (when ? placedConditions(when) : []).map(({ condition, path: below }) =>
    subjectReference(condition, [...path, ...below]),
  );

/** Checks that a step makes before it begins, and of a verification when it ends. */
function checkReferences(step: Step, path: readonly PathStep[]): readonly Reference[] {
  const fields = [
    ['if', step.if],
    ['unless', step.unless],
    ['that', step.do === 'verify' ? step.that : []],
  ] as const;
  return fields.flatMap(([field, checks]) =>
    checks.map((check, index) => subjectReference(check, [...path, field, index])),
  );
}

function stepReferences(step: Step, path: readonly PathStep[]): readonly Reference[] {
  const targets = stepKindOf(step)
    .targets(step)
    .map(({ field, ref, expects }) => {
      // The mode of a service is named without it: `service: declare, mode: paper`.
      const isMode = expects.includes('mode');
      const prefix = isMode ? ref.slice(0, ref.indexOf('/') + 1) : '';
      return reference([...path, field], ref, expects as readonly NameKind[], prefix);
    });
  return [
    ...targets,
    ...checkReferences(step, path),
    ...optional([...path, 'by'], step.by, ['team']),
    ...step.deputies.map((team, index) => reference([...path, 'deputies', index], team, ['team'])),
    ...optional([...path, 'approval', 'by'], step.approval?.by, ['team']),
    ...step.using.map((tool, index) => reference([...path, 'using', index], tool, ['tool'])),
  ];
}

/** Everything that plans name, the steps they wait for excepted: those are names of their own plan. */
export const planReferences = ({ plans }: DossierAsRead): readonly Reference[] =>
  inSection('plans', plans, ({ trigger, decision, steps, writtenIn }, path) => [
    ...conditionReferences(trigger?.when, [...path, 'trigger', 'when']),
    ...(trigger?.seenBy ?? []).map((probe, index) =>
      reference([...path, 'trigger', 'seen-by', index], probe, ['probe']),
    ),
    ...writtenIn.map((tool, index) => reference([...path, 'written-in', index], tool, ['tool'])),
    ...(decision?.by ?? []).map((team, index) =>
      reference([...path, 'decision', 'by', index], team, ['team']),
    ),
    ...Object.entries(steps).flatMap(([id, step]) => stepReferences(step, [...path, 'steps', id])),
  ]);
