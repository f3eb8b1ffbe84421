/** A run read entity by entity: every metric asks for stretches of time in a state, or for the entries about something. */
import { type SimSeconds, simSeconds } from '../base/time.ts';
import { type EntityKind, type EntityRef, entityKey } from '../model/entity.ts';
import type { Run } from '../model/run.ts';
import type { TraceEntry, TraceId } from '../model/trace.ts';

/** A stretch of time in one state. Stretches of an entity touch each other and fill the run. */
export interface StateSpan {
  readonly state: string;
  readonly from: SimSeconds;
  /** Null when it lasts to the end of the run. */
  readonly until: SimSeconds | null;
  /** Null for the state the run begins with. */
  readonly openedBy: TraceId | null;
  readonly closedBy: TraceId | null;
}

export interface Timelines {
  /** In time order, never empty for an entity of the run; empty for something it does not know. */
  readonly spansOf: (ref: EntityRef) => readonly StateSpan[];
  /** In trace order. */
  readonly entriesOf: (ref: EntityRef) => readonly TraceEntry[];
  /** Entities of one kind: those of the beginning first, then as the trace names them. */
  readonly all: (kind: EntityKind) => readonly EntityRef[];
  /** State at the end of the run; null for something it does not know. */
  readonly finalStateOf: (ref: EntityRef) => string | null;
}

interface Line {
  readonly subject: EntityRef;
  readonly initial: string | null;
  readonly entries: TraceEntry[];
}

function linesOf(run: Run): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>();
  for (const { subject, state } of run.initial) {
    lines.set(entityKey(subject), { subject, initial: state, entries: [] });
  }
  for (const entry of run.entries) {
    const key = entityKey(entry.subject);
    const line = lines.get(key) ?? { subject: entry.subject, initial: null, entries: [] };
    lines.set(key, line);
    line.entries.push(entry);
  }
  return lines;
}

function spansOf({ initial, entries }: Line): readonly StateSpan[] {
  const moves = entries.filter((entry) => entry.type === 'transition');
  const first = initial ?? moves[0]?.from;
  if (first === undefined) return [];
  const openings = [
    { state: first, from: simSeconds(0), openedBy: null },
    ...moves.map(({ to, at, id }) => ({ state: to, from: at, openedBy: id })),
  ];
  return openings.map((opening, index) => {
    const next = openings[index + 1];
    return { ...opening, until: next?.from ?? null, closedBy: next?.openedBy ?? null };
  });
}

/** Reads the trace once; what is asked of one entity afterwards costs its own entries only. */
export function createTimelines(run: Run): Timelines {
  const lines = linesOf(run);
  const spansByKey = new Map<string, readonly StateSpan[]>();
  const spansOfRef = (ref: EntityRef): readonly StateSpan[] => {
    const key = entityKey(ref);
    const known = spansByKey.get(key);
    if (known) return known;
    const line = lines.get(key);
    const spans = line ? spansOf(line) : [];
    spansByKey.set(key, spans);
    return spans;
  };
  return {
    spansOf: spansOfRef,
    entriesOf: (ref) => lines.get(entityKey(ref))?.entries ?? [],
    all: (kind) =>
      [...lines.values()].map(({ subject }) => subject).filter((subject) => subject.kind === kind),
    finalStateOf: (ref) => spansOfRef(ref).at(-1)?.state ?? null,
  };
}
