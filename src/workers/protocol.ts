/**
 * What the page and its worker say to each other: two closed unions of plain data. The worker does all that needs
 * the dossier language and the engine, so that the page loads neither. One job at a time: a worker that computes
 * hears nothing, so cancelling means that the answer with that job's number is dropped.
 */
import type { Verdict } from '../analysis/verdict.ts';
import type { SimSeconds } from '../base/time.ts';
import type { RunRequest } from '../model/description.ts';
import type { EntityRef } from '../model/entity.ts';
import type { IncidentFamily } from '../model/incidentFamily.ts';
import type { Assumption } from '../model/intervention.ts';
import type { Localised } from '../model/localised.ts';
import type { Run } from '../model/run.ts';
import type { EntitySheet } from '../model/sheet.ts';
import type { Trial } from '../model/trial.ts';
import type { SharedObservation } from '../scenario/index.ts';

/** A dossier as text, with the files it may include. */
export interface ScenarioSource {
  /** Path of the dossier, for messages. */
  readonly path: string;
  readonly text: string;
  /** Included texts by path relative to the dossier. */
  readonly files: Readonly<Record<string, string>>;
}

/** A choice that a person can make about a scenario. */
export interface Choice<Id> {
  readonly id: Id;
  /** Null for the dossier as written, which has no name of its own. */
  readonly name: Localised | null;
  /** What choosing it shows; null when the author says nothing. */
  readonly story: Localised | null;
}

/** One idea of a presentation, and where it is seen. */
export interface Scene {
  readonly variant: string | null;
  /** Null: none, or the first one. */
  readonly incident: string | null;
  /** Whole seconds after T. */
  readonly afterT: number;
  /** Name of what is selected, as dossiers write it. */
  readonly show: string | null;
  readonly say: Localised;
}

/** What the page needs to know of a dossier before it runs. */
export interface ScenarioSummary {
  readonly name: Localised;
  readonly summary: Localised | null;
  readonly lesson: Localised | null;
  readonly doctrine: string;
  /** T, as the author wrote it: `2026-05-20 10:00`. */
  readonly starts: string;
  readonly horizonSeconds: number;
  /** In the author's order; the dossier as written is `null`, first, unless one of them gives it a name. */
  readonly variants: readonly Choice<string | null>[];
  readonly incidents: readonly Choice<string>[];
  /** What a presenter says, in the order it is told; empty when the author wrote nothing. */
  readonly walkthrough: readonly Scene[];
  readonly sources: readonly { readonly title: string; readonly note: Localised | null }[];
  readonly warnings: readonly WordedDiagnostic[];
  /** What texts and good practice have to say of its designs before anything breaks. */
  readonly observations: readonly SharedObservation[];
}

/** A diagnostic with its place, its words in both languages, and the line of the file that it is about. */
export interface WordedDiagnostic {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly message: Localised;
  readonly advice: Localised;
  /** Null when the file has no such line. */
  readonly sourceLine: string | null;
}

/** How one design of a scenario ends, small enough to draw in a list. */
export interface Outcome {
  readonly variant: string | null;
  /** Null for the dossier as written, which has no name of its own. */
  readonly name: Localised | null;
  readonly word: Verdict['word'];
  /** The service that suffers most; null in a dossier without services. */
  readonly service: LevelCurve | null;
}

/** The level of one service over a whole run. */
export interface LevelCurve {
  readonly name: Localised;
  readonly mbco: number;
  /** T. */
  readonly incidentAt: SimSeconds;
  readonly endsAt: SimSeconds;
  /** Share of the nominal demand at each change, from the start of the run. */
  readonly levels: readonly { readonly at: SimSeconds; readonly level: number }[];
}

/** A scenario of the library at a glance: what it is about and how each of its designs ends. As small as a row of the list. */
export interface Glance {
  readonly name: Localised;
  /** The first sentence of its lesson, or of what the product is. Null when the author says neither. */
  readonly point: Localised | null;
  /** Name of the first incident; null when it has none, or when there is no incident. */
  readonly incident: Localised | null;
  readonly incidentCount: number;
  /** Kinds of effects of the first incident, in order, each once. */
  readonly breaks: readonly { readonly kind: string; readonly label: Localised }[];
  /** Families of what all its incidents take away, in the order of the library. */
  readonly families: readonly IncidentFamily[];
  /** One for each variant, under the first incident, in nominal mode. */
  readonly outcomes: readonly Outcome[];
}

/**
 * All that a scenario says of itself, in each language, for a search: its name, lesson, incidents, designs and sources, and
 * what breaks, in `searchable` text.
 */
export type Told = Localised;

export type ToWorker =
  | { readonly type: 'open'; readonly job: number; readonly source: ScenarioSource }
  | { readonly type: 'glance'; readonly job: number; readonly source: ScenarioSource }
  | {
      readonly type: 'run';
      readonly job: number;
      readonly source: ScenarioSource;
      readonly request: RunRequest;
    }
  | {
      readonly type: 'sheet';
      readonly job: number;
      readonly source: ScenarioSource;
      readonly variant: string | null;
      readonly subject: EntityRef | null;
    }
  /** What may be asked of a run by running it again: see `analysis/causes/butFor.ts`. */
  | {
      readonly type: 'questions';
      readonly job: number;
      readonly source: ScenarioSource;
      readonly request: RunRequest;
    }
  /** Runs worlds for what they come to only; a few at a time, so that more urgent questions come between. */
  | {
      readonly type: 'try';
      readonly job: number;
      readonly source: ScenarioSource;
      readonly requests: readonly RunRequest[];
    };

export type FromWorker =
  /** Its script runs: what was asked before waited for it. */
  | { readonly type: 'ready' }
  | { readonly type: 'opened'; readonly job: number; readonly summary: ScenarioSummary }
  | { readonly type: 'glanced'; readonly job: number; readonly glance: Glance; readonly told: Told }
  | { readonly type: 'ran'; readonly job: number; readonly run: Run; readonly verdict: Verdict }
  | { readonly type: 'sheet-read'; readonly job: number; readonly sheet: EntitySheet }
  | {
      readonly type: 'asked';
      readonly job: number;
      readonly questions: readonly Assumption[];
    }
  /** In the order of the requests; null for a world that cannot be run. */
  | { readonly type: 'tried'; readonly job: number; readonly trials: readonly (Trial | null)[] }
  /** The file is not a valid dossier, or what a person did cannot be done. */
  | {
      readonly type: 'refused';
      readonly job: number;
      readonly diagnostics: readonly WordedDiagnostic[];
    }
  /** A mistake of ours. */
  | { readonly type: 'crashed'; readonly job: number; readonly message: string };
