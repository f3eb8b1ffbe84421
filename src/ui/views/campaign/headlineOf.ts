import type { ObjectiveSummary } from '../../../analysis/campaign/summary.ts';
import type { Condition } from '../../../model/states.ts';
import { type Measure, measuresOf } from '../../../viz/campaign/measure.ts';
import type { ShownDesign } from './shownCampaign.ts';
import { type CampaignWording, marginOf } from './useCampaignWords.ts';

export interface Headline {
  readonly condition: Condition;
  readonly sentence: string;
  /** The figures below it. */
  readonly rests: string;
}

/** Placeholder until wording comes. */
export function headlineOf(
  design: ShownDesign,
  words: CampaignWording,
  isPlanned: boolean,
): Headline {
  const { summary, description } = design;
  const measures = measuresOf(summary, description).flatMap((group) => group.measures);
  const recoveries = measures.filter(({ metric }) => metric === 'recovery');
  const measure = recoveries[0];
  const objective: ObjectiveSummary | undefined = measure?.objectives[0];
  const nine = measure?.distribution.quantiles.find(({ probability }) => probability === 0.9);
  const en = words.language === 'en';
  const name = measure ? nameOf(measure, words) : '';
  const span = nine ? words.happened(nine.value, 'recovery') : '';
  const target = objective ? words.duration(objective.target) : null;
  const sentence = en
    ? `9 times in 10, “${name}” is ${span}${target ? `; target ${target}` : ''}.`
    : `9 fois sur 10, « ${name} »\u202f: ${span}${target ? `\u202f; cible ${target}` : ''}.`;
  const share = objective?.met ?? summary.holds;
  const rests = `${words.share(share.share)} (${words.between(marginOf(share, isPlanned))}) · ${words.count(summary.runs)}`;
  const standing = objective?.claim.standing ?? summary.holdsClaim.standing;
  return {
    condition: standing === 'shown' ? 'nominal' : standing === 'refuted' ? 'down' : 'unknown',
    sentence,
    rests,
  };
}

const nameOf = (measure: Measure, words: CampaignWording): string => measure.name[words.language];
