/** The steps of the plans as a table: what the plan counted on, what happened, what was waited for. */
import { formatOffset, formatSpan, nameOf, stateWord, wordNeeds } from '../../analysis/index.ts';
import type { PlanVerdict, StepOutcome } from '../../analysis/verdict.ts';
import type { SimSeconds } from '../../base/time.ts';
import type { EntityRef } from '../../model/entity.ts';
import { type Condition, conditionOf } from '../../model/states.ts';
import type { TraceId } from '../../model/trace.ts';
import type { LanesInput } from './reading.ts';
import { slackOf } from './slackOf.ts';

export interface StepRow {
  readonly step: string;
  readonly subject: EntityRef;
  readonly entry: TraceId | null;
  readonly name: string;
  readonly condition: Condition;
  /** State at the end of the run. */
  readonly state: string;
  /** Moments counted from T; null for what the plan never counted on, or what never was. */
  readonly plannedFrom: string | null;
  readonly plannedUntil: string | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** End later than planned, in words; null when on time, never ended, or never planned. */
  readonly late: string | null;
  /** How much later it could have ended without the plan ending later; null for none, or when it was not planned. */
  readonly slack: string | null;
  /** One text per wait: how long, then what for. */
  readonly waits: readonly {
    readonly from: SimSeconds;
    readonly duration: string;
    readonly what: string;
  }[];
}

export interface PlanTable {
  readonly plan: string;
  readonly name: string;
  readonly outcome: PlanVerdict['outcome'];
  readonly rows: readonly StepRow[];
}

/** Plans that were triggered, in the verdict's order, with all their steps in the plan's order. */
export function stepTables(input: LanesInput): readonly PlanTable[] {
  const { run, verdict, language } = input;
  return verdict.plans
    .filter((plan) => plan.triggeredAt !== null)
    .map((plan) => ({
      plan: plan.plan,
      name: nameOf(run.description, { kind: 'plan', id: plan.plan }, language),
      outcome: plan.outcome,
      rows: rowsOf(input, plan),
    }));
}

function rowsOf(input: LanesInput, plan: PlanVerdict): readonly StepRow[] {
  const described = input.run.description.plans.find(({ id }) => id === plan.plan)?.steps ?? [];
  const slack = slackOf(described, plan.steps);
  return plan.steps.map((step) => rowOf(input, step, slack.get(step.step) ?? 0));
}

function rowOf({ run, language }: LanesInput, step: StepOutcome, slackSeconds: number): StepRow {
  const subject: EntityRef = { kind: 'step', id: step.step };
  const offset = (at: SimSeconds | undefined | null): string | null =>
    at === undefined || at === null ? null : formatOffset(at - run.incidentAt, language);
  const lateSeconds = step.planned && step.endedAt !== null ? step.endedAt - step.planned.until : 0;
  return {
    step: step.step,
    subject,
    entry: step.entry,
    name: nameOf(run.description, subject, language),
    condition: conditionOf('step', step.state),
    state: stateWord('step', step.state, language),
    plannedFrom: offset(step.planned?.from),
    plannedUntil: offset(step.planned?.until),
    startedAt: offset(step.startedAt),
    endedAt: offset(step.endedAt),
    late: lateSeconds > 0 ? formatSpan(lateSeconds, language) : null,
    slack: slackSeconds > 0 ? formatSpan(slackSeconds, language) : null,
    waits: step.waits.map((wait) => ({
      from: wait.from,
      duration: formatSpan(wait.until - wait.from, language),
      what: wordNeeds(run, wait.missing, language),
    })),
  };
}
