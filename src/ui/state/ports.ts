import { createContext, useContext } from 'react';
import { invariant } from '../../base/assert.ts';
import type { ScenarioShelf } from '../../platform/bundledScenarios.ts';
import type { CampaignCrew } from '../../workers/campaignCrew.ts';
import { createCampaignDesk } from './campaign.ts';
import type { CampaignDesk } from './campaignState.ts';
import { type Store, useStore } from './createStore.ts';
import { createDesk } from './desk.ts';
import { type Desk, type DeskActions, isOpen, type OpenScenario } from './deskState.ts';
import { createLibrary, type Library, type PlayedAhead } from './library.ts';
import { ScenarioClient, type ScenarioPort } from './scenarioClient.ts';

/** What the application is given when it starts: main.tsx gives the browser's, tests give stand-ins. */
export interface Ports {
  readonly desk: Store<Desk>;
  readonly deskActions: DeskActions;
  readonly library: Library;
  readonly campaign: CampaignDesk;
}

/** What the application is made from. */
export interface PortsMeans {
  /** The scenarios it comes with. */
  readonly shelf: ScenarioShelf;
  /** What was played of them ahead, which may be nothing. */
  readonly ahead: PlayedAhead;
  /** Starts the worker that opens and plays. */
  readonly spawn: () => ScenarioPort;
  readonly campaigns: CampaignCrew;
}

export function createPorts({ shelf, ahead, spawn, campaigns }: PortsMeans): Ports {
  const client = new ScenarioClient(spawn);
  const campaign = createCampaignDesk(campaigns);
  const library = createLibrary({ shelf, client, ahead }, () => untilQuiet(campaign));
  return { ...createDesk({ client, shelf, campaign }), library, campaign };
}

/** When no campaign is on its way: one that somebody waits for has all processors to itself. */
function untilQuiet({ state }: CampaignDesk): Promise<void> {
  const isQuiet = (): boolean => !['opening', 'playing'].includes(state.read().campaign.phase);
  if (isQuiet()) return Promise.resolve();
  return new Promise((resolve) => {
    const leave = state.subscribe(() => {
      if (!isQuiet()) return;
      leave();
      resolve();
    });
  });
}

const PortsContext = createContext<Ports | null>(null);
export const PortsProvider = PortsContext.Provider;

/** @throws InvariantError outside the application */
export function usePorts(): Ports {
  const ports = useContext(PortsContext);
  invariant(ports !== null, 'no ports: mount below PortsProvider');
  return ports;
}

export const useDesk = (): Desk => useStore(usePorts().desk, (now) => now);

/**
 * The scenario on the run screen or the campaign screen.
 *
 * @throws InvariantError on another screen
 */
export function useOpenScenario(): OpenScenario {
  const desk = useDesk();
  invariant(isOpen(desk), 'no scenario is open');
  return desk;
}
