/** The workers of campaigns: started when first needed, shared by whatever campaigns there are, ended together. */
import { at } from '../base/assert.ts';
import type { FromCampaignWorker, ToCampaignWorker } from './campaignProtocol.ts';

/** A worker as the outside starts it: a thread of a browser or of Node, or this very thread. */
export interface CampaignWorker {
  readonly post: (message: ToCampaignWorker) => void;
  /** Ends it at once, whatever it is doing. */
  readonly end: () => void;
  readonly onMessage: (listen: (message: FromCampaignWorker) => void) => void;
  /** It could not be loaded, or it broke outside of an answer. */
  readonly onFailure: (listen: (reason: string) => void) => void;
}

/** One campaign's ears. Workers are numbered from 0. */
export interface CrewListener {
  readonly onMessage: (worker: number, message: FromCampaignWorker) => void;
  readonly onFailure: (reason: string) => void;
}

/** One campaign's place among the workers. */
export interface CrewPlace {
  /** The number that its messages carry. */
  readonly campaign: number;
  readonly post: (worker: number, message: ToCampaignWorker) => void;
  /** Hears nothing more. */
  readonly leave: () => void;
}

export interface CampaignCrew {
  readonly size: number;
  readonly join: (listener: CrewListener) => CrewPlace;
  /** Ends the workers; whoever still listens is told that they failed. */
  readonly end: () => void;
}

/**
 * Workers for campaigns.
 *
 * @param start called once for each worker, when the first campaign comes, and again after one broke
 * @param size at least 1
 */
export function createCrew(start: () => CampaignWorker, size: number): CampaignCrew {
  const listeners = new Map<number, CrewListener>();
  let workers: readonly CampaignWorker[] = [];
  let campaigns = 0;
  /** Everybody is told, and the next campaign gets new workers: one that broke would answer nobody. */
  const dismiss = (reason: string): void => {
    for (const { onFailure } of [...listeners.values()]) onFailure(reason);
    for (const worker of workers) worker.end();
    workers = [];
    listeners.clear();
  };
  const begin = (_: unknown, index: number): CampaignWorker => {
    const worker = start();
    worker.onMessage((message) => listeners.get(message.campaign)?.onMessage(index, message));
    worker.onFailure(dismiss);
    return worker;
  };
  return {
    size,
    join: (listener) => {
      if (workers.length === 0) workers = Array.from({ length: size }, begin);
      const campaign = campaigns;
      campaigns += 1;
      listeners.set(campaign, listener);
      return {
        campaign,
        post: (worker, message) => at(workers, worker).post(message),
        leave: () => listeners.delete(campaign),
      };
    },
    end: () => dismiss('the workers were ended'),
  };
}
