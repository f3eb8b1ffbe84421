/** What copies wait for to start, as the trace tells it: as they begin to wait, and when it turns out that it never comes. */
import type { TraceId } from '../../model/trace.ts';
import { KIND } from '../codes.ts';
import { missingToStart } from '../levels/starting.ts';
import type { Simulation } from '../simulation.ts';
import { neverStarts } from './gone.ts';

/** Writes what a copy waits for to start, and whether for good. */
export function noteAwaitedStart(sim: Simulation, copy: number, causes: readonly TraceId[]): void {
  const isHopeless = neverStarts(sim, copy);
  sim.world.copyStartIsHopeless[copy] = isHopeless ? 1 : 0;
  const missing = [missingToStart(sim, copy, isHopeless)];
  sim.record(KIND.copy, copy, { type: 'waiting', missing, causes });
}

/** Once an instant is quiet: what waits to start may have come to wait for good, or no more. Only with a trace. */
export function noteStarts(sim: Simulation): void {
  const { copyAwaitsStart, copyStartIsHopeless } = sim.world;
  for (let copy = 0; copy < copyAwaitsStart.length; copy += 1) {
    if (copyAwaitsStart[copy] === 0) continue;
    if (neverStarts(sim, copy) === (copyStartIsHopeless[copy] === 1)) continue;
    const { takenBy } = missingToStart(sim, copy, false);
    const causes = [takenBy ?? -1, sim.lastChange(KIND.copy, copy)].filter((id) => id >= 0);
    noteAwaitedStart(sim, copy, causes);
  }
}
