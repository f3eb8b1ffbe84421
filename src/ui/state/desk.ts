/** What is open: the library, a file that could not be read, or a scenario with the choices made about it. */
import type { Result } from '../../base/result.ts';
import type { RunRequest } from '../../model/description.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { SavedRun } from '../../model/savedRun.ts';
import type { EntitySheet } from '../../model/sheet.ts';
import type { ScenarioShelf } from '../../platform/bundledScenarios.ts';
import type { ScenarioSource, ScenarioSummary } from '../../workers/protocol.ts';
import { USUAL_CHOICES } from './campaignChoices.ts';
import type { CampaignDesk } from './campaignState.ts';
import { createStore, type Store } from './createStore.ts';
import { createDeskBranches } from './deskBranches.ts';
import { createDeskCampaigns } from './deskCampaigns.ts';
import { type Desk, type DeskActions, isOpen, type OpenScenario } from './deskState.ts';
import { futuresActions, withoutNothing } from './futures.ts';
import {
  createSoleAsker,
  type Refusal,
  type SavedRunTrouble,
  type ScenarioClient,
  type SoleAsker,
} from './scenarioClient.ts';
import { actions, readSession } from './session.ts';

/** A stranger's text may be made to be slow: longer than this, it is not read. */
const OPENING_MS = 10_000;

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

  const ofCampaigns = createDeskCampaigns({ desk, client, campaign, run });

  const { refuse, open, openOnce } = createOpeners(desk, asker, shelf);
  const openRead = async (saved: Result<SavedRun, SavedRunTrouble>, carried: string | null) => {
    if (saved.ok) await deskActions.openSaved(saved.value, carried);
    else refuse('', { reason: 'damaged', problem: saved.error });
  };
  const deskActions: DeskActions = {
    openBundled: async (path, asked = {}, at = null) => {
      const source = await shelf.load(path);
      if (source === null) return refuse(path, { reason: 'not-found' });
      const before = desk.read();
      await open(source, asked, { isBundled: true, screen: 'run', saved: null, carried: null });
      keepChoices(desk, before);
      await run({}, at);
    },
    openText: async (source) => {
      await open(source, {}, { isBundled: false, screen: 'run', saved: null, carried: null });
      await run({}, null);
    },
    openSaved: async (saved, carried = null) => {
      await open(saved.source, saved.request, { isBundled: false, screen: 'run', saved, carried });
      await run({}, saved.at);
    },
    openFile: async (text) => {
      const { readSavedRun } = await import('./sharedRun.ts');
      await openRead(readSavedRun(text), null);
    },
    openCarried: async (code) => {
      const { runOfLink } = await import('./sharedRun.ts');
      await openRead(await runOfLink(code), code);
    },
    choose: (change) => run(afresh(change), chosenInstant()),
    ...createDeskBranches({ desk, client, run }),
    openBundledCampaign: async (path, asked, choices) => {
      if (await openOnce(path, asked)) ofCampaigns.showCampaign({}, choices);
    },
    ...ofCampaigns,
    readSheet: (subject) => readSheet(desk, client, subject),
    backToLibrary: () => {
      asker.cancel();
      actions.leave();
      campaign.actions.leave();
      desk.write({ screen: 'library' });
    },
  };
  return { desk, deskActions };
}

/** Opens scenarios, without running them. */
function createOpeners(desk: Store<Desk>, asker: SoleAsker, shelf: ScenarioShelf) {
  const refuse = (path: string, refusal: Refusal) => {
    if (refusal.reason !== 'cancelled') desk.write({ screen: 'refused', path, refusal });
  };
  const open = async (
    source: ScenarioSource,
    asked: Partial<RunRequest>,
    {
      isBundled,
      screen,
      saved,
      carried,
    }: Pick<OpenScenario, 'isBundled' | 'screen' | 'saved' | 'carried'>,
  ) => {
    actions.leave(); // the former run would be shown under the name of this scenario
    desk.write({ screen: 'opening', path: source.path });
    const how = isBundled ? {} : { deadlineMs: OPENING_MS };
    const opened = await asker.ask({ type: 'open', source }, how);
    if (!opened.ok) return refuse(source.path, opened.error);
    const { summary } = opened.value;
    const request = requestFor(summary, asked);
    const chosen = { source, isBundled, saved, carried, summary, request, campaign: USUAL_CHOICES };
    desk.write({ screen, ...chosen, isRunning: false, refusal: null });
  };
  /** Opens a bundled scenario for its campaign, unless it is the one that is open; false when it cannot be. */
  const openOnce = async (path: string, asked: Partial<RunRequest>): Promise<boolean> => {
    const now = desk.read();
    if (isOpen(now) && now.isBundled && now.source.path === path) {
      desk.write({ ...now, screen: 'campaign', request: requestFor(now.summary, asked) });
      return true;
    }
    const source = await shelf.load(path);
    if (source === null) refuse(path, { reason: 'not-found' });
    else
      await open(source, asked, {
        isBundled: true,
        screen: 'campaign',
        saved: null,
        carried: null,
      });
    return isOpen(desk.read());
  };
  return { refuse, open, openOnce };
}

/** A scenario that is opened again, for one of its futures say, keeps what was chosen of its campaign. */
function keepChoices(desk: Store<Desk>, before: Desk): void {
  const now = desk.read();
  if (isOpen(before) && isOpen(now) && before.source.path === now.source.path)
    desk.write({ ...now, campaign: before.campaign });
}

/** Runs what is chosen, changed; the clock goes to `at`, or where the run opens. Does nothing when no scenario is open. */
async function runChosen(
  desk: Store<Desk>,
  asker: SoleAsker,
  change: Partial<RunRequest>,
  at: number | null,
): Promise<void> {
  const now = desk.read();
  if (!isOpen(now)) return;
  const request = withoutNothing(withoutAbsent({ ...now.request, ...change }));
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
  futuresActions.remember(now.source.path, request, verdict.word);
  actions.play(run, verdict, at);
}

/** Asked beside whatever else is asked: it changes nothing on screen but the inspector. */
async function readSheet(
  desk: Store<Desk>,
  client: ScenarioClient,
  subject: EntityRef | null,
): Promise<EntitySheet | null> {
  const now = desk.read();
  if (!isOpen(now)) return null;
  const { variant } = now.request;
  const asked = { type: 'sheet', source: now.source, variant, subject } as const;
  const answer = await client.ask(asked, { urgent: true }).answer;
  return answer.ok ? answer.value.sheet : null;
}

/** An instant that nobody chose is not one to keep: another design opens where it goes wrong itself. */
function chosenInstant(): number | null {
  const { playing, instant } = readSession();
  return playing && instant !== playing.opening.at ? instant : null;
}

/** What a person did in one design, under one incident, says nothing of another. */
const afresh = (change: Partial<RunRequest>): Partial<RunRequest> =>
  'variant' in change || 'incidents' in change ? { branches: [], assuming: [], ...change } : change;

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
    ...(asked.branches === undefined ? {} : { branches: asked.branches }),
    ...(asked.assuming === undefined ? {} : { assuming: asked.assuming }),
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
