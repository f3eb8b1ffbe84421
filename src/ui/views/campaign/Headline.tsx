import { StateGlyph } from '../../components/StateGlyph.tsx';
import css from './Headline.module.css';
import { headlineOf } from './headlineOf.ts';
import { useShown } from './shownCampaign.ts';
import { useCampaignWords } from './useCampaignWords.ts';

/** The one sentence that a person in a hurry takes away, and what it rests on. */
export function Headline() {
  const { designs, isPlanned, comparison } = useShown();
  const words = useCampaignWords();
  return (
    <div className={css['headline']}>
      {designs.map((design) => {
        const { condition, sentence, rests } = headlineOf(design, words, isPlanned);
        return (
          <div key={design.side}>
            <p className={designs.length > 1 ? css['paired'] : css['sentence']}>
              <StateGlyph condition={condition} size={designs.length > 1 ? 16 : 24} />
              <span>
                {designs.length > 1 && (
                  <b>{`${words.text.difference[design.side]} · ${design.name}\u202f: `}</b>
                )}
                {sentence}
              </span>
            </p>
            <p className={css['rests']}>{rests}</p>
          </div>
        );
      })}
      {comparison && (
        <p className={css['paired']}>{words.text.difference[comparison.holds.word]}</p>
      )}
    </div>
  );
}
