/** Clauses about promises: their clock, their breach, the return in time or too late. */
import { at } from '../../base/assert.ts';
import { openBetween } from '../../base/openTime.ts';
import { simSeconds } from '../../base/time.ts';
import { type EntityRef, entityKey } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import { isTotal } from '../../model/total.ts';
import type { TransitionEntry } from '../../model/trace.ts';
import { splitObjective } from '../findInDescription.ts';
import { dataPhrase } from './entityPhrase.ts';
import { formatDueDate } from './formatDate.ts';
import type { Voice } from './voice.ts';

/** The entry that started the clock that this one is about. */
function clockStart(run: Run, entry: TransitionEntry): TransitionEntry {
  const key = entityKey(entry.subject);
  for (let id = entry.id; id >= 0; id -= 1) {
    const candidate = at(run.entries, id);
    if (candidate.type !== 'transition' || entityKey(candidate.subject) !== key) continue;
    if (candidate.to === 'counting') return candidate;
  }
  return entry;
}

function declaredTarget(run: Run, ref: EntityRef): number {
  const { on, objective } = splitObjective(ref.id);
  const service = run.description.services.find(({ id }) => id === on);
  const data = run.description.data.find(({ id }) => id === on);
  if (objective === 'rpo') return data?.rpo ?? 0;
  return (objective === 'mtpd' ? service?.mtpd : service?.rto) ?? 0;
}

/**
 * The target in force as an entry is written: the last one since its clock started (a peak may have tightened it meanwhile),
 * that of the instant included, else the declared one.
 */
function targetAt(run: Run, start: TransitionEntry, entry: TransitionEntry): number {
  const key = entityKey(start.subject);
  let target: number | null = null;
  for (let id = start.id; id < run.entries.length; id += 1) {
    const one = at(run.entries, id);
    // What is written as the clock starts follows it in the same instant; what changes as it ends comes too late to count.
    if (one.at > start.at && id > entry.id) break;
    const isTarget = one.type === 'draw' && one.purpose === 'target';
    if (isTarget && entityKey(one.subject) === key) target = one.value;
  }
  return target ?? declaredTarget(run, start.subject);
}

/** An objective alone and with its article; a name that is none of them is taken for an RTO's form. */
export function objectiveInSentence({ words }: Voice, ref: EntityRef): ObjectiveWords {
  const { objective } = splitObjective(ref.id);
  const { objectives } = words.nouns;
  if (isTotal(objective)) return objectives[objective];
  if (objective === 'mtpd' || objective === 'deadline') return objectives[objective];
  return objective === 'rpo' ? objectives.rpo : objectives.rto;
}

/** What the change of state of a promise over a period means. */
function totalStateClause(voice: Voice, entry: TransitionEntry): string {
  const { run, words } = voice;
  const { on, objective } = splitObjective(entry.subject.id);
  const word = objectiveInSentence(voice, entry.subject);
  const service = voice.the({ kind: 'service', id: on });
  const { clauses } = words;
  const isCount = objective === 'outages';
  switch (entry.to) {
    case 'counting':
      return isCount
        ? clauses.outageCounts(service)
        : clauses.totalCounts(word, service, voice.duration(targetAt(run, entry, entry)));
    case 'breached':
      return isCount ? clauses.outagesPassed(service) : clauses.totalPassed(word, service);
    case 'missed':
      return clauses.totalStaysMissed(word, service);
    default:
      return (entry.from === 'missed' ? clauses.totalAnew : clauses.totalStops)(word, service);
  }
}

/** What a deadline's change of state means: it can be begun, it is done, the date has come. */
function deadlineStateClause(voice: Voice, entry: TransitionEntry): string {
  const { run, language, words } = voice;
  const { clauses } = words;
  const { on } = splitObjective(entry.subject.id);
  const service = voice.the({ kind: 'service', id: on });
  const deadline = run.description.services.find(({ id }) => id === on)?.deadline;
  const by = deadline?.by ?? entry.at;
  const what = {
    date: formatDueDate(run.calendar, simSeconds(by), language),
    name: deadline?.name?.[language] ?? null,
  };
  switch (entry.to) {
    case 'counting':
      return clauses.dueBegins(service, what, voice.duration(deadline?.workSeconds ?? 0));
    case 'breached':
      return clauses.duePassed(service, what);
    case 'missed':
      return clauses.dueLate(service, what, voice.duration(entry.at - by));
    default:
      return clauses.dueKept(service, what, entry.at < by ? voice.duration(by - entry.at) : null);
  }
}

type ObjectiveWords = Voice['words']['nouns']['objectives']['rto'];

/** What an objective's change of state means, with its numbers. */
export function objectiveClause(voice: Voice, entry: TransitionEntry): string {
  const { run, words, language } = voice;
  const { on, objective } = splitObjective(entry.subject.id);
  const word = objectiveInSentence(voice, entry.subject);
  if (objective === 'rpo') {
    const data = dataPhrase(run.description, on, language);
    const target = voice.duration(declaredTarget(run, entry.subject));
    return words.clauses.lossTooLarge(word, data, target);
  }
  if (isTotal(objective)) return totalStateClause(voice, entry);
  if (objective === 'deadline') return deadlineStateClause(voice, entry);
  const start = clockStart(run, entry);
  const target = voice.duration(targetAt(run, start, entry));
  const service = voice.the({ kind: 'service', id: on });
  const hours = run.description.services.find(({ id }) => id === on)?.countedIn ?? null;
  const counted = voice.duration(openBetween(hours, start.at, entry.at));
  const took = hours ? words.findings.inItsHours(counted) : counted;
  switch (entry.to) {
    case 'counting':
      return words.clauses.clockStarts(word, service, target);
    case 'breached':
      return words.clauses.clockPassed(word, service, target);
    case 'missed':
      return words.clauses.backTooLate(word, service, took, target);
    default:
      return words.clauses.backInTime(word, service, took, target);
  }
}
