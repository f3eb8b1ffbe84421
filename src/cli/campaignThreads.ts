/** Threads of Node that play campaigns, and the thread that asks when none is wanted. */
import { setImmediate } from 'node:timers';
import { Worker } from 'node:worker_threads';
import { type CampaignCrew, type CampaignWorker, createCrew } from '../workers/campaignCrew.ts';
import type { FromCampaignWorker } from '../workers/campaignProtocol.ts';
import { createInProcessWorker } from '../workers/inProcessWorker.ts';
import { createOpenDesign } from '../workers/openDesign.ts';

/** The build puts it beside the command line. */
const THREAD = './campaign.worker.js';

/** A thread as a port. Messages are trusted to have the types named: both ends are ours. */
function startThread(): CampaignWorker {
  const thread = new Worker(new URL(THREAD, import.meta.url));
  return {
    post: (message) => thread.postMessage(message),
    end: () => void thread.terminate(),
    onMessage: (listen) => {
      thread.on('message', (message: FromCampaignWorker) => listen(message));
    },
    onFailure: (listen) => {
      thread.on('error', (error) => listen(String(error)));
    },
  };
}

const startHere = (): CampaignWorker =>
  createInProcessWorker({
    later: setImmediate,
    now: () => performance.now(),
    openDesign: createOpenDesign(),
  });

/** Threads that play campaigns; for 0, the one that asks. */
export const crewOf = (threads: number): CampaignCrew =>
  threads === 0 ? createCrew(startHere, 1) : createCrew(startThread, threads);
