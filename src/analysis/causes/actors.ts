/** Those who may act about an outage, and how much what each of them stands at weighs. */
import type { EntityRef } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { TraceEntry } from '../../model/trace.ts';

/** What weighs most comes first: what can never start, what waits, what works, what is being decided; then what only waits for that. */
export const RANKS = {
  stuck: 0,
  waiting: 1,
  working: 2,
  deciding: 3,
  approval: 4,
  alerted: 5,
  ended: 6,
} as const;

/** Something that is going on: the entry that says so. */
export interface Candidate {
  readonly entry: TraceEntry;
  readonly rank: number;
}

/** A step that waits for a decision alone: whoever gives it says what goes on. */
const isLeftToDecision = (entry: TraceEntry): boolean =>
  entry.type === 'waiting' &&
  entry.missing.length > 0 &&
  entry.missing.every(({ kind, forGood }) => kind === 'approval' && !forGood);

function waitRank(entry: TraceEntry): number {
  const isStuck = entry.type === 'waiting' && entry.missing.some(({ forGood }) => forGood);
  return isStuck ? RANKS.stuck : RANKS.waiting;
}

const RANK_OF_STATE: Readonly<Record<string, (entry: TraceEntry) => number>> = {
  'step:waiting': (entry) => (isLeftToDecision(entry) ? RANKS.approval : waitRank(entry)),
  'step:working': () => RANKS.working,
  'decision:awaiting': waitRank,
  'decision:deliberating': () => RANKS.deciding,
  'copy:restarting': () => RANKS.working,
  'plan:alerted': () => RANKS.alerted,
  'plan:completed': () => RANKS.ended,
  'plan:failed': () => RANKS.ended,
  'plan:refused': () => RANKS.ended,
  'plan:stood-down': () => RANKS.ended,
  'plan:aborted': () => RANKS.ended,
};

/** Plans with their decisions and steps, in the dossier's order, then copies, which restart and wait for repair. */
export function actorsOf(run: Run): readonly EntityRef[] {
  const { plans, copies } = run.description;
  return [
    ...plans.flatMap((plan): EntityRef[] => [
      { kind: 'plan', id: plan.id },
      { kind: 'decision', id: plan.id },
      ...plan.steps.flatMap(({ id }): EntityRef[] => [
        { kind: 'step', id },
        { kind: 'decision', id },
      ]),
    ]),
    ...copies.map(({ id }): EntityRef => ({ kind: 'copy', id })),
  ];
}

/** An entry as something that is going on; null when it says of its subject nothing that anybody does. `state` is the one it leaves. */
export function candidateOf(entry: TraceEntry, state: string): Candidate | null {
  const { kind } = entry.subject;
  const isRepairWait = kind === 'copy' && entry.type === 'waiting';
  const rank = isRepairWait ? waitRank : RANK_OF_STATE[`${kind}:${state}`];
  return rank ? { entry, rank: rank(entry) } : null;
}
