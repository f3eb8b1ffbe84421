/** The simulation that machines see, over the runtime of the reference executor. */
import { at } from '../../base/assert.ts';
import { happens, valueOf as secondsOf } from '../../base/law.ts';
import { stableId, uniformAt } from '../../base/random.ts';
import { PURPOSES, type Simulation } from '../simulation.ts';
import { STATE_NAMES } from '../world.ts';
import { PHASES, type Runtime, slotOf, timerSlotOf } from './runtime.ts';

type Reading = Pick<
  Simulation,
  | 'plant'
  | 'world'
  | 'slots'
  | 'mode'
  | 'now'
  | 'stateOf'
  | 'isIn'
  | 'because'
  | 'lastChange'
  | 'changedAt'
>;

function readingOf(runtime: Runtime): Reading {
  const stateOf: Simulation['stateOf'] = (kind, index) =>
    at(runtime.world.state, slotOf(runtime, kind, index));
  return {
    plant: runtime.plant,
    world: runtime.world,
    slots: runtime.slots,
    mode: runtime.request.mode,
    get now() {
      return runtime.now;
    },
    stateOf,
    isIn: (kind, index, state) => STATE_NAMES[kind][stateOf(kind, index)] === state,
    because: () => runtime.because,
    lastChange: (kind, index) => runtime.recorder.lastChange(slotOf(runtime, kind, index)),
    changedAt: (kind, index) => at(runtime.world.changedAt, slotOf(runtime, kind, index)),
  };
}

function sendingOf(
  runtime: Runtime,
): Pick<Simulation, 'send' | 'schedule' | 'cancel' | 'isPending'> {
  const { queue, outbox } = runtime;
  return {
    send: (kind, index, type, value = 0, because = runtime.because) => {
      outbox.push({ kind, index, event: { type, value, because } });
    },
    schedule: (kind, index, timer, seconds, type, value = 0) => {
      // Some laws and calendars answer "never": there is nothing to wait for.
      if (!Number.isFinite(seconds)) return;
      const due = runtime.now + Math.max(0, Math.round(seconds));
      const event = { type, value, because: runtime.because };
      queue.schedule(timerSlotOf(runtime, kind, index, timer), due, PHASES.expiries, {
        due: 'delivery',
        delivery: { kind, index, event },
      });
    },
    cancel: (kind, index, timer) => {
      queue.cancel(timerSlotOf(runtime, kind, index, timer));
    },
    isPending: (kind, index, timer) =>
      queue.pending(timerSlotOf(runtime, kind, index, timer)) !== null,
  };
}

function chanceOf(runtime: Runtime): Pick<Simulation, 'seconds' | 'chance' | 'record'> {
  const { plant, request, recorder } = runtime;
  const uniform = (entity: string, purpose: keyof typeof PURPOSES, occurrence: number): number =>
    uniformAt({
      seed: request.seed,
      run: request.run ?? 0,
      entity: stableId(entity),
      purpose: PURPOSES[purpose],
      occurrence,
    });
  const record: Simulation['record'] = (kind, index, entry) =>
    recorder.write(
      slotOf(runtime, kind, index),
      { kind, id: at(plant.ids[kind], index) },
      runtime.now,
      entry,
    );
  return {
    record,
    seconds: ({ law, text }, kind, index, purpose, occurrence) => {
      if (law.law === 'fixed') return Math.max(0, Math.round(law.value));
      const u = uniform(`${kind}:${at(plant.ids[kind], index)}`, purpose, occurrence);
      const value = Math.max(0, Math.round(secondsOf(law, request.mode, u)));
      record(kind, index, { type: 'draw', purpose, value, law: text, causes: runtime.because });
      return value;
    },
    chance: (probability, wanted, kind, index, purpose, occurrence) => {
      const u = uniform(`${kind}:${at(plant.ids[kind], index)}`, purpose, occurrence);
      return happens(probability, request.mode, u, wanted);
    },
  };
}

function touchingOf(
  runtime: Runtime,
): Pick<Simulation, 'touchNode' | 'touchNeeds' | 'touchFacts' | 'touchWatch'> {
  const { touchedNodes, touchedWatches } = runtime;
  return {
    touchNode: (node) => {
      touchedNodes.set(node, [...(touchedNodes.get(node) ?? []), ...runtime.because]);
    },
    touchNeeds: () => {
      runtime.needsTouched = true;
    },
    touchFacts: () => {
      runtime.factsTouched = true;
    },
    touchWatch: (watch) => {
      touchedWatches.add(watch);
    },
  };
}

/** Joins what machines read, send, draw and touch; `now` stays a getter, so it is never a stale copy. */
export function simulationOver(runtime: Runtime): Simulation {
  return Object.defineProperties(
    { ...sendingOf(runtime), ...chanceOf(runtime), ...touchingOf(runtime) },
    Object.getOwnPropertyDescriptors(readingOf(runtime)),
  ) as Simulation;
}
