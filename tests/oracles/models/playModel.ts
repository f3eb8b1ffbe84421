/** Plays a model of the engine's kernel, one future after another. */
import type { ColumnSet } from '../../../src/engine/kernel/columns.ts';
import type { Executor, Model, RunLimits } from '../../../src/engine/kernel/contract.ts';
import { createFastExecutor } from '../../../src/engine/kernel/fast/createFastExecutor.ts';
import { createReferenceExecutor } from '../../../src/engine/kernel/reference/createReferenceExecutor.ts';
import type { Dice } from './dice.ts';

/** Generous: no model of a test is meant to meet them. */
export const LIMITS: RunLimits = {
  events: 20_000_000,
  entries: 1_000_000,
  roundsInOneInstant: 1000,
  eventsInOneRound: 10_000,
  timersInOneInstant: 1000,
};

/** A model and the dice that its machines draw with. */
export interface Played<Sim, Set extends ColumnSet> {
  readonly model: Model<Sim, Set>;
  readonly dice: Dice;
}

/** Plays futures on the fast executor, without a trace. `measure` takes the executor on and answers the number. */
export function playing<Sim, Set extends ColumnSet>(
  { model, dice }: Played<Sim, Set>,
  measure: (executor: Executor<Sim>) => number,
): (seed: number, run: number) => number {
  const executor = createFastExecutor(model, false);
  return (seed, run) => {
    dice.choose(seed, run);
    executor.reset();
    return measure(executor);
  };
}

/** Traces of one future by the reference executor and by the fast one, as their hashes. */
export function bothTraces<Sim, Set extends ColumnSet>(
  { model, dice }: Played<Sim, Set>,
  run: number,
  until: number,
): readonly [reference: string, fast: string] {
  const hashOf = (executor: Executor<Sim>): string => {
    dice.choose(1, run);
    executor.reset();
    executor.advance(until);
    return executor.traceHash();
  };
  return [hashOf(createReferenceExecutor(model)), hashOf(createFastExecutor(model, true))];
}
