/** The promises of a dossier against what a run shows, as rows of one table. */
import type { Finding, Target, Verdict } from '../../../analysis/verdict.ts';
import type { TraceId } from '../../../model/trace.ts';

export interface PromiseRow {
  readonly objective: 'rto' | 'mtpd' | 'rpo';
  /** Service or data set that carries it. */
  readonly on: string;
  readonly target: Target;
  /** Nothing put it to the test. */
  readonly isIdle: boolean;
  readonly proof: TraceId | null;
}

/** One row for each objective set, services first, in the dossier's order. */
export function promisesOf({ services, data }: Verdict): readonly PromiseRow[] {
  const ofServices = services.flatMap(({ service, rto, mtpd }) => [
    ...rowsOf('rto', service, rto),
    ...rowsOf('mtpd', service, mtpd),
  ]);
  return [...ofServices, ...data.flatMap(({ data: on, rpo }) => rowsOf('rpo', on, rpo))];
}

function rowsOf(
  objective: PromiseRow['objective'],
  on: string,
  target: Target | null,
): readonly PromiseRow[] {
  if (!target) return [];
  const isIdle = target.proof === null && target.met;
  return [{ objective, on, target, isIdle, proof: target.proof }];
}

/** A row about an outage, as a reason of the verdict, so that its story is told like one; undefined for data. */
export function findingOf({ objective, on, target, proof }: PromiseRow): Finding | undefined {
  if (objective === 'rpo' || proof === null) return undefined;
  return {
    finding: 'service-held',
    service: on,
    longestSeconds: target.reached ?? target.atLeast,
    target: target.target,
    entry: proof,
  };
}
