import type { z } from 'zod';
import type { ImpliedNeed, PlanStage, StepActivity, StepEffect } from '../model/effect.ts';
import type { EntityKind } from '../model/entity.ts';
import type { SourcedLaw } from '../model/law.ts';
import type { Localised } from '../model/localised.ts';
import type { Transfer } from './transferFields.ts';

/** A name that a step's field refers to, and what it may stand for; checked when the dossier is read. */
export interface StepTarget {
  /** Field as written in the file: `to`. */
  readonly field: string;
  readonly ref: string;
  readonly expects: readonly (
    | EntityKind
    | 'hosting'
    | 'contract'
    | 'tenant'
    | 'data'
    | 'domain'
    | 'operator'
    | 'mode'
    | 'team'
  )[];
}

/** Sizes that a step's duration may be computed from; null when the dossier does not say. */
export interface StepSizes {
  /** Bytes of the data set concerned. */
  readonly volume: number | null;
}

/**
 * A kind of plan step: one file, one line in `steps/index.ts`. It states its own fields, what it needs, how long it
 * takes when the author does not say, and what it does to the world.
 */
export interface StepKind<Kind extends string, Fields extends z.ZodRawShape, Read> {
  readonly kind: Kind;
  readonly label: Localised;
  /** What it does, for the reference page. */
  readonly sentence: Localised;
  readonly fields: Fields;
  readonly activity: StepActivity;
  /** Used when the step has no `takes`; the default laws are shown in the report as ours. */
  readonly defaultTakes: SourcedLaw;
  /** Seconds computed from a throughput, when the fields give one; it replaces `defaultTakes`. */
  readonly computedSeconds?: (step: Read, sizes: StepSizes) => number | null;
  /** The data that it carries, whose pace links and pipeline give; null when it carries none. */
  readonly transfer?: (step: Read) => Transfer | null;
  /** Seconds added to whatever the step takes: a propagation that no one can hurry. */
  readonly addedSeconds?: (step: Read) => number;
  readonly targets: (step: Read) => readonly StepTarget[];
  readonly impliedNeeds: (step: Read) => readonly ImpliedNeed[];
  readonly onStart: (step: Read) => readonly StepEffect[];
  readonly onDone: (step: Read) => readonly StepEffect[];
  /** What ends with the work, however it ends. */
  readonly onExit?: (step: Read) => readonly StepEffect[];
  /** What takes time is what others do with a signature or a payment: no shift ends it, and no closing. */
  readonly isOthersTime?: true;
  /** Stage of the plan's life while it is under way; `activation` when not said. */
  readonly stage?: PlanStage;
  /** Talk, travel and waiting are not rehearsed: without `succeeds`, they succeed. */
  readonly unpractised?: true;
  /** Probability that it succeeds, when its own fields say so. */
  readonly chance?: (step: Read) => number;
  /** How long it takes outside working hours, when that differs. */
  readonly takesOffHours?: (step: Read) => SourcedLaw | null;
  /** The plan that it launches and waits for. */
  readonly awaitedPlan?: (step: Read) => string;
}

/** Types a step kind; does nothing else. */
export const defineStepKind = <Kind extends string, Fields extends z.ZodRawShape, Read>(
  kind: StepKind<Kind, Fields, Read>,
): StepKind<Kind, Fields, Read> => kind;
