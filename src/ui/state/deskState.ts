/** What is open, and what can be done about it. */
import type { Verdict } from '../../analysis/verdict.ts';
import type { RunRequest } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Act, Assumption } from '../../model/intervention.ts';
import type { Run } from '../../model/run.ts';
import type { SavedRun } from '../../model/savedRun.ts';
import type { EntitySheet } from '../../model/sheet.ts';
import type { Trial } from '../../model/trial.ts';
import type { ScenarioSource, ScenarioSummary } from '../../workers/protocol.ts';
import type { CampaignChoices } from './campaignChoices.ts';
import type { Refusal } from './scenarioClient.ts';

export type Desk =
  | { readonly screen: 'library' }
  | { readonly screen: 'opening'; readonly path: string }
  | { readonly screen: 'refused'; readonly path: string; readonly refusal: Refusal }
  | OpenScenario;

export interface OpenScenario {
  /** One run of it, or a campaign over it. */
  readonly screen: 'run' | 'campaign';
  readonly source: ScenarioSource;
  /** Whether it comes with the application, and so has an address. */
  readonly isBundled: boolean;
  readonly summary: ScenarioSummary;
  readonly request: RunRequest;
  /** What the campaign over it is, shown or to come back to. */
  readonly campaign: CampaignChoices;
  /** What it was opened from, when that was a saved run: played again, it is held to its trace. Null otherwise. */
  readonly saved: SavedRun | null;
  /** The code of the link that carried it here, which is its address; null when it came otherwise. */
  readonly carried: string | null;
  /** A run was asked for and has not come. */
  readonly isRunning: boolean;
  /** Why the run asked for did not come; the former one stays on screen. */
  readonly refusal: Refusal | null;
}

export interface DeskActions {
  /** Opens a bundled scenario and runs it: what is not asked is the first variant, the first incident, nominal. */
  readonly openBundled: (
    path: string,
    asked?: Partial<RunRequest>,
    at?: number | null,
  ) => Promise<void>;
  /** Opens a text from elsewhere, within a deadline. */
  readonly openText: (source: ScenarioSource) => Promise<void>;
  /** Opens a saved run, whatever it came in, and plays it as it was asked for. */
  readonly openSaved: (saved: SavedRun, carried?: string | null) => Promise<void>;
  /** Opens the text of a saved run's file. */
  readonly openFile: (text: string) => Promise<void>;
  /** Opens the run that a link carries. */
  readonly openCarried: (code: string) => Promise<void>;
  /** Runs again with other choices, at the same instant when a person chose it, else where the new run opens. */
  readonly choose: (change: Partial<RunRequest>) => Promise<void>;
  /** Opens a campaign over a bundled scenario; one that is there already is shown as it was. */
  readonly openBundledCampaign: (
    path: string,
    asked: Partial<RunRequest>,
    campaign: Partial<CampaignChoices>,
  ) => Promise<void>;
  /** A campaign of what is chosen is about to be shown. */
  readonly prepareCampaign: () => void;
  /** Plays many futures of the scenario that is open, or shows those that were played, with what is changed. */
  readonly showCampaign: (
    change?: Partial<RunRequest>,
    campaign?: Partial<CampaignChoices>,
  ) => void;
  /** Shows the campaign that a future was opened from, as it was; without one, that of the design that is open. */
  readonly backToCampaign: () => void;
  /** Shows one run of the design that the campaign is about: that of its medians. */
  readonly leaveCampaign: () => Promise<void>;
  /** Plays one future of the campaign's first design beside what is shown; null when it cannot be played. */
  readonly peekFuture: (
    run: number,
  ) => Promise<{ readonly run: Run; readonly verdict: Verdict } | null>;
  /** Shows one future of the campaign, in its first design or in the other. */
  readonly openFuture: (side: 'a' | 'b', run: number) => Promise<void>;
  /** What the dossier and the engine know of one entity, or of none; null when the worker does not answer. */
  readonly readSheet: (subject: EntityRef | null) => Promise<EntitySheet | null>;
  /** Opens a future that differs from the run on screen from an instant on, at that instant, and keeps it. */
  readonly branch: (request: BranchRequest) => Promise<void>;
  /** Opens the world in which more was different from the start, and keeps it. */
  readonly suppose: (assumptions: readonly Assumption[]) => Promise<void>;
  /** Opens a future that was kept, at the instant of the clock. */
  readonly openKept: (key: string) => Promise<void>;
  /** Shows another run beside the one on screen, on the same clock; null leaves it. */
  readonly compareWith: (request: Partial<RunRequest> | null) => Promise<void>;
  /** What the but-for questions and the trials of worlds are asked with; one at a time, never urgent. */
  readonly inquire: Inquire;
  readonly backToLibrary: () => void;
}

/** What a person does at an instant of the run on screen. */
export interface BranchRequest {
  /** Whole seconds from the start of the run. */
  readonly at: number;
  readonly acts: readonly Act[];
  /** As the person calls this future; what they did otherwise. */
  readonly name?: string;
}

/** Asks the worker without keeping anybody waiting; null when there is no answer. */
export interface Inquire {
  readonly questions: (request: RunRequest) => Promise<readonly Assumption[] | null>;
  readonly trials: (requests: readonly RunRequest[]) => Promise<readonly (Trial | null)[] | null>;
}

export const isOpen = (desk: Desk): desk is OpenScenario =>
  desk.screen === 'run' || desk.screen === 'campaign';
