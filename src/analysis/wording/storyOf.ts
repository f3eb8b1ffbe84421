/** A causal chain told as a story: what matters, one sentence each, each following from the one before. */
import { entityKey } from '../../model/entity.ts';
import type { Language } from '../../model/localised.ts';
import type { Run } from '../../model/run.ts';
import type { TraceEntry, TransitionEntry } from '../../model/trace.ts';
import { explainedClause } from './explain.ts';
import { formatOffset } from './formatDuration.ts';
import { toSentence } from './typeset.ts';
import { createVoice } from './voice.ts';

export interface StorySentence {
  readonly entry: TraceEntry;
  /** `T + 2 h 15`. */
  readonly when: string;
  readonly text: string;
}

/** Changes of state that only prepare the next one of the story. */
const PASSING_STATES: Readonly<Partial<Record<TraceEntry['subject']['kind'], readonly string[]>>> =
  {
    plan: ['alerted', 'deciding'],
    decision: ['deliberating'],
    objective: ['counting', 'watching'],
    member: ['called', 'silent', 'mobilised', 'working', 'off'],
    component: ['serving', 'degraded', 'down'],
  };

const isSameSubject = (a: TraceEntry, b: TraceEntry): boolean =>
  entityKey(a.subject) === entityKey(b.subject);

const isPassing = ({ subject, to }: TransitionEntry): boolean =>
  PASSING_STATES[subject.kind]?.includes(to) ?? false;

/** Whether what follows about the same thing says it better: it waits, then what for; it begins, then is done. */
function isSaidLater(entry: TransitionEntry, next: TraceEntry | null): boolean {
  const { kind } = entry.subject;
  if (!next || (kind !== 'step' && kind !== 'decision')) return false;
  if (entry.to === 'waiting') return true;
  if (entry.to === 'awaiting') return next.type === 'waiting';
  return entry.to === 'working' && next.type === 'transition' && next.to === 'done';
}

/** For each entry of a chain, the next one about the same thing. */
function nextAboutEach(chain: readonly TraceEntry[]): readonly (TraceEntry | null)[] {
  const next = new Map<string, TraceEntry>();
  const answers: (TraceEntry | null)[] = [];
  for (const entry of chain.toReversed()) {
    const key = entityKey(entry.subject);
    answers.push(next.get(key) ?? null);
    next.set(key, entry);
  }
  return answers.reverse();
}

/** A step that is tried again and again begins many times: once is enough to say. */
function isTriedAgain(entry: TransitionEntry, begun: Set<string>): boolean {
  const { kind, id } = entry.subject;
  if (kind !== 'step') return false;
  const isAgain = entry.to === 'working' && begun.has(id);
  if (entry.to === 'working') begun.add(id);
  if (entry.to === 'done') begun.delete(id);
  return isAgain;
}

/** What matters of a chain. What the story is about, the last entry, is told whatever it is. */
function tellable(chain: readonly TraceEntry[]): readonly TraceEntry[] {
  const next = nextAboutEach(chain);
  const decided = new Set<string>();
  const begun = new Set<string>();
  return chain.filter((entry, index) => {
    if (entry.subject.kind === 'decision') decided.add(entry.subject.id);
    if (index === chain.length - 1) return true;
    if (entry.type === 'draw' || entry.type === 'ignored' || entry.type === 'level') return false;
    if (entry.type !== 'transition') return true;
    // A plan is launched by its decision, which has been told.
    const { kind, id } = entry.subject;
    const isDecided = kind === 'plan' && entry.to === 'running' && decided.has(id);
    if (isTriedAgain(entry, begun)) return false;
    return !isDecided && !isPassing(entry) && !isSaidLater(entry, next[index] ?? null);
  });
}

/** A failure by chance: its only cause is that the thing was running. A story begins there. */
const isOwnFailure = (entry: TraceEntry, previous: TraceEntry): boolean =>
  entry.type === 'transition' &&
  entry.event === 'copy.failed' &&
  entry.causes.length === 1 &&
  isSameSubject(entry, previous);

/** The chain without what led to a running thing that then failed by itself: years of earlier repairs, sometimes. */
function fromItsBeginning(chain: readonly TraceEntry[]): readonly TraceEntry[] {
  let beginning = 0;
  for (let i = 1; i < chain.length; i += 1) {
    const entry = chain[i];
    const previous = chain[i - 1];
    // Only along one line of causes; where lines meet, the story has begun.
    if (!entry || !previous || !entry.causes.includes(previous.id)) break;
    if (isOwnFailure(entry, previous)) beginning = i;
  }
  return chain.slice(beginning);
}

/**
 * What the trace says of an entry in the same instant, after it: what a thing that begins to wait waits for, once that is
 * quiet; that what a step was to restore from held nothing.
 */
function noteOf(run: Run, entry: TraceEntry): TraceEntry | null {
  if (entry.type !== 'transition') return null;
  const waits = entry.to === 'waiting' || entry.to === 'awaiting';
  const fails = entry.subject.kind === 'step' && entry.to === 'failed';
  if (!waits && !fails) return null;
  for (let id = entry.id + 1; run.entries[id]?.at === entry.at; id += 1) {
    const later = run.entries[id];
    if (waits && later?.type === 'waiting' && isSameSubject(later, entry)) return later;
    if (fails && later?.type === 'found-empty' && later.causes.includes(entry.id)) return later;
  }
  return null;
}

/** The chain with what is waited for beside each beginning of a wait, and why a restore failed: causes alone do not name it. */
function withNotes(run: Run, chain: readonly TraceEntry[]): readonly TraceEntry[] {
  const known = new Set(chain.map(({ id }) => id));
  const last = chain.at(-1);
  return chain.flatMap((entry) => {
    const note = entry === last ? null : noteOf(run, entry);
    return note && !known.has(note.id) ? [entry, note] : [entry];
  });
}

/**
 * A chain of entries as sentences, in its order; the last one is always told. Levels, draws and passing states are left
 * to the sentence that follows them. A cause told by the sentence before is not told again. A failure by chance is a beginning.
 */
export function storyOf(
  run: Run,
  chain: readonly TraceEntry[],
  language: Language,
): readonly StorySentence[] {
  const voice = createVoice(run, language);
  let justSaid: TraceEntry | null = null;
  const story: StorySentence[] = [];
  for (const entry of tellable(withNotes(run, fromItsBeginning(chain)))) {
    story.push({
      entry,
      when: formatOffset(entry.at - run.incidentAt, language),
      text: toSentence(explainedClause(voice, entry, justSaid), language),
    });
    justSaid = entry;
  }
  return story;
}
