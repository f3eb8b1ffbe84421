/** The moments of a run that people look for, for marks on the clock and for what is announced. */
import type { Verdict } from '../../analysis/verdict.ts';
import type { SimSeconds } from '../../base/time.ts';
import type { Run } from '../../model/run.ts';
import type { Condition } from '../../model/states.ts';
import type { TraceEntry, TraceId } from '../../model/trace.ts';

export type MilestoneKind = 'incident' | 'detection' | 'decision' | 'breach' | 'return';

export interface Milestone {
  readonly kind: MilestoneKind;
  readonly at: SimSeconds;
  readonly condition: Condition;
  /** Null for T itself. */
  readonly entry: TraceId | null;
}

/** In time order, T first; moments of one kind at one instant are one milestone. */
export function milestonesOf(run: Run, verdict: Verdict): readonly Milestone[] {
  const start: Milestone = {
    kind: 'incident',
    at: run.incidentAt,
    condition: 'down',
    entry: null,
  };
  const seen = new Set<string>();
  const found = [...run.entries.flatMap(milestoneOf), ...returnsOf(verdict)]
    .filter(({ kind, at }) => !seen.has(`${kind}${at}`) && seen.add(`${kind}${at}`))
    .sort((a, b) => a.at - b.at);
  return [start, ...found];
}

function milestoneOf(entry: TraceEntry): readonly Milestone[] {
  if (entry.type !== 'transition') return [];
  const { id, at, subject, to } = entry;
  if (subject.kind === 'plan' && to === 'deciding')
    return [{ kind: 'detection', at, condition: 'degraded', entry: id }];
  if (subject.kind === 'decision' && to === 'taken')
    return [{ kind: 'decision', at, condition: 'recovering', entry: id }];
  if (subject.kind === 'objective' && (to === 'breached' || to === 'missed'))
    return [{ kind: 'breach', at, condition: 'down', entry: id }];
  return [];
}

/** The moments a service came back above its minimum. */
function returnsOf(verdict: Verdict): readonly Milestone[] {
  return verdict.services.flatMap(({ outages }) =>
    outages.flatMap(({ until, closedBy }) =>
      until === null
        ? []
        : [{ kind: 'return' as const, at: until, condition: 'nominal' as const, entry: closedBy }],
    ),
  );
}
