/** What levels are computed from: components, tools, services, and the graph of their needs. */

import type { EntityRef } from '../../model/entity.ts';
import type { ReserveKind } from '../../model/vocabulary.ts';
import type { OpeningTimes, PeakTimes } from '../calendar/timetable.ts';
import type { Place } from './places.ts';
import type { Span } from './span.ts';

/** Needs as a tree over level nodes. `floor` is the share kept when the node is missing. */
export type NeedTree =
  | { readonly type: 'node'; readonly node: number; readonly floor: number }
  /** `of` is a node; `floor` is what is kept when even the reserve is spent. */
  | {
      readonly type: 'reserve';
      readonly reserve: number;
      readonly of: NeedTree;
      readonly floor: number;
    }
  | { readonly type: 'all'; readonly of: readonly NeedTree[] }
  /** The mean of what each gives, by its weight. */
  | {
      readonly type: 'share';
      readonly weights: readonly number[];
      readonly of: readonly NeedTree[];
    }
  | { readonly type: 'at-least'; readonly count: number; readonly of: readonly NeedTree[] };

export interface PlantComponent {
  readonly copies: readonly number[];
  readonly data: number;
  readonly quorum: number;
  /** Copies of role active: as many should serve. */
  readonly wanted: number;
  /** Share of the writes that come from inside a copy's place, and go on when only the network is cut. */
  readonly localWrites: number;
  readonly switchover: Span | null;
  /** A copy that stands by again follows the one that serves, without anybody's doing. */
  readonly rejoins: boolean;
  /** Node of its level for those who write, -1 when nobody asks. */
  readonly writeNode: number;
  /** What too much demand does to it. */
  readonly overload: { readonly above: number; readonly after: Span; readonly back: Span } | null;
  /** Services that reach it through their needs. */
  readonly users: readonly number[];
  readonly fails: {
    readonly repair: Span;
    readonly team: number;
    readonly standbyToo: boolean;
  } | null;
}

export interface PlantTool {
  readonly kind: 'tool' | 'network' | 'credential' | 'document';
  /** Any one is enough; empty: it depends on no place. */
  readonly places: readonly Place[];
  /** Second of the run at which it runs out; Infinity when it never does. */
  readonly expiresAt: number;
  /** Replicas that go through it. */
  readonly replicas: readonly number[];
}

export interface PlantService {
  readonly mbco: number;
  readonly calendar: PeakTimes;
  /** Hours in which its RTO and its MTPD count; null: day and night. */
  readonly hours: OpeningTimes | null;
  readonly modes: readonly {
    readonly capacity: number;
    readonly lastsSeconds: number;
    readonly needs: NeedTree;
    /** Share of what the mode serves that must be keyed in later. */
    readonly keyedIn: number;
  }[];
  /** What waits while it is not served; `drains` in usual demands, Infinity for all there is to spare. */
  readonly backlog: { readonly kept: number; readonly drains: number } | null;
  /** What those do who try again: factor of the demand, and how long it takes to fade. */
  readonly rush: { readonly demand: number; readonly decays: Span } | null;
  /** Components with an overload that it uses. */
  readonly strains: readonly number[];
  readonly probes: readonly number[];
  readonly objectives: readonly number[];
  /** The objective that says by when something must be done, or -1: no outage starts its clock. */
  readonly deadline: number;
  /** Watch of P12 on it, or -1. */
  readonly watch: number;
}

/** What lets a node go on for a while without what it needs: one of these for each need that says how long. */
export interface PlantReserve {
  readonly entity: EntityRef;
  /** Node that goes on. */
  readonly owner: number;
  /** The only copy of it that has it, -1 when all of it has. */
  readonly copy: number;
  /** What it stands in for. */
  readonly of: NeedTree;
  readonly lasts: Span;
  readonly kind: ReserveKind | null;
  readonly fades: boolean;
  readonly refills: Span;
  /** Null: as soon as what was missing is back. */
  readonly regained: Span | null;
  /** Rule that watches it, -1 for none. */
  readonly watch: number;
}

/**
 * One node of the level graph: tools, then components, then services, then components and services as those get them who
 * have to write.
 */
export interface LevelNode {
  readonly entity: EntityRef;
  /** `KIND.tool`, `KIND.component` or `KIND.service`. */
  readonly kind: number;
  readonly index: number;
  /** Its level is for those who write. */
  readonly writes: boolean;
  readonly needs: NeedTree;
  /** Nodes that it reads, each once: those of its needs, then those of its copies. */
  readonly inputs: readonly number[];
  /** Nodes whose level reads this one. */
  readonly dependents: readonly number[];
  /** Place among all nodes when what is needed comes before what needs it. */
  readonly place: number;
  /** Members of its cycle of mutual needs, itself included; empty when it is in none. */
  readonly cycle: readonly number[];
  /** Reserves that stand in for it. */
  readonly reserves: readonly number[];
  /** Components that need it to start. */
  readonly starts: readonly number[];
}
