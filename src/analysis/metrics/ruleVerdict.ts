/** Rules of the doctrine over time: when, where and on what each was breached or could not be decided. */
import { at } from '../../base/assert.ts';
import { simSeconds } from '../../base/time.ts';
import type { RuleNature } from '../../kinds/defineRuleKind.ts';
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

/** Decision taken last before an entry, that entry's own causes first. */
function decisionBefore(run: Run, entry: TraceId | null): TraceId | null {
  if (entry === null) return null;
  const named = at(run.entries, entry).causes.find((id) => isDecisionTaken(at(run.entries, id)));
  if (named !== undefined) return named;
  for (let id = entry - 1; id >= 0; id -= 1) {
    if (isDecisionTaken(at(run.entries, id))) return id;
  }
  return null;
}

/** The part of a breach that lies in one stretch of the rule on governance (P9) at the same place. */
function partUnder(run: Run, breach: RuleInterval, governance: StateSpan): readonly RuleInterval[] {
  const from = simSeconds(Math.max(breach.from, governance.from));
  const ends = [breach.until ?? run.endsAt, governance.until ?? run.endsAt];
  const end = simSeconds(Math.min(...ends));
  if (end <= from) return [];
  const isOpen = breach.until === null && governance.until === null;
  const isLater = governance.from > breach.from;
  const isAccepted = governance.state === 'kept';
  return [
    {
      ...breach,
      from,
      until: isOpen ? null : end,
      entry: isLater ? governance.openedBy : breach.entry,
      decidedBy: isAccepted
        ? decisionBefore(run, isLater ? governance.openedBy : breach.entry)
        : null,
    },
  ];
}

/**
 * A breach cut where it becomes accepted, and where its acceptance expires: while a law is broken somewhere, the rule on
 * governance there (P9) is kept exactly as long as a decision covers the breach. Where nothing governs, only a decision that
 * the breach names covers it.
 */
function byDecision(
  run: Run,
  timelines: Timelines,
  rule: EntityRef,
  breach: RuleInterval,
): readonly RuleInterval[] {
  const { on } = splitRule(run.description, rule.id);
  const governance = timelines.spansOf({ kind: 'rule', id: `P9:${on.id}` });
  if (governance.length > 0) return governance.flatMap((span) => partUnder(run, breach, span));
  const causes = breach.entry === null ? [] : at(run.entries, breach.entry).causes;
  const decision = causes.find((id) => isDecisionTaken(at(run.entries, id)));
  return [{ ...breach, decidedBy: decision ?? null }];
}

function intervalsOf(
  run: Run,
  timelines: Timelines,
  rule: EntityRef,
  nature: RuleNature,
): readonly RuleInterval[] {
  const on = targetOf(run.description, rule);
  const site = siteOf(run.description, on);
  return timelines.spansOf(rule).flatMap((span): readonly RuleInterval[] => {
    const { state, from, until, openedBy } = span;
    // Within one instant a rule may be judged twice; only what lasts is a stretch.
    if ((state !== 'breached' && state !== 'undetermined') || until === from) return [];
    const interval: RuleInterval = {
      status: state,
      from,
      until,
      on,
      site,
      entry: openedBy,
      decidedBy: null,
    };
    // Only a law can be set aside by a decision.
    return state === 'breached' && nature === 'law'
      ? byDecision(run, timelines, rule, interval)
      : [interval];
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
    const { nature } = ruleOf(rule);
    const intervals = rules
      .filter(({ id }) => id.startsWith(`${rule}:`))
      .flatMap((ref) => intervalsOf(run, timelines, ref, nature))
      .sort((a, b) => a.from - b.from);
    return { rule, nature, status: statusOf(intervals), intervals };
  });
}
