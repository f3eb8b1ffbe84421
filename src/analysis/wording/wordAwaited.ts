/**
 * What a part of an account of minutes waited for: what is missing, and who is waited for is at work on what meanwhile; of work, who
 * does it where that is not the team that it names first.
 */
import { at } from '../../base/assert.ts';
import type { Language } from '../../model/localised.ts';
import type { Run } from '../../model/run.ts';
import { busyWith } from '../causes/missingNeeds.ts';
import { standInsAt } from '../causes/standIns.ts';
import type { LedgerPart } from '../verdict.ts';
import { nameOf } from './nameOf.ts';
import { typeset } from './typeset.ts';
import { createVoice } from './voice.ts';
import { needPhrase } from './wordNeed.ts';

/** Work on a step by others than its first team: its name and theirs; null for any other part. */
function workedBy(run: Run, entry: LedgerPart['entry'], language: Language): string | null {
  const begun = entry === null ? undefined : run.entries[entry];
  if (begun?.type !== 'transition' || begun.to !== 'working') return null;
  const { the, words } = createVoice(run, language);
  const teams = standInsAt(run, begun).map(the);
  if (teams.length === 0) return null;
  const step = nameOf(run.description, begun.subject, language);
  return typeset(words.clauses.doneBy(step, words.nouns.list(teams)), language);
}

/** As a phrase without full stop; null for a part that waited for nothing that has a name. */
export function wordAwaited(
  run: Run,
  { missing, entry }: Pick<LedgerPart, 'missing' | 'entry'>,
  language: Language,
): string | null {
  if (!missing) return workedBy(run, entry, language);
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
