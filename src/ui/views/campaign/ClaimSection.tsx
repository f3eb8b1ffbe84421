import { useId } from 'react';
import { claimOf } from '../../../analysis/campaign/share.ts';
import type {
  CampaignSetting,
  CampaignSummary,
  Claim,
  Share,
} from '../../../analysis/campaign/summary.ts';
import { lowerLimit, upperLimit } from '../../../analysis/statistics/shareInterval.ts';
import { type Measure, measuresOf } from '../../../viz/campaign/measure.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { AboutFirst } from './AboutFirst.tsx';
import css from './ClaimSection.module.css';
import { CONDITION_OF_STANDING } from './headlineOf.ts';
import { useFirstDesign, useShown } from './shownCampaign.ts';
import { type CampaignWording, useCampaignWords } from './useCampaignWords.ts';
import { useKeptChoice } from './useKeptChoice.ts';

const SHARES = ['0.5', '0.8', '0.9', '0.95', '0.99', '0.999'] as const;
/** More than this would not be played while a person waits. */
const OFFERED_FUTURES_MAX = 1_000_000;

interface Claimable {
  readonly id: string;
  readonly label: string;
  readonly share: Share;
}

/** What can be claimed: the person says what, in how many futures, and reads how many it takes before and where it stands. */
export function ClaimSection({ onPlay }: { readonly onPlay: (futures: number) => void }) {
  const { summary, description } = useFirstDesign();
  const words = useCampaignWords();
  const { text } = words;
  const title = useId();
  const [what, chooseWhat] = useKeptChoice('claim', 'holds');
  const [share, chooseShare] = useKeptChoice('claim share', '0.9');
  const atLeast = SHARES.find((one) => one === share) ?? '0.9';
  const groups = measuresOf(summary, description);
  const claims = claimable(
    summary,
    groups.flatMap(({ measures }) => measures),
    words,
  );
  const chosen = claims.find(({ id }) => id === what) ?? claims[0];
  if (!chosen) return null;
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{text.claim.title}</h2>
      <AboutFirst />
      <div className={css['asked']}>
        <Choice
          label={text.claim.claim}
          value={chosen.id}
          options={claims.map(({ id, label }) => ({ value: id, label }))}
          onChoose={chooseWhat}
        />
        <Choice
          label={text.claim.atLeast}
          value={atLeast}
          options={SHARES.map((value) => ({ value, label: words.stated(Number(value)) }))}
          onChoose={chooseShare}
        />
      </div>
      <Standing share={chosen.share} atLeast={Number(atLeast)} onPlay={onPlay} />
    </section>
  );
}

interface StandingProps {
  readonly share: Share;
  readonly atLeast: number;
  readonly onPlay: (futures: number) => void;
}

/** How many futures the claim takes, and where it stands after those that were played. */
function Standing({ share, atLeast, onPlay }: StandingProps) {
  const { setting, runs } = useFirstDesign().summary;
  const { isPlanned } = useShown();
  const words = useCampaignWords();
  const { claim: text } = words.text;
  const asked = { ...setting, claimed: atLeast };
  const { standing } = claimOf(share, asked);
  const { table, misses, futuresNeeded } = claimOf(share, { ...asked, stopping: 'planned' });
  const isOffered = futuresNeeded > runs && futuresNeeded <= OFFERED_FUTURES_MAX;
  return (
    <>
      <p className={css['needs']}>
        {text.needs(words.count(table[0]?.futures ?? 0), words.stated(setting.confidence))}
        {misses > 0 &&
          standing !== 'refuted' &&
          ` ${text.needsWith(text.misses(misses, words.count(misses)), words.count(futuresNeeded))}`}
      </p>
      <p className={css['stands']}>
        <StateGlyph condition={CONDITION_OF_STANDING[standing]} size={12} />
        {standingIn(words, share, standing, setting)}
      </p>
      {isPlanned && standing === 'open' && isOffered && (
        <Button onClick={() => onPlay(futuresNeeded)}>
          {text.playMore(words.count(futuresNeeded))}
        </Button>
      )}
    </>
  );
}

/** What the futures played show of the claim, by the limits that it is judged by. */
function standingIn(
  { text, count, bound }: CampaignWording,
  { count: met, of, sequence }: Share,
  standing: Claim['standing'],
  { confidence, stopping }: CampaignSetting,
): string {
  const limits =
    stopping === 'watched'
      ? sequence
      : { low: lowerLimit(met, of, confidence), high: upperLimit(met, of, confidence) };
  const [low, high] = [bound(limits.low, 'down'), bound(limits.high, 'up')];
  if (standing === 'shown') return text.claim.shown(count(of), low);
  if (standing === 'refuted') return text.claim.refuted(count(of), high);
  return text.claim.open(count(of), low, high);
}

function claimable(
  summary: CampaignSummary,
  measures: readonly Measure[],
  { text, language }: CampaignWording,
): readonly Claimable[] {
  return [
    { id: 'holds', label: text.claim.holds, share: summary.holds },
    ...measures.flatMap(({ id, name, objectives, totals }) =>
      [...objectives, ...totals].map(({ objective, met }) => ({
        id: `${id}:${objective}`,
        label: text.claim.objective(text.objectives[objective], name[language]),
        share: met,
      })),
    ),
  ];
}
