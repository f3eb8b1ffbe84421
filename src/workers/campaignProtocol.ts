/**
 * What a campaign's coordinator and its workers say to each other: two closed unions of plain data. A worker hears
 * messages between slices of its work, so `stop` is heard soon, whatever it is playing.
 */
import type { Factor, FactorSide } from '../analysis/campaign/factor.ts';
import type { Description } from '../model/description.ts';
import type { ScenarioSource, WordedDiagnostic } from './protocol.ts';

/** One design under test: a dossier, a variant of it, and what strikes. */
export interface CampaignDesign {
  readonly source: ScenarioSource;
  /** Null for the dossier as written. */
  readonly variant: string | null;
  /** Incidents that all begin at T; empty for an undisturbed design. */
  readonly incidents: readonly string[];
  /** What is moved to one of its ends; null for the design as it is. */
  readonly factor: { readonly factor: Factor; readonly side: FactorSide } | null;
}

/** A design as a worker has opened it. */
export interface OpenedDesign {
  readonly description: Description;
  /** 16 hexadecimal digits over the dossier as read, the variant applied. */
  readonly dossierHash: string;
  /** What can be moved in it; empty for a design in which something is moved already. */
  readonly factors: readonly Factor[];
  /** Version of the engine that plays it. */
  readonly engine: string;
}

export type ToCampaignWorker =
  /** Opens the designs; comes first, once for each campaign. */
  | {
      readonly type: 'open';
      readonly campaign: number;
      /** The same for all designs: future 7 of one meets what future 7 of the other meets. */
      readonly seed: number;
      readonly designs: readonly CampaignDesign[];
    }
  /** Plays futures `first` to `first + count - 1` of a design, after those asked for before. */
  | {
      readonly type: 'play';
      readonly campaign: number;
      /** Its place among the designs of the campaign. */
      readonly design: number;
      readonly first: number;
      readonly count: number;
    }
  /** Hands over what has been played, and forgets what was asked for beyond it. */
  | { readonly type: 'stop'; readonly campaign: number }
  /** Forgets the campaign. */
  | { readonly type: 'close'; readonly campaign: number };

export type FromCampaignWorker =
  | {
      readonly type: 'opened';
      readonly campaign: number;
      readonly designs: readonly OpenedDesign[];
    }
  /** Outcome rows of consecutive futures, one after the other; the worker gives them away. */
  | {
      readonly type: 'rows';
      readonly campaign: number;
      readonly design: number;
      readonly first: number;
      readonly rows: Int32Array<ArrayBuffer>;
    }
  /** A file is not a valid dossier. */
  | {
      readonly type: 'refused';
      readonly campaign: number;
      readonly design: number;
      readonly diagnostics: readonly WordedDiagnostic[];
    }
  /** A mistake of ours; `run` is the future to replay, null when none was being played. */
  | {
      readonly type: 'crashed';
      readonly campaign: number;
      readonly design: number | null;
      readonly run: number | null;
      readonly message: string;
    };
