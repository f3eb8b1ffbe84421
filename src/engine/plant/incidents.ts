/** What incidents send. */

import type { Span } from './span.ts';

/** One event of one incident, ready to be sent. */
export interface PlantImpact {
  readonly incident: number;
  /** Number of its effect in the incident: impacts of one effect share its draws. */
  readonly effect: number;
  readonly begins: Span;
  readonly after: Span | null;
  readonly dwellSeconds: number;
  readonly targets: readonly {
    /** Of `KIND`. */
    readonly kind: number;
    readonly index: number;
    /** Of `EVENT`. */
    readonly event: number;
  }[];
  /** Seconds later than the others of its effect: a copy that takes its updates late. */
  readonly laterSeconds: number;
  /** Share that goes with its events, in thousandths; 0 for most. */
  readonly thousandths: number;
  /** All that it sends brings something back. */
  readonly heals: boolean;
}
