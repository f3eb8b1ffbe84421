/** Plays a model of the engine's kernel, one future after another. */
import type { ColumnSet } from '../../../src/engine/kernel/columns.ts';
import type { Executor, Model, RunLimits } from '../../../src/engine/kernel/contract.ts';
import { createFastExecutor } from '../../../src/engine/kernel/fast/createFastExecutor.ts';
import { createReferenceExecutor } from '../../../src/engine/kernel/reference/createReferenceExecutor.ts';
import type { TraceEntry } from '../../../src/model/trace.ts';
import type { Dice } from './dice.ts';

/** Generous: no model of a test is meant to meet them. */
export const LIMITS: RunLimits = {
  events: 20_000_000,
  entries: 1_000_000,
  roundsInOneInstant: 1000,
  eventsInOneRound: 10_000,
  timersInOneInstant: 1000,
};

/** What small models leave at its usual value: no alarms, whole units, nothing to settle. */
export const PLAIN = {
  reportedWhenIgnored: new Set<string>(),
  alarms: 0,
  wholeTime: true,
  limits: LIMITS,
  prepare: (): void => undefined,
  onAlarm: (): void => undefined,
  settle: (): boolean => false,
} as const;

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

/** A future as it was told. */
export interface Told {
  readonly entries: readonly TraceEntry[];
  readonly traceHash: string;
}

/** One future told by the reference executor, and by the fast one. Refused events are told too: they show what was sent. */
export function bothExecutors<Sim, Set extends ColumnSet>(
  { model, dice }: Played<Sim, Set>,
  future: { readonly seed: number; readonly run: number },
  until: number,
): readonly [reference: Told, fast: Told] {
  const tell = (executor: Executor<Sim>): Told => {
    dice.choose(future.seed, future.run);
    executor.reset();
    executor.advance(until);
    return { entries: executor.entries(), traceHash: executor.traceHash() };
  };
  const strict = { ...model, reportedWhenIgnored: new Set(model.events) };
  return [tell(createReferenceExecutor(strict)), tell(createFastExecutor(strict, true))];
}
