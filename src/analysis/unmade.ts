import type { TraceId } from '../model/trace.ts';

/** Writes that users never made while a service was short, and that do not come back. */
export interface UnmadeWrites {
  /** The service that was short. */
  readonly service: string;
  readonly data: string;
  /** Seconds of writes at the usual demand. */
  readonly seconds: number;
  readonly bytes: number;
  /** What began it; null when it was so as the run began. */
  readonly entry: TraceId | null;
}
