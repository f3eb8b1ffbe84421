import { useMemo } from 'react';
import { phraseOf } from '../../../analysis/index.ts';
import type { Act } from '../../../model/intervention.ts';
import { Button } from '../../components/Button.tsx';
import { useOpenScenario, usePorts } from '../../state/ports.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { actions, useInstant, usePlaying, useSnapshot } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import { actsNow, lastChoiceBefore } from './actsNow.ts';
import { ChangeStep } from './ChangeStep.tsx';
import css from './FuturesPanel.module.css';

/** What may be done at the clock's instant: the past is only read, and each of these opens another future from here. */
export function BranchHere() {
  const { run } = usePlaying();
  const { deskActions } = usePorts();
  const instant = useInstant();
  const snapshot = useSnapshot();
  const words = useWording();
  const text = useText().futures;
  const label = useActLabel();
  const acts = actsNow(run, (ref) => snapshot.stateOf(ref) ?? '');
  return (
    <>
      <p className={css['quiet']}>{text.past(words.offset(instant))}</p>
      <div className={css['actions']}>
        {acts.map((act) => (
          <Button
            key={JSON.stringify(act)}
            icon="branch"
            onClick={() => void deskActions.branch({ at: instant, acts: [act] })}
          >
            {label(act)}
          </Button>
        ))}
      </div>
      {acts.length === 0 && <NothingToDo />}
      <ChangeStep />
      <Refusal />
    </>
  );
}

/** Says so, with the way to where something could last be decided: the clock may stand long after it. */
function NothingToDo() {
  const { run } = usePlaying();
  const instant = useInstant();
  const words = useWording();
  const text = useText().futures;
  const last = useMemo(() => lastChoiceBefore(run, instant), [run, instant]);
  return (
    <>
      <p className={css['quiet']}>{text.nothingToDo}</p>
      {last !== null && last < instant && (
        <div className={css['actions']}>
          <Button icon="previous" onClick={() => actions.goTo(last)}>
            {text.lastChoice(words.offset(last))}
          </Button>
        </div>
      )}
    </>
  );
}

/** What a button of an act says. */
function useActLabel(): (act: Act) => string {
  const { run } = usePlaying();
  const words = useWording();
  const language = useLanguage();
  const text = useText().futures;
  return (act) => {
    if ('plan' in act) return text[act.act](words.name({ kind: 'plan', id: act.plan }));
    if ('decision' in act)
      return text[act.act](
        phraseOf(run.description, { kind: 'decision', id: act.decision }, language),
      );
    return text.branchHere;
  };
}

/** Why what was asked for cannot be done, in the words of the dossier language. */
function Refusal() {
  const { refusal } = useOpenScenario();
  const language = useLanguage();
  const text = useText().futures;
  if (refusal?.reason !== 'invalid') return null;
  return (
    <div role="alert" className={css['refusal']}>
      <p>{text.refused}</p>
      {refusal.diagnostics.slice(0, 3).map(({ code, message, advice }) => (
        <p key={`${code}${message.en}`}>{`${message[language]} ${advice[language]}`}</p>
      ))}
    </div>
  );
}
