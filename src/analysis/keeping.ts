import type { EntityRef } from '../model/entity.ts';
import type { MissingNeed } from '../model/trace.ts';

/** What keeps an outage open. */
export type Keeper =
  | {
      readonly why: 'quorum';
      readonly component: EntityRef;
      /** Serving copies that it takes, those that serve, and those that it has. */
      readonly quorum: number;
      readonly serving: number;
      readonly copies: number;
      /** Those that do not serve, and the state they are in. */
      readonly out: readonly { readonly copy: EntityRef; readonly state: string }[];
    }
  /** How often it collapsed in the outage. */
  | { readonly why: 'overload'; readonly component: EntityRef; readonly times: number }
  /** A copy gets only this share of the usual demand from its hosting. */
  | {
      readonly why: 'quota';
      readonly hosting: EntityRef;
      readonly copy: EntityRef;
      readonly share: number;
    }
  /** What serves is too small for the demand of the moment: this share of it is served. */
  | { readonly why: 'short'; readonly component: EntityRef; readonly share: number }
  | { readonly why: 'need'; readonly need: MissingNeed }
  /** Each needs the next to start, and the last the first. */
  | { readonly why: 'circle'; readonly members: readonly EntityRef[] };
