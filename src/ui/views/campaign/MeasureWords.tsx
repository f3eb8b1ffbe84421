import type { ObjectiveSummary, Quantile } from '../../../analysis/campaign/summary.ts';
import { formatPromise } from '../../../analysis/wording/wordTotal.ts';
import type { Measure } from '../../../viz/campaign/measure.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { CONDITION_OF_STANDING } from './headlineOf.ts';
import css from './MeasureWords.module.css';
import { type ShownDesign, useShown } from './shownCampaign.ts';
import { marginOf, useCampaignWords } from './useCampaignWords.ts';

interface MeasureWordsProps {
  readonly measure: Measure;
  /** Whether it says whose measure it is. */
  readonly title: boolean;
  /** Named when there are two. */
  readonly design: ShownDesign | null;
}

/** What a measure comes to: what 9 futures in 10 stay within, and each promise with how often it is kept. */
export function MeasureWords({ measure, title, design }: MeasureWordsProps) {
  const words = useCampaignWords();
  const { isPlanned } = useShown();
  const nine = measure.distribution.quantiles.find(({ probability }) => probability === 0.9);
  return (
    <div className={css['words']}>
      {title && <h3>{measure.name[words.language]}</h3>}
      {design && (
        <p className={css['design']}>
          <b>{words.text.difference[design.side]}</b> {design.name}
        </p>
      )}
      {nine && <Ninths quantile={nine} measure={measure} />}
      {[...measure.objectives, ...measure.totals].map((objective) => (
        <PromiseLine key={objective.objective} objective={objective} isPlanned={isPlanned} />
      ))}
    </div>
  );
}

/** The quantile that the claims are about, with its margin; the sign before it is the one on the axis. */
function Ninths({ quantile, measure }: { readonly quantile: Quantile; readonly measure: Measure }) {
  const words = useCampaignWords();
  const { isPlanned } = useShown();
  const { metric } = measure;
  const { ninths } = words.text;
  const isCounted = typeof quantile.value === 'number' && quantile.value > 0;
  const isCutShort = measure.cutShort.includes(quantile.probability);
  const said = isCounted
    ? ninths[isCutShort ? 'atLeast' : 'within']
    : quantile.value === 'beyond'
      ? ninths.beyond[metric]
      : ninths.none[metric];
  return (
    <p>
      <svg aria-hidden="true" width="10" height="8" className={css['mark']}>
        <path d="M5 0 10 8H0Z" />
      </svg>
      <span className={isCounted ? undefined : css['wide']}>{said}</span>
      {isCounted && <b>{(isCutShort ? words.reached : words.within)(quantile.value, metric)}</b>}
      {isCounted && (
        <span className={css['margin']}>
          {words.reachedBetween(marginOf(quantile, isPlanned), metric)}
        </span>
      )}
    </p>
  );
}

function PromiseLine({
  objective: { objective, target, met, claim },
  isPlanned,
}: {
  readonly objective: ObjectiveSummary;
  readonly isPlanned: boolean;
}) {
  const words = useCampaignWords();
  return (
    <p>
      <StateGlyph condition={CONDITION_OF_STANDING[claim.standing]} size={12} />
      <span>
        {words.text.met(
          words.text.objectives[objective],
          formatPromise(objective, target, words.language),
        )}
      </span>
      <b>{words.share(met.share)}</b>
      <span className={css['margin']}>{words.between(marginOf(met, isPlanned))}</span>
    </p>
  );
}
