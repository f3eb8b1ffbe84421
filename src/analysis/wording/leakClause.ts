/** What left with a thief, in words: as it happens, and as a verdict sums it up. */
import type { LeakEntry } from '../../model/trace.ts';
import type { Leaked } from '../leaked.ts';
import type { Finding } from '../verdict.ts';
import { dataPhrase } from './entityPhrase.ts';
import { formatCount, formatVolume } from './formatNumber.ts';
import type { Voice } from './voice.ts';

/** `25 GB (0.6%)`, `all of it, 4 TB`, `40%`. */
export function leakAmount(
  voice: Voice,
  { share, bytes }: Pick<Leaked, 'share' | 'bytes'>,
): string {
  const { leaks } = voice.words;
  const volume = bytes === null ? null : formatVolume(bytes, voice.language);
  if (share === 0) return leaks.nothingYet;
  if (share === 1) return leaks.all(volume);
  return volume === null ? voice.share(share) : leaks.part(volume, voice.share(share));
}

/** What an entry about a leak says, without its cause. */
export function leakClause(voice: Voice, entry: LeakEntry): string {
  const { leaks } = voice.words;
  const data = dataPhrase(voice.run.description, entry.data, voice.language);
  const source = voice.the(entry.subject);
  const amount = leakAmount(voice, entry);
  const clauses = {
    begins: () => (entry.share > 0 ? leaks.begunAgain : leaks.begins)(data, source),
    stops: () => leaks.stops(data, source, amount),
    ends: () => leaks.ends(data, source, amount),
    'goes-on': () => leaks.goesOn(data, source, amount),
    known: () => leaks.known(data, source),
  };
  const clause = clauses[entry.stage]();
  return entry.readable ? clause : leaks.sealed(clause);
}

/** What is worth saying of the data: everything but what is open to all, or said of any. */
function classesOf(voice: Voice, data: string): string {
  const { words, run } = voice;
  const classes = run.description.data.find(({ id }) => id === data)?.classes ?? [];
  const told = classes.filter((one) => one !== 'public' && one !== 'internal');
  return told.map((one) => words.leaks.classes[one]).join(', ');
}

function peopleClause(voice: Voice, clause: string, { data, leak }: Said): string {
  const persons = voice.run.description.data.find(({ id }) => id === data)?.persons;
  return persons === undefined
    ? clause
    : voice.words.leaks.ofPeople(clause, formatCount(persons, voice.language), leak.share === 1);
}

function knowledgeClause(voice: Voice, clause: string, { leak }: Said): string {
  const { leaks } = voice.words;
  if (leak.knownAt === null) return leaks.knownByNobody(clause);
  const after = leak.knownAt - leak.from;
  return after === 0 ? leaks.knownAtOnce(clause) : leaks.knownAfter(clause, voice.duration(after));
}

type Said = Pick<Extract<Finding, { readonly finding: 'data-leaked' }>, 'data' | 'leak'>;

/** What left of a data set: how much, whose and how sensitive, whether it can be read, and since when it is known. */
export function leakedClause(voice: Voice, said: Said): string {
  const { leaks } = voice.words;
  const { data, leak } = said;
  const phrase = dataPhrase(voice.run.description, data, voice.language);
  const stolen = leaks.stolen(phrase, leakAmount(voice, leak));
  const still = leak.isOpen ? leaks.stillLeaving(stolen) : stolen;
  if (!leak.readable) return leaks.sealed(still);
  const classes = classesOf(voice, data);
  const classed = classes === '' ? still : leaks.ofClasses(still, classes);
  return knowledgeClause(voice, peopleClause(voice, classed, said), said);
}
