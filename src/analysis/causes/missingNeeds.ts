/** What a run's steps, decisions and repairs waited for, and for how long. */
import type { SimSeconds } from '../../base/time.ts';
import { type EntityRef, entityKey } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { MissingNeed, TraceEntry, WaitingEntry } from '../../model/trace.ts';

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
  /** Steps and decisions that people who were waited for were at work on meanwhile, each once; absent when none was. */
  readonly busyWith?: readonly EntityRef[];
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

/** What somebody of a team is at work on as an entry is written; null for who is not at work. */
function workOf({ entries }: Run, member: string, before: number): EntityRef | null {
  for (let id = before; id >= 0; id -= 1) {
    const entry = entries[id];
    if (entry?.type !== 'transition' || entry.subject.kind !== 'member') continue;
    if (entry.subject.id !== member) continue;
    const asked = entry.causes.map((cause) => entries[cause]?.subject);
    const work = asked.find((subject) => subject?.kind === 'step' || subject?.kind === 'decision');
    return entry.to === 'working' ? (work ?? null) : null;
  }
  return null;
}

/** What the people of a team that is waited for are at work on, in the order of its members. */
export function busyWith(
  run: Run,
  { kind, what }: MissingNeed,
  wait: Pick<TraceEntry, 'id' | 'subject'>,
): readonly EntityRef[] {
  if (kind !== 'people') return [];
  const members = run.initial.flatMap(({ subject }) =>
    subject.kind === 'member' && (subject.id === what.id || subject.id.startsWith(`${what.id}/`))
      ? [subject.id]
      : [],
  );
  const works = members.flatMap((member) => workOf(run, member, wait.id) ?? []);
  return works.filter((work) => entityKey(work) !== entityKey(wait.subject));
}

/** The same thing missing in the same way: taken at one moment, or never there. */
const needKey = ({ kind, what, takenBy }: MissingNeed): string =>
  `${kind} ${entityKey(what)} ${takenBy}`;

interface Awaited {
  readonly need: MissingNeed;
  readonly waiters: Map<string, Waiter>;
  readonly busy: Map<string, EntityRef>;
}

const longestOf = ({ waiters }: AwaitedNeed): number =>
  Math.max(...waiters.map(({ seconds }) => seconds));

/** Everything that was waited for, what kept somebody longest first. What was at hand at once is left out. */
export function missingNeeds(run: Run): readonly AwaitedNeed[] {
  const needs = new Map<string, Awaited>();
  for (const { entry, until } of waitsOf(run)) {
    if (until === entry.at) continue;
    for (const need of entry.missing) {
      const awaited = needs.get(needKey(need)) ?? { need, waiters: new Map(), busy: new Map() };
      needs.set(needKey(need), awaited);
      for (const work of busyWith(run, need, entry)) awaited.busy.set(entityKey(work), work);
      const key = entityKey(entry.subject);
      const before = awaited.waiters.get(key)?.seconds ?? 0;
      awaited.waiters.set(key, { who: entry.subject, seconds: before + until - entry.at });
    }
  }
  return [...needs.values()]
    .map(({ need, waiters, busy }) => ({
      need,
      waiters: [...waiters.values()],
      ...(busy.size > 0 ? { busyWith: [...busy.values()] } : {}),
    }))
    .toSorted((a, b) => longestOf(b) - longestOf(a));
}
