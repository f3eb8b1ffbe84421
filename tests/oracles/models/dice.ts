/** Chance by address for models of the engine's kernel that are no dossiers. */
import { ln } from '../../../src/base/portableMath.ts';
import { stableId, uniformAt } from '../../../src/base/random.ts';

/** What is drawn: by whom, for what, and how many times before. */
interface Address {
  readonly entity: number;
  readonly purpose: number;
  readonly occurrence: number;
}

/** The chance of one future; the same address always gives the same number. */
export interface Dice {
  /** Chooses the future that everything after this is drawn for. */
  readonly choose: (seed: number, run: number) => void;
  /** Uniform between 0 and 1. */
  readonly uniform: (address: Address) => number;
  /** Exponential; infinite when the rate is 0. */
  readonly wait: (rate: number, address: Address) => number;
}

export function createDice(): Dice {
  const future = { seed: 0, run: 0 };
  const uniform: Dice['uniform'] = (address) => uniformAt({ ...future, ...address });
  return {
    choose: (seed, run) => {
      future.seed = seed;
      future.run = run;
    },
    uniform,
    wait: (rate, address) =>
      rate === 0 ? Number.POSITIVE_INFINITY : -ln(1 - uniform(address)) / rate,
  };
}

/** Numbers that name entities to the dice. */
export const namesOf = (names: readonly string[]): readonly number[] => names.map(stableId);
