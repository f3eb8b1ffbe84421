/** An engine that plays REF-60 and lets its parts be measured one by one. */
import type { Play } from './outcome.ts';

export interface Engine {
  readonly play: Play;
  /** Starts a run without playing it. */
  readonly reset: (run: number) => void;
  /** Plays the present run until a moment, in hours. */
  readonly advance: (until: number) => void;
  /** Plays the present run to its end and writes its outcome row. */
  readonly finish: (row: Float64Array) => void;
  /** The whole state of the present run: a copy of it is a fork. */
  readonly bytes: Uint8Array;
  /** Takes a node away and gives it back, as two events would: what propagation costs. */
  readonly flip: (node: number) => void;
}
