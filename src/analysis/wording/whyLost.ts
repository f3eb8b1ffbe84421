/** Why data are lost: what was to bring them back, and did not. */
import { findById } from '../../base/findById.ts';
import type { DataLossEntry, MissingNeed, TraceEntry } from '../../model/trace.ts';
import { findStep } from '../findInDescription.ts';
import { dataPhrase } from './entityPhrase.ts';
import type { Voice } from './voice.ts';
import { needsPhrase } from './wordNeed.ts';

/** A backup that was gone as a loss was written; null for one that was not. */
function goneBackup({ run }: Voice, backup: string, loss: DataLossEntry): MissingNeed | null {
  const last = run.entries
    .slice(0, loss.id)
    .findLast(
      (entry) =>
        entry.type === 'transition' &&
        entry.subject.kind === 'backup' &&
        entry.subject.id === backup,
    );
  if (last?.type !== 'transition' || last.to !== 'lost') return null;
  const what = { kind: 'backup', id: backup } as const;
  return { kind: 'backup', what, since: last.at, takenBy: last.id, forGood: true };
}

/** A whole data set is lost for good: because nothing was kept of it, or because what was kept went as well. */
export function allLostClause(voice: Voice, loss: DataLossEntry): string {
  const { clauses } = voice.words;
  const data = dataPhrase(voice.run.description, loss.data, voice.language);
  const backups = voice.run.description.backups.filter((one) => one.data === loss.data);
  if (backups.length === 0) return clauses.lostWithoutBackup(data);
  const gone = backups.flatMap(({ id }) => goneBackup(voice, id, loss) ?? []);
  return gone.length < backups.length
    ? clauses.everythingLost(data)
    : clauses.lostWithBackups(data, needsPhrase(voice, gone));
}

/** What a loss follows from, where it is a step that writes over the only copy of it, or a backup that held nothing; null elsewhere. */
export function whyTooMuch({ run, words, the }: Voice, loss: TraceEntry): string | null {
  if (loss.type !== 'data-loss') return null;
  const cause = run.entries[loss.causes[0] ?? -1];
  const step = cause?.subject.kind === 'step' ? findStep(run.description, cause.subject.id) : null;
  if (step?.does === 'reverse-replication') {
    return words.findings.overwrittenBy(the({ kind: 'step', id: step.id }));
  }
  const empty = run.entries
    .slice(0, loss.id)
    .find(
      ({ type, subject }) =>
        type === 'found-empty' && findById(run.description.backups, subject.id)?.data === loss.data,
    );
  return empty ? words.findings.wasEmpty(the(empty.subject)) : null;
}
