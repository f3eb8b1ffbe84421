/**
 * How a run is computed, whoever reads the machines.
 *
 * One instant goes through fixed phases: due timers in order (incidents, then expiries; then by entity, then by
 * what they are for), each with everything it sends; levels to their fixpoint; facts; rules; people and steps.
 * They repeat until the instant is quiet. SPEC.md has the rules.
 */
import type { RunRequest } from '../../model/description.ts';
import type { RunEnding } from '../../model/run.ts';
import type { TraceEntry } from '../../model/trace.ts';
import { fireImpact } from '../impacts.ts';
import {
  ENTRIES_MAX,
  EVENTS_MAX,
  ROUNDS_IN_ONE_INSTANT_MAX,
  TIMERS_IN_ONE_INSTANT_MAX,
} from '../limits.ts';
import type { Plant } from '../plant.ts';
import type { Simulation } from '../simulation.ts';
import type { World } from '../world.ts';
import { type Beginning, begin } from './begin.ts';
import { deliver, deliverAll } from './deliver.ts';
import { createRuntime, impactSlotOf, type Manner, PHASES, type Runtime } from './runtime.ts';
import { settleOnce } from './settle.ts';
import { simulationOver } from './simulationOver.ts';

/** A finished run, before it is given its names. */
export interface Execution extends Beginning {
  readonly entries: readonly TraceEntry[];
  readonly ending: RunEnding;
  /** Computed when it is asked for: it costs as much as the run. */
  readonly traceHash: string;
  /** Events handled by machines. */
  readonly eventCount: number;
  /** The world as the run ends. */
  readonly world: World;
}

function handleDueTimer(runtime: Runtime, sim: Simulation): void {
  const timer = runtime.queue.pop();
  if (timer?.item.due === 'impact') fireImpact(sim, timer.item.impact);
  else if (timer) deliver(runtime, sim, timer.item.delivery);
}

/** Everything that happens now. Answers why the run must stop, or null. */
function runInstant(runtime: Runtime, sim: Simulation): RunEnding | null {
  let rounds = 0;
  let timers = 0;
  while (deliverAll(runtime, sim)) {
    if (runtime.queue.peekAt() === runtime.now) {
      timers += 1;
      if (timers > TIMERS_IN_ONE_INSTANT_MAX) break;
      handleDueTimer(runtime, sim);
      continue;
    }
    rounds += 1;
    if (rounds > ROUNDS_IN_ONE_INSTANT_MAX) break;
    if (!settleOnce(runtime, sim)) return null;
  }
  return { end: 'zero-time-loop', cycle: [...new Set(runtime.recent)] };
}

/** The next instant, or why there is none. */
function advance(runtime: Runtime, sim: Simulation): RunEnding | null {
  const next = runtime.queue.peekAt();
  if (next > runtime.plant.endsAt) return { end: 'horizon' };
  if (runtime.eventCount > EVENTS_MAX) return { end: 'too-many-events', limit: EVENTS_MAX };
  if (runtime.recorder.entries.length > ENTRIES_MAX) {
    return { end: 'too-many-events', limit: ENTRIES_MAX };
  }
  runtime.now = next;
  return runInstant(runtime, sim);
}

/** Runs a plant to its horizon. Same plant, seed and mode: same world at the end, and same entries if traced. */
export function execute(plant: Plant, request: RunRequest, manner: Manner): Execution {
  const runtime = createRuntime(plant, request, manner);
  const sim = simulationOver(runtime);
  const beginning = begin(sim, {
    scheduleImpact: (impact, moment) =>
      runtime.queue.schedule(impactSlotOf(runtime, impact), moment, PHASES.incidents, {
        due: 'impact',
        impact,
      }),
    touchEverything: () => {
      for (const node of plant.nodes.keys()) sim.touchNode(node);
      for (const watch of plant.watches.keys()) sim.touchWatch(watch);
      sim.touchFacts();
    },
    selected: request.incidents,
  });
  let ending = runInstant(runtime, sim);
  while (ending === null) ending = advance(runtime, sim);
  return {
    ...beginning,
    entries: runtime.recorder.entries,
    ending,
    get traceHash() {
      return runtime.recorder.hash();
    },
    eventCount: runtime.eventCount,
    world: runtime.world,
  };
}
