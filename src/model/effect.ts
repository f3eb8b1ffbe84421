/**
 * What an incident does to the world and what a finished step does to it, as data. Kinds return these;
 * the engine turns each into events for machines. Neither executor knows any kind by name.
 */
import type { SourcedLaw } from './law.ts';
import type { Ground } from './vocabulary.ts';

/** Events that an incident can send; each is understood by one or two machines. */
export type IncidentEvent =
  | 'site.stopped'
  | 'site.isolated'
  | 'site.destroyed'
  | 'site.restored'
  | 'data-plane.interrupted'
  | 'data-plane.isolated'
  | 'data-plane.restored'
  | 'control-plane.frozen'
  | 'control-plane.restored'
  | 'access.notified'
  | 'access.cut'
  | 'access.restored'
  | 'copy.corrupted'
  /** Spoilt, and nobody sees it yet. */
  | 'copy.tainted'
  | 'copy.encrypted'
  /** Its data are gone; its machines are there. */
  | 'copy.deleted'
  /** Its machines are gone with its data: it is to be created again. */
  | 'copy.removed'
  | 'copy.failed'
  | 'copy.repaired'
  | 'backup.struck'
  | 'tool.lost'
  | 'tool.restored'
  | 'member.lost'
  | 'member.returned'
  | 'copy.degraded'
  | 'copy.recovered'
  /** A share of what it is asked fails, however much it can give. */
  | 'copy.erring'
  | 'copy.righted'
  | 'copy.closed'
  | 'copy.reopened'
  | 'tool.degraded'
  | 'tool.recovered'
  | 'demand.surged'
  | 'demand.settled'
  | 'capacity.rushed'
  | 'capacity.eased'
  | 'access.ended'
  | 'ground.threatened'
  | 'ground.lost'
  | 'ground.ended'
  | 'ground.regained'
  | 'copy.barred'
  | 'copy.unbarred'
  | 'backup.barred'
  | 'backup.unbarred'
  | 'tool.closed'
  | 'tool.opened'
  | 'site.reconnected'
  | 'data-plane.reconnected'
  | 'copy.fenced'
  | 'copy.unfenced'
  /** What it stands on will end at the end of a notice, unless it is renewed before. */
  | 'copy.warned'
  | 'tool.warned'
  /** What was announced is withdrawn. */
  | 'access.withdrawn'
  | 'copy.unwarned'
  | 'tool.unwarned';

/** What a reference of an incident stands for; the compiler of the engine turns it into entities. */
export type IncidentScope =
  /** The sites, or the data planes when a whole hosting is named; copies, tools, people for their own names. */
  | 'places'
  /** Control planes of the hostings meant. */
  | 'control-planes'
  /** Lawful status of the hostings meant. */
  | 'access'
  /** Copies that hold the data meant. */
  | 'data'
  | 'people'
  /** Copies and tools by their names, and the copies that stand in a place or are built on a technology. */
  | 'contents'
  /** Services, for what is asked of them. */
  | 'demand'
  /** Capacity on demand of the hostings meant. */
  | 'capacity'
  /** A ground of the lawful use of the hostings meant. */
  | 'grounds'
  /** Copies, tools and people by their own names, or by their component, data set or team: never through a place. */
  | 'named'
  /** People who answer for the provider, by the contracts that cover the hostings meant. */
  | 'support'
  /** Whatever else is announced on what is meant, by any effect. */
  | 'announced';

/** One event sent to everything a reference stands for, some time after the effect begins. */
export interface IncidentImpact {
  readonly scope: IncidentScope;
  readonly refs: readonly string[];
  /** One event for each sort of target; a sort left out is not touched. */
  readonly event: {
    readonly site?: IncidentEvent;
    readonly hosting?: IncidentEvent;
    readonly copy?: IncidentEvent;
    /** For copies that are named through their place; as `copy` otherwise. */
    readonly occupant?: IncidentEvent;
    /** For the backups of the data meant. */
    readonly backup?: IncidentEvent;
    /** For the backups that are kept in the places meant. */
    readonly backupThere?: IncidentEvent;
    readonly tool?: IncidentEvent;
    readonly member?: IncidentEvent;
    readonly service?: IncidentEvent;
  };
  /** After the beginning of the effect; null is at once. */
  readonly after: SourcedLaw | null;
  /** Share of each team that is meant, its first members; all of it when not said. */
  readonly ofTeam?: number;
  /** Seconds before the beginning at which data stopped being sound (dwell); 0 for everything else. */
  readonly dwellSeconds: number;
  /** For the scope `grounds`: which. */
  readonly ground?: Ground;
  /** What has been spoilt since the effect began shows now, wherever it has got to; what was mended meanwhile does not. */
  readonly shows?: boolean;
  /** Only what is still under the notice that the effect gave: what was renewed meanwhile is spared. */
  readonly sparesRenewed?: boolean;
  /** Forbidden, or lost as such: no repair brings it back before the effect ends. */
  readonly beyondRepair?: boolean;
  /** Comes at the end of a notice that the effect gives, or later: another effect may withdraw that notice, or move its end. */
  readonly announced?: true;
  /** Withdraws the notices given on what is meant, or gives them a new end: the first thing announced comes `notice` later. */
  readonly revises?: { readonly notice: SourcedLaw | null };
  /** A day, `YYYY-MM-DD`: what was issued before it, by what the dossier says, is spared. */
  readonly sparesIssuedBefore?: string;
  /** An attacker did it, who stays and may strike again what comes up; null or absent: nobody stays. */
  readonly attacker?: {
    readonly strikesAgain: SourcedLaw | null;
    /** Where they are, when that is not what is struck. */
    readonly inside?: readonly string[];
  };
  /** What is meant leaves with somebody: begins to, or shows. Bytes a second; null: at once. */
  readonly leak?: {
    readonly share: number;
    readonly rate: number | null;
    /** What the thief reads it through, as a user does; empty: they take what is stored. */
    readonly through: readonly string[];
    readonly begins: boolean;
    readonly shows: boolean;
  };
  /** A share that goes with the event: 0.4 for `40%`; 0 when absent. */
  readonly share?: number;
  /**
   * Each copy is struck when it takes its updates, as its own delay says, and never once the update has been withdrawn:
   * seconds after the beginning, Infinity when it never is. Absent: all at once.
   */
  readonly withdrawnAfter?: number;
}

/** Events that a step can send to whatever its references stand for, as an incident does. */
export type StepEvent =
  | 'site.isolated'
  | 'site.reconnected'
  | 'data-plane.isolated'
  | 'data-plane.reconnected'
  | 'copy.fenced'
  | 'copy.unfenced'
  | 'copy.secured'
  | 'copy.cleaned'
  | 'copy.wiped'
  | 'copy.rebuilt'
  | 'copy.remade'
  | 'copy.decrypted'
  | 'tool.closed'
  | 'tool.opened';

/** What a step does to the world when it starts or when it is done. */
export type StepEffect =
  /** To places by their own names and to copies (`places`), or to every copy that the reference stands for (`copies`). */
  | {
      readonly effect: 'send';
      readonly scope: 'places' | 'copies';
      readonly ref: string;
      readonly event: {
        readonly site?: StepEvent;
        readonly hosting?: StepEvent;
        readonly copy?: StepEvent;
        readonly tool?: StepEvent;
      };
    }
  | { readonly effect: 'copy.activate'; readonly copy: string }
  | { readonly effect: 'copy.prepare'; readonly copy: string }
  | { readonly effect: 'copy.deactivate'; readonly copy: string }
  /** `component` now gets its traffic at `to` (hosting, site or copy); a share of clients follows late. */
  | {
      readonly effect: 'traffic.route';
      readonly component: string;
      readonly to: string;
      readonly tailSeconds: number;
      readonly firstShare: number;
    }
  /** Data arrive at the copy's place: it now holds them. */
  | { readonly effect: 'data.land'; readonly copy: string }
  /** The copy's data become those of a restore point of the backup: the best one, unless the author chose. */
  | {
      readonly effect: 'data.restore';
      readonly copy: string;
      readonly backup: string;
    }
  /** What only some copies of `ref` have, and what matches nothing, is kept with the rest or dropped. */
  | { readonly effect: 'data.reconcile'; readonly ref: string; readonly keeps: boolean }
  /** From now on the copy follows another one, once it has caught up. */
  | { readonly effect: 'replica.point'; readonly copy: string; readonly source: string }
  /** The copy's data become those of the copy it follows, as of now or of the last moment it was sound. */
  | {
      readonly effect: 'data.copy';
      readonly copy: string;
      readonly from: string;
    }
  | { readonly effect: 'writes.freeze'; readonly copy: string }
  /** The contracts over what a name stands for change; seconds are those that a payment keeps it going. */
  | {
      readonly effect: 'access.change';
      readonly of: string;
      readonly event: 'access.terminated' | 'access.renewed' | 'access.funded' | 'access.extended';
      readonly seconds: number;
      /** Seconds that the whole transition lasts at most, that of the contract included; without limit when absent. */
      readonly transitionAtMost?: number;
    }
  | { readonly effect: 'writes.open'; readonly copy: string }
  /** The copy asks for this capacity, in shares of the usual demand. */
  | { readonly effect: 'copy.scale'; readonly copy: string; readonly to: number }
  | { readonly effect: 'copy.mend'; readonly copy: string }
  | { readonly effect: 'tool.mend'; readonly tool: string }
  | {
      readonly effect: 'mode.enter';
      readonly service: string;
      readonly mode: string;
    }
  | { readonly effect: 'mode.leave'; readonly service: string }
  /** Another plan begins, whatever its own trigger says. */
  | { readonly effect: 'plan.launch'; readonly plan: string }
  /** The step's own plan is given up. */
  | { readonly effect: 'plan.abort' }
  /** Whoever does the step is on site from now on: no remote access is needed. */
  | { readonly effect: 'people.arrive' };

/** Where a plan is in its life while a step of this kind is under way (the arrows of an activation). */
export type PlanStage =
  | 'detection'
  | 'qualification'
  | 'decision'
  | 'activation'
  | 'switch'
  | 'verification'
  | 'degraded'
  | 'stabilisation'
  | 'return';

/** How the minutes of a step are counted in the outage ledger. */
export type StepActivity = 'working' | 'verifying' | 'propagating' | 'elapsing';

/** What a kind of step needs beyond what its author lists. */
export type ImpliedNeed =
  | { readonly need: 'control-plane'; readonly ofCopy: string }
  /** Its place can be used. */
  | { readonly need: 'place'; readonly ofCopy: string }
  /** Its place can be used, and it is not cut off by itself. */
  | { readonly need: 'reached'; readonly ofCopy: string }
  /** A copy that is there and that nothing holds down for a given time; a tool that is neither forbidden nor lost as such. */
  | { readonly need: 'mendable'; readonly what: string }
  /** No incident holds its machines down for a given time. */
  | { readonly need: 'free'; readonly ofCopy: string }
  /** Its machines are not out of order. */
  | { readonly need: 'in-order'; readonly ofCopy: string }
  /** It stands by, running, in a place that can be used. */
  | { readonly need: 'ready'; readonly ofCopy: string }
  /** Whatever its component needs to start is there. */
  | { readonly need: 'start'; readonly ofCopy: string }
  | { readonly need: 'source'; readonly copy: string }
  /** It follows, and has caught up. */
  | { readonly need: 'caught-up'; readonly copy: string }
  | { readonly need: 'backup'; readonly backup: string }
  /** One of these tools can be used: any one is enough. */
  | {
      readonly need: 'any-tool';
      readonly tools: readonly string[];
      /** Or the people of the step are in one place. */
      readonly orTogether?: true;
    };
