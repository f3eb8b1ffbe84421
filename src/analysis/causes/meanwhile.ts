/**
 * What was being done about a service at each moment, by whom its fall had set to work: for the time that the path of an
 * outage leaves to nobody, because the return came from outside or something else broke first.
 */
import { type EntityRef, entityKey } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { TraceEntry, TraceId } from '../../model/trace.ts';
import { type Candidate, candidateOf, RANKS } from './actors.ts';
import { bindingCause } from './causalChain.ts';
import type { Concern } from './concern.ts';
import type { SubjectIndex } from './subjectIndex.ts';

/** From `entry` on, until the next moment. */
export interface Moment {
  /** What changed. */
  readonly entry: TraceEntry;
  /** What weighed most from then on; null when nobody was acting any more. */
  readonly doing: TraceEntry | null;
  /** Nothing is under way: a plan ran and is over. */
  readonly isOver: boolean;
}

/** Kinds that are between a service and what broke: whoever acts on their fall acts for the service. */
const BETWEEN: ReadonlySet<string> = new Set(['service', 'component', 'copy', 'tool', 'reserve']);
const ACTING: ReadonlySet<string> = new Set(['plan', 'decision', 'step']);

/** Entries that a fall of the service is made of: those about it, and its causes as far as they are its own needs. */
function rootsOf(run: Run, service: EntityRef): Uint8Array {
  const key = entityKey(service);
  const isRoot = new Uint8Array(run.entries.length);
  for (const { id, subject } of run.entries) {
    if (entityKey(subject) !== key) continue;
    let entry: TraceEntry | null = run.entries[id] ?? null;
    while (entry && isRoot[entry.id] === 0 && BETWEEN.has(entry.subject.kind)) {
      isRoot[entry.id] = 1;
      entry = bindingCause(run.entries, entry);
    }
  }
  return isRoot;
}

function heaviest(standing: ReadonlyMap<string, Candidate>): Candidate | null {
  let best: Candidate | null = null;
  for (const one of standing.values()) {
    const isLater = one.rank === best?.rank && one.rank === RANKS.ended;
    if (!best || one.rank < best.rank || isLater) best = one;
  }
  return best;
}

/** Every moment of a run at which what those concerned do about a service changes, in trace order. One pass. */
export function momentsOf(
  run: Run,
  index: SubjectIndex,
  service: EntityRef,
  concern: Concern,
): readonly Moment[] {
  const follows = rootsOf(run, service);
  const standing = new Map<string, Candidate>();
  const moments: Moment[] = [];
  for (const entry of run.entries) {
    const { id, subject, causes, type } = entry;
    const key = entityKey(subject);
    // Whoever acts goes on acting for the service, also where what befalls it came from elsewhere.
    const isUnderWay = (standing.get(key)?.rank ?? RANKS.ended) !== RANKS.ended;
    if (isUnderWay || causes.some((cause) => follows[cause] === 1)) follows[id] = 1;
    const isStand = type === 'transition' || type === 'waiting';
    if (follows[id] === 0 || !isStand || !ACTING.has(subject.kind)) continue;
    if (!concern.has(subject)) continue;
    const candidate = candidateOf(entry, index.stateAfter(id) ?? '');
    if (candidate) standing.set(key, candidate);
    else standing.delete(key);
    const best = heaviest(standing);
    moments.push({ entry, doing: best?.entry ?? null, isOver: best?.rank === RANKS.ended });
  }
  return moments;
}

/** Those that matter to an outage: what was going on as it began, then what came. A plan that was over before is no part of it. */
export function momentsWithin(
  moments: readonly Moment[],
  openedBy: TraceId | null,
  until: number,
): readonly Moment[] {
  const first = openedBy ?? -1;
  return moments
    .filter(({ entry }) => entry.at < until)
    .map((moment) =>
      moment.isOver && moment.doing && moment.doing.id <= first
        ? { ...moment, doing: null }
        : moment,
    );
}
