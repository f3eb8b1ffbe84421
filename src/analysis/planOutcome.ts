/** What became of a plan and of its steps: the part of a judgement that is about them. */
import type { SimSeconds } from '../base/time.ts';
import type { EntityRef } from '../model/entity.ts';
import type { MissingNeed, TraceId } from '../model/trace.ts';
import type { BoundTerm } from '../model/vocabulary.ts';

export interface StepWait {
  readonly from: SimSeconds;
  readonly until: SimSeconds;
  readonly missing: readonly MissingNeed[];
}

export interface StepOutcome {
  /** `failover.promote`. */
  readonly step: string;
  /** State of its machine at the end of the run. */
  readonly state: string;
  /** Where the plan would have put it, counted from the activation; null before any. */
  readonly planned: {
    readonly from: SimSeconds;
    readonly until: SimSeconds;
  } | null;
  /** All steps it waits for were done. */
  readonly readyAt: SimSeconds | null;
  readonly startedAt: SimSeconds | null;
  readonly endedAt: SimSeconds | null;
  readonly waits: readonly StepWait[];
  readonly work: readonly {
    readonly from: SimSeconds;
    readonly until: SimSeconds;
    readonly succeeded: boolean;
  }[];
  /** Last entry about it. */
  readonly entry: TraceId | null;
}

/** A stretch of the time of a plan, and what it went to. */
export interface PlanPart {
  readonly term: BoundTerm;
  readonly from: number;
  readonly until: number;
  /** The link, the team, the tool, the step or the plan that it went to. */
  readonly what: EntityRef;
  /** Step on the path; null before the first. */
  readonly step: string | null;
}

export interface PlanVerdict {
  readonly plan: string;
  /** `not-triggered` with a `triggeredAt`: it was triggered, then stood down. */
  readonly outcome:
    | 'not-triggered'
    | 'awaiting-decision'
    | 'running'
    | 'completed'
    | 'failed'
    | 'refused'
    | 'stood-down'
    | 'aborted'
    | 'stuck';
  /** Its condition had been seen for as long as it asks. */
  readonly triggeredAt: SimSeconds | null;
  /** It was launched: at once when nobody has to decide. */
  readonly decidedAt: SimSeconds | null;
  readonly endedAt: SimSeconds | null;
  readonly steps: readonly StepOutcome[];
  /** What the time went to from its trigger to its end, or to the end of the run; in time order. */
  readonly terms: readonly PlanPart[];
  /** The term that takes most of it; null when it was not triggered. */
  readonly boundBy: BoundTerm | null;
}
