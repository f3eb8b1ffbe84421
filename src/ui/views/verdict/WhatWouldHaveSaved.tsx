import { useEffect } from 'react';
import type { Saving } from '../../../analysis/index.ts';
import { wordActs, wordAssumptions, wordVerdict } from '../../../analysis/index.ts';
import { simSeconds } from '../../../base/time.ts';
import { Button } from '../../components/Button.tsx';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { usePorts } from '../../state/ports.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { actions, usePlaying } from '../../state/session.ts';
import { isWorthAsking, startWhy, stopWhy, useWhy, type Why, whyOf } from '../../state/why.ts';
import { useWording } from '../../state/wording.ts';
import { CONDITION_OF_VERDICT } from './conditionOfVerdict.ts';
import css from './WhatWouldHaveSaved.module.css';

/** Enough for one look; the rest on demand would not be read. */
const SHOWN = 5;

/** But-for causes proved by running without them, and the last instant at which the run could still be saved. */
export function WhatWouldHaveSaved() {
  const playing = usePlaying();
  const { deskActions } = usePorts();
  const text = useText().why;
  const now = whyOf(useWhy(), playing);
  const isWorth = isWorthAsking(playing);
  useEffect(() => {
    if (!isWorth) return;
    void startWhy(deskActions.inquire, playing);
    return stopWhy;
  }, [isWorth, playing, deskActions]);
  if (!isWorth) return <p className={css['quiet']}>{text.noNeed}</p>;
  return (
    <div>
      <NoReturnLine now={now} />
      <ol className={css['list']}>
        {now.savings.slice(0, SHOWN).map((saving) => (
          <SavingLine key={JSON.stringify(saving.assumptions)} saving={saving} />
        ))}
      </ol>
      {now.status === 'done' && now.savings.length === 0 && (
        <p className={css['quiet']}>{text.nothing}</p>
      )}
      <Progress now={now} />
    </div>
  );
}

function Progress({ now }: { readonly now: Why }) {
  const playing = usePlaying();
  const { deskActions } = usePorts();
  const text = useText().why;
  if (now.status === 'done') return <p className={css['quiet']}>{text.proved(now.done)}</p>;
  if (now.status === 'running')
    return (
      <p className={css['progress']}>
        <progress value={now.done} max={Math.max(1, now.total)} aria-label={text.asking} />
        <span>{text.progress(now.done, now.total)}</span>
        <Button onClick={stopWhy}>{text.stop}</Button>
      </p>
    );
  return <Button onClick={() => void startWhy(deskActions.inquire, playing)}>{text.ask}</Button>;
}

/** The latest instant at which something could still be done, and what; drawn on the clock and the lanes too. */
function NoReturnLine({ now }: { readonly now: Why }) {
  const { run } = usePlaying();
  const { deskActions } = usePorts();
  const language = useLanguage();
  const words = useWording();
  const text = useText().why;
  const { noReturn } = now;
  if (noReturn === 'unknown') return null;
  if (noReturn === null) return <p className={css['noReturn']}>{text.neverSaved}</p>;
  const at = simSeconds(noReturn.at);
  return (
    <div className={css['noReturn']}>
      <p>
        <strong>{text.noReturn(words.offset(at))}</strong>{' '}
        {text.stillSaves(wordActs(run, noReturn.remedy.acts, language))}
      </p>
      <p className={css['actions']}>
        <Button onClick={() => actions.goTo(at)}>{text.goThere}</Button>
        <Button
          icon="branch"
          onClick={() => void deskActions.branch({ at, acts: noReturn.remedy.acts })}
        >
          {text.openWorld}
        </Button>
      </p>
    </div>
  );
}

function SavingLine({ saving }: { readonly saving: Saving }) {
  const { run } = usePlaying();
  const { deskActions } = usePorts();
  const language = useLanguage();
  const words = useWording();
  const text = useText().why;
  const { assumptions, trial, saves, secondsWon } = saving;
  const open = () => void deskActions.suppose(assumptions);
  return (
    <li className={css['saving']}>
      <button type="button" onClick={open} title={text.openWorld}>
        <StateGlyph condition={CONDITION_OF_VERDICT[trial.word]} size={14} />
        <span>
          {wordAssumptions(run, assumptions, language)}
          <span className={css['quiet']}>
            {saves ? ` → ${wordVerdict(trial.word, language)}` : ''}
            {secondsWon > 0 && ` · ${text.won(words.duration(secondsWon))}`}
          </span>
        </span>
      </button>
    </li>
  );
}
