/** What moves a design most, in words. */
import type { Description } from '../../model/description.ts';
import type { Language } from '../../model/localised.ts';
import { type AlikeEffects, groupAlike } from '../campaign/alike.ts';
import type { Reached, SensitivitySummary, SideEffect } from '../campaign/summary.ts';
import { type CampaignVoice, createCampaignVoice } from './campaignVoice.ts';
import { type AlikeFactors, factorName, sidePhrase } from './factorPhrase.ts';
import { formatAtMost } from './formatDuration.ts';
import { formatCounted } from './formatNumber.ts';
import { toSentence, typeset } from './typeset.ts';

export interface FactorText {
  /** Label of its row, no capital, no full stop. */
  readonly name: string;
  /** One a side that was played: what the share of futures that hold becomes. */
  readonly sides: readonly {
    readonly side: SideEffect['side'];
    readonly holds: string;
    /** One a service of which the p90 of recovery moved in the futures played. */
    readonly recovery: readonly { readonly service: string; readonly sentence: string }[];
  }[];
}

/** Factors that do the same, told of together; mostly one. */
export interface AlikeText {
  readonly effects: AlikeEffects;
  readonly said: FactorText;
}

/** Whole sentences, typeset. */
export interface SensitivityText {
  readonly headline: string;
  /** Each by itself, in the order of the summary. */
  readonly factors: readonly FactorText[];
  /** The same factors, those that do the same put together where the first of them stands. */
  readonly alike: readonly AlikeText[];
}

const factorsOf = ([first, ...others]: AlikeEffects): AlikeFactors => [
  first.factor,
  ...others.map(({ factor }) => factor),
];

function holdsClause(voice: CampaignVoice, effects: AlikeEffects, side: SideEffect): string {
  const { words, language } = voice;
  const { factors, campaign } = words;
  const { a, b } = side.holds;
  const circumstance = sidePhrase(voice, factorsOf(effects), side.side);
  const share = formatCounted(b.count, b.of, language);
  if (a.count === b.count) return factors.holdsAlike(circumstance, campaign.plan, share);
  const base = formatCounted(a.count, a.of, language);
  const { plan } = campaign;
  // Two shares that are rounded to one would contradict themselves.
  const clause =
    share === base
      ? factors.holdsInsteadCounted(circumstance, plan, voice.count(b.count), voice.count(a.count))
      : factors.holdsInstead(circumstance, plan, share, base);
  return side.movesHolds ? clause : factors.chance(clause);
}

const reachedPhrase = ({ words, language }: CampaignVoice, value: Reached): string =>
  value === 'beyond' ? words.factors.beyond : formatAtMost(value, language);

function recoverySentences(
  voice: CampaignVoice,
  effects: AlikeEffects,
  side: SideEffect,
): readonly { readonly service: string; readonly sentence: string }[] {
  const { factors } = voice.words;
  const circumstance = sidePhrase(voice, factorsOf(effects), side.side);
  return side.recovery.flatMap(({ service, base, moved, moves }) => {
    if (base.value === moved.value) return [];
    const [to, from] = [reachedPhrase(voice, moved.value), reachedPhrase(voice, base.value)];
    const who = voice.the({ kind: 'service', id: service });
    const clause = factors.backInstead(circumstance, who, to, from);
    const said = moves ? clause : factors.chance(clause);
    return [{ service, sentence: toSentence(said, voice.language) }];
  });
}

/** The side of the first factors that speak: the one that moves the share most. */
function headlineClause(
  voice: CampaignVoice,
  effects: SensitivitySummary['factors'],
  alike: readonly AlikeEffects[],
): string {
  const { factors, campaign } = voice.words;
  if (effects.length === 0) return factors.nothingVaried;
  const size = ({ holds }: SideEffect) => Math.abs(holds.difference);
  const speaking = alike.flatMap((group) =>
    group[0].sides.filter(({ movesHolds }) => movesHolds).map((side) => ({ group, side })),
  );
  const [first, ...others] = speaking;
  if (!first) {
    return effects.length === 1
      ? factors.theOneDoesNot(campaign.plan)
      : factors.noneMoves(voice.count(effects.length), campaign.plan);
  }
  const most = others.reduce((best, one) => (size(one.side) > size(best.side) ? one : best), first);
  return factors.most(holdsClause(voice, most.group, most.side));
}

const factorText = (voice: CampaignVoice, effects: AlikeEffects): FactorText => ({
  name: typeset(factorName(voice, factorsOf(effects)), voice.language),
  sides: effects[0].sides.map((side) => ({
    side: side.side,
    holds: toSentence(holdsClause(voice, effects, side), voice.language),
    recovery: recoverySentences(voice, effects, side),
  })),
});

/** A sensitivity study in words. What chance would explain is said to be so, over all factors together. */
export function wordSensitivity(
  summary: SensitivitySummary,
  description: Description,
  language: Language,
): SensitivityText {
  const voice = createCampaignVoice(description, summary.setting, language);
  const alike = groupAlike(summary.factors);
  return {
    headline: toSentence(headlineClause(voice, summary.factors, alike), language),
    factors: summary.factors.map((effect) => factorText(voice, [effect])),
    alike: alike.map((effects) => ({ effects, said: factorText(voice, effects) })),
  };
}
