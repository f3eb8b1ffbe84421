/** What a step is about and what it does to copies, read from its kind: no rule lists kinds of steps for it. */
import type { StepFacts } from '../../kinds/designFacts.ts';
import { stepKindOf } from '../references/plans.ts';
import type { Step } from '../schema/plan.ts';

/** Names that a step refers to, and the copies that it puts into service, fills with data, or asks a control plane for. */
export function stepReachOf(step: Step): Pick<StepFacts, 'targets' | 'opens' | 'fills' | 'asks'> {
  const kind = stepKindOf(step);
  const effects = kind.onDone(step);
  return {
    targets: kind.targets(step).map(({ ref }) => ref),
    opens: effects.flatMap((one) => (one.effect === 'copy.activate' ? [one.copy] : [])),
    fills: effects.flatMap((one) =>
      one.effect === 'data.restore' || one.effect === 'data.copy' ? [one.copy] : [],
    ),
    asks: kind
      .impliedNeeds(step)
      .flatMap((one) => (one.need === 'control-plane' ? [one.ofCopy] : [])),
  };
}
