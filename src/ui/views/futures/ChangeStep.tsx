import { type FormEvent, useId, useState } from 'react';
import type { StepChange } from '../../../model/intervention.ts';
import { Button } from '../../components/Button.tsx';
import { usePorts } from '../../state/ports.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { readSession, usePlaying, useSnapshot } from '../../state/session.ts';
import css from './FuturesPanel.module.css';

/** Steps that still have something to do. */
const UNFINISHED = new Set(['pending', 'waiting', 'working']);

/** Goes past a step, or gives it another duration, other people, another team, from the clock's instant on. */
export function ChangeStep() {
  const { run } = usePlaying();
  const snapshot = useSnapshot();
  const language = useLanguage();
  const text = useText().futures;
  const { deskActions } = usePorts();
  const ids = useId();
  const [chosen, choose] = useState('');
  const steps = run.description.plans.flatMap((plan) =>
    plan.steps.filter(({ id }) => UNFINISHED.has(snapshot.stateOf({ kind: 'step', id }) ?? '')),
  );
  const step = steps.find(({ id }) => id === chosen);
  if (steps.length === 0) return null;
  const branch = (change: StepChange) => {
    const { instant } = readSession();
    if (step)
      void deskActions.branch({
        at: instant,
        acts: [{ act: 'change-step', step: step.id, change }],
      });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    branch(changeIn(new FormData(event.currentTarget)));
  };
  return (
    <form className={css['form']} onSubmit={submit} aria-label={text.step}>
      <label htmlFor={`${ids}step`}>{text.step}</label>
      <select id={`${ids}step`} value={chosen} onChange={(event) => choose(event.target.value)}>
        <option value="">{text.chooseStep}</option>
        {steps.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </select>
      {step && (
        <>
          <label htmlFor={`${ids}takes`}>{text.takes}</label>
          <input id={`${ids}takes`} name="takes" placeholder={text.takesHint} />
          <label htmlFor={`${ids}people`}>{text.people}</label>
          <input id={`${ids}people`} name="people" type="number" min={1} placeholder={text.same} />
          <label htmlFor={`${ids}by`}>{text.by}</label>
          <select id={`${ids}by`} name="by" defaultValue="">
            <option value="">{text.same}</option>
            {run.description.teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </select>
          <div className={css['actions']}>
            <button type="submit">{text.apply}</button>
            <Button onClick={() => branch({ skip: true })}>{text.skip}</Button>
          </div>
        </>
      )}
    </form>
  );
}

/** Only what was filled in. */
function changeIn(fields: FormData): StepChange {
  const takes = String(fields.get('takes') ?? '').trim();
  const people = Number(fields.get('people') ?? 0);
  const by = String(fields.get('by') ?? '');
  return {
    ...(takes ? { takes } : {}),
    ...(people > 0 ? { people } : {}),
    ...(by ? { by } : {}),
  };
}
