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

/** Whether the next entry of the chain says it better: the step that waits, then what for; begun, then done. */
function isSaidByNext(entry: TransitionEntry, next: TraceEntry): boolean {
  if (entry.subject.kind !== 'step' || !isSameSubject(entry, next)) return false;
  if (entry.to === 'waiting') return true;
  return entry.to === 'working' && next.type === 'transition' && next.to === 'done';
}

/** A plan is launched by the decision that has just been told. */
const isSaidByPrevious = (entry: TransitionEntry, previous: TraceEntry | undefined): boolean =>
  entry.subject.kind === 'plan' && entry.to === 'running' && previous?.subject.kind === 'decision';

function isTold(chain: readonly TraceEntry[], index: number): boolean {
  const entry = chain[index];
  const next = chain[index + 1];
  if (!entry) return false;
  // What the story is about is told whatever it is.
  if (!next) return true;
  if (entry.type === 'draw' || entry.type === 'ignored' || entry.type === 'level') return false;
  if (entry.type !== 'transition') return true;
  return (
    !isPassing(entry) && !isSaidByNext(entry, next) && !isSaidByPrevious(entry, chain[index - 1])
  );
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
  for (const [index, entry] of chain.entries()) {
    if (!isTold(chain, index)) continue;
    story.push({
      entry,
      when: formatOffset(entry.at - run.incidentAt, language),
      text: toSentence(explainedClause(voice, entry, justSaid), language),
    });
    justSaid = entry;
  }
  return story;
}
