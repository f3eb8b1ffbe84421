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

const isOver = ({ state }: StateSpan): boolean => PLAN_OVER.has(state);

/** Of a plan that is rearmed, its last run: it lies dormant again, and what it came to is how that one ended. */
function lastRun(spans: readonly StateSpan[]): readonly StateSpan[] {
  const last = spans.at(-1);
  const isResting = last?.state === 'dormant' || last?.state === 'alerted';
  const end = isResting ? spans.findLastIndex(isOver) : -1;
  const lived = end < 0 ? spans : spans.slice(0, end + 1);
  const begins = lived.findLastIndex((span, index) => {
    const before = lived[index - 1];
    return span.state === 'dormant' && before !== undefined && isOver(before);
  });
  return lived.slice(Math.max(0, begins));
}

/** Judges one plan. It is triggered when its condition has lasted as long as it asks; times are those of the last alert. */
export function planVerdict(run: Run, timelines: Timelines, plan: PlanDescription): PlanVerdict {
  const spans = lastRun(timelines.spansOf({ kind: 'plan', id: plan.id }));
  const last = spans.at(-1);
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
