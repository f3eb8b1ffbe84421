import { shareOf } from '../../../analysis/campaign/share.ts';
import { wordVerdict } from '../../../analysis/index.ts';
import { OUTCOME_WORDS, type OutcomeWord } from '../../../model/outcome.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { CONDITION_OF_VERDICT } from '../verdict/conditionOfVerdict.ts';
import { type ShownDesign, useShown } from './shownCampaign.ts';
import { marginOf, useCampaignWords } from './useCampaignWords.ts';
import css from './WordShares.module.css';

/** How the futures end, by the word of their verdict: every word, so that lines keep their place as results come. */
export function WordShares() {
  const { designs } = useShown();
  const { text, language } = useCampaignWords();
  return (
    <section>
      <h2>{text.words.title}</h2>
      <table className={css['table']} data-paired={designs.length > 1 || undefined}>
        <caption className="visually-hidden">{text.words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{text.words.word}</th>
            {designs.map((design) => (
              <th key={design.side} scope="col">
                {designs.length > 1 ? text.difference[design.side] : text.words.share}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {OUTCOME_WORDS.map((word) => {
            const isSeen = designs.some(({ summary }) => summary.words[word] > 0);
            return (
              <tr key={word} className={isSeen ? undefined : css['none']}>
                <th scope="row">
                  <StateGlyph condition={isSeen ? CONDITION_OF_VERDICT[word] : 'idle'} size={12} />
                  {wordVerdict(word, language)}
                </th>
                {designs.map((design) => (
                  <ShareCell key={design.side} design={design} word={word} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

interface ShareCellProps {
  readonly design: ShownDesign;
  readonly word: OutcomeWord;
}

/** The share of one word, its margin, and a bar as long as the share. */
function ShareCell({ design: { summary }, word }: ShareCellProps) {
  const words = useCampaignWords();
  const { isPlanned } = useShown();
  const share = shareOf(summary.words[word], summary.runs, summary.setting.confidence);
  return (
    <td>
      <div className={css['figures']}>
        <span className={css['margin']}>{words.between(marginOf(share, isPlanned))}</span>
        <b>{words.share(share.share)}</b>
      </div>
      <svg className={css['bar']} aria-hidden="true" width="100%" height="3">
        <rect
          width={`${share.share * 100}%`}
          height="3"
          fill={`var(--state-${CONDITION_OF_VERDICT[word]})`}
        />
      </svg>
    </td>
  );
}
