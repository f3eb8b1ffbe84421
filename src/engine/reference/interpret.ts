/** The reference reading of a machine: XState's own `transition()` on the machine's configuration. */
import { type createMachine, setup, transition } from 'xstate';
import { invariant } from '../../base/assert.ts';
import type { EntityKind } from '../../model/entity.ts';
import { machines } from '../machines/index.ts';
import type { MachineDefinition, Reading, SimEvent, Simulation } from '../simulation.ts';
import { STATE_NAMES, stateCode } from '../world.ts';

/** What the guards of the configuration need to know; it travels in the event, so that snapshots stay plain. */
interface Carried {
  readonly type: string;
  readonly sim: Simulation;
  readonly self: number;
  readonly event: SimEvent;
}

/** The XState machine of a definition: guards read the carried simulation, actions only have names. */
export function toXState(definition: MachineDefinition): ReturnType<typeof createMachine> {
  const guards = Object.fromEntries(
    Object.entries(definition.guards).map(([name, guard]) => [
      name,
      ({ event }: { event: Carried }) => guard(event.sim, event.self, event.event),
    ]),
  );
  const actions = Object.fromEntries(
    Object.keys(definition.actions).map((name) => [name, (): void => undefined]),
  );
  // XState infers names from literals; ours come from a table, so its types see plain strings.
  return setup({ types: {} as { events: Carried }, guards, actions } as never).createMachine({
    id: definition.kind,
    ...definition.config,
  } as never) as unknown as ReturnType<typeof createMachine>;
}

type Machine = ReturnType<typeof toXState>;
type Snapshot = ReturnType<Machine['resolveState']>;

interface Interpreter {
  readonly machine: Machine;
  /** Machines keep nothing but their state, so one snapshot a state is enough for every entity. */
  readonly snapshots: readonly Snapshot[];
}

const interpreters = new Map<EntityKind, Interpreter>();

function interpreterOf(kind: EntityKind): Interpreter {
  const known = interpreters.get(kind);
  if (known) return known;
  const machine = toXState(machines[kind]);
  const snapshots = STATE_NAMES[kind].map((value) => machine.resolveState({ value }));
  const interpreter = { machine, snapshots };
  interpreters.set(kind, interpreter);
  return interpreter;
}

/**
 * Reads one event in one state.
 *
 * @throws InvariantError when the machine ends in a state its kind does not have
 */
export function interpret(
  sim: Simulation,
  kind: EntityKind,
  self: number,
  event: SimEvent,
): Reading {
  const { machine, snapshots } = interpreterOf(kind);
  const code = sim.stateOf(kind, self);
  const snapshot = snapshots[code];
  invariant(snapshot, `${kind} has no state ${code}`);
  const carried = { type: event.type, sim, self, event };
  const [next, asked] = transition(machine as never, snapshot as never, carried as never) as [
    { readonly value: string },
    readonly { readonly type: string }[],
  ];
  const state = stateCode(kind, next.value);
  const named = machines[kind].actions;
  const actions = asked.flatMap(({ type }) => named[type] ?? []);
  const moved = state !== code;
  const ignored = !moved && actions.length === 0 && !isExpected(kind, code, event);
  return { state, moved, actions, ignored };
}

/** Whether the state has anything to say about the event, even if only to stay. */
function isExpected(kind: EntityKind, code: number, event: SimEvent): boolean {
  const state = machines[kind].config.states[STATE_NAMES[kind][code] ?? ''];
  return state?.on?.[event.type] !== undefined;
}
