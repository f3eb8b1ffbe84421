/** What a run's steps, decisions and repairs waited for, and for how long. */
import type { SimSeconds } from '../../base/time.ts';
import { type EntityRef, entityKey } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { MissingNeed, WaitingEntry } from '../../model/trace.ts';

/** Who waited, and how long in all. */
export interface Waiter {
  readonly who: EntityRef;
  readonly seconds: number;
}

export interface AwaitedNeed {
  /** As it was first missed. */
  readonly need: MissingNeed;
  /** In the order they began to wait, each once. */
  readonly waiters: readonly Waiter[];
}

interface Wait {
  readonly entry: WaitingEntry;
  readonly until: SimSeconds;
}

/** Each stretch of waiting, from what an entry says of it to the next thing that happens to who waits. */
function waitsOf(run: Run): readonly Wait[] {
  const next = new Map<string, SimSeconds>();
  const waits: Wait[] = [];
  for (const entry of run.entries.toReversed()) {
    if (entry.type === 'draw' || entry.type === 'ignored') continue;
    const key = entityKey(entry.subject);
    if (entry.type === 'waiting') waits.push({ entry, until: next.get(key) ?? run.endsAt });
    next.set(key, entry.at);
  }
  return waits.toReversed();
}

/** The same thing missing in the same way: taken at one moment, or never there. */
const needKey = ({ kind, what, takenBy }: MissingNeed): string =>
  `${kind} ${entityKey(what)} ${takenBy}`;

const longestOf = ({ waiters }: AwaitedNeed): number =>
  Math.max(...waiters.map(({ seconds }) => seconds));

/** Everything that was waited for, what kept somebody longest first. What was at hand at once is left out. */
export function missingNeeds(run: Run): readonly AwaitedNeed[] {
  const needs = new Map<string, { need: MissingNeed; waiters: Map<string, Waiter> }>();
  for (const { entry, until } of waitsOf(run)) {
    if (until === entry.at) continue;
    for (const need of entry.missing) {
      const awaited = needs.get(needKey(need)) ?? { need, waiters: new Map() };
      needs.set(needKey(need), awaited);
      const key = entityKey(entry.subject);
      const before = awaited.waiters.get(key)?.seconds ?? 0;
      awaited.waiters.set(key, { who: entry.subject, seconds: before + until - entry.at });
    }
  }
  return [...needs.values()]
    .map(({ need, waiters }) => ({ need, waiters: [...waiters.values()] }))
    .toSorted((a, b) => longestOf(b) - longestOf(a));
}
