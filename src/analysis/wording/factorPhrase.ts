/** A factor of a sensitivity study as it is called, and each of its ends as a circumstance. */
import { assertNever } from '../../base/assert.ts';
import type { Factor, FactorSide, LawPlace } from '../campaign/factor.ts';
import type { CampaignVoice } from './campaignVoice.ts';
import { formatDuration } from './formatDuration.ts';

type Speaking = Pick<CampaignVoice, 'words' | 'language' | 'the'>;

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
function subjectOf({ the }: Speaking, factor: Exclude<Factor, { factor: 'duration' }>): string {
  switch (factor.factor) {
    case 'team':
    case 'silence':
      return the({ kind: 'member', id: factor.team });
    case 'tool':
      return the({ kind: 'tool', id: factor.tool });
    case 'failures':
    case 'common':
      return the({ kind: 'component', id: factor.component });
    case 'success':
      return the({ kind: 'step', id: `${factor.plan}.${factor.step}` });
    case 'verification':
      return the({ kind: 'backup', id: `${factor.component}/${factor.backup}` });
    case 'refusal':
      return the({ kind: 'decision', id: factor.plan });
    default:
      return assertNever(factor);
  }
}

/** `durée de l'étape « Promouvoir »`, without article: the label of a row. Not yet typeset. */
export function factorName(voice: Speaking, factor: Factor): string {
  return factor.factor === 'duration'
    ? lawName(voice, factor.at)
    : voice.words.factors.names[factor.factor](subjectOf(voice, factor));
}

/** `sans l'équipe Base`, `si l'étape « Promouvoir » réussit toujours`: how a sentence begins. Not yet typeset. */
export function sidePhrase(voice: Speaking, factor: Factor, side: FactorSide): string {
  const { factors } = voice.words;
  return factor.factor === 'duration'
    ? factors.always(lawName(voice, factor.at), formatDuration(factor[side], voice.language))
    : factors.sides[factor.factor][side](subjectOf(voice, factor));
}
