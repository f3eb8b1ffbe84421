/** One worker thread: fills orders for runs until it is ended. */
import { parentPort } from 'node:worker_threads';
import { createClerk, type Order } from './ref60/engines.ts';

const fill = createClerk();
parentPort?.on('message', (order: Order) => parentPort?.postMessage(fill(order)));
parentPort?.postMessage('ready');
