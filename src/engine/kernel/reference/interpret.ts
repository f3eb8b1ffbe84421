/** The reference reading of a machine: XState's own `transition()` on the machine's configuration. */
import { type createMachine, setup, transition } from 'xstate';
import { invariant } from '../../../base/assert.ts';
import type { Action, MachineDefinition } from '../contract.ts';
import { codeOfState, stateNamesOf } from '../numbering.ts';

/** What the guards of the configuration need to know; it travels in the event, so that snapshots stay plain. */
interface Carried<Sim> {
  readonly type: string;
  readonly sim: Sim;
  readonly self: number;
  readonly value: number;
}

/** The XState machine of a definition: guards read what the event carries, actions only have names. */
export function toXState<Sim>(
  definition: MachineDefinition<Sim>,
): ReturnType<typeof createMachine> {
  const guards = Object.fromEntries(
    Object.entries(definition.guards).map(([name, guard]) => [
      name,
      ({ event }: { event: Carried<Sim> }) => guard(event.sim, event.self, event.value),
    ]),
  );
  const actions = Object.fromEntries(
    Object.keys(definition.actions).map((name) => [name, (): void => undefined]),
  );
  // XState infers names from literals; ours come from a table, so its types see plain strings.
  return setup({ types: {} as { events: Carried<Sim> }, guards, actions } as never).createMachine({
    id: definition.kind,
    ...definition.config,
  } as never) as unknown as ReturnType<typeof createMachine>;
}

/** What one event does to one machine: the new state, and the actions asked for, in order. */
export interface Reading<Sim> {
  readonly state: number;
  readonly moved: boolean;
  readonly actions: readonly Action<Sim>[];
  /** The state has nothing to say about the event, not even to stay. */
  readonly ignored: boolean;
}

/** Reads one event in one state. */
export type Interpret<Sim> = (state: number, carried: Carried<Sim>) => Reading<Sim>;

/**
 * The reading of one machine.
 *
 * @throws InvariantError when the machine ends in a state that it does not have
 */
export function interpreterOf<Sim>(definition: MachineDefinition<Sim>): Interpret<Sim> {
  const machine = toXState(definition);
  const names = stateNamesOf(definition);
  // Machines keep nothing but their state, so one snapshot a state is enough for every entity.
  const snapshots = names.map((value) => machine.resolveState({ value }));
  return (state, carried) => {
    const snapshot = snapshots[state];
    invariant(snapshot, `${definition.kind} has no state ${state}`);
    const [next, asked] = transition(machine as never, snapshot as never, carried as never) as [
      { readonly value: string },
      readonly { readonly type: string }[],
    ];
    const code = codeOfState(definition, next.value);
    const actions = asked.flatMap(({ type }) => definition.actions[type] ?? []);
    const awaited = definition.config.states[names[state] ?? '']?.on?.[carried.type];
    return { state: code, moved: code !== state, actions, ignored: awaited === undefined };
  };
}
