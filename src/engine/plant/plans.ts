/** Plans, decisions, steps, and what steps do. */

import type { PlanStage, StepActivity } from '../../model/effect.ts';
import type { NeedKind } from '../../model/trace.ts';
import type { RuleCode } from '../../model/vocabulary.ts';
import type { OpeningTimes } from '../calendar/timetable.ts';
import type { PlantClock } from './law.ts';
import type { PlantWhen, WatchedTruth } from './sight.ts';
import type { Span } from './span.ts';

export interface PlantPlan {
  /** What it waits for; null when only its day comes, or another plan launches it. */
  readonly when: PlantWhen | null;
  /** When it begins by itself, seconds from the start of the run; Infinity for one that waits for its condition. */
  readonly beginsAt: number;
  /** Its decision, or -1. */
  readonly decision: number;
  readonly priority: number;
  readonly steps: readonly number[];
  /** Once ended it is rearmed when its condition is no longer seen. */
  readonly again: boolean;
  /** The condition gone for this long while nothing was changed yet, it ends; Infinity: it does not. */
  readonly standsDownAfter: number;
  /** Steps that launch it and wait for its end. */
  readonly awaitedBy: readonly number[];
  /** Watches of P11 whose deadline runs from the moment its people are aware. */
  readonly clocks: readonly PlantClock[];
  /** Watches of P11 on its own steps. */
  readonly notices: readonly number[];
  /** Its first `qualify` step, -1 when it has none. */
  readonly qualifiedBy: number;
}

/** Something a step looks at: the level that a probe tells, or what holds or not when somebody looks. */
export type PlantCheck =
  | {
      readonly type: 'level';
      /** Probe that is read, -1 when nobody watches and the service itself is tried. */
      readonly probe: number;
      readonly service: number;
      readonly sense: 'below' | 'at-least';
      readonly share: number;
    }
  | { readonly type: 'truth'; readonly watched: WatchedTruth };

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
export type PlantNeed = PlantSingleNeed | PlantAnyToolNeed | PlantRoomNeed;

/** Machines, out of what a hosting gives on demand, for a copy that is made, started or given another size. */
export interface PlantRoomNeed {
  readonly kind: 'capacity';
  readonly of: 'room';
  /** The copy. */
  readonly index: number;
  /** What it is to carry, in usual demands. */
  readonly capacity: number;
}

/** One of several tools: any one is enough. */
export interface PlantAnyToolNeed {
  readonly kind: NeedKind;
  readonly of: 'any-tool';
  /** First of the tools: the one to blame. */
  readonly index: number;
  readonly tools: readonly number[];
  /** Only to begin: what was read need not be read again. */
  readonly toBegin: boolean;
  /** Team whose way in this is: on site it does without; -1 for what is no way in. */
  readonly team: number;
  /** Step whose people do without once they are in one place; -1 for what needs a tool wherever people are. */
  readonly gathers: number;
  /** A plan may send its team on site, or its people may come to one place: it is never lost for good. */
  readonly mayDoWithout: boolean;
}

export interface PlantSingleNeed {
  readonly kind: NeedKind;
  /** Sort and index of the entity asked. */
  readonly of:
    | 'tool'
    | 'control-plane'
    | 'host'
    | 'reached-copy'
    /** Reached, or cut off by plans alone. */
    | 'workable-copy'
    /** Reached, unless it has nothing that the others lack. */
    | 'compared-copy'
    | 'mendable-copy'
    | 'free-copy'
    | 'copy-in-order'
    | 'mendable-tool'
    | 'ready-copy'
    | 'source-copy'
    | 'reached-source'
    /** Index of the restore. */
    | 'backup'
    | 'replica'
    /** A copy that has machines, or gets some as it takes over. */
    | 'given'
    | 'decision'
    | 'start';
  readonly index: number;
}

export type PlantEffect =
  | {
      readonly effect: 'access.change';
      readonly hostings: readonly number[];
      readonly event: 'access.terminated' | 'access.renewed' | 'access.funded' | 'access.extended';
      readonly seconds: number;
    }
  | {
      readonly effect: 'copy.activate';
      readonly copy: number;
      /** A later step of the same plan sends the clients there: until then they go on to where they went. */
      readonly awaitsTraffic: boolean;
    }
  | {
      readonly effect:
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
  | { readonly effect: 'mode.leave'; readonly service: number }
  | { readonly effect: 'plan.launch' | 'plan.abort'; readonly plan: number }
  /** The teams of those on the step. */
  | { readonly effect: 'people.arrive'; readonly step: number };

/** A step sends a thing an event that may bring it back. */
export interface PlantRemedy {
  readonly step: number;
  readonly event: number;
}

export interface PlantStep {
  readonly plan: number;
  readonly activity: StepActivity;
  readonly after: readonly number[];
  /** Steps that wait for this one. */
  readonly before: readonly number[];
  readonly takes: Span;
  readonly addedSeconds: number;
  /** People's work all along, which can be handed over; what machines do while people watch is not. */
  readonly isHandedOver: boolean;
  /** Teams that may do it, in the order they are called; empty: nobody is needed. */
  readonly teams: readonly number[];
  /** Their members who have the skill asked for. */
  readonly members: readonly number[];
  /** 0 when nobody is needed. */
  readonly people: number;
  /** Whoever does it goes on site, and needs no way in for that. */
  readonly goesOnSite: boolean;
  readonly needs: readonly PlantNeed[];
  readonly approval: number;
  readonly succeeds: number;
  readonly succeedsText: string;
  readonly timeoutSeconds: number;
  readonly retries: number;
  /** Within its plan, 1 is served first. */
  readonly rank: number;
  readonly stopsPlan: boolean;
  /** Step that stands in for it, or -1. */
  readonly otherwise: number;
  /** Step it stands in for, or -1. */
  readonly standsInFor: number;
  /** Copy that it calls upon, whose drift may make it fail, or -1. */
  readonly callsUpon: number;
  readonly onStart: readonly PlantEffect[];
  readonly onDone: readonly PlantEffect[];
  /** Whichever way the work ends. */
  readonly onExit: readonly PlantEffect[];
  readonly stage: PlanStage;
  /** All must be true when its turn comes, and none of the others. */
  readonly onlyIf: readonly PlantCheck[];
  readonly unless: readonly PlantCheck[];
  /** All must be true when the work ends. */
  readonly that: readonly PlantCheck[];
  /** Not for the mode in which its plan is run. */
  readonly isExcluded: boolean;
  /** Infinity: it waits for ever. */
  readonly waitsAtMostSeconds: number;
  /** Plan whose end ends it, or -1. */
  readonly awaits: number;
  /** How long it takes outside `hours`; null when that makes no difference. */
  readonly offHours: { readonly takes: Span; readonly hours: OpeningTimes } | null;
  /** Thousandths by which its time is multiplied; null when it is not. */
  readonly inflation: Span | null;
  /** Watches of P11 to judge again when it is done. */
  readonly notices: readonly number[];
  /** Watches of P11 whose deadline runs from its end. */
  readonly clocks: readonly PlantClock[];
}
