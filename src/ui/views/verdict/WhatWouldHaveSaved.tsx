import type { Saving } from '../../../analysis/index.ts';
import { wordAssumptions, wordVerdict } from '../../../analysis/index.ts';
import { Button } from '../../components/Button.tsx';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { usePorts } from '../../state/ports.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import { isWorthAsking, stopWhy, useWhy, type Why, whyOf } from '../../state/why.ts';
import { useWording } from '../../state/wording.ts';
import { CONDITION_OF_VERDICT } from './conditionOfVerdict.ts';
import { DesignsThatHold } from './DesignsThatHold.tsx';
import { NoReturnLine } from './NoReturnLine.tsx';
import { useSearchAgain } from './useSearch.ts';
import css from './WhatWouldHaveSaved.module.css';

/** Enough for one look; the rest on demand would not be read. */
const SHOWN = 5;

/** Until when the run could still be saved, the designs that hold, and but-for causes proved by running without them. */
export function WhatWouldHaveSaved() {
  const playing = usePlaying();
  const text = useText().why;
  const now = whyOf(useWhy(), playing);
  if (!isWorthAsking(playing)) return <p className={css['quiet']}>{text.noNeed}</p>;
  return (
    <div>
      <NoReturnLine now={now} />
      <DesignsThatHold designs={now.designs} />
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
  const search = useSearchAgain();
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
  return <Button onClick={search}>{text.ask}</Button>;
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
