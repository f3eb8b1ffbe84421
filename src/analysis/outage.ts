/** An outage of a service, and where each of its minutes went. */
import type { SimSeconds } from '../base/time.ts';
import type { EntityRef } from '../model/entity.ts';
import type { MissingNeed, TraceId } from '../model/trace.ts';

/** One stretch of time with the service below its minimum. */
export interface Outage {
  readonly from: SimSeconds;
  /** Null when it lasts to the end of the run. */
  readonly until: SimSeconds | null;
  /** Null when the run begins below the minimum. */
  readonly openedBy: TraceId | null;
  readonly closedBy: TraceId | null;
  readonly ledger: readonly LedgerPart[];
}

export const LEDGER_HEADINGS = [
  'undetected',
  /** Its probe is blind or misses it: nobody knows until users report. */
  'unseen',
  /** Seen, and not yet for as long as the plan asks. */
  'confirming',
  'deciding',
  'waiting-people',
  'waiting-need',
  'working',
  /** Work that was broken off and has to be done again. */
  'lost-work',
  'propagating',
  'verifying',
  /** A delay that the plan lets pass. */
  'elapsing',
  /** A plan is over, well or badly, and what it did does not bring the service back. */
  'plan-over',
  /** Nothing in the plans was acting: the return came, or will come, from outside. */
  'unattended',
] as const;
export type LedgerHeading = (typeof LEDGER_HEADINGS)[number];

/** Seconds of an outage under one heading; parts are in time order, touch each other and fill the outage exactly. */
export interface LedgerPart {
  readonly heading: LedgerHeading;
  readonly from: SimSeconds;
  readonly until: SimSeconds;
  /** Step, decision, probe or machine that the time went to. */
  readonly subject: EntityRef;
  /** Need waited for, when that is what it was. */
  readonly missing: MissingNeed | null;
  /** Entry that began this part; null when it began with the run. */
  readonly entry: TraceId | null;
}
