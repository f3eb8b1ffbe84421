/**
 * The plant: one design compiled for running. Names have become indices, laws are seconds, references are lists.
 * Nothing in it changes during a run; what changes is in the world. Every list is in the dossier's order.
 */

import type { CalendarSpec } from '../../base/calendar.ts';
import type { Description } from '../../model/description.ts';
import type { EntityKind } from '../../model/entity.ts';
import type { CopyRows } from './copyRows.ts';
import type {
  PlantBackup,
  PlantCause,
  PlantCopy,
  PlantData,
  PlantReplica,
  PlantRestore,
} from './data.ts';
import type { PlantAwaited, PlantHold, PlantImpact, PlantLeak } from './incidents.ts';
import type { PlantIntervention, PlantRevision } from './interventions.ts';
import type { PlantGround, PlantObjective, PlantWatch } from './law.ts';
import type { LevelRows } from './levelRows.ts';
import type { LevelNode, PlantComponent, PlantReserve, PlantService, PlantTool } from './levels.ts';
import type { PlantLink, PlantPace } from './pace.ts';
import type { PlantJob, PlantMember, PlantTeam } from './people.ts';
import type { PlantHosting, PlantSite } from './places.ts';
import type { PlantDecision, PlantPlan, PlantRemedy, PlantStep } from './plans.ts';
import type { PlantCondition, PlantProbe } from './sight.ts';

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
  /** What each step of kind `restore` restores from, in the order of steps. */
  readonly restores: readonly PlantRestore[];
  readonly components: readonly PlantComponent[];
  readonly data: readonly PlantData[];
  /** By node: data sets that are written through it. */
  readonly writtenThrough: readonly (readonly number[])[];
  readonly tools: readonly PlantTool[];
  readonly services: readonly PlantService[];
  readonly reserves: readonly PlantReserve[];
  readonly nodes: readonly LevelNode[];
  /** What waves of levels read of nodes. */
  readonly levels: LevelRows;
  /** What the failure and the return of a copy read of it. */
  readonly copyRows: CopyRows;
  /** Numbers of nodes by their place. */
  readonly nodeOrder: Int32Array;
  readonly firstComponentNode: number;
  readonly firstServiceNode: number;
  readonly teams: readonly PlantTeam[];
  readonly members: readonly PlantMember[];
  readonly probes: readonly PlantProbe[];
  /** What plans wait for, in the order of plans. */
  readonly conditions: readonly PlantCondition[];
  /** Whether anything that is watched moves with levels or with time, and not with a state alone. */
  readonly watchesAmounts: boolean;
  readonly plans: readonly PlantPlan[];
  readonly decisions: readonly PlantDecision[];
  readonly steps: readonly PlantStep[];
  /** Counted work, in the order of steps. */
  readonly paces: readonly PlantPace[];
  /** By step: the number of its counted work, -1 for none. */
  readonly paceOf: Int32Array;
  readonly links: readonly PlantLink[];
  /** Jobs that more people may join, those that go first before the others. */
  readonly elasticJobs: readonly number[];
  /** Whether any team has hours. */
  readonly keepsHours: boolean;
  /** Steps, then decisions, then copies, whether or not anybody repairs them. */
  readonly jobs: readonly PlantJob[];
  readonly objectives: readonly PlantObjective[];
  readonly watches: readonly PlantWatch[];
  readonly grounds: readonly PlantGround[];
  readonly impacts: readonly PlantImpact[];
  /** What may leave with a thief, in the order of effects. */
  readonly leaks: readonly PlantLeak[];
  /** What effects wait for. */
  readonly awaited: readonly PlantAwaited[];
  /** What effects and steps may hold down, numbered. */
  readonly holds: readonly PlantHold[];
  /** By kind and index: numbers of what may hold the thing. */
  readonly holdsOn: readonly (readonly (readonly number[])[])[];
  /** By kind and index: impacts that take the use of the thing away at the end of a notice. */
  readonly announcedOn: readonly (readonly (readonly number[])[])[];
  /** Watches of P13. */
  readonly stays: readonly number[];
  /** By kind and index: impacts that bring the thing back. */
  readonly healers: readonly (readonly (readonly number[])[])[];
  /** By kind and index: steps that send the thing something, in the order of steps. */
  readonly remedies: readonly (readonly (readonly PlantRemedy[])[])[];
  /** What a person does, in order. */
  readonly interventions: readonly PlantIntervention[];
  /** What steps become by it. */
  readonly revisions: readonly PlantRevision[];
}
