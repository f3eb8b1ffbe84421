/** What moves a design most, in words. */
import type { Description } from '../../model/description.ts';
import type { Language } from '../../model/localised.ts';
import type { FactorEffect, Reached, SensitivitySummary, SideEffect } from '../campaign/summary.ts';
import { type CampaignVoice, createCampaignVoice } from './campaignVoice.ts';
import { factorName, sidePhrase } from './factorPhrase.ts';
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

/** Whole sentences, typeset; factors in the order of the summary. */
export interface SensitivityText {
  readonly headline: string;
  readonly factors: readonly FactorText[];
}

function holdsClause(voice: CampaignVoice, { factor }: FactorEffect, side: SideEffect): string {
  const { words, language } = voice;
  const { factors, campaign } = words;
  const { a, b } = side.holds;
  const circumstance = sidePhrase(voice, factor, side.side);
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
  { factor }: FactorEffect,
  side: SideEffect,
): readonly { readonly service: string; readonly sentence: string }[] {
  const { factors } = voice.words;
  const circumstance = sidePhrase(voice, factor, side.side);
  return side.recovery.flatMap(({ service, base, moved, moves }) => {
    if (base.value === moved.value) return [];
    const [to, from] = [reachedPhrase(voice, moved.value), reachedPhrase(voice, base.value)];
    const who = voice.the({ kind: 'service', id: service });
    const clause = factors.backInstead(circumstance, who, to, from);
    const said = moves ? clause : factors.chance(clause);
    return [{ service, sentence: toSentence(said, voice.language) }];
  });
}

/** The side of the first factor that speaks: the one that moves the share most. */
function headlineClause(voice: CampaignVoice, { factors: effects }: SensitivitySummary): string {
  const { factors, campaign } = voice.words;
  if (effects.length === 0) return factors.nothingVaried;
  const size = ({ holds }: SideEffect) => Math.abs(holds.difference);
  const speaking = effects.flatMap((effect) =>
    effect.sides.filter(({ movesHolds }) => movesHolds).map((side) => ({ effect, side })),
  );
  const [first, ...others] = speaking;
  if (!first) {
    return effects.length === 1
      ? factors.theOneDoesNot(campaign.plan)
      : factors.noneMoves(voice.count(effects.length), campaign.plan);
  }
  const most = others.reduce((best, one) => (size(one.side) > size(best.side) ? one : best), first);
  return factors.most(holdsClause(voice, most.effect, most.side));
}

/** A sensitivity study in words. What chance would explain is said to be so, over all factors together. */
export function wordSensitivity(
  summary: SensitivitySummary,
  description: Description,
  language: Language,
): SensitivityText {
  const voice = createCampaignVoice(description, summary.setting, language);
  return {
    headline: toSentence(headlineClause(voice, summary), language),
    factors: summary.factors.map((effect) => ({
      name: typeset(factorName(voice, effect.factor), language),
      sides: effect.sides.map((side) => ({
        side: side.side,
        holds: toSentence(holdsClause(voice, effect, side), language),
        recovery: recoverySentences(voice, effect, side),
      })),
    })),
  };
}
