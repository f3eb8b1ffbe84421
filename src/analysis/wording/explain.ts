/** An entry with its cause, where the cause adds meaning. */
import { at } from '../../base/assert.ts';
import { entityKey } from '../../model/entity.ts';
import type { TraceEntry, TransitionEntry } from '../../model/trace.ts';
import { bindingCause } from '../causes/causalChain.ts';
import { findStep } from '../findInDescription.ts';
import { clauseOf } from './clauseOf.ts';
import { nameOf } from './nameOf.ts';
import { groundTakenBy } from './reasonPhrase.ts';
import type { Voice } from './voice.ts';

/** What is only a link between two things that matter: levels in between, durations drawn, events without effect. */
const isLink = (entry: TraceEntry): boolean =>
  entry.type === 'draw' ||
  entry.type === 'ignored' ||
  entry.type === 'level' ||
  (entry.subject.kind === 'component' && entry.type !== 'common-failure');

/**
 * The cause that a person would name: links, and earlier entries about the same thing in the same instant, are passed over.
 * Null when the thing only went on from an earlier state of its own.
 */
function tellingCause(entries: readonly TraceEntry[], entry: TraceEntry): TraceEntry | null {
  const key = entityKey(entry.subject);
  let cause = bindingCause(entries, entry);
  while (cause) {
    const isOwn = entityKey(cause.subject) === key;
    if (isOwn && cause.at !== entry.at) return null;
    if (!isOwn && !isLink(cause)) return cause;
    cause = bindingCause(entries, cause);
  }
  return null;
}

/** States that something comes to because its place came to one of theirs. */
const FOLLOWS_PLACE: Readonly<Record<string, readonly string[]>> = {
  'copy:lost': ['site:destroyed'],
  'backup:lost': ['site:destroyed'],
  'tool:unusable': ['site:destroyed'],
  'copy:stopped': ['site:stopped', 'data-plane:interrupted'],
  'copy:isolated': ['site:isolated', 'data-plane:isolated'],
};

const stateKey = (entry: TransitionEntry): string => `${entry.subject.kind}:${entry.to}`;

function followsPlace(entry: TraceEntry, cause: TraceEntry | null): cause is TransitionEntry {
  if (entry.type !== 'transition' || cause?.type !== 'transition') return false;
  return FOLLOWS_PLACE[stateKey(entry)]?.includes(stateKey(cause)) ?? false;
}

/** `la copie … est perdue avec le site …`; with the pronoun when the place has just been named. */
function withPlace(
  voice: Voice,
  entry: TraceEntry,
  place: TransitionEntry,
  isJustSaid: boolean,
): string {
  const { clauses } = voice.words;
  const isLostTool = entry.subject.kind === 'tool';
  const base = isLostTool ? clauses.toolLost(voice.the(entry.subject)) : clauseOf(voice, entry);
  return clauses.withPlace(base, isJustSaid ? null : voice.the(place.subject));
}

/** A cause, said after a colon: with its own place, but without a cause of its own. */
function briefClause(voice: Voice, entry: TraceEntry): string {
  const cause = tellingCause(voice.run.entries, entry);
  return followsPlace(entry, cause)
    ? withPlace(voice, entry, cause, false)
    : clauseOf(voice, entry);
}

const incidentAside = ({ words, run, language }: Voice, { subject }: TraceEntry): string =>
  words.nouns.incidentAside(nameOf(run.description, subject, language));

/** What people are called for: a step, a decision, the repair of a copy. */
const JOBS: ReadonlySet<TraceEntry['subject']['kind']> = new Set(['step', 'decision', 'copy']);

/** The job somebody is called or set to work for: what was asked first, before anything that it had to wait for. */
function jobOf({ run }: Voice, entry: TraceEntry): TraceEntry | null {
  if (entry.type !== 'transition' || entry.event === 'member.released') return null;
  const jobs = entry.causes.map((id): TraceEntry => at(run.entries, id));
  return jobs.find(({ subject }) => JOBS.has(subject.kind)) ?? null;
}

/** Kinds whose cause is told, by the states in which it says something; every state when there is no list. */
const CAUSE_TOLD: Readonly<
  Partial<Record<TraceEntry['subject']['kind'], readonly string[] | 'always'>>
> = {
  site: 'always',
  'data-plane': 'always',
  'control-plane': 'always',
  'lawful-status': 'always',
  copy: 'always',
  replica: 'always',
  backup: 'always',
  component: 'always',
  service: 'always',
  tool: 'always',
  probe: 'always',
  member: ['absent', 'off'],
  plan: ['failed'],
  // A step that goes back to waiting was stopped by something; one whose turn has come was not.
  step: ['working', 'failed', 'waiting'],
};

/** Causes that only say that its turn had come. */
const isMereTurn = (entry: TraceEntry, cause: TraceEntry): boolean =>
  entry.subject.kind === 'step' &&
  (cause.subject.kind === 'step' ||
    cause.subject.kind === 'plan' ||
    cause.subject.kind === 'member');

function isCauseTold(entry: TraceEntry, cause: TraceEntry): boolean {
  // What made it happen long after is a timer that nothing recorded: the old cause would mislead.
  if (cause.at !== entry.at) return false;
  if (entry.type === 'level') return entry.to >= 1 || entry.to < entry.from;
  if (entry.type !== 'transition' || isMereTurn(entry, cause)) return false;
  const states = CAUSE_TOLD[entry.subject.kind];
  return states === 'always' || (states?.includes(entry.to) ?? false);
}

/** A ready copy that nobody promoted. */
const isTakeover = (entry: TraceEntry, cause: TraceEntry | null): boolean =>
  entry.type === 'transition' && entry.event === 'copy.activated' && cause?.subject.kind !== 'step';

/** The degraded mode whose end is the cause: entered by a step as long ago as the mode may last. */
function endedMode(voice: Voice, entry: TraceEntry, cause: TraceEntry): string | null {
  const { run, words, language } = voice;
  const isAboutService = entry.subject.kind === 'service' && cause.subject.kind === 'step';
  if (!isAboutService || cause.at === entry.at) return null;
  if (findStep(run.description, cause.subject.id)?.does !== 'enter-mode') return null;
  const service = run.description.services.find(({ id }) => id === entry.subject.id);
  const mode = service?.modes.find(({ lastsSeconds }) => lastsSeconds === entry.at - cause.at);
  return words.clauses.modeEnds(mode?.name[language] ?? null);
}

/**
 * An entry and its cause as one clause. `justSaid` is the entry that the sentence before told, if any: a cause that has
 * just been said is not said again.
 */
export function explainedClause(
  voice: Voice,
  entry: TraceEntry,
  justSaid: TraceEntry | null,
): string {
  const { clauses } = voice.words;
  const cause = tellingCause(voice.run.entries, entry);
  const isJustSaid = cause !== null && cause.id === justSaid?.id;
  if (followsPlace(entry, cause)) return withPlace(voice, entry, cause, isJustSaid);
  if (isTakeover(entry, cause)) return clauses.takesOver(voice.the(entry.subject));
  const base = clauseOf(voice, entry);
  if (entry.subject.kind === 'control-plane' && entry.type === 'transition') {
    if (entry.to === 'frozen') return clauses.because(base, clauses.frozenMeans);
  }
  const job = entry.subject.kind === 'member' ? jobOf(voice, entry) : null;
  if (job) return clauses.inOrderTo(base, voice.the(job.subject));
  if (entry.subject.kind === 'ground' && cause?.subject.kind === 'incident') {
    const by = groundTakenBy(voice, entry.subject.id, cause.subject.id);
    if (by !== null && entry.type === 'transition' && entry.to !== 'held') {
      return clauses.because(base, by);
    }
  }
  if (!cause || isJustSaid) return base;
  const mode = endedMode(voice, entry, cause);
  if (mode !== null) return clauses.because(base, mode);
  // An incident is named however long ago it began: its later effects are still its own.
  if (cause.subject.kind === 'incident') {
    return clauses.fromIncident(base, incidentAside(voice, cause));
  }
  return isCauseTold(entry, cause) ? clauses.because(base, briefClause(voice, cause)) : base;
}
