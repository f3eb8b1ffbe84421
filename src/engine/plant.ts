/**
 * The plant: one design compiled for running. Names have become indices, laws are seconds, references are lists.
 * Nothing in it changes during a run; what changes is in the world. Every list is in the dossier's order.
 */

import type { CalendarSpec } from '../base/calendar.ts';
import type { Law, PreparedLaw } from '../base/law.ts';
import type { ConditionState } from '../model/condition.ts';
import type { Description } from '../model/description.ts';
import type { StepActivity } from '../model/effect.ts';
import type { EntityKind, EntityRef } from '../model/entity.ts';
import type { Hosting } from '../model/hosting.ts';
import type { NeedKind, SharedDomain } from '../model/trace.ts';
import type { CopyRole, RuleCode } from '../model/vocabulary.ts';
import type { OpeningTimes, PeakTimes } from './calendar/timetable.ts';

/** A law of a duration in seconds, with the words it was written in and what runs need of it. */
export interface Span {
  readonly law: Law;
  readonly text: string;
  readonly prepared: PreparedLaw;
  /** Whole seconds of a law without chance, -1 for any other. */
  readonly fixedSeconds: number;
  /** Whole seconds that a nominal and a pessimistic run use. */
  readonly nominalSeconds: number;
  readonly pessimisticSeconds: number;
}

export interface PlantSite {
  /** Hostings that have a place in this building; an outage of any of their data planes is not the building's. */
  readonly hostings: readonly number[];
}

export interface PlantHosting {
  readonly facts: Hosting;
  /** Buildings in which it has a place. */
  readonly buildings: readonly number[];
  readonly copies: readonly number[];
  readonly backups: readonly number[];
  readonly tools: readonly number[];
  readonly probes: readonly number[];
}

/** Where something stands. */
export interface Place {
  readonly site: number;
  readonly hosting: number;
}

export interface PlantCopy extends Place {
  readonly component: number;
  readonly role: CopyRole;
  /** Raw capacity in nominal demands. */
  readonly capacity: number;
  readonly restarts: Span;
  /** Time it runs before it fails by itself; null when it never does. What breaks it with others is in `causes`. */
  readonly failsAfter: Span | null;
  /** Copies that follow this one. */
  readonly followers: readonly number[];
  /** Its own replica entity, -1 when it follows nobody. */
  readonly replica: number;
  readonly backups: readonly number[];
  /** Rule watches on it. */
  readonly watches: readonly number[];
  readonly failureDomains: readonly string[];
}

export interface PlantReplica {
  readonly copy: number;
  readonly source: number;
  readonly lag: Span;
  /** Tool (network) it goes through, or -1. */
  readonly via: number;
}

export interface PlantBackup extends Place {
  readonly component: number;
  /** Copy read. */
  readonly source: number;
  /** First picture at or after the start of the run's first day, in seconds from the start (may be negative). */
  readonly firstAt: number;
  readonly everySeconds: number;
  readonly takesSeconds: number;
  readonly keepSeconds: number;
  /** Probability that a restore from it works, from the age of its last verification. */
  readonly restorable: number;
  readonly restorableText: string;
  readonly watches: readonly number[];
}

/** Needs as a tree over level nodes. `floor` is the share kept when the node is missing. */
export type NeedTree =
  | { readonly type: 'node'; readonly node: number; readonly floor: number }
  | { readonly type: 'all'; readonly of: readonly NeedTree[] }
  | { readonly type: 'at-least'; readonly count: number; readonly of: readonly NeedTree[] };

export interface PlantComponent {
  readonly copies: readonly number[];
  readonly data: number;
  readonly quorum: number;
  /** Copies of role active: as many should serve. */
  readonly wanted: number;
  readonly switchover: Span | null;
  readonly fails: {
    readonly repair: Span;
    readonly team: number;
    readonly standbyToo: boolean;
  } | null;
}

/** What breaks copies of one component at once, now and then: a clock of its own. */
export interface PlantCause extends SharedDomain {
  readonly component: number;
  /** Two at least. */
  readonly copies: readonly number[];
  /** From one strike to the next. */
  readonly after: Span;
  /** Name under which it draws: other components, copies and domains change nothing of it. */
  readonly drawName: number;
}

export interface PlantTool {
  readonly kind: 'tool' | 'network' | 'credential' | 'document';
  /** Any one is enough; empty: it depends on no place. */
  readonly places: readonly Place[];
  /** Replicas that go through it. */
  readonly replicas: readonly number[];
}

export interface PlantService {
  readonly mbco: number;
  readonly calendar: PeakTimes;
  readonly modes: readonly {
    readonly capacity: number;
    readonly lastsSeconds: number;
    readonly needs: NeedTree;
  }[];
  readonly probes: readonly number[];
  readonly objectives: readonly number[];
  /** Watch of P12 on it, or -1. */
  readonly watch: number;
}

/** One node of the level graph: tools, then components, then services. */
export interface LevelNode {
  readonly entity: EntityRef;
  /** `KIND.tool`, `KIND.component` or `KIND.service`. */
  readonly kind: number;
  readonly index: number;
  readonly needs: NeedTree;
  /** Nodes whose level reads this one. */
  readonly dependents: readonly number[];
  /** Place among all nodes when what is needed comes before what needs it. */
  readonly place: number;
  /** Members of its cycle of mutual needs, itself included; empty when it is in none. */
  readonly cycle: readonly number[];
}

export interface PlantData {
  readonly copies: readonly number[];
  readonly backups: readonly number[];
  readonly writesPerSecond: number | null;
  readonly rpo: number | null;
  readonly objective: number;
  /** Watch of P14, or -1. */
  readonly exitWatch: number;
}

export interface PlantMember {
  readonly team: number;
}

export interface PlantTeam {
  readonly members: readonly number[];
  /** Null: no hours stated. */
  readonly hours: OpeningTimes | null;
  readonly onCall: { readonly answers: Span; readonly silent: number } | null;
  readonly entitled: boolean;
}

/** What a probe looks at: the level of a service, or whether a fact holds. */
export type Watched =
  | { readonly type: 'level'; readonly service: number }
  | {
      readonly type: 'fact';
      readonly state: ConditionState;
      readonly sites: readonly number[];
      readonly hostings: readonly number[];
      readonly copies: readonly number[];
      readonly tools: readonly number[];
    };

export interface PlantProbe {
  readonly watched: Watched;
  readonly place: Place | null;
  readonly delay: Span;
  readonly reportedAfter: Span;
  readonly through: 'measure' | 'notice';
  readonly plans: readonly number[];
}

export interface PlantPlan {
  readonly probe: number;
  /** The condition holds while the seen level is below; facts count as 0 when they hold. */
  readonly below: number;
  readonly forSeconds: number;
  /** Its decision, or -1. */
  readonly decision: number;
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
    | 'backup'
    | 'decision';
  readonly index: number;
}

export type PlantEffect =
  | {
      readonly effect:
        | 'copy.activate'
        | 'copy.prepare'
        | 'copy.deactivate'
        | 'data.land'
        | 'writes.freeze';
      readonly copy: number;
    }
  | {
      readonly effect: 'traffic.route';
      readonly component: number;
      readonly copies: readonly number[];
      readonly tailSeconds: number;
      readonly firstShare: number;
    }
  | { readonly effect: 'data.restore'; readonly copy: number; readonly backup: number }
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
  readonly onStart: readonly PlantEffect[];
  readonly onDone: readonly PlantEffect[];
}

export interface PlantObjective {
  readonly kind: 'rto' | 'mtpd' | 'rpo';
  /** Service, or data set for an RPO. */
  readonly index: number;
  readonly target: number;
}

/** One rule on one thing. For holder rules the judgement of the place by date is computed beforehand. */
export interface PlantWatch {
  readonly rule: RuleCode;
  readonly on: EntityRef;
  readonly holder: { readonly kind: 'copy' | 'backup'; readonly index: number } | null;
  /** By time, first at 0: what the rule says of this place, should data be there. 0 kept, 1 undetermined, 2 breached. */
  readonly judgements: readonly { readonly at: number; readonly status: number }[];
  /** Service or data set, for rules that are not on a holder. */
  readonly index: number;
  /** For P9: the watches it governs. */
  readonly governs: readonly number[];
  /** For a law on a holder: the P9 watch there, or -1. */
  readonly governedBy: number;
}

/** One event of one incident, ready to be sent. */
export interface PlantImpact {
  readonly incident: number;
  /** Number of its effect in the incident: impacts of one effect share its draws. */
  readonly effect: number;
  readonly begins: Span;
  readonly after: Span | null;
  readonly dwellSeconds: number;
  readonly targets: readonly {
    /** Of `KIND`. */
    readonly kind: number;
    readonly index: number;
    /** Of `EVENT`. */
    readonly event: number;
  }[];
  /** All that it sends brings something back. */
  readonly heals: boolean;
}

/** What can be waited for by people: a step to do, a decision to take, a copy to repair. */
export interface PlantJob {
  /** `KIND.step`, `KIND.decision` or `KIND.copy`. */
  readonly kind: number;
  readonly index: number;
  /** State in which it waits, and in which it is under way. */
  readonly waits: number;
  readonly works: number;
  /** Event that begins it, and the one that takes its people away. */
  readonly begins: number;
  readonly stops: number;
  /** In the order they are called. */
  readonly members: readonly number[];
  readonly teams: readonly number[];
  readonly people: number;
  /** Of a step; decisions and repairs need only people. */
  readonly needs: readonly PlantNeed[];
}

export interface Plant {
  readonly description: Description;
  readonly calendar: CalendarSpec;
  readonly incidentAt: number;
  readonly endsAt: number;
  /** Ids by kind, in index order. */
  readonly ids: Readonly<Record<EntityKind, readonly string[]>>;
  readonly sites: readonly PlantSite[];
  readonly hostings: readonly PlantHosting[];
  readonly copies: readonly PlantCopy[];
  /** What breaks copies together. */
  readonly causes: readonly PlantCause[];
  readonly replicas: readonly PlantReplica[];
  readonly backups: readonly PlantBackup[];
  readonly components: readonly PlantComponent[];
  readonly data: readonly PlantData[];
  readonly tools: readonly PlantTool[];
  readonly services: readonly PlantService[];
  readonly nodes: readonly LevelNode[];
  /** Numbers of nodes by their place. */
  readonly nodeOrder: Int32Array;
  readonly firstComponentNode: number;
  readonly firstServiceNode: number;
  readonly teams: readonly PlantTeam[];
  readonly members: readonly PlantMember[];
  readonly probes: readonly PlantProbe[];
  readonly plans: readonly PlantPlan[];
  readonly decisions: readonly PlantDecision[];
  readonly steps: readonly PlantStep[];
  /** Steps, then decisions, then copies, whether or not anybody repairs them. */
  readonly jobs: readonly PlantJob[];
  readonly objectives: readonly PlantObjective[];
  readonly watches: readonly PlantWatch[];
  readonly impacts: readonly PlantImpact[];
  /** By kind and index: impacts that bring the thing back. */
  readonly healers: readonly (readonly (readonly number[])[])[];
}
