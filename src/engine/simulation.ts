/**
 * What machines see of a run. Guards read it; actions ask it to send, schedule, draw and record. Each executor gives
 * its own; the functions that use it are written once.
 */
import type { DrawMode } from '../base/law.ts';
import type { EntityKind } from '../model/entity.ts';
import type { TraceEntry, TraceId } from '../model/trace.ts';
import type { EventName } from './events.ts';
import type { Plant, Span } from './plant.ts';
import type { Slots, World } from './world.ts';

/** Timers of one entity; at most one of each is pending. */
export const TIMERS = { main: 0, second: 1, third: 2, fourth: 3 } as const;
export type TimerName = keyof typeof TIMERS;

/** An event on its way to one machine. */
export interface SimEvent {
  readonly type: EventName;
  /** What the event is about, when its name does not say it: an index, a time, a status. */
  readonly value: number;
  /** Entries that made it happen, oldest first. */
  readonly because: readonly TraceId[];
}

/** What may be drawn, so that an address never depends on the order of draws. */
export const PURPOSES = {
  impactBegins: 0,
  impactAfter: 1,
  failure: 2,
  repair: 3,
  restart: 4,
  switchover: 5,
  lag: 6,
  look: 7,
  report: 8,
  answer: 9,
  silence: 10,
  decide: 11,
  work: 12,
  success: 13,
  restorable: 14,
} as const;
export type Purpose = keyof typeof PURPOSES;

/** Distributes over the union, so that each member keeps its own fields. */
type Recorded<Entry> = Entry extends TraceEntry ? Omit<Entry, 'id' | 'at' | 'subject'> : never;
export type NewEntry = Recorded<TraceEntry>;

export interface Simulation {
  readonly plant: Plant;
  readonly world: World;
  readonly slots: Slots;
  readonly mode: DrawMode;
  /** Seconds since the start of the run. */
  readonly now: number;
  /** Code of the state of an entity. */
  readonly stateOf: (kind: EntityKind, index: number) => number;
  readonly isIn: (kind: EntityKind, index: number, state: string) => boolean;
  /** Sends within this instant, after everything already sent. `because` defaults to what is being handled. */
  readonly send: (
    kind: EntityKind,
    index: number,
    type: EventName,
    value?: number,
    because?: readonly TraceId[],
  ) => void;
  /** Sends `seconds` from now; replaces what that timer of that entity held. */
  readonly schedule: (
    kind: EntityKind,
    index: number,
    timer: TimerName,
    seconds: number,
    type: EventName,
    value?: number,
  ) => void;
  readonly cancel: (kind: EntityKind, index: number, timer: TimerName) => void;
  readonly isPending: (kind: EntityKind, index: number, timer: TimerName) => boolean;
  /** Seconds of a law: its median, its p90 or a draw, by the run's mode; whole, never negative. */
  readonly seconds: (
    span: Span,
    kind: EntityKind,
    index: number,
    purpose: Purpose,
    occurrence: number,
  ) => number;
  /** Whether something happens; `wanted` says if that is the good outcome. Pure: guards may ask, and ask again. */
  readonly chance: (
    probability: number,
    wanted: boolean,
    kind: EntityKind,
    index: number,
    purpose: Purpose,
    occurrence: number,
  ) => boolean;
  /** Writes an entry about an entity; answers its id, or -1 where nothing is recorded. */
  readonly record: (kind: EntityKind, index: number, entry: NewEntry) => TraceId;
  /** What is being handled: the entries the next ones follow from. */
  readonly because: () => readonly TraceId[];
  /** Last entry that changed the state or the level of an entity, -1 when it is as it began. */
  readonly lastChange: (kind: EntityKind, index: number) => TraceId;
  /** When it last changed; 0 when it is as it began. */
  readonly changedAt: (kind: EntityKind, index: number) => number;
  /** A node of the level graph must be evaluated again in this instant. */
  readonly touchNode: (node: number) => void;
  /** Something that steps, decisions or repairs wait for may have changed. */
  readonly touchNeeds: () => void;
  /** Something that probes of facts watch may have changed. */
  readonly touchFacts: () => void;
  /** A rule on this thing must be judged again in this instant. */
  readonly touchWatch: (watch: number) => void;
}

export type Guard = (sim: Simulation, self: number, event: SimEvent) => boolean;
export type Action = (sim: Simulation, self: number, event: SimEvent) => void;

export interface TransitionConfig {
  readonly target?: string;
  readonly guard?: string;
  readonly actions?: readonly string[];
}

export interface StateConfig {
  readonly entry?: readonly string[];
  readonly exit?: readonly string[];
  readonly on?: Readonly<Partial<Record<EventName, readonly TransitionConfig[]>>>;
}

/** What one event does to one machine: the new state, and the actions asked for, in order. */
export interface Reading {
  readonly state: number;
  readonly moved: boolean;
  readonly actions: readonly Action[];
  /** The state has nothing to say about the event, not even to stay. */
  readonly ignored: boolean;
}

/** Reads one event in the present state of one machine. The two executors differ in this function only. */
export type MachineReader = (
  sim: Simulation,
  kind: EntityKind,
  self: number,
  event: SimEvent,
) => Reading;

/** A machine as pure data: names only. XState interprets it; the fast executor will compile it. */
export interface MachineConfig {
  readonly initial: string;
  readonly states: Readonly<Record<string, StateConfig>>;
}

/** One sort of machine: its statechart and the functions that its names stand for. */
export interface MachineDefinition {
  readonly kind: EntityKind;
  readonly config: MachineConfig;
  readonly guards: Readonly<Record<string, Guard>>;
  readonly actions: Readonly<Record<string, Action>>;
}
