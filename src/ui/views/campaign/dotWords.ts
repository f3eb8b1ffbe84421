import type { PlacedDot } from '../../../viz/campaign/layoutDotPlot.ts';
import type { Measure } from '../../../viz/campaign/measure.ts';
import type { ShownDesign } from './shownCampaign.ts';
import { useCampaignWords } from './useCampaignWords.ts';

/** A measure of each design, to be drawn over one axis. */
export interface MeasureOfDesign {
  readonly design: ShownDesign;
  readonly measure: Measure;
}

/** What a dot is, in words. */
export function useDotWords(): (dot: PlacedDot, measure: Measure) => string {
  const words = useCampaignWords();
  const { text } = words;
  return (dot, measure) => {
    const tightest = measure.objectives[0]?.objective;
    const kept =
      tightest === undefined || dot.misses === null
        ? ''
        : `, ${(dot.misses ? text.past : text.within)(text.objectives[tightest])}`;
    const what = `${words.happened(dot.value, measure.metric)}${kept}`;
    return text.dot(dot.index + 1, what, dot.run);
  };
}
