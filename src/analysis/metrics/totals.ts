/** Promises over periods against the outages of a run. */
import { at } from '../../base/assert.ts';
import { simSeconds } from '../../base/time.ts';
import type { ServiceDescription } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { TotalPromise } from '../../model/total.ts';
import type { Timelines } from '../timelines.ts';
import type { Outage, TotalVerdict } from '../verdict.ts';

/** What outages come to between two instants of a run: those with a part in it, those that begin in it, their seconds. */
function spentIn(run: Run, outages: readonly Outage[], [from, until]: readonly [number, number]) {
  const parts = outages.flatMap((outage) => {
    const begins = Math.max(outage.from, from);
    const seconds = Math.min(outage.until ?? run.endsAt, until) - begins;
    return seconds > 0
      ? [{ seconds, isNew: outage.from >= from, isOpen: outage.until === null }]
      : [];
  });
  return {
    parts: parts.length,
    begun: parts.filter(({ isNew }) => isNew).length,
    seconds: parts.reduce((sum, { seconds }) => sum + seconds, 0),
    isOpen: until >= run.endsAt && parts.some(({ isOpen }) => isOpen),
  };
}

/** One promise in one period. */
function judgePeriod(
  run: Run,
  { objective, stated, over, periods }: TotalPromise,
  index: number,
  outages: readonly Outage[],
): Omit<TotalVerdict, 'proof'> {
  const { from, allowed: target } = at(periods, index);
  const until = Math.min(periods[index + 1]?.from ?? run.endsAt, run.endsAt);
  const { parts, begun, seconds, isOpen } = spentIn(run, outages, [from, until]);
  const reached = objective === 'outages' ? begun : seconds;
  const margin = target - reached;
  return {
    objective,
    stated,
    over,
    from: simSeconds(from),
    until: simSeconds(until),
    outages: parts,
    downSeconds: seconds,
    target,
    // An outage that goes on is one, however long; time goes on with it.
    reached: isOpen && objective !== 'outages' ? null : reached,
    atLeast: reached,
    margin,
    met: margin >= 0,
  };
}

/** What proves it: the breach of that period; else the last outage that ended in it, or began there. */
function proofOf(
  timelines: Timelines,
  ref: EntityRef,
  { from, until, met }: Omit<TotalVerdict, 'proof'>,
  outages: readonly Outage[],
): TotalVerdict['proof'] {
  const isWithin = (moment: number): boolean => moment >= from && moment <= until;
  const breach = timelines
    .spansOf(ref)
    .find((span) => span.state === 'breached' && isWithin(span.from));
  if (!met && breach) return breach.openedBy;
  const last = outages.findLast((outage) => outage.from <= until && (outage.until ?? until) > from);
  return last?.closedBy ?? last?.openedBy ?? null;
}

/** What came of each promise over a period, in the period with the least margin; in the order of the description. */
export function totalTargets(
  run: Run,
  timelines: Timelines,
  { id, totals = [] }: ServiceDescription,
  outages: readonly Outage[],
): readonly TotalVerdict[] {
  return totals.flatMap((promise) => {
    const judged = promise.periods.map((_, index) => judgePeriod(run, promise, index, outages));
    const worst = judged.reduce<(typeof judged)[number] | null>(
      (least, one) => (!least || one.margin < least.margin ? one : least),
      null,
    );
    if (!worst) return [];
    const ref: EntityRef = { kind: 'objective', id: `${id}/${promise.objective}` };
    return [{ ...worst, proof: proofOf(timelines, ref, worst, outages) }];
  });
}
