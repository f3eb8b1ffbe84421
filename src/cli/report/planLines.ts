/** What became of each plan, and how far it went. */
import type { PlanVerdict } from '../../analysis/verdict.ts';
import { DAY } from '../../base/time.ts';
import type { BoundTerm } from '../../model/vocabulary.ts';
import { inColumns } from '../print/columns.ts';
import { type Line, type Piece, type Tone, toned } from '../print/line.ts';
import type { Telling } from './telling.ts';

const TONES: Readonly<Record<PlanVerdict['outcome'], Tone>> = {
  'not-triggered': 'quiet',
  'awaiting-decision': 'warn',
  running: 'warn',
  completed: 'good',
  failed: 'bad',
  refused: 'bad',
  'stood-down': 'good',
  aborted: 'bad',
  stuck: 'bad',
};

/** Steps that counted: stand-ins that nobody needed do not. */
function progressOf({ text }: Telling, { steps, decidedAt }: PlanVerdict): string {
  // Never launched, it has no course yet: nothing tells its stand-ins apart.
  const counted = steps.filter(
    ({ state, planned }) => decidedAt === null || planned !== null || state !== 'pending',
  );
  const done = counted.filter(({ state }) => state === 'done').length;
  return text.plans.steps(done, counted.length);
}

/** A plan shorter than this needs no account of its time. */
const LONG_SECONDS = 2 * DAY;

/** What the time of a long plan went to, the longest term first; what took less than a hundredth is left out. */
function boundFacts({ text, duration }: Telling, { terms }: PlanVerdict): readonly string[] {
  const seconds = new Map<BoundTerm, number>();
  for (const { term, from, until } of terms) {
    seconds.set(term, (seconds.get(term) ?? 0) + until - from);
  }
  const whole = [...seconds.values()].reduce((sum, one) => sum + one, 0);
  if (whole < LONG_SECONDS) return [];
  const told = [...seconds]
    .filter(([, one]) => one * 100 >= whole)
    .sort(([, a], [, b]) => b - a)
    .map(([term, one]) => text.plans.term(text.plans.terms[term], duration(one)));
  return [text.plans.boundBy(told)];
}

/** It was triggered, and its alert was over before it was launched. */
const isLapsed = ({ outcome, triggeredAt, decidedAt }: PlanVerdict): boolean =>
  outcome === 'not-triggered' && triggeredAt !== null && decidedAt === null;

function factsOf(telling: Telling, plan: PlanVerdict): readonly string[] {
  const { text, offset } = telling;
  const { triggeredAt, decidedAt, endedAt } = plan;
  if (triggeredAt === null) return [];
  if (isLapsed(plan)) return [text.plans.triggered(offset(triggeredAt)), text.plans.lapsedBecause];
  return [
    text.plans.triggered(offset(triggeredAt)),
    ...(decidedAt === null ? [] : [text.plans.launched(offset(decidedAt))]),
    ...(endedAt === null ? [] : [text.plans.ended(offset(endedAt))]),
    progressOf(telling, plan),
    ...boundFacts(telling, plan),
  ];
}

export function planLines(telling: Telling): readonly Line[] {
  const { verdict, text, name } = telling;
  const rows = verdict.plans.map((plan): readonly Piece[] => [
    name({ kind: 'plan', id: plan.plan }),
    toned(
      TONES[plan.outcome],
      isLapsed(plan) ? text.plans.lapsed : text.plans.outcomes[plan.outcome],
    ),
    factsOf(telling, plan).join(' · '),
  ]);
  const lines: readonly Line[] =
    rows.length === 0
      ? [[toned('quiet', `  ${text.plans.none}`)]]
      : inColumns(rows, ['left', 'left', 'left'], '  ');
  return [[toned('strong', text.plans.title)], ...lines];
}
