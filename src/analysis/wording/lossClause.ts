/** Clauses about data that are lost: of which writes, and how far back what is left lies. */
import type { DataLossEntry } from '../../model/trace.ts';
import { dataPhrase } from './entityPhrase.ts';
import { formatVolume } from './formatNumber.ts';
import type { Voice } from './voice.ts';
import { allLostClause } from './whyLost.ts';

/** What of a loss is told; seconds, bytes. */
interface Writes {
  /** From the last write back to where what is left stops. */
  readonly age: number;
  /** Of that, in which something could be written. */
  readonly written: number;
  readonly bytes: number | null;
}

/** The writes that are lost, and how far one goes back where nothing could be written for some of that time. */
export function writesPhrase(voice: Voice, { age, written, bytes }: Writes): string {
  const { clauses } = voice.words;
  const back = voice.duration(age);
  const lost = voice.duration(written);
  const volume = bytes === null ? '' : clauses.volumeOfWrites(formatVolume(bytes, voice.language));
  return clauses.writes(lost, volume, back === lost ? null : back);
}

/** All of a data set is missing: for good, behind a cut that does not end, or for whoever goes on from nothing. */
export function everythingClause(voice: Voice, entry: DataLossEntry): string {
  const { clauses } = voice.words;
  const data = dataPhrase(voice.run.description, entry.data, voice.language);
  if (entry.definitive) return allLostClause(voice, entry);
  if (entry.unrestored) return clauses.unreached(data, null);
  const fromNothing = clauses.fromNothing(data);
  return entry.outOfReach
    ? clauses.outOfReach(fromNothing, 'all')
    : clauses.stillElsewhere(fromNothing, 'all');
}

/** What a loss says, without its cause. */
export function lossClause(voice: Voice, entry: DataLossEntry): string {
  const { clauses } = voice.words;
  const data = dataPhrase(voice.run.description, entry.data, voice.language);
  const { ageSeconds: age, writtenSeconds: written, bytes } = entry;
  if (entry.overwritten) {
    const writes = entry.everything ? null : writesPhrase(voice, { age, written, bytes });
    return clauses.overwritten(data, writes, voice.the(entry.subject));
  }
  if (entry.cutOffSince) {
    const writes = entry.everything ? null : writesPhrase(voice, { age, written, bytes });
    return clauses.cutOffSince(data, writes);
  }
  if (entry.everything) return everythingClause(voice, entry);
  const writes = writesPhrase(voice, { age, written, bytes });
  if (entry.unrestored) {
    return entry.definitive ? clauses.unrestored(data, writes) : clauses.unreached(data, writes);
  }
  const say = entry.alone ? clauses.aloneLost : clauses.dataLost;
  const lost = say(data, writes, voice.the(entry.subject));
  if (entry.definitive) return lost;
  return entry.outOfReach ? clauses.outOfReach(lost, 'some') : clauses.stillElsewhere(lost, 'some');
}
