/** Promises in seconds against what the run shows. */

import type { ServiceDescription } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { TraceId } from '../../model/trace.ts';
import type { StateSpan, Timelines } from '../timelines.ts';
import type { Target } from '../verdict.ts';

/** One stretch during which the clock of a promise ran. */
interface Counted {
  readonly target: number;
  readonly seconds: number;
  readonly isOpen: boolean;
  readonly margin: number;
  /** The breach, or the return in time; else what started the clock. */
  readonly proof: TraceId | null;
}

/** Targets in force when a clock started, by that moment: peaks of the calendar tighten them. */
function targetsInForce(timelines: Timelines, ref: EntityRef): ReadonlyMap<number, number> {
  const draws = timelines.entriesOf(ref).filter((entry) => entry.type === 'draw');
  return new Map(
    draws.filter(({ purpose }) => purpose === 'target').map(({ at, value }) => [at, value]),
  );
}

/** From a disruption to the return of the service, or to the end of the run. */
function countFrom(run: Run, start: StateSpan, breach: StateSpan | null, target: number): Counted {
  const last = breach ?? start;
  const seconds = (last.until ?? run.endsAt) - start.from;
  return {
    target,
    seconds,
    isOpen: last.until === null,
    margin: target - seconds,
    proof: breach?.openedBy ?? start.closedBy ?? start.openedBy,
  };
}

function countedStretches(
  run: Run,
  timelines: Timelines,
  ref: EntityRef,
  declared: number,
): readonly Counted[] {
  const spans = timelines.spansOf(ref);
  const inForce = targetsInForce(timelines, ref);
  return spans.flatMap((start, index): readonly Counted[] => {
    if (start.state !== 'counting') return [];
    const next = spans[index + 1];
    const breach = next?.state === 'breached' ? next : null;
    return [countFrom(run, start, breach, inForce.get(start.from) ?? declared)];
  });
}

/** The stretch that says most about a promise: the one with the least margin, the first among equals. */
const worstOf = (stretches: readonly Counted[]): Counted | null =>
  stretches.reduce<Counted | null>(
    (worst, stretch) => (!worst || stretch.margin < worst.margin ? stretch : worst),
    null,
  );

/**
 * RTO or MTPD of a service. The clock starts at each disruption, not at the decision; the stretch with the least margin
 * is the one that is told. Null when the dossier sets no such objective.
 */
export function serviceTarget(
  run: Run,
  timelines: Timelines,
  service: ServiceDescription,
  objective: 'rto' | 'mtpd',
): Target | null {
  const declared = service[objective];
  if (declared === null) return null;
  const ref: EntityRef = { kind: 'objective', id: `${service.id}/${objective}` };
  const worst = worstOf(countedStretches(run, timelines, ref, declared));
  if (!worst) {
    return { target: declared, reached: 0, atLeast: 0, margin: declared, met: true, proof: null };
  }
  const { target, seconds, isOpen, margin, proof } = worst;
  return {
    target,
    reached: isOpen ? null : seconds,
    atLeast: seconds,
    margin,
    met: margin >= 0,
    proof,
  };
}
