/** The entry of a thread of Node that plays campaigns: messages in, messages out, the host between. */
import { setImmediate } from 'node:timers';
import { parentPort } from 'node:worker_threads';
import { invariant } from '../base/assert.ts';
import { createCampaignHost } from '../workers/campaignHost.ts';
import { createOpenDesign } from '../workers/openDesign.ts';

const port = parentPort;
invariant(port !== null, 'a thread of campaigns has somebody who started it');
const hear = createCampaignHost({
  post: (message, given) => port.postMessage(message, given),
  // Messages are heard between two turns of the loop.
  later: setImmediate,
  now: () => performance.now(),
  openDesign: createOpenDesign(),
});
port.on('message', hear);
