/**
 * The campaign that is shown: what was asked, how far it is, what it comes to. It lives outside React and goes on while
 * one of its futures is looked at, so that coming back finds it as it was.
 */
import { castDraft, type Draft } from 'immer';
import type { CampaignCrew } from '../../workers/campaignCrew.ts';
import type { Campaign } from '../../workers/campaignOrder.ts';
import {
  type CampaignActions,
  type CampaignAsked,
  type CampaignDesk,
  type CampaignState,
  NOTHING_PLAYED,
} from './campaignState.ts';
import { createStore, type Store } from './createStore.ts';

type Part = 'campaign' | 'study';
type Hear<Of extends Part> = (change: Partial<CampaignState[Of]>) => void;

/** What plays now, so that it can be stopped. */
interface Hold {
  campaign: Campaign<unknown> | null;
  /** Counts what was begun: an answer to something older is dropped. */
  turn: number;
  /** What was pressed and is shown already, and not done yet. */
  pressed: 'paused' | 'cancelled' | null;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** One of the two things that play: what it is told, and how it is stopped. */
interface PartPlayer<Of extends Part> {
  readonly tell: Hear<Of>;
  /** Begins anew; what is told through what this gives is heard until something else begins. */
  readonly begin: (of: number) => { readonly hear: Hear<Of>; readonly isWanted: () => boolean };
  readonly hold: (campaign: Campaign<unknown>) => void;
  readonly stop: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly cancel: () => void;
}

/**
 * Time for the screen to say what was pressed, before the last summary is made: that of a million futures takes longer
 * than a person takes for an answer.
 */
const AFTER_PAINT_MS = 20;

export function createCampaignDesk(crew: CampaignCrew): CampaignDesk {
  const state = createStore<CampaignState>({
    asked: null,
    campaign: NOTHING_PLAYED,
    study: NOTHING_PLAYED,
  });
  const campaign = createPart(state, 'campaign');
  const study = createPart(state, 'study');
  const start = async (asked: CampaignAsked) => {
    state.write({ ...state.read(), asked });
    study.stop();
    study.tell(NOTHING_PLAYED);
    const { hear, isWanted } = campaign.begin(asked.futures);
    const { playCampaign } = await import('./playCampaign.ts');
    if (isWanted()) campaign.hold(playCampaign(asked, crew, hear));
  };
  let prepared: CampaignAsked | null = null;
  const prepare = async (asked: CampaignAsked) => {
    if (prepared && isSameAsked(prepared, asked)) return;
    prepared = asked;
    const { prepareCampaign } = await import('./playCampaign.ts');
    prepareCampaign(asked, crew);
  };
  const rank = async () => {
    const { asked } = state.read();
    if (!asked) return;
    const { hear, isWanted } = study.begin(0);
    const { playStudy } = await import('./playCampaign.ts');
    await playStudy(asked, crew, hear, (played) => {
      if (isWanted()) study.hold(played);
      else played.cancel();
    });
  };
  const actions: CampaignActions = {
    prepare: (asked) => void prepare(asked),
    play: (asked) => {
      const now = state.read().asked;
      if (!now || !isSameAsked(now, asked)) void start(asked);
    },
    again: () => {
      const { asked } = state.read();
      if (asked) void start(asked);
    },
    pause: campaign.pause,
    resume: campaign.resume,
    cancel: campaign.cancel,
    rankFactors: () => void rank(),
    cancelRanking: study.cancel,
    leave: () => {
      campaign.stop();
      study.stop();
      state.write({ asked: null, campaign: NOTHING_PLAYED, study: NOTHING_PLAYED });
    },
  };
  return { state, actions, choices: new Map() };
}

function createPart<Of extends Part>(state: Store<CampaignState>, part: Of): PartPlayer<Of> {
  const now: Hold = { campaign: null, turn: 0, pressed: null, timer: undefined };
  const tell: Hear<Of> = (change) =>
    state.change((draft) => {
      Object.assign(draft[part], castDraft(change) as Draft<CampaignState[Of]>);
    });
  const stop = () => {
    now.turn += 1;
    now.campaign?.cancel();
    now.campaign = null;
  };
  const press = (phase: 'paused' | 'cancelled', act: (campaign: Campaign<unknown>) => void) => {
    const { campaign } = now;
    now.pressed = phase;
    tell({ phase } as Partial<CampaignState[Of]>);
    clearTimeout(now.timer);
    now.timer = setTimeout(() => {
      now.pressed = null;
      if (campaign) act(campaign);
    }, AFTER_PAINT_MS);
  };
  return {
    tell,
    stop,
    begin: (of) => {
      stop();
      now.pressed = null;
      const { turn } = now;
      const isWanted = () => now.turn === turn;
      tell({ ...NOTHING_PLAYED, phase: 'opening', of } as Partial<CampaignState[Of]>);
      return {
        isWanted,
        hear: (change) => {
          const isLate = now.pressed !== null && change.phase === 'playing';
          if (isWanted()) tell(isLate ? { ...change, phase: now.pressed } : change);
        },
      };
    },
    hold: (campaign) => {
      now.campaign = campaign;
    },
    pause: () => press('paused', (campaign) => campaign.pause()),
    resume: () => {
      // Pressed before the pause was carried out: there is nothing to go on with.
      if (now.pressed === 'paused') clearTimeout(now.timer);
      else now.campaign?.resume();
      now.pressed = null;
      tell({ phase: 'playing' } as Partial<CampaignState[Of]>);
    },
    cancel: () => {
      if (now.campaign) press('cancelled', (campaign) => campaign.cancel());
      else {
        stop();
        tell({ phase: 'cancelled' } as Partial<CampaignState[Of]>);
      }
    },
  };
}

/** The same futures of the same designs. A source that was opened again is another object with the same texts. */
function isSameAsked(one: CampaignAsked, other: CampaignAsked): boolean {
  const plain = ({ source, designs, seed, futures }: CampaignAsked): string =>
    JSON.stringify([source.path, source.text, source.files, designs, seed, futures]);
  return plain(one) === plain(other);
}
