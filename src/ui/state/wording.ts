import { useMemo } from 'react';
import {
  formatClock,
  formatDate,
  formatOffset,
  formatSpan,
  nameOf,
  sentenceOf,
  stateWord,
  wordAwaited,
} from '../../analysis/index.ts';
import type { LedgerPart } from '../../analysis/verdict.ts';
import type { SimSeconds } from '../../base/time.ts';
import type { EntityKind, EntityRef } from '../../model/entity.ts';
import type { TraceEntry } from '../../model/trace.ts';
import { useLanguage } from './preferences.ts';
import { usePlaying } from './session.ts';

/** The words of the run that plays, in the chosen language. */
export interface Wording {
  readonly name: (ref: EntityRef) => string;
  readonly state: (kind: EntityKind, state: string) => string;
  readonly sentence: (entry: TraceEntry) => string;
  /** What a part of an outage waited for; null when it waited for nothing that has a name. */
  readonly awaited: (part: LedgerPart) => string | null;
  readonly duration: (seconds: number) => string;
  /** `T + 2 h 15`. */
  readonly offset: (at: SimSeconds) => string;
  /** Local time of day. */
  readonly clock: (at: SimSeconds) => string;
  readonly date: (at: SimSeconds) => string;
}

export function useWording(): Wording {
  const { run } = usePlaying();
  const language = useLanguage();
  return useMemo(
    () => ({
      name: (ref) => nameOf(run.description, ref, language),
      state: (kind, state) => stateWord(kind, state, language),
      sentence: (entry) => sentenceOf(run, entry, language),
      awaited: (part) => wordAwaited(run, part, language),
      duration: (seconds) => formatSpan(seconds, language),
      offset: (at) => formatOffset(at - run.incidentAt, language),
      clock: (at) => formatClock(run.calendar, at, language),
      date: (at) => formatDate(run.calendar, at, language),
    }),
    [run, language],
  );
}
