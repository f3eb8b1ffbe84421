import type { CalendarSpec } from '../base/calendar.ts';
import type { SimSeconds } from '../base/time.ts';
import type { Description, InitialState, RunRequest } from './description.ts';
import type { TraceEntry } from './trace.ts';

/** How a run ended: at its horizon, or stopped by a limit of the engine. */
export type RunEnding =
  | { readonly end: 'horizon' }
  /** `cycle` names the machines that kept each other busy within one instant. */
  | { readonly end: 'zero-time-loop'; readonly cycle: readonly string[] }
  | { readonly end: 'too-many-events'; readonly limit: number };

/** A whole run: plain data, enough for every view. Same dossier, request and engine: same bytes. */
export interface Run {
  readonly format: 1;
  readonly engine: string;
  /** 16 hexadecimal digits over the dossier as read, the variant applied. */
  readonly dossierHash: string;
  readonly request: RunRequest;
  readonly description: Description;
  readonly calendar: CalendarSpec;
  /** T: when the incidents begin. */
  readonly incidentAt: SimSeconds;
  readonly endsAt: SimSeconds;
  readonly initial: readonly InitialState[];
  readonly entries: readonly TraceEntry[];
  readonly ending: RunEnding;
  /** 16 hexadecimal digits over every entry, in order. */
  readonly traceHash: string;
}
