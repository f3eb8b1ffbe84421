import { groupBy } from '../../../base/groupBy.ts';
import type { ScenarioSummary } from '../../../workers/protocol.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { WithCode } from '../../components/WithCode.tsx';
import { useLanguage, useText } from '../../state/preferences.ts';
import css from './ReadinessList.module.css';

type Observation = ScenarioSummary['observations'][number];

const CONDITIONS = { gap: 'degraded', undetermined: 'unknown', info: 'idle' } as const;

interface ReadinessListProps {
  /** Those of the design on screen. */
  readonly observations: readonly Observation[];
}

/** One finding with all that it is about: what has one code and one remedy, in the order of the first of each. */
const byRemedy = (observations: readonly Observation[]): readonly (readonly Observation[])[] => [
  ...groupBy(
    observations,
    ({ code, level, fix }) => [code, level, fix.en].join('\n'),
    (one) => one,
  ).values(),
];

/** What the texts and good practice have to say of a design before anything breaks: what was found, what to do. */
export function ReadinessList({ observations }: ReadinessListProps) {
  const language = useLanguage();
  const text = useText();
  return (
    <ul className={css['list']}>
      {byRemedy(observations).map((those) =>
        those.slice(0, 1).map(({ code, level, label, fix, text: asks, source }) => (
          <li key={`${code}/${level}/${fix.en}`}>
            <p className={css['head']} title={`${asks[language]} (${source})`}>
              <StateGlyph condition={CONDITIONS[level]} size={12} />
              <code>{code}</code>
              <span>{`${label[language]}, ${text.lesson.levels[level]}`}</span>
            </p>
            {those.map(({ sentence }) => (
              <p key={sentence.en}>
                <WithCode text={sentence[language]} />
              </p>
            ))}
            {level !== 'info' && (
              <p className={css['fix']}>
                <WithCode text={fix[language]} />
              </p>
            )}
          </li>
        )),
      )}
    </ul>
  );
}
