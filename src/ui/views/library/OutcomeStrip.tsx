import { wordVerdict } from '../../../analysis/index.ts';
import { layoutOutcome } from '../../../viz/outcome/layoutOutcome.ts';
import type { LevelCurve, Outcome, ScenarioSummary } from '../../../workers/protocol.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { useLanguage, useText } from '../../state/preferences.ts';
import { CONDITION_OF_VERDICT } from '../verdict/conditionOfVerdict.ts';
import css from './OutcomeStrip.module.css';

const FRAME = { widthPx: 168, heightPx: 32 };

interface OutcomeStripProps {
  readonly outcome: Outcome;
  readonly variants: ScenarioSummary['variants'];
}

/** How one design ends: its name, the level of its service over time, and the word of its verdict. */
export function OutcomeStrip({ outcome, variants }: OutcomeStripProps) {
  const language = useLanguage();
  const text = useText();
  const variant = variants.find(({ id }) => id === outcome.variant);
  return (
    <li className={css['strip']}>
      <span className={css['name']}>{variant?.name?.[language] ?? text.library.asWritten}</span>
      {outcome.service && <Curve curve={outcome.service} />}
      <span className={css['word']}>
        <StateGlyph condition={CONDITION_OF_VERDICT[outcome.word]} size={14} />
        {wordVerdict(outcome.word, language)}
      </span>
    </li>
  );
}

/** Drawn for the eye; the verdict's word beside it says what it comes to. */
function Curve({ curve }: { readonly curve: LevelCurve }) {
  const { line, area, gaps, minimumY, incidentX } = layoutOutcome(curve, FRAME);
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
    </svg>
  );
}
