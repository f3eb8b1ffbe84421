import type { Language } from '../../model/localised.ts';
import type { Run } from '../../model/run.ts';
import type { TraceEntry } from '../../model/trace.ts';
import { explainedClause } from './explain.ts';
import { toSentence } from './typeset.ts';
import { createVoice, type Voice } from './voice.ts';

/** The sentence of an entry, by a voice that may have spoken before. */
export const sentenceBy = (voice: Voice, entry: TraceEntry): string =>
  toSentence(explainedClause(voice, entry, null), voice.language);

/**
 * One sentence for any entry of a trace, with its cause where that adds meaning: `La copie Base (main) est perdue avec le
 * site SBG2 d'OVH.` Its moment is not said: it stands beside, or in a story.
 */
export const sentenceOf = (run: Run, entry: TraceEntry, language: Language): string =>
  sentenceBy(createVoice(run, language), entry);
