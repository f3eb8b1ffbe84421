/** Where the clock of a run stands when it opens: where the first thing that its verdict counts goes wrong. */
import type { Verdict } from '../../analysis/verdict.ts';
import type { SimSeconds } from '../../base/time.ts';
import type { Run } from '../../model/run.ts';
import type { TraceEntry, TraceId } from '../../model/trace.ts';

export interface Opening {
  readonly at: SimSeconds;
  /** What goes wrong there; null when nothing does from T on, and the run opens at T. */
  readonly entry: TraceId | null;
}

/**
 * The first instant from T on at which a service passes below its minimum, a rule is broken that nobody decided to break, or
 * a promise on data is missed; T when there is none. A red verdict beside a map on which nothing has happened yet is not believed.
 */
export function openingOf(run: Run, verdict: Verdict): Opening {
  const proofs = [...fallsIn(verdict), ...breachesIn(verdict), ...lossesIn(verdict)];
  let first: TraceEntry | null = null;
  for (const proof of proofs) {
    const entry = proof === null ? undefined : run.entries[proof];
    if (!entry || entry.at < run.incidentAt) continue;
    if (!first || entry.at < first.at) first = entry;
  }
  return first ? { at: first.at, entry: first.id } : { at: run.incidentAt, entry: null };
}

type Proofs = readonly (TraceId | null)[];

const fallsIn = ({ services }: Verdict): Proofs =>
  services.flatMap(({ outages }) => outages.map(({ openedBy }) => openedBy));

const breachesIn = ({ rules }: Verdict): Proofs =>
  rules.flatMap(({ intervals }) =>
    intervals
      .filter(({ status, decidedBy }) => status === 'breached' && decidedBy === null)
      .map(({ entry }) => entry),
  );

const lossesIn = ({ data }: Verdict): Proofs =>
  data.flatMap(({ word, proof }) => (word === 'fails' ? [proof] : []));
