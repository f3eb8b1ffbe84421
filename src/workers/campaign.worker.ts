/** The entry of a worker of campaigns in a browser: messages in, messages out, the host between. */
import { createCampaignHost } from './campaignHost.ts';
import type { ToCampaignWorker } from './campaignProtocol.ts';
import { createOpenDesign } from './openDesign.ts';

// A message to ourselves waits behind those that came before it: unlike a timer, no longer than that.
const turn = new MessageChannel();
const tasks: (() => void)[] = [];
turn.port1.onmessage = () => tasks.shift()?.();

const hear = createCampaignHost({
  post: (message, given) => postMessage(message, { transfer: [...given] }),
  later: (task) => {
    tasks.push(task);
    turn.port2.postMessage(null);
  },
  now: () => performance.now(),
  openDesign: createOpenDesign(),
});
addEventListener('message', ({ data }: MessageEvent<ToCampaignWorker>) => hear(data));
