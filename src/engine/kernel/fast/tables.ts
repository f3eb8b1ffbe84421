/**
 * Machines compiled to tables. For each kind, state and event: the candidates in document order, each with its guard, the
 * state it leads to and the whole list of actions (exit, transition, entry) already put together. The configurations
 * are the very ones that XState interprets, the functions are the very same; only names have become numbers.
 *
 * A candidate is a row of small integers that lie side by side: reading an event is two look-ups and a loop, and allocates
 * nothing.
 */
import { at, invariant } from '../../../base/assert.ts';
import type { Action, Guard, MachineDefinition, TransitionConfig } from '../contract.ts';
import { codeOfState, stateNamesOf } from '../numbering.ts';

/** Numbers of a candidate. */
export const ROW = 4;

// Where each number of a candidate stands in its row. Constants of the module and not of an object: the compiler reads an
// object's properties again at every use.
/** Place of its guard in `guards`, -1 for none. */
export const GUARD = 0;
/** State it leads to; that of the cell when it stays. */
export const TARGET = 1;
/** Its actions in `actions`: the first, and the one after the last. */
export const FIRST_ACTION = 2;
export const ACTIONS_END = 3;

export interface Tables<Sim> {
  readonly eventCount: number;
  /** By kind: first cell; the cell of a state and an event is that plus state · eventCount + event. */
  readonly firstCell: Int32Array;
  /** By cell: where its first candidate's row begins; the next cell's is where its candidates end. */
  readonly firstCandidate: Int32Array;
  /** By candidate, `ROW` numbers each: see above. */
  readonly candidates: Int32Array;
  readonly guards: readonly Guard<Sim>[];
  readonly actions: readonly Action<Sim>[];
}

/** What is being put together. */
interface Draft<Sim> {
  readonly firstCandidate: number[];
  readonly candidates: number[];
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
  const firstAction = draft.actions.length;
  const names = moves
    ? [...(states[from]?.exit ?? []), ...actions, ...(states[target]?.entry ?? [])]
    : actions;
  for (const name of names) {
    const action = machine.actions[name];
    invariant(action, `${machine.kind} has no action ${name}`);
    draft.actions.push(action);
  }
  const guardCode = guard === undefined ? -1 : addGuard(draft, machine, guard);
  const targetCode = codeOfState(machine, target);
  // In the order of the places above.
  draft.candidates.push(guardCode, targetCode, firstAction, draft.actions.length);
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
    candidates: [],
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
        draft.firstCandidate.push(draft.candidates.length);
        for (const one of on[event] ?? []) addCandidate(draft, machine, state, one);
      }
    }
  }
  draft.firstCandidate.push(draft.candidates.length);
  return {
    eventCount: events.length,
    firstCell: Int32Array.from(firstCell),
    firstCandidate: Int32Array.from(draft.firstCandidate),
    candidates: Int32Array.from(draft.candidates),
    guards: draft.guards,
    actions: draft.actions,
  };
}
