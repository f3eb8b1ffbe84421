/** Promises in seconds against what the run shows. */

import { type OpenStretches, openBetween } from '../../base/openTime.ts';
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

/**
 * The target of each stretch of counting, in order: the last that was in force while the clock ran, because peaks of the
 * calendar tighten it then too. Null where none was recorded.
 */
function targetsOf(
  timelines: Timelines,
  ref: EntityRef,
  stretches: readonly StateSpan[],
): readonly (number | null)[] {
  const draws = timelines
    .entriesOf(ref)
    .filter((entry) => entry.type === 'draw')
    .filter(({ purpose }) => purpose === 'target');
  let next = 0;
  return stretches.map(({ closedBy }) => {
    let target: number | null = null;
    for (let draw = draws[next]; draw; draw = draws[next]) {
      if (closedBy !== null && draw.id > closedBy) break;
      target = draw.value;
      next += 1;
    }
    return target;
  });
}

/** From a disruption to the return of the service, or to the end of the run: what counts of that time. */
function countFrom(
  run: Run,
  hours: OpenStretches | null,
  [start, breach]: readonly [StateSpan, StateSpan | null],
  target: number,
): Counted {
  const last = breach ?? start;
  const seconds = openBetween(hours, start.from, last.until ?? run.endsAt);
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
  { declared, hours }: { readonly declared: number; readonly hours: OpenStretches | null },
): readonly Counted[] {
  const spans = timelines.spansOf(ref);
  const counting = spans.flatMap((start, index) =>
    start.state === 'counting' ? [{ start, next: spans[index + 1] }] : [],
  );
  const starts = counting.map(({ start }) => start);
  const targets = targetsOf(timelines, ref, starts);
  return counting.map(({ start, next }, index) => {
    const breach = next?.state === 'breached' ? next : null;
    return countFrom(run, hours, [start, breach], targets[index] ?? declared);
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
  const worst = worstOf(
    countedStretches(run, timelines, ref, { declared, hours: service.countedIn ?? null }),
  );
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
