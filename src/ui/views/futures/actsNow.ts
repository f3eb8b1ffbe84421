/** What can be done with the plans and decisions of a run at an instant, by the state each is in. */
import type { EntityRef } from '../../../model/entity.ts';
import type { Act } from '../../../model/intervention.ts';
import type { Run } from '../../../model/run.ts';

/** What fits each state; states that are not named leave nothing to do. */
const OF_PLAN: Readonly<Record<string, readonly ('activate' | 'hold' | 'release')[]>> = {
  dormant: ['activate', 'hold'],
  alerted: ['activate', 'hold'],
  deciding: ['hold'],
  refused: ['activate'],
  held: ['activate', 'release'],
};

const OF_DECISION: Readonly<Record<string, readonly ('approve' | 'refuse')[]>> = {
  awaiting: ['approve', 'refuse'],
  deliberating: ['approve', 'refuse'],
};

/** Decisions first: somebody waits for them. A plan that has a decision is launched by taking it. */
export function actsNow(
  { initial }: Pick<Run, 'initial'>,
  stateOf: (ref: EntityRef) => string,
): readonly Act[] {
  const decided = new Set(
    initial.flatMap(({ subject }) => (subject.kind === 'decision' ? [subject.id] : [])),
  );
  const decisions = initial.flatMap(({ subject }) =>
    subject.kind === 'decision'
      ? (OF_DECISION[stateOf(subject)] ?? []).map((act): Act => ({ act, decision: subject.id }))
      : [],
  );
  const plans = initial.flatMap(({ subject }) =>
    subject.kind === 'plan'
      ? (OF_PLAN[stateOf(subject)] ?? []).map((act): Act => {
          const isByDecision = act === 'activate' && decided.has(subject.id);
          return isByDecision && stateOf(subject) !== 'refused'
            ? { act: 'approve', decision: subject.id }
            : { act, plan: subject.id };
        })
      : [],
  );
  return [...decisions, ...plans];
}
