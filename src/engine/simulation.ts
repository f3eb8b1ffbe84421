/**
 * What machines see of a run: the kernel of whichever executor runs them, the plant, the world, chance, and what has to be
 * looked at again in this instant. The functions that use it are written once.
 */
import type { DrawMode } from '../base/law.ts';
import type {
  Action as AnyAction,
  Guard as AnyGuard,
  MachineDefinition as AnyMachineDefinition,
  Kernel,
} from './kernel/contract.ts';
import type { Pauses } from './pauses.ts';
import type { Plant } from './plant/plant.ts';
import type { Span } from './plant/span.ts';
import type { Scratch } from './scratch.ts';
import type { Touched } from './touched.ts';
import type { World } from './world.ts';

export type { MachineConfig, NewEntry, StateConfig } from './kernel/contract.ts';

/** Which future is played: with the identity of an entity, the address of every draw. */
export interface Future {
  readonly incidents: readonly string[];
  readonly mode: DrawMode;
  readonly seed: number;
  readonly run: number;
}

/** What is drawn of whom, for the how manieth time. */
export interface Chance {
  /** Seconds of a law: its median, its p90 or a draw, by the mode of the run; whole, never negative. */
  readonly seconds: (
    span: Span,
    kind: number,
    index: number,
    purpose: number,
    occurrence: number,
  ) => number;
  /** The same for what draws under a name of its own, told by nobody. */
  readonly secondsNamed: (span: Span, name: number, purpose: number, occurrence: number) => number;
  /** Whether something happens; `wanted` says if that is the good outcome. Pure: guards may ask, and ask again. */
  readonly chance: (
    probability: number,
    wanted: boolean,
    kind: number,
    index: number,
    purpose: number,
    occurrence: number,
  ) => boolean;
}

export interface Simulation extends Kernel, Chance {
  readonly plant: Plant;
  readonly world: World;
  /** Set before a run starts. */
  readonly future: { present: Future };
  /** What is to be looked at again in this instant. */
  readonly touched: Touched;
  /** Room for computing without allocating; empty between two phases. */
  readonly scratch: Scratch;
  /** When nothing could be written. Only with a trace. */
  readonly pauses: Pauses;
  /** A node of the level graph must be evaluated again in this instant. */
  readonly touchNode: (node: number) => void;
  /** Something that steps, decisions or repairs wait for may have changed. */
  readonly touchNeeds: () => void;
  /** Something that probes of facts watch may have changed. */
  readonly touchFacts: () => void;
  /** A rule on this thing must be judged again in this instant. */
  readonly touchWatch: (watch: number) => void;
}

export type Guard = AnyGuard<Simulation>;
export type Action = AnyAction<Simulation>;
export type MachineDefinition = AnyMachineDefinition<Simulation>;
