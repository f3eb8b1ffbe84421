import type { Language } from '../../model/localised.ts';
import type { Run } from '../../model/run.ts';
import type { TraceEntry } from '../../model/trace.ts';
import { explainedClause } from './explain.ts';
import { toSentence } from './typeset.ts';
import { createVoice } from './voice.ts';

/**
 * One sentence for any entry of a trace, with its cause where that adds meaning: `La copie Base (main) est perdue avec le
 * site SBG2 d'OVH.` Its moment is not said: it stands beside, or in a story.
 */
export const sentenceOf = (run: Run, entry: TraceEntry, language: Language): string =>
  toSentence(explainedClause(createVoice(run, language), entry, null), language);
