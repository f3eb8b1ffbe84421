/** Runs a plant to its horizon, by either executor. */
import type { RunRequest } from '../model/description.ts';
import type { RunEnding } from '../model/run.ts';
import type { TraceEntry } from '../model/trace.ts';
import type { Executor } from './kernel/contract.ts';
import { createFastExecutor } from './kernel/fast/createFastExecutor.ts';
import { createReferenceExecutor } from './kernel/reference/createReferenceExecutor.ts';
import type { Plant } from './plant/plant.ts';
import { plantModel } from './plantModel.ts';
import type { Simulation } from './simulation.ts';
import type { World } from './world.ts';

/** A finished run, before it is given its names. */
export interface Execution {
  /** States, levels and served levels as the run began, before its first instant. */
  readonly initial: Uint8Array;
  readonly initialLevels: Float64Array;
  readonly initialServed: Float64Array;
  /** Made when they are asked for: numbers until then. */
  readonly entries: readonly TraceEntry[];
  readonly ending: RunEnding;
  /** Computed when it is asked for: it costs as much as the run. */
  readonly traceHash: string;
  /** Events handled by machines. */
  readonly eventCount: number;
  /** The world as the run ends, and the state of every entity. */
  readonly world: World;
  readonly states: Uint8Array;
}

function execute(
  executor: Executor<Simulation>,
  { incidents, mode, seed, run = 0 }: RunRequest,
): Execution {
  const { sim } = executor;
  sim.future.present = { incidents, mode, seed, run };
  executor.reset();
  const initial = sim.states.slice();
  const initialLevels = sim.world.level.slice();
  const initialServed = sim.world.served.slice();
  const ending = executor.advance(sim.plant.endsAt);
  return {
    initial,
    initialLevels,
    initialServed,
    get entries() {
      return executor.entries();
    },
    ending,
    get traceHash() {
      return executor.traceHash();
    },
    eventCount: executor.eventCount(),
    world: sim.world,
    states: sim.states,
  };
}

/** The reference executor: XState reads the machines. Always with the full causal trace. */
export const executeReference = (plant: Plant, request: RunRequest): Execution =>
  execute(createReferenceExecutor(plantModel(plant)), request);

/** The fast executor: compiled tables. With a trace, the entries are those of the reference executor, bit for bit. */
export const executeCompiled = (plant: Plant, request: RunRequest, traced: boolean): Execution =>
  execute(createFastExecutor(plantModel(plant), traced), request);
