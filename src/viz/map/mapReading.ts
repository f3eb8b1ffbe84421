/** What every reader of the map needs: the run, the instant, the language and its words. */
import type { Snapshot } from '../../analysis/index.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Language } from '../../model/localised.ts';
import type { Run } from '../../model/run.ts';
import type { Condition } from '../../model/states.ts';
import type { TraceId } from '../../model/trace.ts';
import type { MapText } from './mapText.ts';

/** What the map shows: what is, or what those who watch believe. */
export const SIGHTS = ['true', 'seen'] as const;
export type Sight = (typeof SIGHTS)[number];

export interface MapReading {
  readonly sight: Sight;
  readonly run: Run;
  readonly snapshot: Snapshot;
  readonly language: Language;
  readonly text: MapText;
  /** Codes of the rules that are law: breaking one is unlawful, the others are matters of practice. */
  readonly lawRules: readonly string[];
}

/** What one thing of the map says at an instant. */
export interface ThingReading {
  readonly ref: EntityRef;
  readonly state: string;
  readonly condition: Condition;
  /** The state in a word or two. */
  readonly word: string;
  /** The same in one word, where it has a long one. */
  readonly shortWord: string;
  /** Whether it has changed state since the run began. */
  readonly hasChanged: boolean;
  /** It changed at this very instant: the only thing that may move. */
  readonly isChanging: boolean;
  /** Entry that brought the state it is in; null when it is as it began. */
  readonly entry: TraceId | null;
  /** Kind, name, state, since when, because of what: all that the drawing says, and more. Worded when it is asked for. */
  readonly sentence: () => string;
}
