/** Which breaches of a law a decision covers, and from when to when. */
import { at } from '../../base/assert.ts';
import { type SimSeconds, simSeconds } from '../../base/time.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { TraceEntry, TraceId } from '../../model/trace.ts';
import { splitRule } from '../findInDescription.ts';
import type { StateSpan, Timelines } from '../timelines.ts';
import type { RuleInterval } from '../verdict.ts';

const isDecisionTaken = (entry: TraceEntry): boolean =>
  entry.type === 'transition' && entry.subject.kind === 'decision' && entry.to === 'taken';

/** Cuts one breach into the stretches that a decision covers and those that none does. */
export type CutBreach = (rule: EntityRef, breach: RuleInterval) => readonly RuleInterval[];

/** Index of the first item that is past something; items before it are not. */
function firstWhere<Item>(items: readonly Item[], isPast: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && !isPast(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Stretches that share time with another, in order. */
function overlapping(
  spans: readonly StateSpan[],
  from: SimSeconds,
  until: SimSeconds,
): readonly StateSpan[] {
  const first = firstWhere(spans, (span) => span.until === null || span.until > from);
  const end = firstWhere(spans, (span) => span.from >= until);
  return spans.slice(first, Math.max(first, end));
}

/**
 * Reads the decisions of a run once. A breach is cut where it becomes accepted and where its acceptance expires: while a
 * law is broken somewhere, the rule on governance there (P9) is kept exactly as long as a decision covers the breach. Where
 * nothing governs, only a decision that the breach names covers it.
 */
export function createCutBreach(run: Run, timelines: Timelines): CutBreach {
  const { entries, endsAt } = run;
  const taken = entries.filter(isDecisionTaken).map(({ id }) => id);

  const namedBy = (entry: TraceId): TraceId | null =>
    at(entries, entry).causes.find((id) => isDecisionTaken(at(entries, id))) ?? null;

  /** The decision that an entry names, or else the last one before it. */
  const decisionOf = (entry: TraceId | null): TraceId | null => {
    if (entry === null) return null;
    return namedBy(entry) ?? taken[firstWhere(taken, (id) => id >= entry) - 1] ?? null;
  };

  const partUnder = (breach: RuleInterval, governance: StateSpan): readonly RuleInterval[] => {
    const from = simSeconds(Math.max(breach.from, governance.from));
    const end = simSeconds(Math.min(breach.until ?? endsAt, governance.until ?? endsAt));
    if (end <= from) return [];
    const isOpen = breach.until === null && governance.until === null;
    const entry = governance.from > breach.from ? governance.openedBy : breach.entry;
    const decidedBy = governance.state === 'kept' ? decisionOf(entry) : null;
    return [{ ...breach, from, until: isOpen ? null : end, entry, decidedBy }];
  };

  return (rule, breach) => {
    const { on } = splitRule(run.description, rule.id);
    const governance = timelines.spansOf({ kind: 'rule', id: `P9:${on.id}` });
    if (governance.length === 0) {
      return [{ ...breach, decidedBy: breach.entry === null ? null : namedBy(breach.entry) }];
    }
    return overlapping(governance, breach.from, breach.until ?? endsAt).flatMap((span) =>
      partUnder(breach, span),
    );
  };
}
