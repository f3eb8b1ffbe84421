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

/** The target in force when the clock started: peaks of the calendar tighten it. */
function targetInForce(timelines: Timelines, ref: EntityRef, span: StateSpan): number | null {
  for (const entry of timelines.entriesOf(ref)) {
    if (entry.type === 'draw' && entry.purpose === 'target' && entry.at === span.from) {
      return entry.value;
    }
  }
  return null;
}

/** From a disruption to the return of the service, or to the end of the run. */
function countFrom(
  run: Run,
  timelines: Timelines,
  ref: EntityRef,
  clock: {
    readonly start: StateSpan;
    readonly breach: StateSpan | null;
    readonly declared: number;
  },
): Counted {
  const { start, breach, declared } = clock;
  const target = targetInForce(timelines, ref, start) ?? declared;
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

function countedStretches(run: Run, timelines: Timelines, ref: EntityRef, declared: number) {
  const spans = timelines.spansOf(ref);
  return spans.flatMap((start, index): Counted[] => {
    if (start.state !== 'counting') return [];
    const next = spans[index + 1];
    const breach = next?.state === 'breached' ? next : null;
    return [countFrom(run, timelines, ref, { start, breach, declared })];
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
