import { useMemo } from 'react';
import { wordVerdict } from '../../../analysis/index.ts';
import { layoutOutcomes, type OutcomeLayout } from '../../../viz/outcome/layoutOutcomes.ts';
import type { Glance } from '../../../workers/protocol.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { useLanguage, useText } from '../../state/preferences.ts';
import { CONDITION_OF_VERDICT } from '../verdict/conditionOfVerdict.ts';
import css from './OutcomeList.module.css';

const FRAME = { widthPx: 168, heightPx: 32 };

/** How each design of a scenario ends: its name, the level of its service over time, and the word of its verdict. */
export function OutcomeList({ glance: { outcomes } }: { readonly glance: Glance }) {
  const language = useLanguage();
  const text = useText();
  const layouts = useMemo(
    () =>
      layoutOutcomes(
        outcomes.flatMap(({ service }) => service ?? []),
        FRAME,
      ),
    [outcomes],
  );
  return (
    <ul className={css['list']} aria-label={text.library.outcomes}>
      {outcomes.map(({ variant, name, word }, i) => {
        const layout = layouts[i];
        return (
          <li key={variant ?? ''} className={css['outcome']}>
            <span className={css['name']}>{name?.[language] ?? text.library.asWritten}</span>
            {layout && <Curve layout={layout} />}
            <span className={css['word']}>
              <StateGlyph condition={CONDITION_OF_VERDICT[word]} size={14} />
              {wordVerdict(word, language)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Drawn for the eye; the verdict's word beside it says what it comes to. */
function Curve({ layout }: { readonly layout: OutcomeLayout }) {
  const { line, area, gaps, minimumY, incidentX, breaks } = layout;
  return (
    <svg aria-hidden="true" width={FRAME.widthPx} height={FRAME.heightPx} className={css['curve']}>
      <path d={area} className={css['area']} />
      {gaps.map((gap) => (
        <g key={gap.x}>
          <rect {...gap} fill="var(--state-down-wash)" />
          <rect {...gap} fill="url(#pattern-down)" />
        </g>
      ))}
      {minimumY !== null && (
        <line x2={FRAME.widthPx} y1={minimumY} y2={minimumY} className={css['minimum']} />
      )}
      <line x1={incidentX} x2={incidentX} y2={FRAME.heightPx} className={css['incident']} />
      <path d={line} className={css['line']} />
      {breaks.map((x) => (
        <path key={x} d={`M${x + 3} -1 ${x - 3} ${FRAME.heightPx + 1}`} className={css['break']} />
      ))}
    </svg>
  );
}
