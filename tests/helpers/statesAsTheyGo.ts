import type { EntityKind } from '../../src/model/entity.ts';
import { STATES } from '../../src/model/states.ts';
import type { TraceEntry } from '../../src/model/trace.ts';

/** State of everything that an entry has moved so far; the others are where they began, which is not known here. */
export interface StatesSoFar {
  readonly of: (kind: EntityKind, id: string) => string | undefined;
  /** Ids of a kind that were last seen in a state. */
  readonly in: (kind: EntityKind, state: string) => readonly string[];
}

/** Goes through a trace and calls back after each entry, with the states as they then are. */
export function statesAsTheyGo(
  entries: readonly TraceEntry[],
  initial: ReadonlyMap<string, string>,
  visit: (entry: TraceEntry, states: StatesSoFar) => void,
): void {
  const current = new Map(initial);
  const states: StatesSoFar = {
    of: (kind, id) => current.get(`${kind} ${id}`),
    in: (kind, state) =>
      [...current]
        .filter(([key, now]) => now === state && key.startsWith(`${kind} `))
        .map(([key]) => key.slice(kind.length + 1)),
  };
  for (const entry of entries) {
    if (entry.type === 'transition') {
      const { kind, id } = entry.subject;
      if (!(entry.to in STATES[kind])) throw new Error(`no state ${entry.to} of ${kind}`);
      current.set(`${kind} ${id}`, entry.to);
    }
    visit(entry, states);
  }
}
