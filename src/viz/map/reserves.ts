/**
 * What lets a thing go on for a while without what it needs, where it is being used or is used up: a battery, fuel, tokens,
 * patches. Full ones are not said: they are what one counts on.
 */
import { endsOfReserve, formatOffset } from '../../analysis/index.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Run } from '../../model/run.ts';
import type { TransitionEntry } from '../../model/trace.ts';
import type { MapReading } from './mapReading.ts';

/** A reserve at an instant. */
export interface ReserveReading {
  /** Fullest first. */
  readonly words: readonly string[];
  readonly tone: 'degraded' | 'down';
  /** From when it drains until when nothing is left, in seconds from the start; null when it fills again before, or is spent. */
  readonly drains: { readonly from: number; readonly until: number } | null;
}

const known = new WeakMap<Run, ReadonlyMap<string, readonly TransitionEntry[]>>();

/** What became of each reserve, in order; read once for each run. */
function movesOf(run: Run): ReadonlyMap<string, readonly TransitionEntry[]> {
  const before = known.get(run);
  if (before) return before;
  const moves = new Map<string, TransitionEntry[]>();
  for (const entry of run.entries) {
    if (entry.type !== 'transition' || entry.subject.kind !== 'reserve') continue;
    const list = moves.get(entry.subject.id) ?? [];
    moves.set(entry.subject.id, list);
    list.push(entry);
  }
  known.set(run, moves);
  return moves;
}

/**
 * By key of the map, what its owner goes on with; of several reserves of one thing, the one that ends first.
 *
 * @param keyOf where an entity stands on the map
 */
export function reservesAt(
  reading: MapReading,
  keyOf: (ref: EntityRef) => string | null,
): ReadonlyMap<string, ReserveReading> {
  const { run, snapshot } = reading;
  const found = new Map<string, ReserveReading>();
  for (const id of movesOf(run).keys()) {
    const state = snapshot.stateOf({ kind: 'reserve', id });
    if (state !== 'draining' && state !== 'spent') continue;
    const { owner } = endsOfReserve(run.description, id);
    const key = keyOf(standingFor(reading, owner));
    if (key === null) continue;
    const said = sayReserve(reading, id, state);
    const before = found.get(key);
    if (!before || urgency(said) < urgency(before)) found.set(key, said);
  }
  return found;
}

const MINUTE = 60;

const urgency = ({ tone, drains }: ReserveReading): number =>
  tone === 'down' ? -1 : (drains?.until ?? Number.POSITIVE_INFINITY);

/** A component stands on the map by the copy that serves, or else by its first. */
function standingFor({ run, snapshot }: MapReading, owner: EntityRef): EntityRef {
  if (owner.kind !== 'component') return owner;
  const component = run.description.components.find(({ id }) => id === owner.id);
  const copies = component?.copies ?? [];
  const serving = copies.find((id) => snapshot.stateOf({ kind: 'copy', id }) === 'serving');
  return { kind: 'copy', id: serving ?? copies[0] ?? owner.id };
}

function sayReserve(
  { run, snapshot, language, text }: MapReading,
  id: string,
  state: 'draining' | 'spent',
): ReserveReading {
  const kind = text.reserveKinds[endsOfReserve(run.description, id).kind ?? 'any'];
  if (state === 'spent')
    return { words: [text.reserveSpent(kind), text.reserveNone(kind)], tone: 'down', drains: null };
  const from = snapshot.stateEntryOf({ kind: 'reserve', id })?.at ?? snapshot.at;
  const next = movesOf(run)
    .get(id)
    ?.find(({ at, to }) => at > from && to !== 'draining');
  if (next?.to !== 'spent')
    return { words: [text.reserveInUse(kind), kind], tone: 'degraded', drains: null };
  const seconds = next.at - run.incidentAt;
  const until = formatOffset(seconds, language);
  // Where there is no room for what it is, there is none for its seconds.
  const coarse = formatOffset(seconds - (seconds % MINUTE), language);
  return {
    words: [text.reserveUntil(kind, until), text.reserveEnds(coarse)],
    tone: 'degraded',
    drains: { from, until: next.at },
  };
}
