import type { SimSeconds } from '../base/time.ts';
import type { TraceId } from '../model/trace.ts';

/** What left of a data set with a thief. No restore takes it back, and the word of the data says nothing of it. */
export interface Leaked {
  /** Largest share of the data set that left, 0 to 1; bytes, null when nobody says the volume. */
  readonly share: number;
  readonly bytes: number | null;
  /** False: encrypted, without the key. */
  readonly readable: boolean;
  /** When it began to leave. */
  readonly from: SimSeconds;
  /** When somebody first knew of it; null: nobody did. */
  readonly knownAt: SimSeconds | null;
  /** It goes on as the run ends. */
  readonly isOpen: boolean;
  readonly proof: TraceId;
}

/** A leak as a reason of the verdict. */
export interface LeakOf {
  readonly data: string;
  readonly leak: Leaked;
  readonly entry: TraceId;
}
