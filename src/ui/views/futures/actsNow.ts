/** What can be done with the plans and decisions of a run at an instant, by the state each is in. */
import { type SimSeconds, simSeconds } from '../../../base/time.ts';
import { type EntityRef, entityKey } from '../../../model/entity.ts';
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

/**
 * The beginning of what could last be decided or launched before an instant, T at the earliest; null when nothing ever
 * could. What ended in the second in which it began was no choice.
 */
export function lastChoiceBefore(
  { initial, entries, incidentAt }: Pick<Run, 'initial' | 'entries' | 'incidentAt'>,
  instant: number,
): SimSeconds | null {
  let last: { readonly from: number; readonly until: number } | null = null;
  for (const { subject, state } of initial) {
    if (subject.kind !== 'plan' && subject.kind !== 'decision') continue;
    const acts: Readonly<Record<string, unknown>> = subject.kind === 'plan' ? OF_PLAN : OF_DECISION;
    let open = acts[state] === undefined ? null : 0;
    for (const entry of entries) {
      if (entry.at > instant) break;
      if (entry.type !== 'transition' || entityKey(entry.subject) !== entityKey(subject)) continue;
      const isLater = last === null || entry.at >= last.until;
      if (open !== null && entry.at > Math.max(open, incidentAt) && isLater)
        last = { from: open, until: entry.at };
      open = acts[entry.to] === undefined ? null : entry.at;
    }
  }
  return last && simSeconds(Math.max(last.from, incidentAt));
}
