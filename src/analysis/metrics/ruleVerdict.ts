/** Rules of the doctrine over time: when, where and on what each was breached or could not be decided. */
import type { RuleNature } from '../../kinds/defineRuleKind.ts';
import { doctrines } from '../../kinds/doctrines/index.ts';
import { holderRules, ruleOf } from '../../kinds/rules/index.ts';
import type { DataDescription, Description } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { LeakEntry } from '../../model/trace.ts';
import { RULE_CODES, type RuleCode } from '../../model/vocabulary.ts';
import { splitRule } from '../findInDescription.ts';
import type { Timelines } from '../timelines.ts';
import type { RuleInterval, RuleVerdict } from '../verdict.ts';
import { type CutBreach, createCutBreach } from './coveredBreaches.ts';

/** Where a copy or a backup stands; null for what has no place of its own. */
function siteOf(description: Description, on: EntityRef): string | null {
  const held = [...description.copies, ...description.backups];
  return on.kind === 'copy' || on.kind === 'backup'
    ? (held.find((holder) => holder.id === on.id)?.site ?? null)
    : null;
}

/** The data set that a rule is on, or that is kept where it is judged; null when there is none. */
function dataOf(description: Description, rule: EntityRef): DataDescription | null {
  const { on } = splitRule(description, rule.id);
  const held = [...description.copies, ...description.backups].find(({ id }) => id === on.id);
  const id = on.kind === 'data' ? on.id : (held?.data ?? null);
  return description.data.find((one) => one.id === id) ?? null;
}

/** What a rule is on, as an entity; a rule on a data set, which is none, stands for itself. */
function targetOf(description: Description, rule: EntityRef): EntityRef {
  const { on } = splitRule(description, rule.id);
  return on.kind === 'data' ? rule : on;
}

/** What reading the rules of one run takes. */
interface Reading {
  readonly run: Run;
  readonly timelines: Timelines;
  readonly cutBreach: CutBreach;
}

function intervalsOf(
  { run, timelines, cutBreach }: Reading,
  rule: EntityRef,
  nature: RuleNature,
): readonly RuleInterval[] {
  const on = targetOf(run.description, rule);
  const site = siteOf(run.description, on);
  const bytes = dataOf(run.description, rule)?.volumeBytes ?? null;
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
      bytes,
      entry: openedBy,
      decidedBy: null,
    };
    // Only a law can be set aside by a decision.
    return state === 'breached' && nature === 'law' ? cutBreach(rule, interval) : [interval];
  });
}

function statusOf(intervals: readonly RuleInterval[]): RuleVerdict['status'] {
  if (intervals.some(({ status }) => status === 'breached')) return 'breached';
  return intervals.length > 0 ? 'undetermined' : 'kept';
}

/** P11 stands on a step that notifies, or on a plan that does not: whose people it is about (ENG-520 where there is no plan). */
const planOf = (on: EntityRef): EntityRef => ({ kind: 'plan', id: on.id.split('.')[0] ?? '' });

/** Nobody was ever to know of an incident: no plan was more than alerted, and no leak is known. */
const isNobodyAware = ({ run, timelines }: Reading, ons: readonly EntityRef[]): boolean =>
  ons.every((on) => {
    switch (on.kind) {
      case 'rule':
        return !isLeakKnown(run, splitRule(run.description, on.id).on.id);
      case 'probe':
        return !run.entries.some(({ type, subject }) => type === 'sight' && subject.id === on.id);
      // Neither a plan nor a probe: who knew of it is not in the dossier.
      case 'service':
        return true;
      default:
        return timelines
          .spansOf(planOf(on))
          .every(({ state }) => state === 'dormant' || state === 'alerted');
    }
  });

/** Laws on a place, whose breach somebody has to decide. */
const GOVERNED: ReadonlySet<string> = new Set([...holderRules.map(({ code }) => code), 'P4']);

/** Copies whose machine was in a state at some time of the run. */
const copiesOnceIn = ({ run, timelines }: Reading, state: string): readonly string[] =>
  run.description.copies
    .map(({ id }) => id)
    .filter((id) => timelines.spansOf({ kind: 'copy', id }).some((span) => span.state === state));

/** Something happened by which a rule that waits for it could be judged (ENG-508). */
function wasCalledOn(reading: Reading, rule: RuleCode, judged: readonly EntityRef[]): boolean {
  const { run, timelines } = reading;
  const { copies } = run.description;
  const isOn = (id: string): boolean => judged.some((one) => one.id === `${rule}:${id}`);
  switch (rule) {
    case 'P6':
    case 'P13':
      return copiesOnceIn(reading, 'serving').some(
        (id) => isOn(id) && copies.find((copy) => copy.id === id)?.role !== 'active',
      );
    case 'P8':
      return run.entries.some(
        (entry) =>
          entry.type === 'restore-point' &&
          entry.takenAt !== null &&
          isOn(entry.subject.id) &&
          copies.find(({ id }) => id === entry.subject.id)?.data !== null,
      );
    case 'P9':
      return timelines
        .all('rule')
        .some(
          (one) =>
            GOVERNED.has(splitRule(run.description, one.id).code) &&
            isOn(splitRule(run.description, one.id).on.id) &&
            timelines.spansOf(one).some(({ state }) => state === 'breached'),
        );
    case 'P14':
      return copiesOnceIn(reading, 'suspended').some((id) =>
        isOn(copies.find((copy) => copy.id === id)?.data ?? ''),
      );
    default:
      return true;
  }
}

/** P11 stands on a data set where no plan is sure to tell of its leak. */
const isLeakKnown = (run: Run, data: string): boolean =>
  run.entries.some((entry) => entry.type === 'leak' && entry.data === data && isTold(entry));

const isTold = ({ stage, readable }: LeakEntry): boolean => stage === 'known' && readable;

/** Why P11, breached nowhere, had nothing to judge; null when it had. */
function whyUncalled(
  reading: Reading,
  rule: RuleCode,
  judged: readonly EntityRef[],
): NonNullable<RuleVerdict['because']> | null {
  if (rule !== 'P11' || judged.length === 0) return null;
  const ons = judged.map((one) => targetOf(reading.run.description, one));
  if (isNobodyAware(reading, ons)) return 'nobody-aware';
  // A plan that tells nobody keeps no deadline: it has not run out, or there was nothing to report.
  return ons.every(({ kind }) => kind === 'plan' || kind === 'probe') ? 'not-due' : null;
}

/**
 * One verdict for each rule that the doctrine evaluates, in the order of `RULE_CODES`. Intervals of a rule are in time
 * order, then in the order of what it was evaluated on.
 */
export function ruleVerdicts(run: Run, timelines: Timelines): readonly RuleVerdict[] {
  const rules = timelines.all('rule');
  const doctrine = doctrines.find(({ name }) => name === run.description.product.doctrine);
  const reading = { run, timelines, cutBreach: createCutBreach(run, timelines) };
  const isEvaluated = (code: RuleCode): boolean =>
    run.description.rules.includes(code) || rules.some(({ id }) => id.startsWith(`${code}:`));
  return RULE_CODES.filter(isEvaluated).map((rule) => {
    const { nature, version = doctrine?.version ?? null } = ruleOf(rule);
    const judged = rules.filter(({ id }) => id.startsWith(`${rule}:`));
    const intervals = judged
      .flatMap((ref) => intervalsOf(reading, ref, nature))
      .sort((a, b) => a.from - b.from);
    const because = intervals.length > 0 ? null : whyUncalled(reading, rule, judged);
    const isJudged = intervals.length > 0 || wasCalledOn(reading, rule, judged);
    const isCalledOn = judged.length > 0 && because === null && isJudged;
    return {
      rule,
      nature,
      version,
      status: isCalledOn ? statusOf(intervals) : 'not-judged',
      intervals,
      ...(because === null ? {} : { because }),
    };
  });
}
