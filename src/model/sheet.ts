/**
 * What only the dossier language and the engine know of one entity, as plain data for the screen: where it stands in the
 * file, what its author assumed, its statechart, and what can be made to happen to it.
 */

import type { Provenance } from './law.ts';
import type { Localised } from './localised.ts';

/** Lines of a file of the dossier. */
export interface SourceExcerpt {
  readonly file: string;
  /** Number of the first line shown, from 1. */
  readonly from: number;
  /** Line where the entity begins. */
  readonly line: number;
  readonly lines: readonly string[];
  /** Whether what is written of it goes on below. */
  readonly isCut: boolean;
}

/** A duration or a quantity that the author wrote. */
export interface WrittenLaw {
  /** Field below the entity, as the dossier writes it: `fails after`, `trigger for`. */
  readonly field: string;
  /** As the author wrote it. */
  readonly text: string;
  /** What a run of medians takes, in seconds. */
  readonly median: number;
  readonly source: Provenance | null;
}

/** The statechart of a kind of entity: its states in order, and each way from one to another once. */
export interface ChartSketch {
  readonly initial: string;
  readonly states: readonly string[];
  readonly moves: readonly { readonly from: string; readonly to: string }[];
}

/** One field of an incident effect, as a form asks for it. */
export interface StrikeField {
  /** As the dossier writes it: `for`, `notice`. */
  readonly name: string;
  readonly about: Localised;
  /** How its text is read: `law`, `duration`, `share`, …; null for plain text. */
  readonly form: string | null;
  readonly isRequired: boolean;
  /** What it is when left out, as an author would write it. */
  readonly fallback: string | null;
}

/** A kind of incident effect, as a form offers it. */
export interface StrikeKind {
  readonly kind: string;
  readonly label: Localised;
  readonly sentence: Localised;
  /** What it can strike: `site`, `hosting`, `operator`, `team`, … */
  readonly targets: readonly string[];
  readonly fields: readonly StrikeField[];
}

/** Everything the inspector asks of the worker about one entity; the entity may be none. */
export interface EntitySheet {
  readonly excerpt: SourceExcerpt | null;
  readonly assumptions: readonly WrittenLaw[];
  /** Null for no entity. */
  readonly chart: ChartSketch | null;
  readonly strikes: readonly StrikeKind[];
}
