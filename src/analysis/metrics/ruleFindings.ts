/** What a verdict says of rules: one finding for each rule, whatever the number of places and stretches. */
import type { RuleNature } from '../../kinds/defineRuleKind.ts';
import { type EntityRef, entityKey } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { Finding, RuleInterval, RuleVerdict } from '../verdict.ts';

type RuleFinding = Extract<Finding, { finding: 'rule-breached' | 'rule-undetermined' }>;

/** Seconds covered by at least one of several stretches, which are in time order. */
function coveredSeconds(run: Run, intervals: readonly RuleInterval[]): number {
  let covered = 0;
  let reached = 0;
  for (const { from, until } of intervals) {
    const end = until ?? run.endsAt;
    covered += Math.max(0, end - Math.max(from, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}

/** The first thing, then each other one once. */
function thingsOf(intervals: readonly RuleInterval[]): readonly EntityRef[] {
  const byKey = new Map(intervals.map(({ on }) => [entityKey(on), on]));
  return [...byKey.values()];
}

/** Volume of the data sets met, each once: copies of one set hold the same data. */
function bytesOf({ description }: Run, intervals: readonly RuleInterval[]): number | null {
  const holders = [...description.copies, ...description.backups];
  const byData = new Map(
    intervals.flatMap(({ on, bytes }) =>
      bytes === null
        ? []
        : [[holders.find(({ id }) => id === on.id)?.data ?? on.id, bytes] as const],
    ),
  );
  return byData.size === 0 ? null : [...byData.values()].reduce((sum, one) => sum + one, 0);
}

function findingOf(
  run: Run,
  { rule, version }: RuleVerdict,
  intervals: readonly RuleInterval[],
): readonly RuleFinding[] {
  const [first] = intervals;
  if (!first) return [];
  const [, ...alsoOn] = thingsOf(intervals);
  return [
    {
      finding: first.status === 'breached' ? 'rule-breached' : 'rule-undetermined',
      rule,
      version,
      bytes: bytesOf(run, intervals),
      on: first.on,
      site: first.site,
      alsoOn,
      seconds: coveredSeconds(run, intervals),
      open: intervals.some(({ until }) => until === null),
      decided: first.decidedBy !== null,
      entry: first.entry,
    },
  ];
}

/** At most three findings about one rule: breaches that nobody decided, breaches decided, what nobody can tell. */
function ruleFindings(run: Run, verdict: RuleVerdict): readonly RuleFinding[] {
  const { intervals } = verdict;
  const breaches = intervals.filter(({ status }) => status === 'breached');
  return [
    ...findingOf(
      run,
      verdict,
      breaches.filter(({ decidedBy }) => decidedBy === null),
    ),
    ...findingOf(
      run,
      verdict,
      breaches.filter(({ decidedBy }) => decidedBy !== null),
    ),
    ...findingOf(
      run,
      verdict,
      intervals.filter(({ status }) => status === 'undetermined'),
    ),
  ];
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
