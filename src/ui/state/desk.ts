/** What is open: the library, a file that could not be read, or a scenario with the choices made about it. */
import type { Verdict } from '../../analysis/verdict.ts';
import type { RunRequest } from '../../model/description.ts';
import type { Run } from '../../model/run.ts';
import type { ScenarioShelf } from '../../platform/bundledScenarios.ts';
import type { ScenarioSource, ScenarioSummary } from '../../workers/protocol.ts';
import type { CampaignDesk, DesignAsked } from './campaign.ts';
import {
  type Against,
  type CampaignChoices,
  FUTURES_MAX,
  USUAL_CHOICES,
} from './campaignChoices.ts';
import { createStore, type Store } from './createStore.ts';
import {
  createSoleAsker,
  type Refusal,
  type ScenarioClient,
  type SoleAsker,
} from './scenarioClient.ts';
import { actions, readSession } from './session.ts';

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
  /** Runs again with other choices, at the same instant. */
  readonly choose: (change: Partial<RunRequest>) => Promise<void>;
  /** Opens a campaign over a bundled scenario; one that is there already is shown as it was. */
  readonly openBundledCampaign: (
    path: string,
    asked: Partial<RunRequest>,
    campaign: Partial<CampaignChoices>,
  ) => Promise<void>;
  /** Plays many futures of the scenario that is open, or shows those that were played, with what is changed. */
  readonly showCampaign: (
    change?: Partial<RunRequest>,
    campaign?: Partial<CampaignChoices>,
  ) => void;
  /** Shows one run of the design that the campaign is about: that of its medians. */
  readonly leaveCampaign: () => Promise<void>;
  /** Plays one future of the campaign's first design beside what is shown; null when it cannot be played. */
  readonly peekFuture: (
    run: number,
  ) => Promise<{ readonly run: Run; readonly verdict: Verdict } | null>;
  /** Shows one future of the campaign, in its first design or in the other. */
  readonly openFuture: (side: 'a' | 'b', run: number) => Promise<void>;
  readonly backToLibrary: () => void;
}

/** A stranger's text may be made to be slow: longer than this, it is not read. */
const OPENING_MS = 2000;

interface DeskNeeds {
  readonly client: ScenarioClient;
  readonly shelf: ScenarioShelf;
  readonly campaign: CampaignDesk;
}

export function createDesk({ client, shelf, campaign }: DeskNeeds): {
  readonly desk: Store<Desk>;
  readonly deskActions: DeskActions;
} {
  const desk = createStore<Desk>({ screen: 'library' });
  const asker = createSoleAsker(client);
  const run = (change: Partial<RunRequest>, at: number | null) =>
    runChosen(desk, asker, change, at);

  const refuse = (path: string, refusal: Refusal) => {
    if (refusal.reason !== 'cancelled') desk.write({ screen: 'refused', path, refusal });
  };
  const open = async (source: ScenarioSource, isBundled: boolean, asked: Partial<RunRequest>) => {
    actions.leave(); // the former run would be shown under the name of this scenario
    desk.write({ screen: 'opening', path: source.path });
    const how = isBundled ? {} : { deadlineMs: OPENING_MS };
    const opened = await asker.ask({ type: 'open', source }, how);
    if (!opened.ok) return refuse(source.path, opened.error);
    const { summary } = opened.value;
    const request = requestFor(summary, asked);
    const chosen = { source, isBundled, summary, request, campaign: USUAL_CHOICES };
    desk.write({ screen: 'run', ...chosen, isRunning: false, refusal: null });
  };
  /** Opens a bundled scenario unless it is the one that is open; false when it cannot be. */
  const openOnce = async (path: string, asked: Partial<RunRequest>): Promise<boolean> => {
    const now = desk.read();
    if (isOpen(now) && now.isBundled && now.source.path === path) {
      desk.write({ ...now, request: requestFor(now.summary, asked) });
      return true;
    }
    const source = await shelf.load(path);
    if (source === null) refuse(path, { reason: 'not-found' });
    else await open(source, true, asked);
    return isOpen(desk.read());
  };

  const deskActions: DeskActions = {
    openBundled: async (path, asked = {}, at = null) => {
      const source = await shelf.load(path);
      if (source === null) return refuse(path, { reason: 'not-found' });
      const before = desk.read();
      await open(source, true, asked);
      keepChoices(desk, before);
      await run({}, at);
    },
    openText: async (source) => {
      await open(source, false, {});
      await run({}, null);
    },
    choose: (change) => {
      const { playing, instant } = readSession();
      return run(change, playing ? instant : null);
    },
    openBundledCampaign: async (path, asked, choices) => {
      if (await openOnce(path, asked)) deskActions.showCampaign({}, choices);
    },
    showCampaign: (change = {}, choices = {}) => showCampaign(desk, campaign, { change, choices }),
    leaveCampaign: () => run({ mode: 'nominal' }, null),
    openFuture: (side, future) => {
      const { asked } = campaign.state.read();
      const design = asked?.designs[side === 'a' ? 0 : 1];
      if (!asked || !design) return Promise.resolve();
      return run({ ...design, seed: asked.seed, mode: 'sampled', run: future }, null);
    },
    peekFuture: async (future) => {
      const { asked } = campaign.state.read();
      const [design] = asked?.designs ?? [];
      if (!asked || !design) return null;
      const request = { ...design, seed: asked.seed, mode: 'sampled', run: future } as const;
      const { answer } = client.ask({ type: 'run', source: asked.source, request });
      const played = await answer;
      return played.ok ? played.value : null;
    },
    backToLibrary: () => {
      asker.cancel();
      actions.leave();
      campaign.actions.leave();
      desk.write({ screen: 'library' });
    },
  };
  return { desk, deskActions };
}

const isOpen = (desk: Desk): desk is OpenScenario =>
  desk.screen === 'run' || desk.screen === 'campaign';

/** A scenario that is opened again, for one of its futures say, keeps what was chosen of its campaign. */
function keepChoices(desk: Store<Desk>, before: Desk): void {
  const now = desk.read();
  if (isOpen(before) && isOpen(now) && before.source.path === now.source.path)
    desk.write({ ...now, campaign: before.campaign });
}

interface CampaignChange {
  readonly change: Partial<RunRequest>;
  readonly choices: Partial<CampaignChoices>;
}

/** Shows the campaign of what is chosen, changed, and plays it unless it is there already. */
function showCampaign(
  desk: Store<Desk>,
  campaign: CampaignDesk,
  { change, choices }: CampaignChange,
): void {
  const now = desk.read();
  if (!isOpen(now)) return;
  const { run: _, ...request } = { ...now.request, ...change };
  const chosen = choicesFor(now.summary, request, { ...now.campaign, ...choices });
  const { variant, incidents, seed } = request;
  desk.write({ ...now, screen: 'campaign', request, campaign: chosen, refusal: null });
  campaign.actions.play({
    source: now.source,
    designs: [{ variant, incidents }, ...otherDesigns(chosen.against, { variant, incidents })],
    seed,
    futures: chosen.futures,
  });
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

/** Runs what is chosen, changed; the clock goes to `at`, or to T. Does nothing when no scenario is open. */
async function runChosen(
  desk: Store<Desk>,
  asker: SoleAsker,
  change: Partial<RunRequest>,
  at: number | null,
): Promise<void> {
  const now = desk.read();
  if (!isOpen(now)) return;
  const request = withoutAbsent({ ...now.request, ...change });
  // A run of something else would be shown under the name of what was asked for.
  if (now.screen === 'campaign') actions.leave();
  desk.write({ ...now, screen: 'run', request, isRunning: true, refusal: null });
  const answer = await asker.ask({ type: 'run', source: now.source, request });
  const later = desk.read();
  // Another choice, another scenario, a campaign or the library came meanwhile.
  if (later.screen !== 'run' || later.request !== request) return;
  desk.write({ ...later, isRunning: false, refusal: answer.ok ? null : answer.error });
  if (!answer.ok) return;
  const { run, verdict } = answer.value;
  actions.play(run, verdict, at ?? run.incidentAt);
}

/** Medians have no future of their own. */
function withoutAbsent({ run, ...request }: RunRequest): RunRequest {
  return request.mode === 'sampled' && run !== undefined ? { ...request, run } : request;
}

/** The request asked for, with a choice for whatever it leaves out or names wrongly. */
function requestFor(summary: ScenarioSummary, asked: Partial<RunRequest>): RunRequest {
  const variant = summary.variants.find(({ id }) => id === asked.variant) ?? summary.variants[0];
  return {
    variant: variant?.id ?? null,
    incidents: incidentsFor(summary, asked.incidents),
    seed: asked.seed ?? 1,
    mode: asked.mode ?? 'nominal',
    ...(asked.run === undefined ? {} : { run: asked.run }),
  };
}

/** Those asked for that the scenario has. No incident can be asked for; names that are all unknown are not that. */
function incidentsFor(
  { incidents }: ScenarioSummary,
  asked: readonly string[] | undefined,
): readonly string[] {
  const ids = incidents.map(({ id }) => id);
  const known = asked?.filter((id) => ids.includes(id)) ?? [];
  return known.length > 0 || asked?.length === 0 ? known : ids.slice(0, 1);
}
