/** What a part of an account of minutes waited for: what is missing, and who is waited for is at work on what meanwhile. */
import { at } from '../../base/assert.ts';
import type { Language } from '../../model/localised.ts';
import type { Run } from '../../model/run.ts';
import { busyWith } from '../causes/missingNeeds.ts';
import type { LedgerPart } from '../verdict.ts';
import { typeset } from './typeset.ts';
import { createVoice } from './voice.ts';
import { needPhrase } from './wordNeed.ts';

/** As a phrase without capital or full stop; null for a part that waited for nothing that has a name. */
export function wordAwaited(
  run: Run,
  { missing, entry }: Pick<LedgerPart, 'missing' | 'entry'>,
  language: Language,
): string | null {
  if (!missing) return null;
  const voice = createVoice(run, language);
  const need = needPhrase(voice, missing, entry);
  const works = entry === null ? [] : busyWith(run, missing, at(run.entries, entry));
  return typeset(
    works.length === 0
      ? need
      : voice.words.needs.busy(need, voice.words.nouns.list(works.map(voice.the))),
    language,
  );
}
