/** Probes and what they look at. */

import type { ConditionState } from '../../model/condition.ts';
import type { Place } from './places.ts';
import type { Span } from './span.ts';

/** What a probe looks at: the level of a service, or whether a fact holds. */
export type Watched =
  | { readonly type: 'level'; readonly service: number }
  | {
      readonly type: 'fact';
      readonly state: ConditionState;
      readonly sites: readonly number[];
      readonly hostings: readonly number[];
      readonly copies: readonly number[];
      readonly components: readonly number[];
      readonly tools: readonly number[];
    };

export interface PlantProbe {
  readonly watched: Watched;
  readonly place: Place | null;
  readonly delay: Span;
  readonly reportedAfter: Span;
  readonly through: 'measure' | 'notice' | 'status-page';
  /** Probability that it says nothing of a fall. */
  readonly misses: number;
  /** It tells full service from here up; 1: it sees every degradation. */
  readonly blindAbove: number;
  /** From one false alarm to the next, and how long each lasts; null when there are none. */
  readonly falseAlarms: { readonly after: Span; readonly lasts: Span } | null;
  readonly plans: readonly number[];
}
