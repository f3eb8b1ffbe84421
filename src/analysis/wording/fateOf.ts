/** What became of something that is missing: the place or the reserve it went with, its date, or the other tool it needs. */
import { at } from '../../base/assert.ts';
import { entityKey } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { MissingNeed, TraceEntry, TraceId, TransitionEntry } from '../../model/trace.ts';
import { bindingCause } from '../causes/causalChain.ts';

/** How something that stood in a place went with it, by the state of the place. */
const WENT_WITH = {
  'site:destroyed': 'lostWith',
  'site:stopped': 'stoppedWith',
  'site:isolated': 'unreachableWith',
  'data-plane:interrupted': 'stoppedWith',
  'data-plane:isolated': 'unreachableWith',
  'lawful-status:cut': 'cutBy',
  'lawful-status:retrieval': 'cutBy',
  'reserve:spent': 'ranOutWith',
} as const;

type WentWith = (typeof WENT_WITH)[keyof typeof WENT_WITH];

export type Fate =
  | { readonly fate: WentWith; readonly culprit: TransitionEntry }
  /** It stands where it is, and what it needs is missing; or the incident took it by itself. */
  | { readonly fate: 'without' | 'struck'; readonly culprit: TraceEntry }
  /** It came to its own date, or what it needs did. */
  | { readonly fate: 'expired' | 'withoutExpired'; readonly culprit: TraceEntry }
  /** Its own state is all there is to say; null when the run does not say it. */
  | { readonly fate: 'own'; readonly state: string | null };

function wentWith({ subject, to }: TransitionEntry): WentWith | null {
  const forms: Readonly<Record<string, WentWith>> = WENT_WITH;
  return forms[`${subject.kind}:${to}`] ?? null;
}

/** State the missing thing itself is in, from the entry that took it away or from the beginning. */
function ownState(run: Run, need: MissingNeed): string | null {
  const key = entityKey(need.what);
  const taken = need.takenBy === null ? null : at(run.entries, need.takenBy);
  if (taken?.type === 'transition' && entityKey(taken.subject) === key) return taken.to;
  return run.initial.find(({ subject }) => entityKey(subject) === key)?.state ?? null;
}

/** Whether something came back from what a transition brought it to, as an entry was written. */
const isBack = (run: Run, { id, subject }: TransitionEntry, told: TraceId | null): boolean =>
  told !== null &&
  run.entries
    .slice(id + 1, told + 1)
    .some(
      (entry) => entry.type === 'transition' && entityKey(entry.subject) === entityKey(subject),
    );

/** Whether a component that fell was whole again as an entry was written. */
const isUpAgain = (run: Run, { id, subject }: TraceEntry, told: TraceId | null): boolean =>
  told !== null &&
  run.entries
    .slice(id + 1, told + 1)
    .some(
      (entry) =>
        entry.type === 'level' && entry.to >= 1 && entityKey(entry.subject) === entityKey(subject),
    );

/**
 * Follows the binding causes of the loss to the first place, or other tool, that it depended on and that had not come back
 * as the entry `told` was written; null: whatever came of it.
 */
export function fateOf(run: Run, need: MissingNeed, told: TraceId | null): Fate {
  const own = entityKey(need.what);
  let cause: TraceEntry | null = need.takenBy === null ? null : at(run.entries, need.takenBy);
  let component: TraceEntry | null = null;
  let last: TraceEntry | null = null;
  while (cause) {
    if (cause.subject.kind === 'component' && !isUpAgain(run, cause, told)) component ??= cause;
    if (cause.type === 'expired' && cause.subject.kind === 'tool') {
      const isOwn = entityKey(cause.subject) === own;
      return { fate: isOwn ? 'expired' : 'withoutExpired', culprit: cause };
    }
    if (cause.type === 'transition' && entityKey(cause.subject) !== own) {
      const fate = wentWith(cause);
      if (fate && !isBack(run, cause, told)) return { fate, culprit: cause };
      if (cause.subject.kind === 'tool') return { fate: 'without', culprit: cause };
    }
    last = cause;
    cause = bindingCause(run.entries, cause);
  }
  const state = need.isBarred ? null : ownState(run, need);
  return fateOfTool(state, component, last) ?? { fate: 'own', state };
}

/** A tool that is unusable because of a component that it needs, or by the incident and nothing else; null for anything else. */
function fateOfTool(
  state: string | null,
  component: TraceEntry | null,
  first: TraceEntry | null,
): Fate | null {
  if (state !== 'unusable') return null;
  if (component) return { fate: 'without', culprit: component };
  return first?.subject.kind === 'incident' ? { fate: 'struck', culprit: first } : null;
}
