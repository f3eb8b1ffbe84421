/** What a person does during a run. */
import type { InterventionEntry } from '../../model/trace.ts';
import type { PlantJob } from './people.ts';
import type { PlantStep } from './plans.ts';

/** One act, ready to be done. */
export interface PlantIntervention {
  readonly act: InterventionEntry['act'];
  /** Seconds from the start. */
  readonly at: number;
  /** What it is about: of `KIND`, and its index. */
  readonly kind: number;
  readonly index: number;
  /** Of `EVENT`, sent to what it is about; -1 for none. */
  readonly event: number;
  readonly value: number;
  /** Revision that the step takes, from 1; 0 for none. */
  readonly revision: number;
  /** Impacts that it brings about, in their order. */
  readonly impacts: readonly number[];
}

/** What a step is once a person has changed it: its place in the plan stays. */
export interface PlantRevision {
  readonly step: PlantStep;
  readonly job: PlantJob;
}
