/** A factor of a sensitivity study as it is called, and each of its ends as a circumstance; several alike as one. */
import { assertNever } from '../../base/assert.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Factor, FactorSide, LawPlace } from '../campaign/factor.ts';
import type { CampaignVoice } from './campaignVoice.ts';
import { formatDuration } from './formatDuration.ts';
import { nameOf } from './nameOf.ts';

type Speaking = Pick<CampaignVoice, 'description' | 'words' | 'language' | 'the' | 'count'>;
type NoDuration = Exclude<Factor, { factor: 'duration' }>;
/** Of one sort. */
export type AlikeFactors = readonly [Factor, ...Factor[]];

function lawName({ words, the }: Speaking, at: LawPlace): string {
  const { names, effectFields, effectField } = words.factors;
  switch (at.place) {
    case 'step':
      return names.step(the({ kind: 'step', id: `${at.plan}.${at.step}` }));
    case 'approval':
      return names.approval(the({ kind: 'decision', id: `${at.plan}.${at.step}` }));
    case 'decision':
      return names.approval(the({ kind: 'decision', id: at.plan }));
    case 'learned':
      return names.learned(the({ kind: 'probe', id: `plan:${at.plan}` }));
    case 'answer':
      return names.answer(the({ kind: 'member', id: at.team }));
    case 'probe-delay':
    case 'probe-report':
      return names[at.place](the({ kind: 'probe', id: at.probe }));
    case 'lag':
      return names.lag(the({ kind: 'replica', id: `${at.component}/${at.copy}` }));
    case 'restart':
      return names.restart(the({ kind: 'copy', id: `${at.component}/${at.copy}` }));
    case 'switchover':
    case 'repair':
      return names[at.place](the({ kind: 'component', id: at.component }));
    case 'effect': {
      const incident = the({ kind: 'incident', id: at.incident });
      return names.effect(String(at.effect + 1), incident, effectFields[at.field] ?? effectField);
    }
    default:
      return assertNever(at);
  }
}

/** What a factor that is no duration is about. */
function entityOf(factor: NoDuration): EntityRef {
  switch (factor.factor) {
    case 'team':
    case 'silence':
      return { kind: 'member', id: factor.team };
    case 'tool':
      return { kind: 'tool', id: factor.tool };
    case 'failures':
    case 'common':
      return { kind: 'component', id: factor.component };
    case 'success':
      return { kind: 'step', id: `${factor.plan}.${factor.step}` };
    case 'verification':
      return { kind: 'backup', id: `${factor.component}/${factor.backup}` };
    case 'refusal':
      return { kind: 'decision', id: factor.plan };
    default:
      return assertNever(factor);
  }
}

/** `l'étape « Promouvoir »`; of several, `l'une quelconque de ces 2 étapes (« Promouvoir », « Ouvrir »)`. */
function subjectOf(voice: Speaking, factor: NoDuration, others: readonly Factor[]): string {
  const { the, count, words, description, language } = voice;
  if (others.length === 0) return the(entityOf(factor));
  const { anyOf, quoted } = words.factors;
  const names = [factor, ...others].flatMap((one) =>
    one.factor === 'duration' ? [] : [quoted(nameOf(description, entityOf(one), language))],
  );
  return anyOf[factor.factor](count(names.length), names.join(', '));
}

/** `durée de l'étape « Promouvoir »`, without article: the label of a row. Not yet typeset. */
export const factorName = (voice: Speaking, [factor, ...others]: AlikeFactors): string =>
  factor.factor === 'duration'
    ? lawName(voice, factor.at)
    : voice.words.factors.names[factor.factor](subjectOf(voice, factor, others));

/** `sans l'équipe Base`, `si l'étape « Promouvoir » réussit toujours`: how a sentence begins. Not yet typeset. */
export function sidePhrase(
  voice: Speaking,
  [factor, ...others]: AlikeFactors,
  side: FactorSide,
): string {
  const { factors } = voice.words;
  return factor.factor === 'duration'
    ? factors.always(lawName(voice, factor.at), formatDuration(factor[side], voice.language))
    : factors.sides[factor.factor][side](subjectOf(voice, factor, others));
}
