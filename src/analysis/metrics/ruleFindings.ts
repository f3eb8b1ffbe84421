/** What a verdict says of rules: one finding for each rule on each thing, whatever the number of stretches. */
import type { RuleNature } from '../../kinds/defineRuleKind.ts';
import { entityKey } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { Finding, RuleInterval, RuleVerdict } from '../verdict.ts';
import { lengthOf } from './serviceVerdict.ts';

type RuleFinding = Extract<Finding, { finding: 'rule-breached' | 'rule-undetermined' }>;

/** Stretches of one status and one decision (or none) on one thing; the first one's entry proves it. */
function grouped(intervals: readonly RuleInterval[]): readonly (readonly RuleInterval[])[] {
  const groups = new Map<string, RuleInterval[]>();
  for (const interval of intervals) {
    const decided = interval.decidedBy === null ? 'undecided' : 'decided';
    const key = `${interval.status} ${decided} ${entityKey(interval.on)}`;
    groups.set(key, [...(groups.get(key) ?? []), interval]);
  }
  return [...groups.values()];
}

/** All findings about one rule: undecided breaches first, then decided ones, then what could not be decided. */
export function ruleFindings(run: Run, verdict: RuleVerdict): readonly RuleFinding[] {
  const findings = grouped(verdict.intervals).flatMap((group): RuleFinding[] => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        finding: first.status === 'breached' ? 'rule-breached' : 'rule-undetermined',
        rule: verdict.rule,
        on: first.on,
        site: first.site,
        seconds: group.reduce((sum, interval) => sum + lengthOf(run, interval), 0),
        open: group.some(({ until }) => until === null),
        decided: first.decidedBy !== null,
        entry: first.entry,
      },
    ];
  });
  const weight = (finding: RuleFinding): number => {
    if (finding.finding === 'rule-undetermined') return 2;
    return finding.decided ? 1 : 0;
  };
  return findings.sort((a, b) => weight(a) - weight(b));
}

/** Findings about every rule of some natures, in the order of the rules. */
export const findingsOfNature = (
  run: Run,
  rules: readonly RuleVerdict[],
  natures: readonly RuleNature[],
): readonly RuleFinding[] =>
  rules
    .filter(({ nature }) => natures.includes(nature))
    .flatMap((verdict) => ruleFindings(run, verdict));
