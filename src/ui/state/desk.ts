/** What is open: the library, a file that could not be read, or a scenario with the choices made about it. */
import type { RunRequest } from '../../model/description.ts';
import type { ScenarioShelf } from '../../platform/bundledScenarios.ts';
import type { ScenarioSource, ScenarioSummary } from '../../workers/protocol.ts';
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
  readonly screen: 'run';
  readonly source: ScenarioSource;
  /** Whether it comes with the application, and so has an address. */
  readonly isBundled: boolean;
  readonly summary: ScenarioSummary;
  readonly request: RunRequest;
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
  readonly backToLibrary: () => void;
}

/** A stranger's text may be made to be slow: longer than this, it is not read. */
const OPENING_MS = 2000;

export function createDesk(
  client: ScenarioClient,
  shelf: ScenarioShelf,
): { readonly desk: Store<Desk>; readonly deskActions: DeskActions } {
  const desk = createStore<Desk>({ screen: 'library' });
  const asker = createSoleAsker(client);

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
    const chosen = { source, isBundled, summary, request };
    desk.write({ screen: 'run', ...chosen, isRunning: false, refusal: null });
  };

  const deskActions: DeskActions = {
    openBundled: async (path, asked = {}, at = null) => {
      const source = await shelf.load(path);
      if (source === null) return refuse(path, { reason: 'not-found' });
      await open(source, true, asked);
      await runChosen(desk, asker, {}, at);
    },
    openText: async (source) => {
      await open(source, false, {});
      await runChosen(desk, asker, {}, null);
    },
    choose: (change) => {
      const { playing, instant } = readSession();
      return runChosen(desk, asker, change, playing ? instant : null);
    },
    backToLibrary: () => {
      asker.cancel();
      actions.leave();
      desk.write({ screen: 'library' });
    },
  };
  return { desk, deskActions };
}

/** Runs what is chosen, changed; the clock goes to `at`, or to T. Does nothing when no scenario is open. */
async function runChosen(
  desk: Store<Desk>,
  asker: SoleAsker,
  change: Partial<RunRequest>,
  at: number | null,
): Promise<void> {
  const now = desk.read();
  if (now.screen !== 'run') return;
  const request = { ...now.request, ...change };
  desk.write({ ...now, request, isRunning: true, refusal: null });
  const answer = await asker.ask({ type: 'run', source: now.source, request });
  const later = desk.read();
  // Another choice, another scenario or the library came meanwhile.
  if (later.screen !== 'run' || later.request !== request) return;
  desk.write({ ...later, isRunning: false, refusal: answer.ok ? null : answer.error });
  if (!answer.ok) return;
  const { run, verdict } = answer.value;
  actions.play(run, verdict, at ?? run.incidentAt);
}

/** The request asked for, with a choice for whatever it leaves out or names wrongly. */
function requestFor(summary: ScenarioSummary, asked: Partial<RunRequest>): RunRequest {
  const variant = summary.variants.find(({ id }) => id === asked.variant) ?? summary.variants[0];
  return {
    variant: variant?.id ?? null,
    incidents: incidentsFor(summary, asked.incidents),
    seed: asked.seed ?? 1,
    mode: asked.mode ?? 'nominal',
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
