/** Steps and decisions that can never start: what they miss is lost for good, or comes after a step that is stuck. */
import type { PlanDescription } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { MissingNeed, TraceId, WaitingEntry } from '../../model/trace.ts';
import type { Timelines } from '../timelines.ts';

/** The end of a blocked chain: what waits, for what, and the entry that says so. */
export interface Blockage {
  readonly subject: EntityRef;
  readonly missing: MissingNeed;
  readonly entry: TraceId;
}

/** What is missing for good, at the end of the run, from something that is still waiting. */
function blockageOf(timelines: Timelines, subject: EntityRef, waits: string): Blockage | null {
  if (timelines.finalStateOf(subject) !== waits) return null;
  const last = timelines
    .entriesOf(subject)
    .findLast((entry): entry is WaitingEntry => entry.type === 'waiting');
  const missing = last?.missing.find(({ forGood }) => forGood);
  return last && missing ? { subject, missing, entry: last.id } : null;
}

/**
 * What keeps an unfinished plan from ever ending, in the order of its steps, its decision first; empty when time alone is
 * missing. A plan that ended, well or badly, is not stuck.
 */
export function blockagesOf(timelines: Timelines, plan: PlanDescription): readonly Blockage[] {
  const state = timelines.finalStateOf({ kind: 'plan', id: plan.id });
  if (state !== 'deciding' && state !== 'running') return [];
  const decisions = [plan.id, ...plan.steps.map(({ id }) => id)].map((id) =>
    blockageOf(timelines, { kind: 'decision', id }, 'awaiting'),
  );
  const steps = plan.steps.map(({ id }) => blockageOf(timelines, { kind: 'step', id }, 'waiting'));
  return [...decisions, ...steps].filter((blockage) => blockage !== null);
}
