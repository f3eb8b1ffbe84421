/** The register of decisions: the part of a judgement that says who answered what, knowing what. */
import type { SimSeconds } from '../base/time.ts';
import type { TraceId } from '../model/trace.ts';
import type { RuleCode } from '../model/vocabulary.ts';

/** An answer that somebody gave: a line of the register of decisions. */
export interface DecisionRecord {
  /** `failover` for a plan's own, `failover.promote` for the approval of a step. */
  readonly decision: string;
  readonly answer: 'yes' | 'no';
  /** Null when nobody had asked yet. */
  readonly askedAt: SimSeconds | null;
  readonly answeredAt: SimSeconds;
  /** Member who deliberated; null when nobody did. */
  readonly by: string | null;
  /** Answered by whoever changed the run. */
  readonly isImposed: boolean;
  /** The last thing that had been seen, among what led to the request. */
  readonly knowing: TraceId | null;
  /** Rules of which a breach is covered by it. */
  readonly accepts: readonly RuleCode[];
  readonly entry: TraceId;
}
