import css from './CampaignStage.module.css';
import { ClaimSection } from './ClaimSection.tsx';
import { Difference } from './Difference.tsx';
import { DotPlots } from './DotPlots.tsx';
import { ExactTable } from './ExactTable.tsx';
import { Headline } from './Headline.tsx';
import { WordShares } from './WordShares.tsx';
import { WorstFutures } from './WorstFutures.tsx';

interface CampaignStageProps {
  readonly onPlay: (futures: number) => void;
  /** What matters most: a study of its own, asked for. */
  readonly sensitivity: React.ReactNode;
}

/** One page that scrolls: the sentence, the dots and the figures; beside them how it ends, and what may be said of it. */
export function CampaignStage({ onPlay, sensitivity }: CampaignStageProps) {
  return (
    <div className={css['stage']}>
      <div className={css['main']}>
        <Headline />
        <DotPlots />
        <ExactTable />
      </div>
      <div className={css['side']}>
        <Difference />
        <WordShares />
        <ClaimSection onPlay={onPlay} />
        <WorstFutures />
        {sensitivity}
      </div>
    </div>
  );
}
