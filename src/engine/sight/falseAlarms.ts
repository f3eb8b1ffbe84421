/** Alarms with nothing behind them. */
import { at } from '../../base/assert.ts';
import { EVENT, KIND, PURPOSES, TIMERS } from '../codes.ts';
import type { Simulation } from '../simulation.ts';

/** Sets the beginning of the next false alarm of a probe, or the end of the one that is on. */
export function scheduleError(sim: Simulation, probe: number): void {
  const { falseAlarms } = at(sim.plant.probes, probe);
  if (!falseAlarms) return;
  const turn = sim.world.probeAlarms[probe] as number;
  sim.world.probeAlarms[probe] = turn + 1;
  const span = sim.world.probeErrs[probe] === 1 ? falseAlarms.lasts : falseAlarms.after;
  const seconds = sim.seconds(span, KIND.probe, probe, PURPOSES.falseAlarm, turn);
  sim.schedule(KIND.probe, probe, TIMERS.second, seconds, EVENT['probe.erred']);
}
