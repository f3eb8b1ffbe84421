/**
 * What a model of machines is, and what its machines may ask of whoever runs them. Nothing here knows what the machines
 * stand for: the product's own model is in `../simulation.ts`, others are in tests.
 *
 * Kinds, events and timers are numbers, counted from 0 in the order of the model's lists, so that both executors and the
 * functions of the machines compare numbers and never texts.
 */
import type { EntityRef } from '../../model/entity.ts';
import type { RunEnding } from '../../model/run.ts';
import type { TraceEntry, TraceId } from '../../model/trace.ts';
import type { Chart } from '../statechart/chart.ts';
import type { FlatChart } from '../statechart/flatten.ts';
import type { ColumnSet, Columns } from './columns.ts';

/** Asked while an event is read; must change nothing. `value` is what the event carries. */
export type Guard<Sim> = (sim: Sim, self: number, value: number) => boolean;
/** Carried out once the machine has moved. */
export type Action<Sim> = (sim: Sim, self: number, value: number) => void;

export interface TransitionConfig {
  readonly target?: string;
  readonly guard?: string;
  readonly actions?: readonly string[];
}

export interface StateConfig {
  readonly entry?: readonly string[];
  readonly exit?: readonly string[];
  readonly on?: Readonly<Partial<Record<string, readonly TransitionConfig[]>>>;
}

/** A machine as pure data: names only. XState interprets it; the fast executor compiles it. */
export interface MachineConfig {
  readonly initial: string;
  readonly states: Readonly<Record<string, StateConfig>>;
}

/** What a machine's configuration was flattened from. */
export interface ChartOrigin {
  readonly written: Chart;
  readonly flat: FlatChart;
  /** Actions of entering the chart, which the model's `begin` runs for each entity. */
  readonly entering: readonly string[];
}

/** One sort of machine: its statechart and the functions that its names stand for. */
export interface MachineDefinition<Sim> {
  readonly kind: string;
  readonly config: MachineConfig;
  readonly guards: Readonly<Record<string, Guard<Sim>>>;
  readonly actions: Readonly<Record<string, Action<Sim>>>;
  /** For a machine written as a statechart: the reference executor reads this, the fast one `config`. */
  readonly chart?: ChartOrigin;
}

/** Limits of one run; every loop has one, and a run stopped by a limit says which. */
export interface RunLimits {
  /** Events that machines may handle. */
  readonly events: number;
  /** Entries that a trace may hold. */
  readonly entries: number;
  /** Times that an instant may be settled before it counts as a zero-time loop. */
  readonly roundsInOneInstant: number;
  /** Events between two settlings before they count as a zero-time loop. */
  readonly eventsInOneRound: number;
  /** Timers due in one instant before they count as a zero-time loop. */
  readonly timersInOneInstant: number;
}

/** Distributes over the union, so that each member keeps its own fields. */
type Recorded<Entry> = Entry extends TraceEntry ? Omit<Entry, 'id' | 'at' | 'subject'> : never;
/** An entry of the trace before it is given its number, its time and its subject. */
export type NewEntry = Recorded<TraceEntry>;

/** What machines may ask. Entities are named by the number of their kind and their index within it. */
export interface Kernel {
  /** Whether a trace is kept. What is only worth computing for a trace is computed only then. */
  readonly traced: boolean;
  /** Time since the start of the run, in the model's unit. */
  readonly now: () => number;
  /** Code of the state of an entity: its position among the states of its kind. */
  readonly stateOf: (kind: number, index: number) => number;
  readonly isIn: (kind: number, index: number, state: number) => boolean;
  /** When an entity last changed state; 0 when it is as it began. */
  readonly changedAt: (kind: number, index: number) => number;
  /** Sends within this instant, after everything already sent. `because` defaults to what is being handled. */
  readonly send: (
    kind: number,
    index: number,
    event: number,
    value?: number,
    because?: readonly TraceId[],
  ) => void;
  /** Sends after a while, 0 or more; replaces what that timer of that entity held. A while without end sets nothing. */
  readonly schedule: (
    kind: number,
    index: number,
    timer: number,
    after: number,
    event: number,
    value?: number,
  ) => void;
  readonly cancel: (kind: number, index: number, timer: number) => void;
  readonly isPending: (kind: number, index: number, timer: number) => boolean;
  /** Sets an alarm of the model itself to a moment, none when that is Infinity; `onAlarm` gets it, before all timers of entities due then. */
  readonly setAlarm: (alarm: number, moment: number) => void;
  /** What is being handled: the entries that the next ones follow from. Empty without a trace. */
  readonly because: () => readonly TraceId[];
  /** Last entry that changed the state or the level of an entity; -1 when it is as it began, or without a trace. */
  readonly lastChange: (kind: number, index: number) => TraceId;
  /** Writes an entry about an entity; answers its number, or -1 without a trace. */
  readonly record: (kind: number, index: number, entry: NewEntry) => TraceId;
  /** State of every entity, kind after kind: for setting the first states. */
  readonly states: Uint8Array;
  /** Slot of the first entity of each kind in `states`. */
  readonly firstSlots: Int32Array;
}

/** A family of machines over one world. `Sim` is what their functions see: the kernel and what the model adds. */
export interface Model<Sim, Set extends ColumnSet> {
  /** In the order of the numbers of kinds. */
  readonly machines: readonly MachineDefinition<Sim>[];
  /** How many entities of each kind. */
  readonly counts: readonly number[];
  /** How many timers an entity of each kind may have pending at once. */
  readonly timers: readonly number[];
  /** Names of events, in the order of their numbers. */
  readonly events: readonly string[];
  /** Events whose loss would puzzle a reader: refused by a machine, they are written to the trace. */
  readonly reportedWhenIgnored: ReadonlySet<string>;
  /** How many alarms the model has of its own. */
  readonly alarms: number;
  /** Whether time goes by whole units: whiles are then rounded to the nearest. */
  readonly wholeTime: boolean;
  /** What the model remembers besides states and timers. */
  readonly columns: Set;
  readonly limits: RunLimits;
  readonly subjectOf: (kind: number, index: number) => EntityRef;
  /** Joins the kernel and the model's own columns into what machines see. */
  readonly join: (kernel: Kernel, columns: Columns<Set>) => Sim;
  /**
   * What is the same at the start of every run: first states and columns. Time is 0; states are the machines' initial ones,
   * columns are 0. Sends and schedules nothing, for what it leaves is kept and copied.
   */
  readonly prepare: (sim: Sim) => void;
  /** What may differ from run to run: first timers, first events. */
  readonly begin: (sim: Sim) => void;
  readonly onAlarm: (sim: Sim, alarm: number) => void;
  /** The first thing that is left to do in this instant besides events; false when the instant is quiet. */
  readonly settle: (sim: Sim) => boolean;
}

/** A model being run, by either executor. */
export interface Executor<Sim> {
  readonly sim: Sim;
  /** Back to the start: everything as `begin` leaves it, with the first instant still to come. */
  readonly reset: () => void;
  /** Goes on, from the first instant if it is still to come, to the end of the last one at or before `until`. */
  readonly advance: (until: number) => RunEnding;
  /** Events handled by machines since the start. */
  readonly eventCount: () => number;
  /** Every entry so far; empty without a trace. */
  readonly entries: () => readonly TraceEntry[];
  /** 16 hexadecimal digits over the entries, in order. As costly as the run. */
  readonly traceHash: () => string;
}
