/** A worker of campaigns in the thread that asks: no other thread, the same messages, the same results. */
import type { CampaignWorker } from './campaignCrew.ts';
import { createCampaignHost, type HostSurroundings } from './campaignHost.ts';
import type { FromCampaignWorker } from './campaignProtocol.ts';

/** Messages arrive after the caller has gone on, in the order they were sent. */
export function createInProcessWorker({
  later,
  now,
  openDesign,
}: Omit<HostSurroundings, 'post'>): CampaignWorker {
  let listen: (message: FromCampaignWorker) => void = () => undefined;
  let fail: (reason: string) => void = () => undefined;
  let isEnded = false;
  const post: HostSurroundings['post'] = (message) => {
    later(() => {
      if (!isEnded) listen(message);
    });
  };
  const hear = createCampaignHost({ later, now, openDesign, post });
  return {
    post: (message) => {
      later(() => {
        try {
          if (!isEnded) hear(message);
        } catch (error) {
          fail(String(error));
        }
      });
    },
    end: () => {
      isEnded = true;
    },
    onMessage: (listener) => {
      listen = listener;
    },
    onFailure: (listener) => {
      fail = listener;
    },
  };
}
