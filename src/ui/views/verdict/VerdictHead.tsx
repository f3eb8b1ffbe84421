import { useMemo } from 'react';
import { chainOfFinding, wordFinding, wordVerdict } from '../../../analysis/index.ts';
import type { Finding } from '../../../analysis/verdict.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { useLanguage, useText } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import { CONDITION_OF_VERDICT } from './conditionOfVerdict.ts';
import { VERDICT_ID } from './focusVerdict.ts';
import { longestPartOf, originOf } from './headFacts.ts';
import { leadOf } from './reasons.ts';
import css from './VerdictHead.module.css';

/** The word of the verdict, as large as the clock, and the sentence it rests on: always in sight, with what broke and what took the time. */
export function VerdictHead() {
  const { run, verdict } = usePlaying();
  const language = useLanguage();
  const text = useText();
  const condition = CONDITION_OF_VERDICT[verdict.word];
  const lead = leadOf(verdict);
  return (
    <header className={css['head']}>
      <h2 className="visually-hidden">{text.verdict.title}</h2>
      <p
        id={VERDICT_ID}
        tabIndex={-1}
        className={css['word']}
        style={{ color: `var(--state-${condition}-ink)` }}
      >
        <StateGlyph condition={condition} size={32} />
        {wordVerdict(verdict.word, language)}
      </p>
      {lead && (
        <>
          <p className={css['sentence']}>{wordFinding(run, lead, language)}</p>
          <HeadFacts lead={lead} />
        </>
      )}
    </header>
  );
}

/** In ten seconds, not only that it failed: after what, and on what the time went. */
function HeadFacts({ lead }: { readonly lead: Finding }) {
  const { run, verdict } = usePlaying();
  const language = useLanguage();
  const text = useText().verdict;
  const words = useWording();
  const origin = useMemo(
    () => originOf(run, chainOfFinding(run, lead), language),
    [run, lead, language],
  );
  const late =
    lead.finding === 'mtpd-missed' || lead.finding === 'rto-missed' ? lead.service : null;
  const service = verdict.services.find((one) => one.service === late);
  const longest = service ? longestPartOf(run, service) : null;
  if (!origin && !longest) return null;
  return (
    <dl className={css['facts']}>
      {origin && (
        <div>
          <dt>{text.origin}</dt>
          <dd>
            <span className={css['time']}>{`${origin.when} `}</span>
            {origin.text}
          </dd>
        </div>
      )}
      {longest && (
        <div>
          <dt>{text.longest}</dt>
          <dd>
            {text.spent({
              how: text.headings[longest.heading],
              // Of what no plan brought back, only that is known: who did is said below.
              on: longest.heading === 'unattended' ? null : words.name(longest.what),
              duration: words.duration(longest.seconds),
              outOf: words.duration(longest.outOf),
            })}
          </dd>
        </div>
      )}
    </dl>
  );
}
