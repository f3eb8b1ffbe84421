/** The register of decisions: what was asked, who answered what and when, what was known then, what it accepted. */
import type { Run } from '../../model/run.ts';
import type { TraceEntry, TraceId, TransitionEntry } from '../../model/trace.ts';
import { allCauses } from '../causes/slices.ts';
import type { DecisionRecord, RuleVerdict } from '../verdict.ts';

const isOfDecision = (entry: TraceEntry): entry is TransitionEntry =>
  entry.type === 'transition' && entry.subject.kind === 'decision';

/** The request that an answer is to, and the last time that the decision waited for somebody: later, when it was interrupted. */
function awaitedBefore(run: Run, { id, subject }: TransitionEntry) {
  const awaited = run.entries
    .slice(0, id)
    .filter(
      (entry) => isOfDecision(entry) && entry.subject.id === subject.id && entry.to === 'awaiting',
    );
  const asked = awaited.findLast((entry) => isOfDecision(entry) && entry.from === 'idle');
  return { asked: asked ?? null, lastAwaited: awaited.at(-1) ?? null };
}

/** Who deliberated in the end: whoever was put to work when it last waited. */
function deciderOf(run: Run, asked: TraceEntry | null, until: TraceId): string | null {
  if (!asked) return null;
  const found = run.entries
    .slice(asked.id, until)
    .findLast(
      (entry) =>
        entry.type === 'transition' &&
        entry.subject.kind === 'member' &&
        entry.to === 'working' &&
        entry.causes.includes(asked.id),
    );
  return found?.subject.id ?? null;
}

/** The last thing that was seen among what led to the request. */
const knownBy = (run: Run, asked: TraceEntry | null): TraceId | null =>
  asked ? (allCauses(run, asked.id).findLast(({ type }) => type === 'sight')?.id ?? null) : null;

/** Every answer of a run, in the order in which they were given. */
export function decisionRegister(
  run: Run,
  rules: readonly RuleVerdict[],
): readonly DecisionRecord[] {
  return run.entries.filter(isOfDecision).flatMap((entry): readonly DecisionRecord[] => {
    if (entry.to !== 'taken' && entry.to !== 'refused') return [];
    const { asked, lastAwaited } =
      entry.from === 'idle' ? { asked: null, lastAwaited: null } : awaitedBefore(run, entry);
    const isImposed = entry.event === 'decision.imposed';
    const accepted = rules.filter(({ intervals }) =>
      intervals.some(({ decidedBy }) => decidedBy === entry.id),
    );
    return [
      {
        decision: entry.subject.id,
        answer: entry.to === 'taken' ? 'yes' : 'no',
        askedAt: asked?.at ?? null,
        answeredAt: entry.at,
        by: isImposed ? null : deciderOf(run, lastAwaited, entry.id),
        isImposed,
        knowing: knownBy(run, asked),
        accepts: accepted.map(({ rule }) => rule),
        entry: entry.id,
      },
    ];
  });
}
