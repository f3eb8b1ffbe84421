/** What is known of the campaign that is shown, and what can be done to it. */
import type {
  CampaignSummary,
  ComparisonSummary,
  SensitivitySummary,
} from '../../analysis/campaign/summary.ts';
import type { Description } from '../../model/description.ts';
import type { ScenarioSource, WordedDiagnostic } from '../../workers/protocol.ts';
import type { Store } from './createStore.ts';

/** One design under one incident, or over a period. */
export interface DesignAsked {
  readonly variant: string | null;
  readonly incidents: readonly string[];
  /** Absent for the period of the dossier. */
  readonly overSeconds?: number;
}

/** All that a campaign depends on. */
export interface CampaignAsked {
  readonly source: ScenarioSource;
  /** One, or two on the same futures. */
  readonly designs: readonly DesignAsked[];
  readonly seed: number;
  readonly futures: number;
}

/** What the futures played come to; lists in the order of the designs. */
export interface CampaignResult {
  readonly descriptions: readonly Description[];
  readonly summaries: readonly CampaignSummary[];
  readonly comparison: ComparisonSummary | null;
}

export type Phase =
  | 'idle'
  | 'opening'
  | 'playing'
  | 'paused'
  | 'finished'
  | 'cancelled'
  | 'refused'
  | 'failed';

/** Something that plays and may come to something. */
export interface Playing<Result> {
  readonly phase: Phase;
  readonly done: number;
  readonly of: number;
  readonly result: Result | null;
  /** The future that could not be played, when it is known. */
  readonly failedAt: number | null;
  readonly diagnostics: readonly WordedDiagnostic[];
}

export interface CampaignState {
  readonly asked: CampaignAsked | null;
  readonly campaign: Playing<CampaignResult>;
  /** What matters most in the first design; a study of its own, played when asked for. */
  readonly study: Playing<SensitivitySummary>;
}

export interface CampaignActions {
  /**
   * This one may be asked for soon: starts the workers, loads the statistics, plays a few futures and forgets them. Code that
   * runs for the first time takes longer than playing does.
   */
  readonly prepare: (asked: CampaignAsked) => void;
  /** Plays what is asked; does nothing when that is what is shown. */
  readonly play: (asked: CampaignAsked) => void;
  /** Plays the same again, from the beginning. */
  readonly again: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly cancel: () => void;
  readonly rankFactors: () => void;
  readonly cancelRanking: () => void;
  /** Ends what plays and forgets what was asked: the library is shown. */
  readonly leave: () => void;
}

export interface CampaignDesk {
  readonly state: Store<CampaignState>;
  readonly actions: CampaignActions;
  /** What was chosen of the lists of the page, so that coming back to it finds it as it was. */
  readonly choices: Map<string, string>;
}

export const NOTHING_PLAYED: Playing<never> = {
  phase: 'idle',
  done: 0,
  of: 0,
  result: null,
  failedAt: null,
  diagnostics: [],
};
