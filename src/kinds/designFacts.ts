/** A design as the texts ask about it: plain facts, names resolved, hostings completed. Order is the author's. */
import type { Hosting, Site } from '../model/hosting.ts';
import type { Localised } from '../model/localised.ts';
import type {
  CopyRole,
  DataClass,
  EntitySort,
  FinancialSort,
  PlanKind,
  RuleCode,
  TestSubject,
  TransitionAsker,
  WaiverAuthority,
} from '../model/vocabulary.ts';

/** A copy, a backup or a tool, with what it holds or is given and where it stands. */
export interface HolderFacts {
  readonly kind: 'copy' | 'backup' | 'tool';
  /** `db/main`; `logs` for a tool. */
  readonly id: string;
  /** The tool itself for a tool. */
  readonly component: string;
  readonly data: string | null;
  readonly classes: readonly DataClass[];
  /** By the doctrine of the product. */
  readonly sensitive: boolean;
  /** Null for a backup. */
  readonly role: CopyRole | null;
  readonly hosting: Hosting;
  readonly site: Site;
  /** For a backup: nothing that spoils the data reaches it. */
  readonly immutable: boolean;
  /** For a backup: `YYYY-MM-DD` of the last restore that was really done; null when never. */
  readonly verified: string | null;
  /** For a backup: seconds; null for ever. */
  readonly keepSeconds: number | null;
}

export interface ServiceFacts {
  readonly id: string;
  readonly rto: number | null;
  readonly mtpd: number | null;
  /** It has work to do by a date. */
  readonly isDue: boolean;
  /** Components that it needs, those of its components included. */
  readonly components: readonly string[];
}

export interface DataFacts {
  readonly id: string;
  readonly classes: readonly DataClass[];
  readonly sensitive: boolean;
  readonly volumeBytes: number | null;
  readonly rpo: number | null;
}

export interface StepFacts {
  /** `failover.promote`. */
  readonly id: string;
  /** Kind of step. */
  readonly does: string;
  /** Names that its fields refer to. */
  readonly targets: readonly string[];
  /** `YYYY-MM-DD`; null when never rehearsed, or nobody says. */
  readonly rehearsed: string | null;
  readonly by: string | null;
  /** Copies that it puts into service. */
  readonly opens: readonly string[];
  /** Copies that it fills with the data of a backup or of another copy. */
  readonly fills: readonly string[];
  /** Copies for which it asks the control plane of their hosting. */
  readonly asks: readonly string[];
  /** Bytes a second at which it carries data, by its pipeline and the links that it crosses; null when nothing says. */
  readonly throughput: number | null;
  /** Steps of the same plan that it comes after, as ids. */
  readonly after: readonly string[];
  /** For a notice to an authority: seconds that it has, and what they count from; null for anything else. */
  readonly notice: {
    readonly deadline: number | null;
    readonly from: 'awareness' | 'classification';
  } | null;
  /** For a step that puts off the end of a contract: seconds added, and who asks for them; null for anything else. */
  readonly extends: { readonly seconds: number; readonly askedBy: TransitionAsker } | null;
}

export interface PlanFacts {
  readonly id: string;
  readonly kind: PlanKind;
  readonly hasTrigger: boolean;
  /** It has a trigger, or a step of a plan that is launched launches it. */
  readonly isLaunched: boolean;
  readonly steps: readonly StepFacts[];
}

export interface ContractFacts {
  readonly id: string;
  /** Hostings that it covers. */
  readonly hostings: readonly string[];
  readonly starts: string | null;
  readonly ends: string | null;
  /** Seconds; null when the contract says nothing. */
  readonly notice: number | null;
  readonly providerNotice: number | null;
  readonly transition: number | null;
  readonly retrieval: number | null;
  readonly locations: readonly string[] | null;
  readonly sla: number | null;
  readonly supportSaid: boolean;
  readonly transferTool: boolean | null;
  readonly egressFree: boolean | null;
  readonly exit: {
    readonly plan: string | null;
    readonly budgetEuros: number | null;
    readonly by: string | null;
    readonly takes: number | null;
    readonly tested: string | null;
    readonly to: readonly string[];
  } | null;
}

export interface WaiverFacts {
  readonly id: string;
  readonly rule: RuleCode;
  readonly what: readonly string[];
  /** Hostings that these names mean as a whole. */
  readonly hostings: readonly string[];
  readonly by: WaiverAuthority;
  readonly from: string;
  readonly until: string;
  readonly published: boolean;
  readonly offerSince: string | null;
}

/** What the author says of the organisation; null, or an empty list, is not said. */
export interface GovernanceFacts {
  readonly entity: EntitySort | null;
  readonly finance: FinancialSort | null;
  readonly essential: boolean | null;
  readonly isNew: boolean | null;
  readonly costEuros: number | null;
  readonly study: boolean | null;
  readonly changed: string | null;
  readonly portable: readonly string[];
  readonly proprietary: readonly string[];
  readonly shares: readonly (readonly [group: string, share: number])[];
  readonly deactivationSaid: boolean | null;
  readonly tests: readonly {
    readonly of: readonly TestSubject[];
    readonly on: string;
    readonly thirdParties: boolean;
  }[];
}

export interface DesignFacts {
  /** Day of T, `YYYY-MM-DD`. */
  readonly today: string;
  /** Day on which the run ends, `YYYY-MM-DD`. */
  readonly lastDay: string;
  readonly governance: GovernanceFacts;
  readonly services: readonly ServiceFacts[];
  readonly data: readonly DataFacts[];
  readonly hostings: readonly Hosting[];
  readonly holders: readonly HolderFacts[];
  /** Where data only pass, or a part of them is left: copies and tools that process them. One for each data set and place. */
  readonly passages: readonly HolderFacts[];
  readonly plans: readonly PlanFacts[];
  readonly contracts: readonly ContractFacts[];
  readonly waivers: readonly WaiverFacts[];
  /** Skills of each team. */
  readonly teams: readonly { readonly id: string; readonly skills: readonly string[] }[];
  /** Kinds of effects that some incident of the dossier has. */
  readonly effects: readonly string[];
  /** What is shown of a name: that of the screen, quoted; the name itself when it has none. */
  readonly nameOf: (ref: string) => Localised;
}
