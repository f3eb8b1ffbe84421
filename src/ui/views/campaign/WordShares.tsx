import { shareOf } from '../../../analysis/campaign/share.ts';
import { wordVerdict } from '../../../analysis/index.ts';
import { OUTCOME_WORDS } from '../../../model/outcome.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { CONDITION_OF_VERDICT } from '../verdict/conditionOfVerdict.ts';
import { type ShownDesign, useShown } from './shownCampaign.ts';
import { marginOf, useCampaignWords } from './useCampaignWords.ts';
import css from './WordShares.module.css';

/** How the futures end, by the word of their verdict: every word, so that lines keep their place as results come. */
export function WordShares() {
  const { designs } = useShown();
  const { text } = useCampaignWords();
  return (
    <section>
      <h2>{text.words.title}</h2>
      {designs.map((design) => (
        <SharesOf key={design.side} design={design} isNamed={designs.length > 1} />
      ))}
    </section>
  );
}

function SharesOf({
  design,
  isNamed,
}: {
  readonly design: ShownDesign;
  readonly isNamed: boolean;
}) {
  const words = useCampaignWords();
  const { isPlanned } = useShown();
  const { text, language } = words;
  const { words: counts, runs, setting } = design.summary;
  return (
    <table className={css['table']}>
      <caption className={isNamed ? css['caption'] : 'visually-hidden'}>
        {isNamed ? `${text.difference[design.side]} · ${design.name}` : text.words.title}
      </caption>
      <thead>
        <tr>
          <th scope="col">{text.words.word}</th>
          <th scope="col">{text.words.share}</th>
          <th scope="col">{text.words.margin}</th>
        </tr>
      </thead>
      <tbody>
        {OUTCOME_WORDS.map((word) => {
          const share = shareOf(counts[word], runs, setting.confidence);
          const condition = CONDITION_OF_VERDICT[word];
          return (
            <tr key={word} className={share.count === 0 ? css['none'] : undefined}>
              <th scope="row">
                <StateGlyph condition={share.count === 0 ? 'idle' : condition} size={12} />
                {wordVerdict(word, language)}
                <svg className={css['bar']} aria-hidden="true" width="100%" height="4">
                  <rect
                    width={`${share.share * 100}%`}
                    height="4"
                    fill={`var(--state-${condition})`}
                  />
                </svg>
              </th>
              <td>{words.share(share.share)}</td>
              <td className={css['margin']}>{words.between(marginOf(share, isPlanned))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
