/** What levels are computed from: components, tools, services, and the graph of their needs. */

import type { EntityRef } from '../../model/entity.ts';
import type { PeakTimes } from '../calendar/timetable.ts';
import type { Place } from './places.ts';
import type { Span } from './span.ts';

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
  /** Share of the writes that come from inside a copy's place, and go on when only the network is cut. */
  readonly localWrites: number;
  readonly switchover: Span | null;
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
