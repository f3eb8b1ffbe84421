import { invariant } from '../../base/assert.ts';
import type { StepKind } from '../../kinds/defineStepKind.ts';
import { stepKinds } from '../../kinds/steps/index.ts';
import type { Step } from '../../scenario/schema/plan.ts';

export type AnyStepKind = StepKind<string, Record<never, never>, Step>;

/** The kind of a step. */
export function kindOfStep(step: Step): AnyStepKind {
  const kind = stepKinds.find((candidate) => candidate.kind === step.do);
  invariant(kind, `no step kind ${step.do}`);
  // The list of kinds and the schema of steps come from the same files, so the kind reads this very step.
  return kind as unknown as AnyStepKind;
}
