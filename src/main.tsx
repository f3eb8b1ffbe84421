/** Browser entry: builds what the application is given, and mounts it. */
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '@fontsource-variable/atkinson-hyperlegible-mono/index.css';
import './ui/theme/tokens.css';
import './ui/theme/global.css';
import { createRoot } from 'react-dom/client';
import { invariant } from './base/assert.ts';
import { bundledScenarios } from './platform/bundledScenarios.ts';
import { coresOfThisComputer } from './platform/cores.ts';
import { stayAvailableOffline } from './platform/offline.ts';
import { portOf } from './platform/workerPort.ts';
import { App } from './ui/App.tsx';
import { createPorts } from './ui/state/ports.ts';
import { readPreferences } from './ui/state/preferences.ts';
import { loadLanguage } from './ui/text/index.ts';
import { createCrew } from './workers/campaignCrew.ts';
import type { FromCampaignWorker, ToCampaignWorker } from './workers/campaignProtocol.ts';
import type { FromWorker, ToWorker } from './workers/protocol.ts';

// Asked for together: the first screen needs both.
const speaking = loadLanguage(readPreferences().language);
const playing = import('./workers/playedShelf.ts');

const startRunWorker = () =>
  portOf<ToWorker, FromWorker>(
    new Worker(new URL('./workers/run.worker.ts', import.meta.url), { type: 'module' }),
  );

const startCampaignWorker = () =>
  portOf<ToCampaignWorker, FromCampaignWorker>(
    new Worker(new URL('./workers/campaign.worker.ts', import.meta.url), { type: 'module' }),
  );

const campaigns = createCrew(startCampaignWorker, coresOfThisComputer());
const ports = createPorts({
  shelf: bundledScenarios,
  ahead: {
    shown: (await playing).playedShelf,
    searched: async () => (await import('./workers/toldShelf.ts')).toldShelf,
  },
  spawn: startRunWorker,
  campaigns,
});

const container = document.getElementById('root');
invariant(container !== null, 'index.html has no element with the id root');
await speaking;
createRoot(container).render(<App ports={ports} />);
stayAvailableOffline();
