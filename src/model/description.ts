/**
 * What a run is about, in plain data: places, copies, needs, plans, objectives. The map, the lanes and every
 * sentence are drawn from it, so that no view needs the dossier's file. Order is the author's everywhere.
 */

import type { WeeklySchedule } from '../base/calendar.ts';
import type { DrawMode } from '../base/law.ts';
import type { OpenStretches } from '../base/openTime.ts';
import type { Condition } from './condition.ts';
import type { CopyCosts, DataCosts, ServiceCosts } from './cost.ts';
import type { DeadlinePromise } from './deadline.ts';
import type { PlanStage, StepActivity } from './effect.ts';
import type { EntityRef } from './entity.ts';
import type { Hosting } from './hosting.ts';
import type { Assumption, Branch } from './intervention.ts';
import type { Localised } from './localised.ts';
import type { TotalPromise } from './total.ts';
import type {
  CopyRole,
  DataClass,
  DomainKind,
  PlanKind,
  ReserveKind,
  RuleCode,
  ToolKind,
} from './vocabulary.ts';
import type { When } from './when.ts';

export interface ServiceDescription {
  readonly id: string;
  readonly name: Localised;
  /** Seconds, null when the dossier sets no such objective. Tightest of the calendar applies at each instant. */
  readonly mtpd: number | null;
  readonly rto: number | null;
  /** Share of demand; 1 when the dossier sets none: anything less than full is a disruption. */
  readonly mbco: number;
  /** The minimum that applies from each of these seconds on; absent when no peak of the calendar changes it in the run. */
  readonly minimums?: readonly { readonly from: number; readonly mbco: number }[];
  /** What is promised over periods; absent when the dossier promises nothing of the sort. */
  readonly totals?: readonly TotalPromise[];
  /** What it has to have done by a date; absent when the dossier promises nothing of the sort. */
  readonly deadline?: DeadlinePromise;
  /** Hours in which its RTO and its MTPD count, as stretches of the run; absent: day and night. */
  readonly countedIn?: OpenStretches;
  /** Components, tools and services it needs directly, each once. */
  readonly needs: readonly string[];
  /** Share of what it does not serve that waits and comes back, where it is less than all of it. */
  readonly kept?: number;
  /** What its absence costs; absent when the dossier says nothing of it. */
  readonly costs?: ServiceCosts;
  readonly modes: readonly {
    readonly id: string;
    readonly name: Localised;
    readonly capacity: number;
    readonly lastsSeconds: number | null;
  }[];
}

export interface DataDescription {
  readonly id: string;
  readonly name: Localised;
  readonly classes: readonly DataClass[];
  /** Sensitive under the doctrine that judges this run. */
  readonly sensitive: boolean;
  readonly volumeBytes: number | null;
  readonly rpo: number | null;
  /** Consistency group; absent when it is of none. */
  readonly group?: string;
  /** People that they are about; absent when the dossier does not say. */
  readonly persons?: number;
  /** Bytes a second that are written; absent when the dossier does not say. */
  readonly writes?: number;
  /** An incident of the dossier takes something of it to a thief. */
  readonly mayLeak?: true;
  /** What a loss costs; absent when the dossier says nothing of it. */
  readonly costs?: DataCosts;
}

export interface CopyDescription {
  /** `db/main`. */
  readonly id: string;
  readonly name: Localised;
  readonly component: string;
  /** `hosting/site`. */
  readonly site: string;
  readonly role: CopyRole;
  readonly capacity: number;
  /** Copy it follows (`db/main`), or null. */
  readonly replicates: string | null;
  readonly data: string | null;
  /** Tool that holds its key; absent when none is said. */
  readonly key?: string;
  /** Seconds that it is planned to stand in; absent when none is said. */
  readonly staysSeconds?: number;
  /** Absent when the dossier says nothing of it. */
  readonly costs?: CopyCosts;
}

/** A contract that has a last day. */
export interface ContractDescription {
  readonly id: string;
  readonly name: Localised;
  /** Hostings that it covers. */
  readonly hostings: readonly string[];
  /** Last day `YYYY-MM-DD`, included. */
  readonly ends: string;
  /** It makes transfers of personal data lawful as long as it runs. */
  readonly transferTool?: true;
}

export interface BackupDescription {
  /** `db/nightly`. */
  readonly id: string;
  readonly name: Localised;
  readonly component: string;
  readonly site: string;
  readonly everySeconds: number;
  /** Age at which a picture is thrown away; absent: never. */
  readonly keepSeconds?: number;
  readonly immutable: boolean;
  readonly data: string | null;
  /** Tool that holds its key; absent when none is said. */
  readonly key?: string;
}

export interface ComponentDescription {
  readonly id: string;
  readonly name: Localised;
  readonly needs: readonly string[];
  readonly data: string | null;
  readonly copies: readonly string[];
  readonly backups: readonly string[];
  /** Alike systems that it stands for; null when it is one thing. */
  readonly count: number | null;
  /** The only tool that knows of them; null when anybody does. */
  readonly listedIn: string | null;
  /** Serving copies without which it serves nothing; absent when one is enough. */
  readonly quorum?: number;
}

/** What lets something go on for a while without what it needs. */
export interface ReserveDescription {
  /** `web>identity`. */
  readonly id: string;
  readonly kind: ReserveKind | null;
}

export interface ToolDescription {
  readonly id: string;
  readonly name: Localised;
  readonly kind: ToolKind;
  /** Sites; empty when it does not depend on a place. */
  readonly sites: readonly string[];
  readonly needs: readonly string[];
}

export interface TeamDescription {
  readonly id: string;
  readonly name: Localised;
  /** Ids of its members: `dba/1`, `dba/2`. */
  readonly members: readonly string[];
  readonly entitled: boolean;
}

/** When a step is worked at. */
export interface WorkHours {
  /** Hours of the teams that may do it: it begins, and goes on, in those of any. */
  readonly hours: readonly WeeklySchedule[];
  /** What ends so long after a closing is finished; null: once begun it goes on day and night. */
  readonly overtimeSeconds: number | null;
  /** Off hours it is taken up by whoever is on call, and goes on until the hours begin. */
  readonly isTakenUpOffHours?: true;
}

export interface StepDescription {
  /** `failover.promote`. */
  readonly id: string;
  readonly name: Localised;
  /** Step kind: `promote`. */
  readonly does: string;
  readonly activity: StepActivity;
  /** Where its plan is in its life while it is under way. */
  readonly stage: PlanStage;
  readonly after: readonly string[];
  /** Step that stands in for this one, or null. */
  readonly otherwise: string | null;
  /** Whether this step only stands in for another. */
  readonly standsIn: boolean;
  /** Median duration, in seconds: what the plan counts on. */
  readonly plannedSeconds: number;
  /** Absent where whoever does it is always there, or on call. */
  readonly workHours?: WorkHours;
  readonly team: string | null;
  readonly tools: readonly string[];
  /** Cents each time that it is done, what it takes out of a hosting included; absent when nobody said. */
  readonly costCents?: number;
  /** What it touches, of what has a machine of its own here. */
  readonly targets: readonly EntityRef[];
  /** Of a notice to an authority: within how long it is due, and from what on; absent where no rule asks. */
  readonly noticeDue?: {
    readonly seconds: number;
    readonly from: 'awareness' | 'classification';
  };
  /** It only takes time: talk, waiting, looking, work that is not interpreted. */
  readonly changesNothing?: true;
}

export interface PlanDescription {
  readonly id: string;
  readonly name: Localised;
  readonly kind: PlanKind;
  /** As the author wrote it, on one line. */
  readonly trigger: string;
  /** The same, read; absent when it waits for its day or for another plan. */
  readonly when?: When;
  readonly decidedBy: readonly string[];
  readonly steps: readonly StepDescription[];
}

export interface ProbeDescription {
  readonly id: string;
  readonly name: Localised;
  readonly site: string | null;
  readonly watches: string;
  /** Of a probe that only a plan has: the condition that it sees. */
  readonly sees?: Condition;
}

export interface DomainDescription {
  readonly id: string;
  readonly name: Localised;
  readonly kind: DomainKind;
  readonly sites: readonly string[];
}

/** What a provider's end of an access is, where no law forbids it: the contract, its insolvency, terms that nobody signed. */
export type CommercialEnd = 'contract' | 'insolvency' | 'terms';

export interface IncidentDescription {
  readonly id: string;
  readonly name: Localised;
  readonly story: Localised | null;
  /** Grounds of lawful use that it takes away (`nubo/immunity`), and by what, as a clause; absent when it takes none. */
  readonly grounds?: readonly { readonly ground: string; readonly by: Localised }[];
  /** Seconds before it begins at which data had stopped being sound; absent: none. */
  readonly dwellSeconds?: number;
  /** People and management consoles that it stops by ending a support or an access, and why. */
  readonly stops?: readonly { readonly of: EntityRef; readonly by: 'law' | CommercialEnd }[];
  /** Hostings whose access it ends for a reason of business, and which; absent when it ends none so. */
  readonly ends?: readonly { readonly hosting: string; readonly by: CommercialEnd }[];
}

export interface Description {
  readonly product: {
    readonly name: Localised;
    readonly summary: Localised | null;
    readonly doctrine: string;
  };
  readonly services: readonly ServiceDescription[];
  readonly data: readonly DataDescription[];
  readonly hostings: readonly Hosting[];
  readonly domains: readonly DomainDescription[];
  readonly components: readonly ComponentDescription[];
  readonly copies: readonly CopyDescription[];
  readonly backups: readonly BackupDescription[];
  readonly tools: readonly ToolDescription[];
  /** Absent when there is none. */
  readonly reserves?: readonly ReserveDescription[];
  readonly teams: readonly TeamDescription[];
  readonly probes: readonly ProbeDescription[];
  readonly plans: readonly PlanDescription[];
  readonly incidents: readonly IncidentDescription[];
  /** Absent when none has a last day. */
  readonly contracts?: readonly ContractDescription[];
  readonly rules: readonly RuleCode[];
}

/** What was asked: with the dossier, all that a run depends on. */
export interface RunRequest {
  /** Design variant, null for the dossier as written. */
  readonly variant: string | null;
  /** Incidents that all begin at T, in the order given; empty for an undisturbed run. */
  readonly incidents: readonly string[];
  /** 0 to 2^53 - 1. */
  readonly seed: number;
  /** Number of the future in a campaign, 0 when absent: with the seed, the address of every draw. */
  readonly run?: number;
  readonly mode: DrawMode;
  /** A period in whole seconds that begins at T, in place of the lead and the horizon of the dossier; absent or null for these. */
  readonly overSeconds?: number | null;
  /** What is supposed to have been different from the start; absent: nothing. */
  readonly assuming?: readonly Assumption[];
  /** What a person did, in the order of instants; absent: nothing. */
  readonly branches?: readonly Branch[];
}

/** One entity as the run begins. */
export interface InitialState {
  readonly subject: EntityRef;
  readonly state: string;
  /** For services and components; null for the others. */
  readonly level: number | null;
}
