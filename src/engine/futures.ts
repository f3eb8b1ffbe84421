/** Futures of one design, played one after the other without a trace: what campaigns are made of. */
import type { RunRequest } from '../model/description.ts';
import type { OutcomeColumn } from '../model/outcome.ts';
import { createFastExecutor } from './kernel/fast/createFastExecutor.ts';
import { createOutcomeReader } from './outcome/outcomeRow.ts';
import type { Plant } from './plant/plant.ts';
import { plantModel } from './plantModel.ts';

export interface Futures {
  /** What each number of a row is. */
  readonly columns: readonly OutcomeColumn[];
  /** Plays one future and writes its row from position `from` on. Answers how many events it took. */
  readonly play: (run: number, into: Int32Array, from: number) => number;
}

/**
 * Futures of a plant under some incidents. Future `run` is the run of the same request with that number, whatever was
 * played before and whoever plays it.
 */
export function createFutures(
  plant: Plant,
  { incidents, seed, mode }: Pick<RunRequest, 'incidents' | 'seed' | 'mode'>,
): Futures {
  const executor = createFastExecutor(plantModel(plant), false);
  const reader = createOutcomeReader(plant);
  const { sim } = executor;
  return {
    columns: reader.columns,
    play: (run, into, from) => {
      sim.future.present = { incidents, mode, seed, run };
      executor.reset();
      const { end } = executor.advance(plant.endsAt);
      reader.write(sim, end === 'horizon', into, from);
      return executor.eventCount();
    },
  };
}
