/** What the reference executor holds while a run goes on. */
import { createEventQueue, type EventQueue } from '../../base/eventQueue.ts';
import type { RunRequest } from '../../model/description.ts';
import type { EntityKind } from '../../model/entity.ts';
import type { TraceId } from '../../model/trace.ts';
import type { Plant } from '../plant.ts';
import type { MachineReader, SimEvent, TimerName } from '../simulation.ts';
import { TIMERS } from '../simulation.ts';
import { createWorld, type Slots, slotsOf, type World } from '../world.ts';
import { createRecorder, type Recorder, SILENT_RECORDER } from './recorder.ts';

/** Phases of an instant that timers belong to; they are numbers because the queue orders by them. */
export const PHASES = { incidents: 0, expiries: 1 } as const;

export const TIMERS_PER_ENTITY = Object.keys(TIMERS).length;

/** An event for one machine. */
export interface Delivery {
  readonly kind: EntityKind;
  readonly index: number;
  readonly event: SimEvent;
}

/** A timer of the queue: an event for one machine, or an impact of an incident. */
export type Due =
  | { readonly due: 'delivery'; readonly delivery: Delivery }
  | { readonly due: 'impact'; readonly impact: number };

export interface Runtime {
  readonly read: MachineReader;
  readonly plant: Plant;
  readonly request: RunRequest;
  readonly slots: Slots;
  readonly world: World;
  readonly recorder: Recorder;
  readonly queue: EventQueue<Due>;
  /** Sent and not yet handled, in the order sent. */
  readonly outbox: Delivery[];
  /** Nodes to evaluate, with the entries that touched them. */
  readonly touchedNodes: Map<number, readonly TraceId[]>;
  readonly touchedWatches: Set<number>;
  needsTouched: boolean;
  factsTouched: boolean;
  waitsToNote: boolean;
  now: number;
  because: readonly TraceId[];
  eventCount: number;
  /** Last machines and events handled: the cycle to name when an instant never ends. */
  readonly recent: string[];
}

/** How a run is to be computed: who reads the machines, and whether a trace is kept. */
export interface Manner {
  readonly read: MachineReader;
  readonly traced: boolean;
}

export function createRuntime(plant: Plant, request: RunRequest, manner: Manner): Runtime {
  const slots = slotsOf(plant);
  return {
    read: manner.read,
    plant,
    request,
    slots,
    world: createWorld(plant, slots),
    recorder: manner.traced ? createRecorder(slots.count) : SILENT_RECORDER,
    queue: createEventQueue<Due>(),
    outbox: [],
    touchedNodes: new Map(),
    touchedWatches: new Set(),
    needsTouched: false,
    factsTouched: false,
    waitsToNote: false,
    now: 0,
    because: [],
    eventCount: 0,
    recent: [],
  };
}

export const slotOf = ({ slots }: Runtime, kind: EntityKind, index: number): number =>
  slots.first[kind] + index;

/** Slot of a timer in the queue; impacts come after those of every entity. */
export const timerSlotOf = (
  runtime: Runtime,
  kind: EntityKind,
  index: number,
  timer: TimerName,
): number => slotOf(runtime, kind, index) * TIMERS_PER_ENTITY + TIMERS[timer];

export const impactSlotOf = ({ slots }: Runtime, impact: number): number =>
  slots.count * TIMERS_PER_ENTITY + impact;
