import { type NoReturn, wordNoReturn, wordTooLate } from '../../../analysis/index.ts';
import { simSeconds } from '../../../base/time.ts';
import { Button } from '../../components/Button.tsx';
import { usePorts } from '../../state/ports.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { actions, usePlaying } from '../../state/session.ts';
import type { Why } from '../../state/why.ts';
import css from './WhatWouldHaveSaved.module.css';

/** The latest instant at which something could still be done, and what; drawn on the clock and the lanes too. */
export function NoReturnLine({ now }: { readonly now: Why }) {
  const playing = usePlaying();
  const language = useLanguage();
  const text = useText().why;
  const { noReturn, status } = now;
  if (noReturn === 'unknown')
    return status === 'running' ? <p className={css['searching']}>{text.searching}</p> : null;
  return (
    <div className={css['noReturn']}>
      {noReturn === null ? (
        <p>{wordTooLate(playing, now, language)}</p>
      ) : (
        <StillInTime now={now} noReturn={noReturn} />
      )}
    </div>
  );
}

function StillInTime(props: { readonly now: Why; readonly noReturn: NoReturn }) {
  const { now, noReturn } = props;
  const playing = usePlaying();
  const { deskActions } = usePorts();
  const language = useLanguage();
  const text = useText().why;
  const at = simSeconds(noReturn.at);
  const { acts } = noReturn.remedy;
  const { moment, words } = wordNoReturn(playing, noReturn, now, language);
  return (
    <>
      <p>
        <strong>{moment}</strong> {words}
      </p>
      <p className={css['actions']}>
        <Button onClick={() => actions.goTo(at)}>{text.goThere}</Button>
        <Button icon="branch" onClick={() => void deskActions.branch({ at, acts })}>
          {text.openWorld}
        </Button>
      </p>
    </>
  );
}
