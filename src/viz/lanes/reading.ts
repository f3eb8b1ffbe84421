/** What every reader of a lane is given: the run, its verdict, and the ways to word what it finds. */
import {
  createTimelines,
  formatOffset,
  formatSpan,
  nameOf,
  type Timelines,
} from '../../analysis/index.ts';
import type { Verdict } from '../../analysis/verdict.ts';
import type { SimSeconds } from '../../base/time.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Language } from '../../model/localised.ts';
import type { Run } from '../../model/run.ts';
import type { TraceEntry } from '../../model/trace.ts';
import type { TimeStretch } from '../timeFold.ts';
import type { LanesText } from './lanesText.ts';
import { type StateStretch, stateStretches } from './stateStretches.ts';

export interface LanesInput {
  readonly run: Run;
  readonly verdict: Verdict;
  readonly language: Language;
  readonly text: LanesText;
}

export interface Reading extends LanesInput {
  readonly timelines: Timelines;
  readonly stretchesOf: (ref: EntityRef) => readonly StateStretch[];
  /** In trace order. */
  readonly entriesOf: (ref: EntityRef) => readonly TraceEntry[];
  readonly name: (ref: EntityRef) => string;
  readonly duration: (seconds: number) => string;
  /** `T + 2 h 15`. */
  readonly offset: (at: SimSeconds) => string;
  /** From when to when. */
  readonly span: (stretch: TimeStretch, isOpen: boolean) => string;
}

export function createReading(input: LanesInput): Reading {
  const { run, language, text } = input;
  const timelines = createTimelines(run);
  const duration = (seconds: number): string => formatSpan(seconds, language);
  const offset = (at: SimSeconds): string => formatOffset(at - run.incidentAt, language);
  return {
    ...input,
    timelines,
    stretchesOf: (ref) => stateStretches(timelines, ref, run.endsAt),
    entriesOf: timelines.entriesOf,
    name: (ref) => nameOf(run.description, ref, language),
    duration,
    offset,
    span: ({ from, until }, isOpen) =>
      isOpen ? text.spanToEnd(offset(from)) : text.span(offset(from), offset(until)),
  };
}
