/** Slack of the steps of a plan: how much later each could end, as planned, without the plan ending later. */
import type { StepOutcome } from '../../analysis/verdict.ts';
import type { StepDescription } from '../../model/description.ts';

/** Seconds by step id, of the steps that the plan counts on: 0 on its critical path. */
export function slackOf(
  described: readonly Pick<StepDescription, 'id' | 'after'>[],
  steps: readonly Pick<StepOutcome, 'step' | 'planned'>[],
): ReadonlyMap<string, number> {
  const planned = new Map(
    steps.flatMap((step) => (step.planned ? [[step.step, step.planned] as const] : [])),
  );
  const end = Math.max(...[...planned.values()].map(({ until }) => until));
  const known = new Map<string, number>();
  /** Latest end that delays nothing. Steps that come after one another are never in a ring: the dossier would be refused. */
  const latestEndOf = (id: string): number => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const after = described.filter((step) => step.after.includes(id) && planned.has(step.id));
    const latest = Math.min(
      end,
      ...after.map((step) => latestEndOf(step.id) - lengthOf(planned.get(step.id))),
    );
    known.set(id, latest);
    return latest;
  };
  return new Map([...planned].map(([id, { until }]) => [id, Math.max(0, latestEndOf(id) - until)]));
}

const lengthOf = (
  stretch: { readonly from: number; readonly until: number } | undefined,
): number => (stretch ? stretch.until - stretch.from : 0);
