/** Deadlines of authorities: by when each was to be told, and when it was. */
import type { SimSeconds } from '../../base/time.ts';
import { simSeconds } from '../../base/time.ts';
import type { PlanDescription, StepDescription } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import { bindingCause } from '../causes/causalChain.ts';
import type { Timelines } from '../timelines.ts';
import type { NoticeVerdict, PlanVerdict } from '../verdict.ts';

interface Reading {
  readonly run: Run;
  readonly timelines: Timelines;
  readonly plan: PlanDescription;
  readonly verdict: PlanVerdict;
}

/** The plan was on alert for nothing: its probe had seen what was not so. */
function isFalseAlarm({ run, timelines, plan }: Reading): boolean {
  const alert = timelines
    .entriesOf({ kind: 'plan', id: plan.id })
    .findLast((entry) => entry.type === 'transition' && entry.to === 'alerted');
  const cause = alert ? bindingCause(run.entries, alert) : null;
  return cause?.type === 'sight' && cause.through === 'false-alarm';
}

/** When the clock of a notice began to run, as the plan went; null when it did not. */
function begunAt(
  reading: Reading,
  from: NonNullable<StepDescription['noticeDue']>['from'],
): SimSeconds | null {
  const { plan, verdict } = reading;
  if (from === 'awareness') return isFalseAlarm(reading) ? null : verdict.triggeredAt;
  const qualifying = plan.steps.find(({ does }) => does === 'qualify')?.id;
  const outcome = verdict.steps.find(({ step }) => step === qualifying);
  return outcome?.state === 'done' ? outcome.endedAt : null;
}

/** Outcomes of a plan that may still tell whom it has to. */
const UNDER_WAY: ReadonlySet<PlanVerdict['outcome']> = new Set([
  'awaiting-decision',
  'running',
  'stuck',
]);

function noticeOf(reading: Reading, { id, noticeDue }: StepDescription): readonly NoticeVerdict[] {
  const { run, timelines, verdict } = reading;
  const rule: EntityRef = { kind: 'rule', id: `P11:${id}` };
  const spans = timelines.spansOf(rule);
  if (!noticeDue || spans.length === 0) return [];
  // A clock has run out on the second before the breach: what happened in truth, whatever the plan says of itself.
  const breach = spans.findLast(({ state }) => state === 'breached');
  const begun = breach ? breach.from - 1 - noticeDue.seconds : begunAt(reading, noticeDue.from);
  if (begun === null) return [];
  const outcome = verdict.steps.find(({ step }) => step === id);
  const isSent = outcome?.state === 'done' && (outcome.endedAt ?? -1) >= begun;
  const sentAt = isSent ? outcome.endedAt : null;
  // What is not due any more has no clock.
  if (sentAt === null && !breach && !UNDER_WAY.has(verdict.outcome)) return [];
  const by = begun + noticeDue.seconds;
  const until = sentAt ?? run.endsAt;
  const margin = by - until;
  return [
    {
      plan: verdict.plan,
      step: id,
      from: simSeconds(begun),
      by: simSeconds(by),
      sentAt,
      target: noticeDue.seconds,
      reached: sentAt === null ? null : sentAt - begun,
      atLeast: Math.max(0, until - begun),
      margin,
      met: margin >= 0,
      proof: breach?.openedBy ?? outcome?.entry ?? null,
    },
  ];
}

/**
 * One verdict for each notice with a deadline that P11 judges and whose clock ran, in the dossier's order; of a plan that ran again, the
 * last time. Where no plan tells anybody, only the rule itself says so.
 */
export const noticeVerdicts = (
  run: Run,
  timelines: Timelines,
  plans: readonly PlanVerdict[],
): readonly NoticeVerdict[] =>
  run.description.plans.flatMap((plan) => {
    const verdict = plans.find((one) => one.plan === plan.id);
    if (!verdict) return [];
    return plan.steps.flatMap((step) => noticeOf({ run, timelines, plan, verdict }, step));
  });
