/** Plans, decisions, steps, and what steps do. */

import type { StepActivity } from '../../model/effect.ts';
import type { NeedKind } from '../../model/trace.ts';
import type { RuleCode } from '../../model/vocabulary.ts';
import type { Span } from './span.ts';

export interface PlantPlan {
  readonly probe: number;
  /** The condition holds while the seen level is below; facts count as 0 when they hold. */
  readonly below: number;
  readonly forSeconds: number;
  /** Its decision, or -1. */
  readonly decision: number;
  readonly priority: number;
  readonly steps: readonly number[];
}

export interface PlantDecision {
  readonly plan: number;
  /** Step whose approval it is, or -1 for the plan's own. */
  readonly step: number;
  /** In the order they are called. */
  readonly members: readonly number[];
  readonly teams: readonly number[];
  readonly takes: Span;
  /** Probability of a refusal. */
  readonly refuses: number;
  readonly accepts: {
    readonly rules: readonly RuleCode[];
    readonly seconds: number;
    readonly watches: readonly number[];
  } | null;
}

/** One thing a step cannot do without. */
export interface PlantNeed {
  readonly kind: NeedKind;
  /** Sort and index of the entity asked. */
  readonly of:
    | 'tool'
    | 'control-plane'
    | 'host'
    | 'ready-copy'
    | 'source-copy'
    /** Index of the restore. */
    | 'backup'
    | 'replica'
    | 'decision'
    | 'start';
  readonly index: number;
}

export type PlantEffect =
  | {
      readonly effect: 'access.change';
      readonly hostings: readonly number[];
      readonly event: 'access.terminated' | 'access.renewed' | 'access.funded';
      readonly seconds: number;
    }
  | {
      readonly effect:
        | 'copy.activate'
        | 'copy.prepare'
        | 'copy.deactivate'
        | 'data.land'
        | 'writes.freeze'
        | 'writes.open'
        | 'copy.mend';
      readonly copy: number;
    }
  | { readonly effect: 'copy.scale'; readonly copy: number; readonly to: number }
  | { readonly effect: 'tool.mend'; readonly tool: number }
  | {
      readonly effect: 'traffic.route';
      readonly component: number;
      readonly copies: readonly number[];
      readonly tailSeconds: number;
      readonly firstShare: number;
    }
  | {
      readonly effect: 'send';
      readonly targets: readonly {
        readonly kind: number;
        readonly index: number;
        readonly event: number;
      }[];
    }
  | { readonly effect: 'data.restore'; readonly copy: number; readonly restore: number }
  | {
      readonly effect: 'data.reconcile';
      readonly copies: readonly number[];
      readonly keeps: boolean;
    }
  | { readonly effect: 'replica.point'; readonly replica: number; readonly source: number }
  | { readonly effect: 'data.copy'; readonly copy: number; readonly from: number }
  | { readonly effect: 'mode.enter'; readonly service: number; readonly mode: number }
  | { readonly effect: 'mode.leave'; readonly service: number };

export interface PlantStep {
  readonly plan: number;
  readonly activity: StepActivity;
  readonly after: readonly number[];
  /** Steps that wait for this one. */
  readonly before: readonly number[];
  readonly takes: Span;
  readonly addedSeconds: number;
  /** Teams that may do it, in the order they are called; empty: nobody is needed. */
  readonly teams: readonly number[];
  /** Their members who have the skill asked for. */
  readonly members: readonly number[];
  /** 0 when nobody is needed. */
  readonly people: number;
  readonly needs: readonly PlantNeed[];
  readonly approval: number;
  readonly succeeds: number;
  readonly succeedsText: string;
  readonly timeoutSeconds: number;
  readonly retries: number;
  readonly stopsPlan: boolean;
  /** Step that stands in for it, or -1. */
  readonly otherwise: number;
  /** Step it stands in for, or -1. */
  readonly standsInFor: number;
  /** Copy that it calls upon, whose drift may make it fail, or -1. */
  readonly callsUpon: number;
  readonly onStart: readonly PlantEffect[];
  readonly onDone: readonly PlantEffect[];
}
