/** Standbys that nobody has switched to for a long time: their configuration has drifted, and they may not work. */
import { at } from '../../base/assert.ts';
import { KIND, PURPOSES } from '../codes.ts';
import type { Simulation } from '../simulation.ts';

/**
 * Whether a copy that is called upon works after all the time that nobody switched to it. The same for everybody who tries
 * for the same time: what failed a machine fails people too, until they try again.
 */
export function hasNotDrifted(sim: Simulation, copy: number, attempt: number): boolean {
  const { works } = at(sim.plant.copies, copy);
  if (works >= 1) return true;
  const came = sim.chance(works, true, KIND.copy, copy, PURPOSES.drift, attempt);
  if (sim.traced) {
    sim.record(KIND.copy, copy, {
      type: 'draw',
      purpose: 'drift',
      value: came ? 1 : 0,
      law: `${Math.round(works * 100)}%`,
      causes: sim.because(),
    });
  }
  return came;
}
