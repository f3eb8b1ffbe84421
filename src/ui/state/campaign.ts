/**
 * The campaign that is shown: what was asked, how far it is, what it comes to. It lives outside React and goes on while
 * one of its futures is looked at, so that coming back finds it as it was.
 */
import { castDraft, type Draft } from 'immer';
import type {
  CampaignSummary,
  ComparisonSummary,
  SensitivitySummary,
} from '../../analysis/campaign/summary.ts';
import type { Description } from '../../model/description.ts';
import type { CampaignCrew } from '../../workers/campaignCrew.ts';
import type { Campaign } from '../../workers/campaignOrder.ts';
import type { ScenarioSource, WordedDiagnostic } from '../../workers/protocol.ts';
import { createStore, type Store } from './createStore.ts';

/** One design under one incident. */
export interface DesignAsked {
  readonly variant: string | null;
  readonly incidents: readonly string[];
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

const NOTHING: Playing<never> = {
  phase: 'idle',
  done: 0,
  of: 0,
  result: null,
  failedAt: null,
  diagnostics: [],
};

/** What plays now, so that it can be stopped. */
interface Hold {
  campaign: Campaign<unknown> | null;
  /** Counts what was begun: an answer to something older is dropped. */
  turn: number;
}

export interface CampaignDesk {
  readonly state: Store<CampaignState>;
  readonly actions: CampaignActions;
  /** What was chosen of the lists of the page, so that coming back to it finds it as it was. */
  readonly choices: Map<string, string>;
}

type Part = 'campaign' | 'study';

export function createCampaignDesk(crew: CampaignCrew): CampaignDesk {
  const state = createStore<CampaignState>({ asked: null, campaign: NOTHING, study: NOTHING });
  const holds: Readonly<Record<Part, Hold>> = {
    campaign: { campaign: null, turn: 0 },
    study: { campaign: null, turn: 0 },
  };
  const tell = (part: Part, change: Partial<CampaignState[Part]>) =>
    state.change((draft) => {
      Object.assign(draft[part], castDraft(change) as Draft<CampaignState[Part]>);
    });
  const stop = (part: Part) => {
    holds[part].turn += 1;
    holds[part].campaign?.cancel();
    holds[part].campaign = null;
  };
  /** Begins a part anew; what it tells is heard until another one begins. */
  const begin = (part: Part, of: number): ((change: Partial<CampaignState[Part]>) => void) => {
    stop(part);
    const { turn } = holds[part];
    tell(part, { ...NOTHING, phase: 'opening', of });
    return (change) => {
      if (holds[part].turn === turn) tell(part, change);
    };
  };
  const start = async (asked: CampaignAsked) => {
    state.write({ ...state.read(), asked });
    stop('study');
    tell('study', NOTHING);
    const hear = begin('campaign', asked.futures);
    const { turn } = holds.campaign;
    const { playCampaign } = await import('./playCampaign.ts');
    if (holds.campaign.turn === turn) holds.campaign.campaign = playCampaign(asked, crew, hear);
  };
  const rank = async () => {
    const { asked } = state.read();
    if (!asked) return;
    const hear = begin('study', 0);
    const { turn } = holds.study;
    const { playStudy } = await import('./playCampaign.ts');
    const isWanted = () => holds.study.turn === turn;
    await playStudy(asked, crew, hear, (campaign) => {
      if (!isWanted()) return campaign.cancel();
      holds.study.campaign = campaign;
    });
  };
  const cancelPart = (part: Part) => {
    const { phase } = state.read()[part];
    holds[part].campaign?.cancel();
    if (phase === 'opening') {
      stop(part);
      tell(part, { phase: 'cancelled' });
    }
  };
  const actions: CampaignActions = {
    play: (asked) => {
      const now = state.read().asked;
      if (!now || !isSameAsked(now, asked)) void start(asked);
    },
    again: () => {
      const { asked } = state.read();
      if (asked) void start(asked);
    },
    pause: () => holds.campaign.campaign?.pause(),
    resume: () => holds.campaign.campaign?.resume(),
    cancel: () => cancelPart('campaign'),
    rankFactors: () => void rank(),
    cancelRanking: () => cancelPart('study'),
    leave: () => {
      stop('campaign');
      stop('study');
      state.write({ asked: null, campaign: NOTHING, study: NOTHING });
    },
  };
  return { state, actions, choices: new Map() };
}

/** The same futures of the same designs. A source that was opened again is another object with the same texts. */
function isSameAsked(one: CampaignAsked, other: CampaignAsked): boolean {
  const plain = ({ source, designs, seed, futures }: CampaignAsked): string =>
    JSON.stringify([source.path, source.text, source.files, designs, seed, futures]);
  return plain(one) === plain(other);
}
