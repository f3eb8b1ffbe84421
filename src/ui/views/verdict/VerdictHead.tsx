import { wordFinding, wordVerdict } from '../../../analysis/index.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { useLanguage, useText } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import { CONDITION_OF_VERDICT } from './conditionOfVerdict.ts';
import { leadOf } from './reasons.ts';
import css from './VerdictHead.module.css';

/** The word of the verdict, as large as the clock, and the sentence it rests on. Always in sight. */
export function VerdictHead() {
  const { run, verdict } = usePlaying();
  const language = useLanguage();
  const text = useText();
  const condition = CONDITION_OF_VERDICT[verdict.word];
  const lead = leadOf(verdict);
  return (
    <header className={css['head']}>
      <h2 className="visually-hidden">{text.verdict.title}</h2>
      <p className={css['word']} style={{ color: `var(--state-${condition}-ink)` }}>
        <StateGlyph condition={condition} size={32} />
        {wordVerdict(verdict.word, language)}
      </p>
      {lead && <p className={css['sentence']}>{wordFinding(run, lead, language)}</p>}
    </header>
  );
}
