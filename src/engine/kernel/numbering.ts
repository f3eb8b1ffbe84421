/** Numbers that both executors and the models agree on: slots of entities, codes of states. */
import { at, invariant } from '../../base/assert.ts';
import { fixedInt32 } from './columns.ts';
import type { MachineDefinition } from './contract.ts';

/** Slot of the first entity of each kind, kind after kind; one more number at the end: how many slots there are. */
export function firstSlotsOf(counts: readonly number[]): Int32Array {
  const first = [0];
  counts.forEach((count, kind) => {
    first.push(at(first, kind) + count);
  });
  return fixedInt32(first);
}

/** Names of the states of a machine in the order of their codes. */
export const stateNamesOf = <Sim>({ config }: MachineDefinition<Sim>): readonly string[] =>
  Object.keys(config.states);

/**
 * Code of a state.
 *
 * @throws InvariantError for a name that the machine does not have
 */
export function codeOfState<Sim>(machine: MachineDefinition<Sim>, name: string): number {
  const code = stateNamesOf(machine).indexOf(name);
  invariant(code >= 0, `${machine.kind} has no state ${name}`);
  return code;
}
