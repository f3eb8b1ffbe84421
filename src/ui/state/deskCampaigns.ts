/** Between one run and many: the campaign of what is open, and its futures one by one. */
import type { RunRequest } from '../../model/description.ts';
import type { ScenarioSummary } from '../../workers/protocol.ts';
import { type Against, type CampaignChoices, FUTURES_MAX } from './campaignChoices.ts';
import type { CampaignAsked, CampaignDesk, DesignAsked } from './campaignState.ts';
import type { Store } from './createStore.ts';
import { type Desk, type DeskActions, isOpen } from './deskState.ts';
import type { ScenarioClient } from './scenarioClient.ts';

interface Needs {
  readonly desk: Store<Desk>;
  readonly client: ScenarioClient;
  readonly campaign: CampaignDesk;
  /** Shows the run of what is chosen, changed; the clock goes to the instant given, or where the run opens. */
  readonly run: (change: Partial<RunRequest>, at: number | null) => Promise<void>;
}

type CampaignActions =
  | 'showCampaign'
  | 'prepareCampaign'
  | 'backToCampaign'
  | 'leaveCampaign'
  | 'openFuture'
  | 'peekFuture';

export function createDeskCampaigns({
  desk,
  client,
  campaign,
  run,
}: Needs): Pick<DeskActions, CampaignActions> {
  /** What a future of the campaign is, as a run. */
  const requestOf = (design: number, future: number): RunRequest | null => {
    const { asked } = campaign.state.read();
    const found = asked?.designs[design];
    if (!asked || !found) return null;
    return { ...found, seed: asked.seed, mode: 'sampled', run: future };
  };
  const show = (change: Partial<RunRequest> = {}, choices: Partial<CampaignChoices> = {}) =>
    showCampaign(desk, campaign, { change, choices });
  return {
    showCampaign: show,
    prepareCampaign: () => {
      const asked = askedOf(desk.read(), { change: {}, choices: {} });
      if (asked) campaign.actions.prepare(asked.asked);
    },
    backToCampaign: () => {
      const now = desk.read();
      const { asked } = campaign.state.read();
      const [design] = asked?.designs ?? [];
      const isOfThis = isOpen(now) && asked?.source.path === now.source.path;
      // A future of the second design was opened perhaps: the campaign is still about the first.
      if (asked && design && isOfThis) show({ overSeconds: null, ...design, seed: asked.seed });
      else show();
    },
    leaveCampaign: () => run({ mode: 'nominal', overSeconds: null }, null),
    openFuture: async (side, future) => {
      const request = requestOf(side === 'a' ? 0 : 1, future);
      if (request) await run(request, null);
    },
    peekFuture: async (future) => {
      const request = requestOf(0, future);
      const { asked } = campaign.state.read();
      if (!request || !asked) return null;
      const played = await client.ask({ type: 'run', source: asked.source, request }).answer;
      return played.ok ? played.value : null;
    },
  };
}

interface CampaignChange {
  readonly change: Partial<RunRequest>;
  readonly choices: Partial<CampaignChoices>;
}

/** What is chosen, changed, as a campaign; null when no scenario is open. */
function askedOf(now: Desk, { change, choices }: CampaignChange) {
  if (!isOpen(now)) return null;
  const { run: _, ...request } = { ...now.request, ...change };
  const chosen = choicesFor(now.summary, request, { ...now.campaign, ...choices });
  const { variant, incidents, seed, overSeconds = null } = request;
  const design = { variant, incidents, ...(overSeconds === null ? {} : { overSeconds }) };
  const asked: CampaignAsked = {
    source: now.source,
    designs: [design, ...otherDesigns(chosen.against, design)],
    seed,
    futures: chosen.futures,
  };
  return { now, request, chosen, asked };
}

/** Shows the campaign of what is chosen, changed, and plays it unless it is there already. */
function showCampaign(desk: Store<Desk>, campaign: CampaignDesk, change: CampaignChange): void {
  const found = askedOf(desk.read(), change);
  if (!found) return;
  const { now, request, chosen, asked } = found;
  desk.write({ ...now, screen: 'campaign', request, campaign: chosen, refusal: null });
  campaign.actions.play(asked);
}

function otherDesigns(against: Against | null, design: DesignAsked): readonly DesignAsked[] {
  if (!against) return [];
  return against.what === 'variant'
    ? [{ ...design, variant: against.variant }]
    : [{ ...design, incidents: [against.incident] }];
}

/** A comparison with something that the scenario has, and that is not the design itself. */
function choicesFor(
  { variants, incidents }: ScenarioSummary,
  request: RunRequest,
  { futures, against }: CampaignChoices,
): CampaignChoices {
  const isThere =
    against?.what === 'variant'
      ? variants.some(({ id }) => id === against.variant) && against.variant !== request.variant
      : incidents.some(({ id }) => id === against?.incident) &&
        !(request.incidents.length === 1 && request.incidents[0] === against?.incident);
  return { futures: Math.min(futures, FUTURES_MAX), against: isThere ? against : null };
}
