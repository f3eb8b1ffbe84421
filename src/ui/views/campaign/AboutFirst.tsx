import css from './AboutFirst.module.css';
import { useFirstDesign, useShown } from './shownCampaign.ts';
import { useCampaignWords } from './useCampaignWords.ts';

/** Says of a part of the page that it is about the first design alone; nothing while there is no other. */
export function AboutFirst() {
  const { designs } = useShown();
  const { name } = useFirstDesign();
  const { text } = useCampaignWords();
  if (designs.length < 2) return null;
  return <p className={css['about']}>{text.difference.about(name)}</p>;
}
