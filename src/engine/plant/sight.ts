/** Probes and what they look at. */

import type { ConditionState } from '../../model/condition.ts';
import type { PlantClock } from './law.ts';
import type { Place } from './places.ts';
import type { Span } from './span.ts';

/** A state of something that has a name. */
export interface WatchedFact {
  readonly type: 'fact';
  readonly state: ConditionState;
  readonly sites: readonly number[];
  readonly hostings: readonly number[];
  readonly copies: readonly number[];
  readonly components: readonly number[];
  readonly tools: readonly number[];
}

/** Whether a degraded mode of a service is in force. */
export interface WatchedMode {
  readonly type: 'mode';
  readonly service: number;
  readonly mode: number;
}

/** Whether an amount is above or at most another. */
export interface WatchedMeasure {
  readonly type: 'measure';
  /** How far the data of a copy are behind, or what would be lost of a data set; of a service, what waits and what is asked. */
  readonly measure: 'copy-lag' | 'data-lag' | 'backlog' | 'demand';
  /** Of the copy, the data set or the service. */
  readonly index: number;
  readonly sense: 'more-than' | 'at-most';
  /** Seconds; of a demand, a share of the usual one. */
  readonly amount: number;
}

/** What holds or does not. */
export type WatchedTruth = WatchedFact | WatchedMode | WatchedMeasure;

/** What a probe looks at: the level of a service, or whether something holds. */
export type Watched = { readonly type: 'level'; readonly service: number } | WatchedTruth;

/** A condition that starts a plan, and who sees it. */
export interface PlantCondition {
  readonly probe: number;
  /** A level holds while the one that is seen is below; what holds or not has 1. */
  readonly below: number;
  readonly forSeconds: number;
}

/** Conditions by their number: one, all of several, or any one of them. */
export type PlantWhen =
  | { readonly type: 'one'; readonly number: number }
  | { readonly type: 'all' | 'any'; readonly of: readonly PlantWhen[] };

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
  /** P11 where no plan waits for a loss: what runs once it tells of one. */
  readonly clocks: readonly PlantClock[];
  /** Conditions of these plans that it sees. */
  readonly conditions: readonly number[];
}
