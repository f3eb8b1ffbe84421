/**
 * The machines compiled to tables: for each kind, state and event, the candidates in document order, with their
 * guard and the whole list of actions (exit, transition, entry) already put together. The configurations are the very ones that
 * XState interprets, the functions are the very same; only names have become functions and codes.
 */
import { invariant } from '../../base/assert.ts';
import { ENTITY_KINDS, type EntityKind } from '../../model/entity.ts';
import { EVENT_NAMES, type EventName } from '../events.ts';
import { machines } from '../machines/index.ts';
import type { Action, Guard, MachineDefinition, MachineReader, Reading } from '../simulation.ts';
import { STATE_NAMES, stateCode } from '../world.ts';

interface Candidate {
  readonly guard: Guard | null;
  readonly reading: Reading;
}

/** Candidates by state code times the number of events, plus the event's number; null: nothing to say. */
type MachineTable = readonly (readonly Candidate[] | null)[];

const EVENT_CODES: ReadonlyMap<EventName, number> = new Map(
  EVENT_NAMES.map((name, code) => [name, code]),
);

function actionsNamed(definition: MachineDefinition, names: readonly string[]): readonly Action[] {
  return names.map((name) => {
    const action = definition.actions[name];
    invariant(action, `${definition.kind} has no action ${name}`);
    return action;
  });
}

function compileState(
  definition: MachineDefinition,
  from: string,
  event: EventName,
): readonly Candidate[] | null {
  const { states } = definition.config;
  const transitions = states[from]?.on?.[event];
  if (!transitions) return null;
  return transitions.map(({ guard, target, actions = [] }) => {
    const moved = target !== undefined && target !== from;
    const named = moved
      ? [...(states[from]?.exit ?? []), ...actions, ...(states[target]?.entry ?? [])]
      : actions;
    const test = guard === undefined ? null : definition.guards[guard];
    invariant(test !== undefined, `${definition.kind} has no guard ${guard}`);
    return {
      guard: test,
      reading: {
        state: stateCode(definition.kind, target ?? from),
        moved,
        actions: actionsNamed(definition, named),
        ignored: false,
      },
    };
  });
}

const compileMachine = (definition: MachineDefinition): MachineTable =>
  STATE_NAMES[definition.kind].flatMap((state) =>
    EVENT_NAMES.map((event) => compileState(definition, state, event)),
  );

const tables = new Map<EntityKind, MachineTable>(
  ENTITY_KINDS.map((kind) => [kind, compileMachine(machines[kind])]),
);

/** One answer for each state that stays as it is, so that staying allocates nothing. */
const staying = new Map<EntityKind, readonly Reading[]>(
  ENTITY_KINDS.map((kind) => [
    kind,
    STATE_NAMES[kind].map((_, state) => ({ state, moved: false, actions: [], ignored: false })),
  ]),
);
const ignoring = new Map<EntityKind, readonly Reading[]>(
  ENTITY_KINDS.map((kind) => [
    kind,
    STATE_NAMES[kind].map((_, state) => ({ state, moved: false, actions: [], ignored: true })),
  ]),
);

/** Reads one event from the tables. Same answer as XState on every machine: a test compares them. */
export const readTables: MachineReader = (sim, kind, self, event) => {
  const state = sim.stateOf(kind, self);
  const cell = state * EVENT_NAMES.length + (EVENT_CODES.get(event.type) ?? 0);
  const candidates = tables.get(kind)?.[cell];
  if (candidates) {
    for (const { guard, reading } of candidates) {
      if (guard === null || guard(sim, self, event)) return reading;
    }
  }
  const answer = (candidates ? staying : ignoring).get(kind)?.[state];
  invariant(answer, `${kind} has no state ${state}`);
  return answer;
};
