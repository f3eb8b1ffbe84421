/** Rules of the doctrine over time: when, where and on what each was breached or could not be decided. */
import { at } from '../../base/assert.ts';
import { ruleOf } from '../../kinds/rules/index.ts';
import type { Description } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { TraceEntry, TraceId } from '../../model/trace.ts';
import { RULE_CODES, type RuleCode } from '../../model/vocabulary.ts';
import { splitRule } from '../findInDescription.ts';
import type { StateSpan, Timelines } from '../timelines.ts';
import type { RuleInterval, RuleVerdict } from '../verdict.ts';

/** Where a copy or a backup stands; null for what has no place of its own. */
function siteOf(description: Description, on: EntityRef): string | null {
  const held = [...description.copies, ...description.backups];
  return on.kind === 'copy' || on.kind === 'backup'
    ? (held.find((holder) => holder.id === on.id)?.site ?? null)
    : null;
}

/** What a rule is on, as an entity; a rule on a data set, which is none, stands for itself. */
function targetOf(description: Description, rule: EntityRef): EntityRef {
  const { on } = splitRule(description, rule.id);
  return on.kind === 'data' ? rule : on;
}

const isDecisionTaken = (entry: TraceEntry): boolean =>
  entry.type === 'transition' && entry.subject.kind === 'decision' && entry.to === 'taken';

/** Decision taken last among the first `count` entries. */
function lastDecisionBefore(run: Run, count: TraceId): TraceId | null {
  for (let id = count - 1; id >= 0; id -= 1) {
    if (isDecisionTaken(at(run.entries, id))) return id;
  }
  return null;
}

/**
 * The decision that covers a breach. Taken before it, the breach names it as a cause. Taken during it, the rule on
 * governance at the same place (P9) goes back to kept while the breach goes on.
 */
function decisionOn(
  run: Run,
  timelines: Timelines,
  rule: EntityRef,
  span: StateSpan,
): TraceId | null {
  if (span.openedBy !== null) {
    const before = at(run.entries, span.openedBy).causes.find((id) =>
      isDecisionTaken(at(run.entries, id)),
    );
    if (before !== undefined) return before;
  }
  const { on } = splitRule(run.description, rule.id);
  const governance = timelines.spansOf({ kind: 'rule', id: `P9:${on.id}` });
  const accepted = governance.find(
    ({ state, from, openedBy }) =>
      state === 'kept' &&
      openedBy !== null &&
      from > span.from &&
      (span.until === null || from < span.until),
  );
  return accepted?.openedBy ? lastDecisionBefore(run, accepted.openedBy) : null;
}

function intervalsOf(run: Run, timelines: Timelines, rule: EntityRef): readonly RuleInterval[] {
  const on = targetOf(run.description, rule);
  const site = siteOf(run.description, on);
  return timelines.spansOf(rule).flatMap((span): RuleInterval[] => {
    const { state, from, until, openedBy } = span;
    // Within one instant a rule may be judged twice; only what lasts is a stretch.
    if ((state !== 'breached' && state !== 'undetermined') || until === from) return [];
    const decidedBy = state === 'breached' ? decisionOn(run, timelines, rule, span) : null;
    return [{ status: state, from, until, on, site, entry: openedBy, decidedBy }];
  });
}

function statusOf(intervals: readonly RuleInterval[]): RuleVerdict['status'] {
  if (intervals.some(({ status }) => status === 'breached')) return 'breached';
  return intervals.length > 0 ? 'undetermined' : 'kept';
}

/**
 * One verdict for each rule that the doctrine evaluates, in the order of `RULE_CODES`. Intervals of a rule are in time
 * order, then in the order of what it was evaluated on.
 */
export function ruleVerdicts(run: Run, timelines: Timelines): readonly RuleVerdict[] {
  const rules = timelines.all('rule');
  const isEvaluated = (code: RuleCode): boolean =>
    run.description.rules.includes(code) || rules.some(({ id }) => id.startsWith(`${code}:`));
  return RULE_CODES.filter(isEvaluated).map((rule) => {
    const intervals = rules
      .filter(({ id }) => id.startsWith(`${rule}:`))
      .flatMap((ref) => intervalsOf(run, timelines, ref))
      .sort((a, b) => a.from - b.from);
    return { rule, nature: ruleOf(rule).nature, status: statusOf(intervals), intervals };
  });
}
