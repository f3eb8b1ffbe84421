import { useMemo } from 'react';
import { isWorthAsking, wordFinding, wordNeed, wordNoReturn } from '../../../analysis/index.ts';
import type { Finding } from '../../../analysis/verdict.ts';
import { simSeconds } from '../../../base/time.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { actions, useAtInstant, usePlaying } from '../../state/session.ts';
import { useWhy, whyOf } from '../../state/why.ts';
import { useWording } from '../../state/wording.ts';
import { VERDICT_ID } from './focusVerdict.ts';
import { longestPartOf, originOf } from './headFacts.ts';
import { leadOf } from './reasons.ts';
import { useSearch, useSearchAgain } from './useSearch.ts';
import css from './VerdictHead.module.css';
import { VerdictWord } from './VerdictWord.tsx';

/**
 * The word of the verdict, as large as the clock, and the sentence it rests on: always in sight, with what broke and what took the time.
 *
 * @param hasClock a clock stands beside it, which opened at what it tells
 */
export function VerdictHead({ hasClock = true }: { readonly hasClock?: boolean }) {
  const { run, verdict } = usePlaying();
  const language = useLanguage();
  const text = useText();
  const lead = leadOf(verdict);
  useSearch();
  return (
    <header className={css['head']}>
      <h2 className="visually-hidden">{text.verdict.title}</h2>
      <p id={VERDICT_ID} tabIndex={-1} className={css['word']}>
        <VerdictWord glyphPx={32} />
      </p>
      {lead && (
        <>
          <p className={css['sentence']}>{wordFinding(run, lead, language)}</p>
          <HeadFacts lead={lead} hasClock={hasClock} />
        </>
      )}
    </header>
  );
}

/** In ten seconds, not only that it failed: after what, and on what the time went. */
function HeadFacts({ lead, hasClock }: { readonly lead: Finding; readonly hasClock: boolean }) {
  const { run, verdict, opening } = usePlaying();
  const language = useLanguage();
  const text = useText().verdict;
  const words = useWording();
  const origin = useMemo(
    () => originOf(run, verdict, lead, language),
    [run, verdict, lead, language],
  );
  const isLate =
    lead.finding === 'mtpd-missed' ||
    lead.finding === 'rto-missed' ||
    lead.finding === 'total-missed' ||
    lead.finding === 'deadline-missed';
  const late = isLate ? lead.service : null;
  const service = verdict.services.find((one) => one.service === late);
  const longest = service ? longestPartOf(run, service) : null;
  const isLater = opening.at > run.incidentAt;
  // What broke and what came of it at the same instant are said once.
  const isOrigin = origin?.entry.at === opening.at;
  return (
    <dl className={css['facts']}>
      {hasClock && lead.finding === 'nothing-happened' && (
        <div>
          <dt>{text.toTry}</dt>
          <dd>{text.toTryHow}</dd>
        </div>
      )}
      {origin && (
        <div>
          <dt>{text.origin}</dt>
          <dd>
            <span className={css['time']}>{`${origin.when} `}</span>
            {origin.text}
            {origin.others > 0 && ` ${text.othersStruck(origin.others)}`}
            {isLater && isOrigin && hasClock && <WayToStart />}
          </dd>
        </div>
      )}
      {isLater && !isOrigin && <FirstEffect lead={lead} hasClock={hasClock} />}
      {longest && (
        <div>
          <dt>{text.longest}</dt>
          <dd>
            {text.spent({
              how: text.lasting[longest.heading](
                longest.missing
                  ? wordNeed(run, longest.missing, language)
                  : words.name(longest.what),
              ),
              duration: words.duration(longest.seconds),
              outOf: words.duration(longest.outOf),
            })}
          </dd>
        </div>
      )}
      {hasClock && <LastChance />}
    </dl>
  );
}

/** Until when it could still be saved, as soon as that is known; the panel below says by what. */
function LastChance() {
  const playing = usePlaying();
  const text = useText().why;
  const words = useWording();
  const language = useLanguage();
  const why = whyOf(useWhy(), playing);
  const { noReturn, status } = why;
  const search = useSearchAgain();
  if (!isWorthAsking(playing.verdict)) return null;
  return (
    <div>
      <dt>{text.lastChance}</dt>
      <dd>
        {noReturn === 'unknown' && (
          <span className={css['time']}>
            {status === 'stopped' ? text.notSearched : text.searchingShort}
          </span>
        )}
        {noReturn === 'unknown' && status === 'stopped' && (
          <span className={css['opened']}>
            {' '}
            <button type="button" onClick={search}>
              {text.ask}
            </button>
          </span>
        )}
        {noReturn === null && text.noneAfter}
        {noReturn !== null && noReturn !== 'unknown' && (
          <span className={css['chance']}>
            <button
              type="button"
              title={wordNoReturn(playing, noReturn, why, language).moment}
              onClick={() => actions.goTo(simSeconds(noReturn.at))}
            >
              {text.until(words.offset(simSeconds(noReturn.at)))}
            </button>
          </span>
        )}
      </dd>
    </div>
  );
}

/** What comes after T: nothing had gone wrong yet, so the clock opened there. Says so, with the way to T and back. */
function FirstEffect({ lead, hasClock }: Parameters<typeof HeadFacts>[0]) {
  const { run, opening } = usePlaying();
  const text = useText().verdict;
  const words = useWording();
  const entry = run.entries[opening.entry ?? -1];
  if (!entry) return null;
  // The sentence above tells it already.
  const isTold = 'entry' in lead && lead.entry === entry.id;
  return (
    <div>
      <dt>{text.firstEffect}</dt>
      <dd>
        <span className={css['time']}>{`${words.offset(opening.at)} `}</span>
        {!isTold && words.sentence(entry)}
        {hasClock && <WayToStart />}
      </dd>
    </div>
  );
}

/** From the instant where the clock opened to T, and back. */
function WayToStart() {
  const { run, opening } = usePlaying();
  const text = useText().verdict;
  const isThere = useAtInstant((instant) => instant === opening.at);
  return (
    <span className={css['opened']}>
      {' '}
      <button
        type="button"
        title={isThere ? text.opensThere : undefined}
        onClick={() => actions.goTo(isThere ? run.incidentAt : opening.at)}
      >
        {isThere ? text.toStart : text.toFirstEffect}
      </button>
    </span>
  );
}
