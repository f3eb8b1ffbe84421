import type { Claim, ComparisonWord } from '../../../analysis/campaign/summary.ts';
import { wordCampaign } from '../../../analysis/wording/wordCampaign.ts';
import type { Language } from '../../../model/localised.ts';
import type { Condition } from '../../../model/states.ts';
import type { ShownDesign } from './shownCampaign.ts';

export interface Headline {
  readonly condition: Condition;
  readonly sentence: string;
  /** How often the plan holds, and what that says of all futures. */
  readonly rests: string;
}

/** How each standing of a claim is drawn. */
export const CONDITION_OF_STANDING: Readonly<Record<Claim['standing'], Condition>> = {
  shown: 'nominal',
  refuted: 'down',
  open: 'unknown',
};

/** How each outcome of a comparison is drawn. */
export const CONDITION_OF_COMPARISON: Readonly<Record<ComparisonWord, Condition>> = {
  better: 'nominal',
  worse: 'down',
  chance: 'unknown',
  same: 'idle',
};

/** The sentence of a design and what it rests on. The sign is that of "the plan holds 9 times in 10". */
export function headlineOf({ summary, description }: ShownDesign, language: Language): Headline {
  const { headline, holds } = wordCampaign(summary, description, language);
  const condition = CONDITION_OF_STANDING[summary.holdsClaim.standing];
  return { condition, sentence: headline, rests: holds };
}
