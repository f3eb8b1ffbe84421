/** What a service has to have done by a date: payroll that is sent, returns that are filed, results that are published. */
import type { OpenStretches } from '../base/openTime.ts';
import type { Localised } from './localised.ts';

/** A deadline as the dossier states it; instants in seconds from the start of the run. */
export interface DeadlinePromise {
  /** What is delivered; null where the dossier does not say. */
  readonly name: Localised | null;
  /** Seconds that it takes while the service is served in full. */
  readonly workSeconds: number;
  /** When it can be begun; 0 where it could be before the run. */
  readonly from: number;
  /** Last second at which it is in time; it may lie after the run. */
  readonly by: number;
  /** Hours in which it is worked at; absent where it is so day and night. */
  readonly workedIn?: OpenStretches;
}
