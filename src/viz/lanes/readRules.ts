/** One lane per rule that has something to say, and one quiet lane for all the others. */
import { dataNameOf, hostingNameOf } from '../../analysis/index.ts';
import type { RuleInterval, RuleVerdict } from '../../analysis/verdict.ts';
import { ruleKinds } from '../../kinds/rules/index.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Condition } from '../../model/states.ts';
import type { RuleCode } from '../../model/vocabulary.ts';
import { assignTracks } from './assignTracks.ts';
import { type BarLook, emptyLane, type Lane, type LaneBar } from './lane.ts';
import type { Reading } from './reading.ts';

type RuleLook = Extract<BarLook, 'breach' | 'accepted' | 'undetermined' | 'lapse'>;

/** Rules broken or undetermined somewhere, in the verdict's order, then the kept ones together, then those that nothing called on. */
export function readRules(reading: Reading): readonly Lane[] {
  const { rules } = reading.verdict;
  const quiet = (status: RuleVerdict['status']) =>
    rules.filter((rule) => !hasIntervals(rule) && rule.status === status);
  const lanes = rules
    .map(elsewhereThanServices)
    .filter(hasIntervals)
    .map((rule) => ruleLane(reading, rule));
  return [
    ...lanes,
    ...quietLane(reading, 'rules-kept', quiet('kept')),
    ...quietLane(reading, 'rules-idle', quiet('not-judged')),
  ];
}

const hasIntervals = ({ intervals }: RuleVerdict): boolean => intervals.length > 0;

/** What a rule says of a service is what its own lane shows: level, minimum, objectives. */
const elsewhereThanServices = (rule: RuleVerdict): RuleVerdict => ({
  ...rule,
  intervals: rule.intervals.filter(({ on }) => on.kind !== 'service'),
});

function quietLane(
  { text }: Reading,
  id: 'rules-kept' | 'rules-idle',
  rules: readonly RuleVerdict[],
): readonly Lane[] {
  if (rules.length === 0) return [];
  const isKept = id === 'rules-kept';
  return [
    emptyLane({
      id,
      kind: 'quiet',
      title: isKept ? text.rulesKept(rules.length) : text.rulesIdle(rules.length),
      note: text.ruleCodes(rules.map((rule) => rule.rule).join(' ')),
      condition: isKept ? 'nominal' : 'idle',
    }),
  ];
}

function ruleLane(reading: Reading, verdict: RuleVerdict): Lane {
  const title = titleOf(reading, verdict.rule);
  const bars = verdict.intervals.map((interval) =>
    intervalBar(reading, { verdict, title }, interval),
  );
  const tracked = assignTracks(bars);
  return emptyLane({
    id: `rule:${verdict.rule}`,
    kind: 'rule',
    title,
    condition: conditionOf(verdict),
    bars: tracked.items,
    trackCount: tracked.count,
  });
}

/** Only the law makes something unlawful; a breach of good practice or of an objective weakens. */
const isLaw = ({ nature }: RuleVerdict): boolean => nature === 'law' || nature === 'governance';

function conditionOf(verdict: RuleVerdict): Condition {
  if (verdict.status === 'undetermined') return 'unknown';
  return isLaw(verdict) ? 'unlawful' : 'degraded';
}

function lookOf(verdict: RuleVerdict, interval: RuleInterval): RuleLook {
  if (interval.status === 'undetermined') return 'undetermined';
  if (interval.decidedBy !== null) return 'accepted';
  return isLaw(verdict) ? 'breach' : 'lapse';
}

/** A rule on a data set, which is no entity of a run, stands for the data: `P14:declarations`. */
const targetName = ({ run, name, language }: Reading, on: EntityRef): string =>
  on.kind === 'rule'
    ? dataNameOf(run.description, on.id.slice(on.id.indexOf(':') + 1), language)
    : name(on);

/** `osc` of the site `osc/a`. */
const hostingIdOf = (site: string): string => site.slice(0, site.indexOf('/'));

function titleOf({ language }: Reading, code: RuleCode): string {
  const kind = ruleKinds.find((candidate) => candidate.code === code);
  return kind ? `${code} ${kind.label[language]}` : code;
}

function intervalBar(
  reading: Reading,
  { verdict, title }: { readonly verdict: RuleVerdict; readonly title: string },
  interval: RuleInterval,
): LaneBar {
  const { run, text, name, duration, language } = reading;
  const { rule } = verdict;
  const isOpen = interval.until === null;
  const stretch = { from: interval.from, until: interval.until ?? run.endsAt };
  const look = lookOf(verdict, interval);
  const labels = text.interval({
    on: targetName(reading, interval.on),
    site: interval.site === null ? null : name({ kind: 'site', id: interval.site }),
    hosting:
      interval.site === null
        ? null
        : hostingNameOf(run.description, hostingIdOf(interval.site), language),
    duration: duration(stretch.until - stretch.from),
    status: look,
  });
  return {
    ...stretch,
    id: `rule:${rule}:${interval.on.kind}:${interval.on.id}@${interval.from}`,
    subject:
      interval.on.kind === 'rule' ? interval.on : { kind: 'rule', id: `${rule}:${interval.on.id}` },
    entry: interval.entry,
    look,
    isOpen,
    labels,
    track: 0,
    ending: null,
    sentence: text.sentence(title, labels[0] ?? '', reading.span(stretch, isOpen)),
  };
}
