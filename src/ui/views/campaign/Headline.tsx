import type { ComparisonSummary } from '../../../analysis/campaign/summary.ts';
import { wordComparison } from '../../../analysis/wording/wordComparison.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import css from './Headline.module.css';
import { CONDITION_OF_COMPARISON, headlineOf } from './headlineOf.ts';
import { type ShownDesign, useShown } from './shownCampaign.ts';
import { useCampaignWords } from './useCampaignWords.ts';

/** The one sentence that a person in a hurry takes away, and what it rests on. */
export function Headline() {
  const { designs, comparison } = useShown();
  const [a, b] = designs;
  if (a && b && comparison) return <Compared a={a} b={b} comparison={comparison} />;
  return <div className={css['headline']}>{a && <Single design={a} />}</div>;
}

function Single({ design }: { readonly design: ShownDesign }) {
  const { language } = useCampaignWords();
  const { condition, sentence, rests } = headlineOf(design, language);
  return (
    <>
      <p className={css['sentence']}>
        <StateGlyph condition={condition} size={24} />
        <span>{sentence}</span>
      </p>
      <p className={css['rests']}>{rests}</p>
    </>
  );
}

interface ComparedProps {
  readonly a: ShownDesign;
  readonly b: ShownDesign;
  readonly comparison: ComparisonSummary;
}

/** First which of the two does better, or that nothing tells them apart; then each in its own sentence. */
function Compared({ a, b, comparison }: ComparedProps) {
  const { text, language } = useCampaignWords();
  const names = { a: a.name, b: b.name };
  const said = wordComparison(comparison, a.description, names, language);
  return (
    <div className={css['headline']}>
      <p className={css['sentence']}>
        <StateGlyph condition={CONDITION_OF_COMPARISON[said.word]} size={24} />
        <span>{text.difference.leads[said.word](a.name, b.name)}</span>
      </p>
      <p className={css['rests']}>{said.headline}</p>
      {said.costs !== null && <p className={css['rests']}>{said.costs}</p>}
      {[a, b].map((design) => {
        const { condition, sentence } = headlineOf(design, language);
        return (
          <p key={design.side} className={css['each']}>
            <b>{text.difference[design.side]}</b>
            <StateGlyph condition={condition} size={12} />
            <span>
              <b>{design.name}</b>
              {` · ${sentence}`}
            </span>
          </p>
        );
      })}
    </div>
  );
}
