/** What is asked of a campaign, what is told of it while it plays, and how it ends. */
import type { CampaignSetting, Played } from '../analysis/campaign/summary.ts';
import type { CampaignCrew } from './campaignCrew.ts';
import type { CampaignDesign } from './campaignProtocol.ts';
import type { WordedDiagnostic } from './protocol.ts';

/** What is asked of a campaign. */
export interface CampaignOrder<Summary> {
  /** At least one. All meet the same futures. */
  readonly designs: readonly CampaignDesign[];
  readonly seed: number;
  /** Futures to play, at most, of each design. */
  readonly runs: number;
  /** What the summary may claim, for every design. */
  readonly claims: Pick<CampaignSetting, 'stopping' | 'confidence' | 'claimed'>;
  /** What the futures counted so far come to; the designs in their order. */
  readonly summarise: (played: readonly Played[]) => Summary;
  /** Looked at after each whole block, with exactly the futures up to its end: true ends the campaign. */
  readonly isEnough?: (played: readonly Played[]) => boolean;
}

/** What a campaign needs of the outside. */
export interface CampaignSurroundings<Summary> {
  readonly crew: CampaignCrew;
  /** Milliseconds of a clock that never goes back. It decides when progress is told, and no result. */
  readonly now: () => number;
  /** Told at most five times a second, less often when a summary takes long to make. */
  readonly onProgress?: (progress: CampaignProgress<Summary>) => void;
  /**
   * Calls back once what was told of the first futures has been shown; until then nothing is played. A page on a computer with
   * few cores would else share them with its own workers in the very moment in which somebody waits to see anything.
   */
  readonly whenShown?: (goOn: () => void) => void;
}

export interface CampaignProgress<Summary> {
  readonly phase: 'opening' | 'playing' | 'paused';
  /** Futures counted, of each design: 0 to `done - 1`, without a gap. */
  readonly done: number;
  readonly of: number;
  /** Null before the first future. */
  readonly summary: Summary | null;
}

export type CampaignEnd<Summary> =
  /** `because`: all were played, or `isEnough` said so. */
  | {
      readonly end: 'finished';
      readonly because: 'all' | 'enough';
      readonly done: number;
      readonly of: number;
      readonly summary: Summary;
    }
  /** What was known when somebody cancelled it; null when that is nothing. */
  | {
      readonly end: 'cancelled';
      readonly done: number;
      readonly of: number;
      readonly summary: Summary | null;
    }
  /** A design is not a valid dossier. */
  | {
      readonly end: 'refused';
      readonly design: number;
      readonly diagnostics: readonly WordedDiagnostic[];
    }
  /** A mistake of ours; `run` is the future of the design to replay, when there is one. */
  | {
      readonly end: 'failed';
      readonly design: number | null;
      readonly run: number | null;
      readonly message: string;
    };

export interface Campaign<Summary> {
  /** Workers stop within a slice; what they have played is kept. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** Ends it at once, with what is known. */
  readonly cancel: () => void;
  readonly ended: Promise<CampaignEnd<Summary>>;
}
