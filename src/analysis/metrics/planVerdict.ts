/** What became of one plan: triggered or not, decided, carried through, stuck. */
import type { SimSeconds } from '../../base/time.ts';
import type { PlanDescription, StepDescription } from '../../model/description.ts';
import type { Run } from '../../model/run.ts';
import { PLAN_OVER } from '../../model/states.ts';
import type { StateSpan, Timelines } from '../timelines.ts';
import type { PlanVerdict } from '../verdict.ts';
import { plannedSchedule } from './plannedSchedule.ts';
import { boundBy, planTerms } from './planTerms.ts';
import { stepOutcome } from './stepOutcome.ts';
import { blockagesOf } from './stuckSteps.ts';

const OUTCOMES: Readonly<Record<string, PlanVerdict['outcome']>> = {
  dormant: 'not-triggered',
  // The condition was seen, but it had not lasted as long as the plan asks when the run ended.
  alerted: 'not-triggered',
  deciding: 'awaiting-decision',
  running: 'running',
  completed: 'completed',
  failed: 'failed',
  refused: 'refused',
  'stood-down': 'stood-down',
  aborted: 'aborted',
};

/** A plan that is rearmed lies dormant again: what it came to is how it ended last. */
const standing = (spans: readonly StateSpan[]): StateSpan | undefined => {
  const last = spans.at(-1);
  const isResting = last?.state === 'dormant' || last?.state === 'alerted';
  return (isResting && spans.findLast(({ state }) => PLAN_OVER.has(state))) || last;
};

/** Judges one plan. It is triggered when its condition has lasted as long as it asks; times are those of the last alert. */
export function planVerdict(run: Run, timelines: Timelines, plan: PlanDescription): PlanVerdict {
  const spans = timelines.spansOf({ kind: 'plan', id: plan.id });
  const last = standing(spans);
  const running = spans.findLast(({ state }) => state === 'running');
  const deciding = spans.findLast(({ state }) => state === 'deciding');
  const triggeredAt: SimSeconds | null = deciding?.from ?? running?.from ?? null;
  const isStuck = blockagesOf(timelines, plan).length > 0;
  const isUsed = (standIn: StepDescription): boolean =>
    timelines
      .spansOf({ kind: 'step', id: standIn.id })
      .some(({ state }) => state === 'waiting' || state === 'working' || state === 'done');
  const planned = running
    ? plannedSchedule(plan, { calendar: run.calendar, activatedAt: running.from }, isUsed)
    : null;
  const verdict = {
    plan: plan.id,
    outcome: isStuck ? 'stuck' : (OUTCOMES[last?.state ?? 'dormant'] ?? 'not-triggered'),
    triggeredAt,
    decidedAt: running?.from ?? null,
    endedAt: last && PLAN_OVER.has(last.state) ? last.from : null,
    steps: plan.steps.map((step) =>
      stepOutcome(run, timelines, step, planned?.get(step.id) ?? null),
    ),
  } satisfies Partial<PlanVerdict>;
  const terms = planTerms(run, timelines, plan, verdict);
  return { ...verdict, terms, boundBy: boundBy(terms) };
}
