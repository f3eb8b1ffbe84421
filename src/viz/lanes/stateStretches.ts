import type { Timelines } from '../../analysis/timelines.ts';
import type { SimSeconds } from '../../base/time.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { TraceId } from '../../model/trace.ts';
import type { TimeStretch } from '../timeFold.ts';

/** A machine in one state, for as long as it can be drawn. */
export interface StateStretch extends TimeStretch {
  readonly state: string;
  /** Entry that brought the state; null for the one of the start. */
  readonly entry: TraceId | null;
  /** Still so when the run ends. */
  readonly isOpen: boolean;
}

/** What a machine went through, in order; a state left in the instant it was entered has no stretch. */
export function stateStretches(
  timelines: Timelines,
  ref: EntityRef,
  endsAt: SimSeconds,
): readonly StateStretch[] {
  return timelines.spansOf(ref).flatMap(({ state, from, until, openedBy }) => {
    const end = until ?? endsAt;
    return end > from ? [{ state, from, until: end, entry: openedBy, isOpen: until === null }] : [];
  });
}
