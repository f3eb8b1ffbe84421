/** The worker of the benchmark's page: fills orders for runs. */
import { createClerk, type Order } from '../ref60/engines.ts';

const fill = createClerk();
globalThis.onmessage = ({ data }: MessageEvent<Order>) => globalThis.postMessage(fill(data));
