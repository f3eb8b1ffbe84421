import type { CampaignActions, CampaignState } from './campaignState.ts';
import { useStore } from './createStore.ts';
import { usePorts } from './ports.ts';

/** The campaign that is shown, or was before a future of it was opened. */
export const useCampaign = (): CampaignState => useStore(usePorts().campaign.state, (now) => now);
export const useCampaignActions = (): CampaignActions => usePorts().campaign.actions;
