/** Clauses about data that are spoilt unseen, empty, written on two sides, or without match. */
import { assertNever } from '../../base/assert.ts';
import type {
  DivergenceEntry,
  FoundEmptyEntry,
  OrphansEntry,
  ReconciledEntry,
  SpoiltUnseenEntry,
} from '../../model/trace.ts';
import { dataPhrase } from './entityPhrase.ts';
import { formatVolume } from './formatNumber.ts';
import type { Voice } from './voice.ts';

type DataEntry =
  | FoundEmptyEntry
  | SpoiltUnseenEntry
  | DivergenceEntry
  | OrphansEntry
  | ReconciledEntry;

/** What no longer matches between two data sets of a group. */
export function orphansClause(
  voice: Voice,
  { data, other, seconds }: Pick<OrphansEntry, 'data' | 'other' | 'seconds'>,
): string {
  const phrase = (id: string): string => dataPhrase(voice.run.description, id, voice.language);
  return voice.words.clauses.orphans(phrase(data), phrase(other), voice.duration(seconds));
}

/** What an entry about data says, without its cause. */
export function dataClause(voice: Voice, entry: DataEntry): string {
  const { clauses } = voice.words;
  const the = voice.the(entry.subject);
  const phrase = (data: string): string => dataPhrase(voice.run.description, data, voice.language);
  switch (entry.type) {
    case 'found-empty':
      return clauses.foundEmpty(the, voice.duration(entry.at - entry.takenAt));
    case 'spoilt-unseen':
      return clauses.spoiltUnseen(the, phrase(entry.data));
    case 'divergence': {
      const volume = entry.bytes === null ? null : formatVolume(entry.bytes, voice.language);
      return clauses.diverged(the, voice.duration(entry.seconds), volume, phrase(entry.data));
    }
    case 'orphans':
      return orphansClause(voice, entry);
    case 'reconciled': {
      const word = entry.kept ? clauses.reconciled : clauses.givenUp;
      const settled = word(phrase(entry.data), voice.duration(entry.seconds));
      if (!entry.broughtBack) return settled;
      const { seconds, remains } = entry.broughtBack;
      const all = seconds >= Number.MAX_SAFE_INTEGER;
      const back = clauses.mergedBack(
        phrase(entry.data),
        all ? null : voice.duration(seconds),
        remains === 0 ? null : voice.duration(remains),
      );
      return entry.seconds > 0 ? clauses.also(settled, back) : back;
    }
    default:
      return assertNever(entry);
  }
}
