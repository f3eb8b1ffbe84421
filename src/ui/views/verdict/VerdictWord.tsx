import { wordAlsoUnlawful, wordVerdict } from '../../../analysis/index.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { useLanguage } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import { CONDITION_OF_VERDICT } from './conditionOfVerdict.ts';
import css from './VerdictWord.module.css';

/** The word of the verdict with its sign; below it, in its own colour, that the law is broken too. */
export function VerdictWord({ glyphPx }: { readonly glyphPx: number }) {
  const { verdict } = usePlaying();
  const language = useLanguage();
  const condition = CONDITION_OF_VERDICT[verdict.word];
  const also = wordAlsoUnlawful(verdict, language);
  return (
    <>
      <span className={css['word']} style={{ color: `var(--state-${condition}-ink)` }}>
        <StateGlyph condition={condition} size={glyphPx} />
        {wordVerdict(verdict.word, language)}
      </span>
      {also && (
        <>
          <span className="visually-hidden">, </span>
          <span className={css['also']}>
            <StateGlyph condition="unlawful" size={20} />
            {also.words}
            <span className={css['rules']}>{` · ${also.rules.join(', ')}`}</span>
          </span>
        </>
      )}
    </>
  );
}
