/**
 * The trace of a run: an append-only list of what happened, each entry naming the earlier entries that caused
 * it. Everything on screen, in a report or on the command line is a view of it.
 */
import type { SimSeconds } from '../base/time.ts';
import type { CostHeading } from './cost.ts';
import type { EntityRef } from './entity.ts';
import type { Act } from './intervention.ts';
import type { PaceTerm } from './pace.ts';
import type { SharedPlace } from './vocabulary.ts';

/** Position of an entry in its trace, from 0. A cause always has a smaller one. */
export type TraceId = number;

interface EntryBase {
  readonly id: TraceId;
  readonly at: SimSeconds;
  /** Direct causes, oldest first; empty only for incidents, background failures, the calendar, the start, people's acts, and what a run costs. */
  readonly causes: readonly TraceId[];
  readonly subject: EntityRef;
}

/** A machine changed state. */
export interface TransitionEntry extends EntryBase {
  readonly type: 'transition';
  readonly event: string;
  readonly from: string;
  readonly to: string;
}

/** The level of a service or of a component changed (share of the nominal demand, 0 to 1). */
export interface LevelEntry extends EntryBase {
  readonly type: 'level';
  readonly from: number;
  readonly to: number;
  /** What holds the level where it is now; null at full level. */
  readonly limitedBy: EntityRef | null;
}

export type NeedKind =
  | 'people'
  | 'approval'
  | 'tool'
  | 'network'
  | 'credential'
  | 'document'
  | 'control-plane'
  | 'place'
  | 'source'
  | 'backup'
  /** A picture of which the whole consistency group has its own. */
  | 'common-point'
  | 'replica'
  /** Machines, out of what a hosting gives on demand. */
  | 'capacity'
  /** What is needed to start and not to go on. */
  | 'start';

/** A need that keeps a step, a decision or a repair from starting. */
export interface MissingNeed {
  readonly kind: NeedKind;
  /** What is missing: the tool, the team, the control plane, … */
  readonly what: EntityRef;
  /** Since when it has been missing; the start of the run when it never was there. */
  readonly since: SimSeconds;
  /** The entry that took it away; null when it never was there. */
  readonly takenBy: TraceId | null;
  /** Lost for good: nothing in this run can bring it back. */
  readonly forGood: boolean;
  /** Its use is forbidden by its own name, or by that of its account, whatever state it is in. */
  readonly isBarred?: true;
  /** Of people: their hours are over or have not begun, and nobody of the team is on call. */
  readonly isOutOfHours?: true;
  /** Copies that hold what is missing: the quota of a hosting. */
  readonly heldBy?: readonly EntityRef[];
}

/** What a waiting step, decision or repair waits for; written again each time that changes. */
export interface WaitingEntry extends EntryBase {
  readonly type: 'waiting';
  /** In the order the dossier lists them; never empty. */
  readonly missing: readonly MissingNeed[];
}

/** A copy went into service with data older than the last write accepted. */
export interface DataLossEntry extends EntryBase {
  readonly type: 'data-loss';
  readonly data: string;
  /** Age of what is lost: last write accepted less the moment the copy's data stop. */
  readonly ageSeconds: number;
  /** Seconds of that age in which something could be written into the data set; the largest safe integer for everything. */
  readonly writtenSeconds: number;
  /** Volume written in these; null when the dossier gives no rate. */
  readonly bytes: number | null;
  /** No other place holds what is lost. */
  readonly definitive: boolean;
  /** The whole data set: nothing usable was left. `ageSeconds` is then the largest safe integer. */
  readonly everything: boolean;
  /** Counted as the run ends: no copy serves these data any more, and the youngest that is left of them lacks so much. */
  readonly unrestored: boolean;
  /** It is held elsewhere, in nothing but copies that a law or the end of a contract keeps everybody from for good. */
  readonly outOfReach?: true;
  /** The copy that it is told of wrote it alone, and nobody else ever had it. */
  readonly alone?: true;
  /** No new loss: what another copy still had of an earlier one is gone, and it is definitive. */
  readonly overwritten?: true;
  /** No new loss: as the run ends, all that still has what an earlier one took is cut off for good, which it was not then. */
  readonly cutOffSince?: true;
}

/** What a probe now says of the service it watches, or whether a watched fact is known. Truth may differ. */
export interface SightEntry extends EntryBase {
  readonly type: 'sight';
  /** Level as seen, or 1 when a watched fact is known to hold and 0 when it is not. */
  readonly seen: number;
  /**
   * `measure`: the probe looked; `report`: it is blind, or missed the fall, and people told; `notice`: an announcement;
   * `status-page`: what the host says of itself; `false-alarm`: there is nothing behind it.
   */
  readonly through: 'measure' | 'report' | 'notice' | 'status-page' | 'false-alarm';
}

/** A duration or a chance was fixed: the value, and the law it came from. */
export interface DrawEntry extends EntryBase {
  readonly type: 'draw';
  readonly purpose: string;
  /** Seconds, or 1 and 0 for what happens or does not. */
  readonly value: number;
  /** Law as the author wrote it, or `92%`. */
  readonly law: string;
}

/** Components that need each other are all down although everything else they need is there. */
export interface DeadlockEntry extends EntryBase {
  readonly type: 'mutual-dependency';
  readonly members: readonly EntityRef[];
}

/** The restore point chosen for a restore, or why none is good. */
export interface RestorePointEntry extends EntryBase {
  readonly type: 'restore-point';
  readonly backup: string;
  /** Moment of the picture, in seconds from the start of the run; negative before it. Null: there is none. */
  readonly takenAt: number | null;
  readonly sound: boolean;
}

/** A restore found nothing in a picture, nor can in the later ones. */
export interface FoundEmptyEntry extends EntryBase {
  readonly type: 'found-empty';
  /** Moment of the picture, in seconds from the start of the run; negative before it. */
  readonly takenAt: number;
}

/** Data leave with a thief, by a copy or a backup. What has left does not come back. */
export interface LeakEntry extends EntryBase {
  readonly type: 'leak';
  readonly data: string;
  /**
   * They begin to leave, or do again; the leak is stopped, or complete; it goes on as the run ends; it is known to somebody.
   */
  readonly stage: 'begins' | 'stops' | 'ends' | 'goes-on' | 'known';
  /** What has left by then, of the data set (0 to 1); bytes, null when the dossier gives no volume. */
  readonly share: number;
  readonly bytes: number | null;
  /** False: encrypted, and the thief does not have the key. */
  readonly readable: boolean;
  /** Sensitive under the doctrine of the run. */
  readonly sensitive: boolean;
}

/** The data of a copy were spoilt, and nobody has seen it yet: it goes on serving. */
export interface SpoiltUnseenEntry extends EntryBase {
  readonly type: 'spoilt-unseen';
  readonly data: string;
}

/** A copy took writes alone while another had its place: what only it has. */
export interface DivergenceEntry extends EntryBase {
  readonly type: 'divergence';
  readonly data: string;
  readonly seconds: number;
  /** Null when the dossier gives no rate of writes. */
  readonly bytes: number | null;
}

/** Two data sets of one group no longer stop at the same moment: what was written in between matches nothing. */
export interface OrphansEntry extends EntryBase {
  readonly type: 'orphans';
  readonly data: string;
  /** The data set of the group that is ahead of it, or behind. */
  readonly other: string;
  /** Seconds in which something could be written in the one that is ahead. */
  readonly seconds: number;
}

/** What was apart was brought together by hand, or given up. */
export interface ReconciledEntry extends EntryBase {
  readonly type: 'reconciled';
  readonly data: string;
  /** Seconds of writes that one side alone had, or that matched nothing. */
  readonly seconds: number;
  readonly kept: boolean;
  /** What had been lost and the copy still had is with the rest again. */
  readonly broughtBack?: {
    /** Seconds of it in which something could be written; the largest safe integer for everything. */
    readonly seconds: number;
    /** Of them, seconds that the copy did not have either. */
    readonly remains: number;
    readonly remainsBytes: number | null;
  };
}

/** What the copies struck by one cause have in common. */
export interface SharedDomain {
  /** `named`: a domain, a place or a group that the dossier names. */
  readonly within: SharedPlace | 'named';
  /** Id of the site, hosting, operator or component, text of the campus, or the name in the dossier. */
  readonly domain: string;
}

/** One cause broke the copies of a component that share a place: a background failure, so nothing caused it. */
export interface CommonFailureEntry extends EntryBase, SharedDomain {
  readonly type: 'common-failure';
  /** Copies that it broke, in the dossier's order; empty when none of those that share the place was running. */
  readonly copies: readonly EntityRef[];
}

/** Work that is counted goes on at another pace, or a tenth more of it is done. */
export interface PaceEntry extends EntryBase {
  readonly type: 'pace';
  readonly counts: 'bytes' | 'units' | 'effort';
  /** Bytes, units, or seconds of one person's work. */
  readonly done: number;
  readonly total: number;
  /** Of these, a second; 0 while nothing moves. */
  readonly rate: number;
  readonly boundBy: PaceTerm;
  /** The link or the team that binds, when it is one. */
  readonly what: EntityRef | null;
}

/** A person changed the run: nothing in it caused this, and what follows names it as its cause. */
export interface InterventionEntry extends EntryBase {
  readonly type: 'intervention';
  readonly act: Act['act'] | 'skip-step';
}

/** A copy gives more or less than it did, or than it asked for (shares of the usual demand): the serving state is the same. */
export interface CapacityEntry extends EntryBase {
  readonly type: 'capacity';
  readonly from: number;
  readonly to: number;
}

/** The demand for a service is multiplied, by an incident or by the return of those who waited; 1 is that of the calendar. */
export interface DemandEntry extends EntryBase {
  readonly type: 'demand';
  readonly from: number;
  readonly to: number;
}

/** What waits to be served: written when a service reopens with a backlog, and when that is drained. */
export interface BacklogEntry extends EntryBase {
  readonly type: 'backlog';
  /** Seconds of the usual demand; 0: nothing waits any more. */
  readonly seconds: number;
  /** Seconds until it is drained if nothing else changes; null: never, there is no capacity to spare. */
  readonly drainsIn: number | null;
  /** It was open above its minimum already, and what had gone on growing begins to drain. */
  readonly wasOpen?: true;
  /** As the run ends, by how much it still grows each hour, in seconds of the usual demand; at least one. */
  readonly growsHourly?: number;
}

/** The date has come by which work had to be done, and some of it is left. */
export interface WorkLeftEntry extends EntryBase {
  readonly type: 'work-left';
  /** Seconds of full service, whole. */
  readonly left: number;
}

/** A degraded mode of a service begins to keep it, or keeps it no more. */
export interface ModeEntry extends EntryBase {
  readonly type: 'mode';
  /** Id among the modes of the service. */
  readonly mode: string;
  /** A plan entered it or left it, or it came to the end of what it can last. */
  readonly what: 'entered' | 'left' | 'expired';
  /** What it keeps at that instant is at least the minimum of the service. */
  readonly holds: boolean;
  /** The service was back in full after an outage as it was entered: it did not need it. */
  readonly idle?: true;
}

/** A copy fails another share of what it is asked, whatever its capacity: of a release that is bad, of a link that drops. */
export interface ErrorsEntry extends EntryBase {
  readonly type: 'errors';
  /** From 0 to 1; 0: it answers everything again. */
  readonly share: number;
}

/** A notice that was given about a thing is withdrawn, or ends at another moment than was said. */
export interface NoticeEntry extends EntryBase {
  readonly type: 'notice';
  /** Seconds to its new end; null: withdrawn. */
  readonly endsIn: number | null;
}

/** A tool has come to the date at which it runs out, of itself; or a contract ends behind a cut, where no state tells it. */
export interface ExpiredEntry extends EntryBase {
  readonly type: 'expired';
}

/** A line of the account of a run, written as it ends. */
export interface CostEntry extends EntryBase {
  readonly type: 'cost';
  readonly heading: CostHeading;
  /** Copy, step, service or data set that it is paid for. */
  readonly of: string;
  readonly cents: number;
}

/** An event reached a machine whose state has no use for it. */
export interface IgnoredEntry extends EntryBase {
  readonly type: 'ignored';
  readonly event: string;
  readonly state: string;
}

export type TraceEntry =
  | TransitionEntry
  | LevelEntry
  | WaitingEntry
  | DataLossEntry
  | SightEntry
  | DrawEntry
  | DeadlockEntry
  | RestorePointEntry
  | FoundEmptyEntry
  | SpoiltUnseenEntry
  | LeakEntry
  | DivergenceEntry
  | OrphansEntry
  | ReconciledEntry
  | CommonFailureEntry
  | PaceEntry
  | InterventionEntry
  | CapacityEntry
  | DemandEntry
  | BacklogEntry
  | WorkLeftEntry
  | ModeEntry
  | NoticeEntry
  | ExpiredEntry
  | ErrorsEntry
  | CostEntry
  | IgnoredEntry;
