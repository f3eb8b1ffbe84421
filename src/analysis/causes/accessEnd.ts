/** Why nobody may use a hosting any more, or what stands there: a law, or one of the ends that business has. */
import { at } from '../../base/assert.ts';
import type { CommercialEnd } from '../../model/description.ts';
import { entityKey } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { TraceEntry, TransitionEntry } from '../../model/trace.ts';
import { findStep } from '../findInDescription.ts';
import { bindingCause } from './causalChain.ts';

/** `left`: we gave the notice ourselves. */
export type AccessEnd = 'law' | 'left' | CommercialEnd;

/** Whether an entry ends or cuts access: of a hosting, or of what stands there. */
export const endsAccess = ({ subject: { kind }, to }: TransitionEntry): boolean =>
  kind === 'lawful-status' ? to === 'cut' || to === 'retrieval' : to === 'suspended';

/** What gave the notice that has run out: a step of ours, or an incident; the contract had a last day otherwise. */
function contractEnd(run: Run, ended: TraceEntry): AccessEnd {
  for (let cause = bindingCause(run.entries, ended); cause; ) {
    const { kind, id } = cause.subject;
    if (kind === 'step' && findStep(run.description, id)?.does === 'terminate-contract')
      return 'left';
    const by = kind === 'incident' ? businessOf(run, id, ended.subject.id) : null;
    if (by) return by;
    cause = bindingCause(run.entries, cause);
  }
  return 'contract';
}

function businessOf(run: Run, incident: string, hosting: string): CommercialEnd | null {
  const found = run.description.incidents.find(({ id }) => id === incident);
  return found?.ends?.find((end) => end.hosting === hosting)?.by ?? null;
}

/** Whether a contract had ended over a hosting before an entry, and since when. */
function endedBefore(run: Run, cut: TraceEntry): TraceEntry | null {
  const about = run.entries
    .slice(0, cut.id)
    .filter(({ subject }) => subject.kind === cut.subject.kind && subject.id === cut.subject.id);
  const isEnd = (entry: TraceEntry): boolean =>
    entry.type === 'expired' || (entry.type === 'transition' && entry.to === 'retrieval');
  const isOpen = (entry: TraceEntry): boolean => entry.type === 'transition' && entry.to === 'open';
  return about.findLast((entry) => isEnd(entry) || isOpen(entry)) ?? null;
}

function hostingEnd(run: Run, entry: TransitionEntry): AccessEnd {
  if (entry.to === 'retrieval') return contractEnd(run, entry);
  const before = endedBefore(run, entry);
  const cause = bindingCause(run.entries, entry);
  // The end of the retrieval period has the end of the contract for its cause; a cut meanwhile has an incident.
  const hadEnded = before && !(before.type === 'transition' && before.to === 'open');
  if (hadEnded && cause?.subject.kind !== 'incident') return contractEnd(run, before);
  const by = cause && businessOf(run, cause.subject.id, entry.subject.id);
  return by === 'insolvency' ? by : 'law';
}

/** Why somebody who is absent, or a console that is frozen, is so: their support or its access was ended; null for any other reason. */
function stoppedBy(run: Run, entry: TransitionEntry): AccessEnd | null {
  if (entry.to !== 'absent' && entry.to !== 'frozen') return null;
  const cause = bindingCause(run.entries, entry);
  if (cause?.subject.kind !== 'incident') return null;
  const incident = run.description.incidents.find(({ id }) => id === cause.subject.id);
  const key = entityKey(entry.subject);
  return incident?.stops?.find(({ of }) => entityKey(of) === key)?.by ?? null;
}

/** Why access ended with an entry, or why something is kept from everybody since; null for any other entry. */
export function accessEndOf(run: Run, entry: TraceEntry): AccessEnd | null {
  if (entry.type !== 'transition') return null;
  if (!endsAccess(entry)) return stoppedBy(run, entry);
  if (entry.subject.kind === 'lawful-status') return hostingEnd(run, entry);
  for (const id of entry.causes.toReversed()) {
    const cause = at(run.entries, id);
    if (cause.type === 'transition' && cause.subject.kind === 'lawful-status')
      return endsAccess(cause) ? hostingEnd(run, cause) : null;
  }
  return 'law';
}
