import type { PlanVerdict } from '../../../analysis/verdict.ts';
import type { Condition } from '../../../model/states.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { useText } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import { Explained } from './Explained.tsx';
import css from './VerdictPanel.module.css';

const CONDITION_OF_OUTCOME: Readonly<Record<PlanVerdict['outcome'], Condition>> = {
  'not-triggered': 'idle',
  'awaiting-decision': 'degraded',
  running: 'recovering',
  completed: 'nominal',
  failed: 'down',
  refused: 'down',
  'stood-down': 'nominal',
  aborted: 'down',
  stuck: 'down',
};

/** What became of each plan, and how far it went. */
export function PlanList() {
  const { verdict } = usePlaying();
  const text = useText();
  if (verdict.plans.length === 0) return <p className={css['quiet']}>{text.verdict.noPlan}</p>;
  return (
    <ul>
      {verdict.plans.map((plan) => (
        <li key={plan.plan}>
          <Explained entry={lastEntryOf(plan)}>
            <PlanLine plan={plan} />
          </Explained>
        </li>
      ))}
    </ul>
  );
}

function PlanLine({ plan }: { readonly plan: PlanVerdict }) {
  const text = useText();
  const words = useWording();
  const done = plan.steps.filter(({ state }) => state === 'done').length;
  const total = plan.steps.filter(({ state, planned }) => planned || state !== 'pending').length;
  return (
    <>
      <StateGlyph condition={CONDITION_OF_OUTCOME[plan.outcome]} size={14} />{' '}
      <strong>{words.name({ kind: 'plan', id: plan.plan })}</strong>{' '}
      {text.verdict.outcomes[plan.outcome]}
      {plan.triggeredAt !== null && (
        <span className={css['quiet']}>
          {` · ${text.verdict.stepsDone(done, total)}`}
          {plan.endedAt !== null && ` · ${words.offset(plan.endedAt)}`}
        </span>
      )}
    </>
  );
}

/** The latest thing that happened to a step of the plan; null when it never started. */
function lastEntryOf(plan: PlanVerdict): number | null {
  const entries = plan.steps.flatMap(({ entry }) => (entry === null ? [] : [entry]));
  return entries.length > 0 ? Math.max(...entries) : null;
}
