import { wordDeeds, wordVerdict } from '../../../analysis/index.ts';
import { simSeconds } from '../../../base/time.ts';
import { Button } from '../../components/Button.tsx';
import { usePorts } from '../../state/ports.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { actions, usePlaying } from '../../state/session.ts';
import { missedFirst, type Why } from '../../state/why.ts';
import { useWording } from '../../state/wording.ts';
import css from './WhatWouldHaveSaved.module.css';

/** The latest instant at which something could still be done, and what; drawn on the clock and the lanes too. */
export function NoReturnLine({ now }: { readonly now: Why }) {
  const text = useText().why;
  const { noReturn, status } = now;
  if (noReturn === 'unknown')
    return status === 'running' ? <p className={css['searching']}>{text.searching}</p> : null;
  return (
    <div className={css['noReturn']}>
      {noReturn === null ? (
        <TooLate isSavedBefore={isSavedBefore(now)} />
      ) : (
        <StillInTime now={now} noReturn={noReturn} />
      )}
    </div>
  );
}

const HOLDING: ReadonlySet<string> = new Set(['holds', 'holds-degraded']);

/** Something that is decided before the incident saves it: another design, or one thing of this one. */
const isSavedBefore = ({ designs, savings }: Why): boolean =>
  (designs ?? []).some(({ trial }) => HOLDING.has(trial.word)) ||
  savings.some(
    ({ saves, assumptions }) =>
      saves && assumptions.every(({ assume }) => assume !== 'without-effect'),
  );

/** What was tried, from the incident on, and does not save. */
function TooLate(props: { readonly isSavedBefore: boolean }) {
  const { run } = usePlaying();
  const language = useLanguage();
  const text = useText().why;
  const plans = run.description.plans.map(({ name }) => name[language]);
  return (
    <p>
      {plans.length === 0 ? text.nothingToLaunch : text.tooLate(plans)}
      {props.isSavedBefore && ` ${text.preparedBefore}`}
    </p>
  );
}

function StillInTime({
  now,
  noReturn,
}: {
  readonly now: Why;
  readonly noReturn: Exclude<Why['noReturn'], 'unknown' | null>;
}) {
  const playing = usePlaying();
  const { deskActions } = usePorts();
  const language = useLanguage();
  const words = useWording();
  const text = useText().why;
  const at = simSeconds(noReturn.at);
  const { acts } = noReturn.remedy;
  const missed = missedFirst(playing);
  const service = missed && words.name({ kind: 'service', id: missed.service });
  const { savedTo } = now;
  return (
    <>
      <p>
        <strong>{text.noReturn(words.offset(at))}</strong>{' '}
        {text.stillSaves(wordDeeds(playing.run, acts, language), service)}
        {savedTo &&
          !HOLDING.has(savedTo.word) &&
          ` ${text.andYet(wordVerdict(savedTo.word, language))}`}
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
