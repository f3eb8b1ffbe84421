/** What became of each plan, and how far it went. */
import type { PlanVerdict } from '../../analysis/verdict.ts';
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
function progressOf({ text }: Telling, { steps }: PlanVerdict): string {
  const counted = steps.filter(({ state, planned }) => planned !== null || state !== 'pending');
  const done = counted.filter(({ state }) => state === 'done').length;
  return text.plans.steps(done, counted.length);
}

function factsOf(telling: Telling, plan: PlanVerdict): readonly string[] {
  const { text, offset } = telling;
  const { triggeredAt, decidedAt, endedAt } = plan;
  if (triggeredAt === null) return [];
  return [
    text.plans.triggered(offset(triggeredAt)),
    ...(decidedAt === null ? [] : [text.plans.launched(offset(decidedAt))]),
    ...(endedAt === null ? [] : [text.plans.ended(offset(endedAt))]),
    progressOf(telling, plan),
  ];
}

export function planLines(telling: Telling): readonly Line[] {
  const { verdict, text, name } = telling;
  const rows = verdict.plans.map((plan): readonly Piece[] => [
    name({ kind: 'plan', id: plan.plan }),
    toned(TONES[plan.outcome], text.plans.outcomes[plan.outcome]),
    factsOf(telling, plan).join(' · '),
  ]);
  const lines: readonly Line[] =
    rows.length === 0
      ? [[toned('quiet', `  ${text.plans.none}`)]]
      : inColumns(rows, ['left', 'left', 'left'], '  ');
  return [[toned('strong', text.plans.title)], ...lines];
}
