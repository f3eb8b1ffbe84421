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
function isSaidLater(entry: TransitionEntry, rest: readonly TraceEntry[]): boolean {
  const { kind } = entry.subject;
  if (kind !== 'step' && kind !== 'decision') return false;
  const next = rest.find((later) => isSameSubject(later, entry));
  if (!next) return false;
  if (entry.to === 'waiting') return true;
  if (entry.to === 'awaiting') return next.type === 'waiting';
  return entry.to === 'working' && next.type === 'transition' && next.to === 'done';
}

/** A plan is launched by its decision, which has been told. */
const isSaidEarlier = (entry: TransitionEntry, before: readonly TraceEntry[]): boolean =>
  entry.subject.kind === 'plan' &&
  entry.to === 'running' &&
  before.some(({ subject }) => subject.kind === 'decision' && subject.id === entry.subject.id);

function isTold(chain: readonly TraceEntry[], index: number): boolean {
  const entry = chain[index];
  if (!entry) return false;
  // What the story is about is told whatever it is.
  if (index === chain.length - 1) return true;
  if (entry.type === 'draw' || entry.type === 'ignored' || entry.type === 'level') return false;
  if (entry.type !== 'transition') return true;
  return (
    !isPassing(entry) &&
    !isSaidLater(entry, chain.slice(index + 1)) &&
    !isSaidEarlier(entry, chain.slice(0, index))
  );
}

/** What a thing that begins to wait waits for: written in the same instant, once that is quiet. */
function noteOf(run: Run, entry: TraceEntry): TraceEntry | null {
  const waits = entry.type === 'transition' && (entry.to === 'waiting' || entry.to === 'awaiting');
  if (!waits) return null;
  for (let id = entry.id + 1; run.entries[id]?.at === entry.at; id += 1) {
    const later = run.entries[id];
    if (later?.type === 'waiting' && isSameSubject(later, entry)) return later;
  }
  return null;
}

/** The chain with what is waited for beside each beginning of a wait: causes alone do not name it. */
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
 * to the sentence that follows them. A cause told by the sentence before is not told again.
 */
export function storyOf(
  run: Run,
  chain: readonly TraceEntry[],
  language: Language,
): readonly StorySentence[] {
  const voice = createVoice(run, language);
  let justSaid: TraceEntry | null = null;
  const story: StorySentence[] = [];
  const told = withNotes(run, chain);
  for (const [index, entry] of told.entries()) {
    if (!isTold(told, index)) continue;
    story.push({
      entry,
      when: formatOffset(entry.at - run.incidentAt, language),
      text: toSentence(explainedClause(voice, entry, justSaid), language),
    });
    justSaid = entry;
  }
  return story;
}
