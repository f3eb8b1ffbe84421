/** The phases of an instant after its timers: levels, facts, rules, then people and steps. */
import { at } from '../../base/assert.ts';
import type { TraceId } from '../../model/trace.ts';
import { judgeWatch, reasonsOf } from '../compliance.ts';
import { buildingsOf, truthOf } from '../facts.ts';
import { attendJobs, noteWaits } from '../jobs.ts';
import { propagate } from '../propagation.ts';
import type { Simulation } from '../simulation.ts';
import type { Runtime } from './runtime.ts';

/** The entry that made a watched fact hold or cease: the latest change among what it is about. */
function latestOfFact(sim: Simulation, probe: number): readonly TraceId[] {
  const { watched } = at(sim.plant.probes, probe);
  if (watched.type !== 'fact') return [];
  const aspects = ['data-plane', 'control-plane', 'lawful-status'] as const;
  const latest = Math.max(
    -1,
    ...[...watched.sites, ...watched.hostings.flatMap((one) => buildingsOf(sim, one))].map((site) =>
      sim.lastChange('site', site),
    ),
    ...watched.hostings.flatMap((one) => aspects.map((aspect) => sim.lastChange(aspect, one))),
    ...watched.copies.map((copy) => sim.lastChange('copy', copy)),
    ...watched.tools.map((tool) => sim.lastChange('tool', tool)),
  );
  return latest < 0 ? [] : [latest];
}

function settleFacts(sim: Simulation): void {
  sim.plant.probes.forEach((probe, index) => {
    if (probe.watched.type === 'fact' && truthOf(sim, index) !== at(sim.world.seen, index)) {
      sim.send('probe', index, 'truth.changed', 0, latestOfFact(sim, index));
    }
  });
}

function settleRules(runtime: Runtime, sim: Simulation): void {
  const watches = [...runtime.touchedWatches].sort((a, b) => a - b);
  runtime.touchedWatches.clear();
  for (const watch of watches) {
    const status = judgeWatch(sim, watch);
    if (status === at(sim.world.watchStatus, watch)) continue;
    sim.world.watchStatus[watch] = status;
    sim.send('rule', watch, 'rule.judged', status, reasonsOf(sim, watch));
    const { governedBy } = at(sim.plant.watches, watch);
    if (governedBy >= 0) runtime.touchedWatches.add(governedBy);
  }
}

/**
 * The first phase that has something to do, once; the next one only when it has nothing. Answers false when the
 * instant is quiet.
 */
export function settleOnce(runtime: Runtime, sim: Simulation): boolean {
  if (runtime.touchedNodes.size > 0) {
    const touched = new Map(runtime.touchedNodes);
    runtime.touchedNodes.clear();
    propagate(sim, touched);
  } else if (runtime.factsTouched) {
    runtime.factsTouched = false;
    settleFacts(sim);
  } else if (runtime.touchedWatches.size > 0) {
    settleRules(runtime, sim);
  } else if (runtime.needsTouched) {
    runtime.needsTouched = false;
    runtime.waitsToNote = true;
    attendJobs(sim);
  } else if (runtime.waitsToNote) {
    runtime.waitsToNote = false;
    noteWaits(sim);
  } else {
    return false;
  }
  return true;
}
