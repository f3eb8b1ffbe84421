import { type CampaignCrew, createCrew } from '../../../src/workers/campaignCrew.ts';
import { createInProcessWorker } from '../../../src/workers/inProcessWorker.ts';
import { createOpenDesign } from '../../../src/workers/openDesign.ts';

/** Workers of campaigns without workers: same messages, answered after the caller goes on. */
export const inProcessCrew = (size = 1): CampaignCrew =>
  createCrew(
    () =>
      createInProcessWorker({
        later: (task) => setTimeout(task, 0),
        now: () => performance.now(),
        openDesign: createOpenDesign(),
      }),
    size,
  );
