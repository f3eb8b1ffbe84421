/** The shape of a judgement: what was promised, what was reached, by what margin, and which entry proves it. */
import type { SimSeconds } from '../base/time.ts';
import type { RuleNature } from '../kinds/defineRuleKind.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Localised } from '../model/localised.ts';
import type { Period, TotalObjective } from '../model/total.ts';
import type { MissingNeed, TraceId } from '../model/trace.ts';
import type { RuleCode } from '../model/vocabulary.ts';
import type { CostVerdict } from './costVerdict.ts';
import type { DecisionRecord } from './decisionRecord.ts';
import type { Keeper } from './keeping.ts';
import type { Leaked, LeakOf } from './leaked.ts';
import type { LedgerHeading, Outage } from './outage.ts';
import type { PlanVerdict } from './planOutcome.ts';
import type { UnmadeWrites } from './unmade.ts';

export type { CostLine, CostVerdict } from './costVerdict.ts';
export type { DecisionRecord } from './decisionRecord.ts';
export type { LedgerHeading, LedgerPart, Outage } from './outage.ts';
export type { PlanPart, PlanVerdict, StepOutcome, StepWait } from './planOutcome.ts';

export type VerdictWord =
  | 'holds'
  | 'holds-degraded'
  | 'unlawful'
  | 'fails'
  | 'stuck'
  | 'undetermined';

/** A promise in seconds against what the run shows. */
export interface Target {
  readonly target: number;
  /** Null when it had not been reached by the end of the run; then `atLeast` is what is sure. */
  readonly reached: number | null;
  readonly atLeast: number;
  /** Target less reached; negative when missed. */
  readonly margin: number;
  readonly met: boolean;
  /** Entry that proves it: the breach, or the return. Null when nothing happened. */
  readonly proof: TraceId | null;
}

/** The clock still runs as the run ends, within the target: whether it will be met is not known. */
export const isUnsettled = ({ reached, met }: Target): boolean => reached === null && met;

/** What waited as a service reopened, or as it began to drain later than that. */
export interface Backlog {
  readonly at: SimSeconds;
  /** It was open already, and what had gone on growing began to drain. */
  readonly wasOpen?: true;
  /** Seconds of the usual demand. */
  readonly seconds: number;
  /** As the run ends, by how much it still grows each hour. */
  readonly growsHourly?: number;
  /** When nothing waited any more; null when something still did at the end of the run. */
  readonly drainedAt: SimSeconds | null;
  readonly entry: TraceId;
}

/**
 * A promise over a period against the period that says most of it: the one with the least margin, the first among equals.
 * `target`, `reached` and `margin` are seconds down in it, or outages begun in it; `reached` is null while one that is still
 * open as the run ends may add to it.
 */
export interface TotalVerdict extends Target {
  readonly objective: TotalObjective;
  /** As the dossier states it: a least share of the time, or seconds, or outages at most. */
  readonly stated: number;
  readonly over: Period;
  /** The period; to the end of the run at most. */
  readonly from: SimSeconds;
  readonly until: SimSeconds;
  /** Outages with a part in the period, and what they last in it. */
  readonly outages: number;
  readonly downSeconds: number;
}

/**
 * What has to be done by a date. `target` is the time that there is for it, `reached` the time that it took, both from when it
 * could be begun; `reached` is null when it is not done as the run ends.
 */
export interface DeadlineVerdict extends Target {
  readonly name: Localised | null;
  /** Seconds of work at full service: all of it, and what was left at the date, 0 when it was done. */
  readonly work: number;
  readonly left: number;
  readonly from: SimSeconds;
  readonly by: SimSeconds;
  /** Null when it is not done as the run ends. */
  readonly doneAt: SimSeconds | null;
}

export interface ServiceVerdict {
  readonly service: string;
  readonly word: 'holds' | 'holds-degraded' | 'fails' | 'stuck';
  /** Level at each change, from the start; shares of the nominal demand. */
  readonly levels: readonly {
    readonly at: SimSeconds;
    readonly level: number;
    readonly entry: TraceId | null;
  }[];
  /** The minimum that applies as the run ends: the final level is judged against it. */
  readonly mbco: number;
  /** The strictest that applied in the run, at a peak of the calendar; absent when none was stricter. */
  readonly peakMbco?: number;
  readonly outages: readonly Outage[];
  readonly longestOutageSeconds: number;
  readonly downSeconds: number;
  /** What waited at each reopening; absent when nothing ever did. */
  readonly backlogs?: readonly Backlog[];
  readonly rto: Target | null;
  readonly mtpd: Target | null;
  /** What was promised over periods; absent when nothing was. */
  readonly totals?: readonly TotalVerdict[];
  /** What had to be done by a date; absent when nothing had. */
  readonly deadline?: DeadlineVerdict;
  readonly finalLevel: number;
}

/** Writes of a data set of a consistency group that match nothing in another of it. */
export interface OrphansOf {
  readonly other: string;
  /** Seconds in which something could be written in the one that is ahead. */
  readonly seconds: number;
  readonly proof: TraceId;
}

export interface DataVerdict {
  readonly data: string;
  readonly word: 'holds' | 'fails';
  readonly rpo: Target | null;
  /** Largest age lost, seconds. */
  readonly lostSeconds: number;
  /** Of that age, seconds in which something could be written: what is lost. */
  readonly lostWrittenSeconds: number;
  readonly lostBytes: number | null;
  readonly definitive: boolean;
  /** What still has it is kept out of reach for good; absent where it is not. */
  readonly outOfReach?: true;
  readonly proof: TraceId | null;
  /** It was merged back since: what remains lost of it, 0 for nothing. Absent while it was not. */
  readonly merged?: {
    readonly remainsSeconds: number;
    readonly remainsBytes: number | null;
    readonly proof: TraceId;
  };
  /** What matches nothing in another data set of its group as the run ends; absent where all does. */
  readonly orphans?: readonly OrphansOf[];
  /** What left with a thief; absent when nothing did. */
  readonly leak?: Leaked;
}

export interface RuleInterval {
  readonly status: 'breached' | 'undetermined';
  readonly from: SimSeconds;
  readonly until: SimSeconds | null;
  /** Copy, backup, service or data plane the rule was evaluated on. */
  readonly on: EntityRef;
  /** Site where it happened, when there is one. */
  readonly site: string | null;
  /** Volume of the data that are there, or that the rule is on; null when it is on none, or nobody says. */
  readonly bytes: number | null;
  /** Null when it was so as the run began. */
  readonly entry: TraceId | null;
  /** Decision that accepted it, if one did. */
  readonly decidedBy: TraceId | null;
}

export interface RuleVerdict {
  readonly rule: RuleCode;
  readonly nature: RuleNature;
  /** Day of the wording that is read, `YYYY-MM-DD`; null where there is none. */
  readonly version: string | null;
  /** `not-judged`: the rule governs the product, and nothing in this run was there to judge by it. */
  readonly status: 'kept' | 'breached' | 'undetermined' | 'not-judged';
  /** Why nothing was there to judge, where that has to be said: no plan became aware of an incident, or no deadline of a notice ran out. */
  readonly because?: 'nobody-aware' | 'not-due';
  readonly intervals: readonly RuleInterval[];
}

/** A notice to an authority against its deadline (P11): `target` and `reached` count from when the deadline began to run. */
export interface NoticeVerdict extends Target {
  readonly plan: string;
  /** `answer.tell`. */
  readonly step: string;
  readonly from: SimSeconds;
  readonly by: SimSeconds;
  /** Null when it was not sent as the run ends. */
  readonly sentAt: SimSeconds | null;
}

export interface RecoveryPoint {
  /** Seconds from the start of the run. */
  readonly at: number;
  /** Systems that run. */
  readonly recovered: number;
  /** Systems that anybody knows of. */
  readonly known: number;
}

/** How many systems run as time goes, from T on. */
export interface RecoveryCurve {
  readonly of: 'systems' | 'services';
  readonly total: number;
  /** From one point to the next. */
  readonly stepSeconds: number;
  readonly points: readonly RecoveryPoint[];
  /** Each time that the number which run is another one, to the second; in order, T first. */
  readonly changes: readonly { readonly at: number; readonly recovered: number }[];
  /** When these shares run, and stay so; null when never. */
  readonly milestones: readonly { readonly share: number; readonly at: number | null }[];
}

export interface Verdict {
  readonly word: VerdictWord;
  /** What the word rests on, most important first; never empty. */
  readonly reasons: readonly Finding[];
  readonly services: readonly ServiceVerdict[];
  readonly data: readonly DataVerdict[];
  readonly rules: readonly RuleVerdict[];
  readonly plans: readonly PlanVerdict[];
  /** What was never written, of which nothing was lost; absent when there is nothing of the sort. */
  readonly unmade?: readonly UnmadeWrites[];
  /** Notices to authorities whose deadline ran, in the dossier's order; absent when there was none. */
  readonly notices?: readonly NoticeVerdict[];
  /** In the order in which they were given; absent when there was none. */
  readonly decisions?: readonly DecisionRecord[];
  /** Null when the dossier has neither lots of systems nor many services. */
  readonly recovery: RecoveryCurve | null;
  /** Absent when the dossier says of nothing what it costs. */
  readonly costs?: CostVerdict;
}

/** One sentence of the verdict, as data: worded by `wording/` in both languages. */
export type Finding =
  | {
      readonly finding: 'rto-missed' | 'mtpd-missed';
      readonly service: string;
      readonly seconds: number;
      readonly target: number;
      readonly open: boolean;
      /** The breach; null when its clock ran as the run began. */
      readonly entry: TraceId | null;
    }
  | {
      /** A promise over a period was broken: how often the service was down in it, and for how long in all. */
      readonly finding: 'total-missed';
      readonly service: string;
      readonly total: TotalVerdict;
      readonly open: boolean;
      /** The breach; null when nothing in the trace is one. */
      readonly entry: TraceId | null;
    }
  | {
      /** What had to be done by a date, and was not, or was. */
      readonly finding: 'deadline-missed' | 'deadline-kept';
      readonly service: string;
      readonly deadline: DeadlineVerdict;
      /** What was left at the date, or the end of the work; null when neither is in the trace. */
      readonly entry: TraceId | null;
    }
  | {
      readonly finding: 'service-below-minimum';
      readonly service: string;
      readonly level: number;
      readonly mbco: number;
      /** Null when it was so as the run began. */
      readonly entry: TraceId | null;
    }
  | {
      /** Of a service that missed an objective: what most of its longest outage went to. */
      readonly finding: 'time-went';
      readonly service: string;
      readonly heading: LedgerHeading;
      readonly subject: EntityRef;
      readonly missing: MissingNeed | null;
      readonly seconds: number;
      /** Only opening hours count, or those in which a date is worked for; absent where day and night do. */
      readonly countedIn?: 'opening' | 'working';
      /** The entry that began it; null when it was so as the run began. */
      readonly entry: TraceId | null;
    }
  | {
      /** Of a service that missed an objective or is down at the end: what kept it so, whoever acted meanwhile. */
      readonly finding: 'kept-down';
      readonly service: string;
      readonly keeper: Keeper;
      /** The entry since which it does. */
      readonly entry: TraceId;
    }
  | {
      readonly finding: 'service-held';
      readonly service: string;
      readonly longestSeconds: number;
      /** What of it counts, where only opening hours do; absent elsewhere. */
      readonly countedSeconds?: number;
      readonly target: number | null;
      readonly entry: TraceId | null;
    }
  | {
      /** It held, and yet served less than all for a while above its minimum: the lowest of its levels then, and how long in all. */
      readonly finding: 'service-reduced';
      readonly service: string;
      readonly level: number;
      readonly seconds: number;
      /** Null when it was so as the run began. */
      readonly entry: TraceId | null;
    }
  | {
      readonly finding: 'service-degraded';
      readonly service: string;
      readonly level: number;
      /** Null when it was so as the run began. */
      readonly entry: TraceId | null;
    }
  | {
      /** What waited to be served when the service reopened, or as it began to drain, the most that ever did. */
      readonly finding: 'backlog';
      readonly service: string;
      /** It was open already, and what had gone on growing began to drain. */
      readonly wasOpen?: true;
      /** Seconds of the usual demand. */
      readonly seconds: number;
      /** From then on; null when something still waited at the end of the run. */
      readonly drainedIn: number | null;
      /** It is what waits as the run ends, and still grows by so many seconds of the usual demand each hour. */
      readonly growsHourly?: number;
      readonly entry: TraceId;
    }
  | ({ readonly finding: 'writes-unmade' } & UnmadeWrites)
  | {
      readonly finding: 'step-stuck';
      /** First step, or plan for its decision, that can never start. */
      readonly step: string;
      /** Other steps that miss the same thing. */
      readonly alsoSteps: readonly string[];
      readonly missing: MissingNeed;
      readonly entry: TraceId;
    }
  | {
      readonly finding: 'plan-failed';
      readonly plan: string;
      readonly step: string | null;
      readonly entry: TraceId;
    }
  | {
      readonly finding: 'data-lost';
      readonly data: string;
      /** Age of what is lost, and the part of it in which something could be written. */
      readonly seconds: number;
      readonly writtenSeconds: number;
      readonly bytes: number | null;
      readonly target: number | null;
      readonly definitive: boolean;
      readonly entry: TraceId;
    }
  | {
      /** A data set that went back no longer matches another of its consistency group. */
      readonly finding: 'orphans';
      readonly data: string;
      readonly other: string;
      readonly seconds: number;
      readonly entry: TraceId;
    }
  | ({ readonly finding: 'data-leaked' } & LeakOf)
  | {
      readonly finding: 'rule-breached' | 'rule-undetermined';
      readonly rule: RuleCode;
      readonly version: string | null;
      /** Volume of the data sets that it happened to, each once; null when it is said of none. */
      readonly bytes: number | null;
      /** First thing it happened on, and its site. */
      readonly on: EntityRef;
      readonly site: string | null;
      /** Other things it happened on, in the order it reached them. */
      readonly alsoOn: readonly EntityRef[];
      /** From the first to the last moment on any of them, gaps left out. */
      readonly seconds: number;
      readonly open: boolean;
      readonly decided: boolean;
      /** Null when it was so as the run began. */
      readonly entry: TraceId | null;
    }
  | {
      /** Components that wait for each other, and still do at the end of the run. */
      readonly finding: 'mutual-dependency';
      readonly members: readonly EntityRef[];
      readonly entry: TraceId;
    }
  | {
      /** The engine stopped before the horizon: what comes after is not known. */
      readonly finding: 'run-stopped';
      readonly because: 'zero-time-loop' | 'too-many-events';
      /** Last thing that happened; null when nothing did. */
      readonly entry: TraceId | null;
    }
  | { readonly finding: 'nothing-happened' };
