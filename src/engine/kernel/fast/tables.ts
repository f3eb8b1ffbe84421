/**
 * Machines compiled to tables. For each kind, state and event: the candidates in document order, each with its guard, the
 * state it leads to and the whole list of actions (exit, transition, entry) already put together. The configurations
 * are the very ones that XState interprets, the functions are the very same; only names have become numbers.
 *
 * Struct of arrays of small integers: reading an event is two look-ups and a loop, and allocates nothing.
 */
import { at, invariant } from '../../../base/assert.ts';
import type { Action, Guard, MachineDefinition, TransitionConfig } from '../contract.ts';
import { codeOfState, stateNamesOf } from '../numbering.ts';

export interface Tables<Sim> {
  readonly eventCount: number;
  /** By kind: first cell; the cell of a state and an event is that plus state · eventCount + event. */
  readonly firstCell: Int32Array;
  /** By cell: its first candidate; the next cell's is where its candidates end. */
  readonly firstCandidate: Int32Array;
  /** By candidate: place of its guard in `guards`, -1 for none. */
  readonly guardOf: Int32Array;
  /** By candidate: state it leads to; that of the cell when it stays. */
  readonly target: Uint8Array;
  /** By candidate: its first action in `actions`; the next candidate's is where its actions end. */
  readonly firstAction: Int32Array;
  readonly guards: readonly Guard<Sim>[];
  readonly actions: readonly Action<Sim>[];
}

/** What is being put together. */
interface Draft<Sim> {
  readonly firstCandidate: number[];
  readonly guardOf: number[];
  readonly target: number[];
  readonly firstAction: number[];
  readonly guards: Guard<Sim>[];
  readonly actions: Action<Sim>[];
}

function addGuard<Sim>(draft: Draft<Sim>, machine: MachineDefinition<Sim>, name: string): number {
  const guard = machine.guards[name];
  invariant(guard, `${machine.kind} has no guard ${name}`);
  const known = draft.guards.indexOf(guard);
  return known >= 0 ? known : draft.guards.push(guard) - 1;
}

function addCandidate<Sim>(
  draft: Draft<Sim>,
  machine: MachineDefinition<Sim>,
  from: string,
  transition: TransitionConfig,
): void {
  const { states } = machine.config;
  const { guard, target = from, actions = [] } = transition;
  const moves = target !== from;
  draft.guardOf.push(guard === undefined ? -1 : addGuard(draft, machine, guard));
  draft.target.push(codeOfState(machine, target));
  draft.firstAction.push(draft.actions.length);
  const names = moves
    ? [...(states[from]?.exit ?? []), ...actions, ...(states[target]?.entry ?? [])]
    : actions;
  for (const name of names) {
    const action = machine.actions[name];
    invariant(action, `${machine.kind} has no action ${name}`);
    draft.actions.push(action);
  }
}

/**
 * Compiles every machine of a model.
 *
 * @throws InvariantError for a guard, an action, a state or an event that is not there
 */
export function compileTables<Sim>(
  machines: readonly MachineDefinition<Sim>[],
  events: readonly string[],
): Tables<Sim> {
  const draft: Draft<Sim> = {
    firstCandidate: [],
    guardOf: [],
    target: [],
    firstAction: [],
    guards: [],
    actions: [],
  };
  const firstCell: number[] = [];
  for (const machine of machines) {
    firstCell.push(draft.firstCandidate.length);
    for (const state of stateNamesOf(machine)) {
      const on = at([machine.config.states[state]], 0)?.on ?? {};
      for (const name of Object.keys(on)) {
        invariant(events.includes(name), `${machine.kind} awaits ${name}, which is no event`);
      }
      for (const event of events) {
        draft.firstCandidate.push(draft.guardOf.length);
        for (const one of on[event] ?? []) addCandidate(draft, machine, state, one);
      }
    }
  }
  draft.firstCandidate.push(draft.guardOf.length);
  draft.firstAction.push(draft.actions.length);
  return {
    eventCount: events.length,
    firstCell: Int32Array.from(firstCell),
    firstCandidate: Int32Array.from(draft.firstCandidate),
    guardOf: Int32Array.from(draft.guardOf),
    target: Uint8Array.from(draft.target),
    firstAction: Int32Array.from(draft.firstAction),
    guards: draft.guards,
    actions: draft.actions,
  };
}
