/** The page that the benchmark opens: plays runs on its main thread or in a worker when the benchmark asks. */
import { createClerk, type Order } from '../ref60/engines.ts';
import type { Tally } from '../ref60/outcome.ts';

declare global {
  var playHere: (order: Order) => Tally;
  var playInWorker: (order: Order) => Promise<Tally>;
}

globalThis.playHere = createClerk();

let worker: Worker | undefined;

globalThis.playInWorker = (order) =>
  new Promise((resolve, reject) => {
    worker ??= new Worker(new URL('./page.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Tally>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(order);
  });
