/**
 * What the time of a plan went to, from its trigger to its end: along the path of its steps that kept the end from coming
 * sooner, back from the last one. The parts touch and fill that time.
 */

import type { PlanDescription } from '../../model/description.ts';
import { type EntityRef, entityKey } from '../../model/entity.ts';
import type { PaceTerm } from '../../model/pace.ts';
import type { Run } from '../../model/run.ts';
import type { MissingNeed } from '../../model/trace.ts';
import type { BoundTerm } from '../../model/vocabulary.ts';
import type { Timelines } from '../timelines.ts';
import type { PlanPart, PlanVerdict, StepOutcome } from '../verdict.ts';

const TERM_OF_PACE: Readonly<Record<PaceTerm, BoundTerm>> = {
  people: 'crew',
  'off-hours': 'crew',
  source: 'storage',
  rehydration: 'storage',
  target: 'storage',
  streams: 'storage',
  throughput: 'bandwidth',
  link: 'bandwidth',
  'link-closed': 'bandwidth',
  verification: 'verification',
};

type Ended = Omit<PlanVerdict, 'terms' | 'boundBy'>;

/** Kinds of step whose time is a contract's, not people's. */
const CONTRACT_STEPS: readonly string[] = [
  'terminate-contract',
  'extend-transition',
  'renew-contract',
  'fund-provider',
];

function termOfWork(plan: PlanDescription, step: string): BoundTerm {
  const described = plan.steps.find(({ id }) => id === step);
  if (described && CONTRACT_STEPS.includes(described.does)) return 'contract';
  return described?.activity === 'verifying' ? 'verification' : 'work';
}

/** Stretches of work of one step, each under what held it back. */
function partsOfWork(
  timelines: Timelines,
  plan: PlanDescription,
  step: string,
  span: { readonly from: number; readonly until: number },
): readonly PlanPart[] {
  const ref: EntityRef = { kind: 'step', id: step };
  const notes = timelines
    .entriesOf(ref)
    .filter((entry) => entry.type === 'pace')
    .filter(({ at }) => at >= span.from && at < span.until);
  if (notes.length === 0) return [{ term: termOfWork(plan, step), ...span, what: ref, step }];
  return notes.flatMap((note, index): PlanPart[] => {
    const from = index === 0 ? span.from : note.at;
    const until = notes[index + 1]?.at ?? span.until;
    if (until <= from) return [];
    return [{ term: TERM_OF_PACE[note.boundBy], from, until, what: note.what ?? ref, step }];
  });
}

function termOfWait(missing: readonly MissingNeed[]): BoundTerm {
  if (missing.every(({ kind }) => kind === 'approval')) return 'decision';
  return missing.every(({ kind }) => kind === 'people') ? 'crew' : 'waiting';
}

/** From the trigger to the launch: whoever decides is waited for or decides, but for the time for which they lacked a means. */
function partsOfDecision(
  timelines: Timelines,
  plan: string,
  span: { readonly from: number; readonly until: number },
): readonly PlanPart[] {
  const ref: EntityRef = { kind: 'plan', id: plan };
  const decision: EntityRef = { kind: 'decision', id: plan };
  const notes = timelines
    .entriesOf(decision)
    .filter(({ type }) => type === 'waiting' || type === 'transition');
  const parts = notes.flatMap((note, index): readonly PlanPart[] => {
    const from = Math.max(span.from, note.at);
    const until = Math.min(span.until, notes[index + 1]?.at ?? span.until);
    if (until <= from || note.type !== 'waiting' || termOfWait(note.missing) !== 'waiting')
      return [];
    const means = note.missing.find(({ kind }) => kind !== 'people' && kind !== 'approval');
    return [{ term: 'waiting', from, until, what: means?.what ?? ref, step: null }];
  });
  const rest = [...parts, null].flatMap((part, index): readonly PlanPart[] => {
    const from = parts[index - 1]?.until ?? span.from;
    const until = part?.from ?? span.until;
    return until > from ? [{ term: 'decision', from, until, what: ref, step: null }] : [];
  });
  return [...parts, ...rest].sort((a, b) => a.from - b.from);
}

/** Everything from when a step was ready to its end: what it waited for, and its work, without that of earlier runs of the plan. */
function partsOfStep(
  timelines: Timelines,
  plan: PlanDescription,
  outcome: StepOutcome,
): readonly PlanPart[] {
  const { step, readyAt, endedAt, waits, work } = outcome;
  if (readyAt === null || endedAt === null) return [];
  const ref: EntityRef = { kind: 'step', id: step };
  const isOfThisRun = ({ from }: { readonly from: number }): boolean => from >= readyAt;
  const waited = waits.filter(isOfThisRun).map(({ from, until, missing }): PlanPart => {
    return { term: termOfWait(missing), from, until, what: missing[0]?.what ?? ref, step };
  });
  const worked = work
    .filter(isOfThisRun)
    .flatMap((span) => partsOfWork(timelines, plan, step, span));
  return [...waited, ...worked].sort((a, b) => a.from - b.from);
}

/** The step whose end let another one become ready: of those that it comes after, the last to end. */
function before(plan: PlanDescription, verdict: Ended, step: string): StepOutcome | null {
  const described = plan.steps.find(({ id }) => id === step);
  const ended = verdict.steps.filter(
    (other) =>
      other.endedAt !== null &&
      other.state !== 'skipped' &&
      (described?.after.includes(other.step) ||
        plan.steps.some(({ id, otherwise }) => id === other.step && otherwise === step)),
  );
  return ended.reduce<StepOutcome | null>(
    (last, other) => (last === null || (other.endedAt ?? 0) > (last.endedAt ?? 0) ? other : last),
    null,
  );
}

/** Neighbours of one term for one reason become one. */
function joined(parts: readonly PlanPart[]): readonly PlanPart[] {
  const result: PlanPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    const isSame =
      last?.term === part.term &&
      last.step === part.step &&
      entityKey(last.what) === entityKey(part.what);
    if (last && isSame) result[result.length - 1] = { ...last, until: part.until };
    else result.push(part);
  }
  return result;
}

/** In time order; empty for a plan that was not triggered. What is under way ends with the run. */
export function planTerms(
  run: Run,
  timelines: Timelines,
  plan: PlanDescription,
  verdict: Ended,
): readonly PlanPart[] {
  const { triggeredAt, decidedAt, endedAt, steps } = verdict;
  if (triggeredAt === null) return [];
  const deciding = partsOfDecision(timelines, plan.id, {
    from: triggeredAt,
    until: decidedAt ?? endedAt ?? run.endsAt,
  });
  const under = steps.map((step) =>
    step.readyAt !== null && step.endedAt === null ? { ...step, endedAt: run.endsAt } : step,
  );
  const shown = { ...verdict, steps: under };
  let last = under.reduce<StepOutcome | null>((latest, step) => {
    if (step.endedAt === null || step.readyAt === null) return latest;
    return latest === null || step.endedAt > (latest.endedAt ?? 0) ? step : latest;
  }, null);
  const path: StepOutcome[] = [];
  while (last && !path.includes(last)) {
    path.push(last);
    last = before(plan, shown, last.step);
  }
  const parts = path.reverse().flatMap((step) => partsOfStep(timelines, plan, step));
  return joined([...deciding, ...parts]);
}

/** The term that takes most of the time; the first of equals, null when there is none. */
export function boundBy(parts: readonly PlanPart[]): BoundTerm | null {
  const seconds = new Map<BoundTerm, number>();
  for (const { term, from, until } of parts) {
    seconds.set(term, (seconds.get(term) ?? 0) + until - from);
  }
  let most: BoundTerm | null = null;
  for (const [term, sum] of seconds)
    if (most === null || sum > (seconds.get(most) ?? 0)) most = term;
  return most;
}
