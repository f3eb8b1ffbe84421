/** Models of the kernel that are no dossiers: both executors tell the same futures. */
import { expect, it } from 'vitest';
import { shopModel } from './machineShop.ts';
import { bothExecutors, type Told } from './playModel.ts';
import { queueModel } from './queue.ts';
import { pairModel } from './standby.ts';

type Future = Parameters<typeof bothExecutors>[1];

const HOUR = 3600;
const TICKS = 1_000_000;
const EVERY = { from: 0, until: 1000 };

/** Both tellings of a future of each model, over a time that holds many events. */
const MODELS: Readonly<Record<string, (future: Future) => readonly [Told, Told]>> = {
  'a pair with a warm spare, a switch that may refuse, and a common cause': (future) =>
    bothExecutors(
      pairModel({ serving: 0.01, standingBy: 0.003, common: 0.001, repair: 0.1, switches: 0.9 }),
      future,
      4000 * HOUR,
    ),
  'a queue with three servers': (future) =>
    bothExecutors(queueModel({ arriving: [2], servers: 3 }, EVERY), future, 100 * TICKS),
  'a server that is called away': (future) =>
    bothExecutors(queueModel({ arriving: [0.3, 0.4], servers: 1 }, EVERY), future, 200 * TICKS),
  'the machine shop with preemption': (future) => bothExecutors(shopModel(true), future, 24 * HOUR),
  'the machine shop without preemption': (future) =>
    bothExecutors(shopModel(false), future, 24 * HOUR),
};

for (const [name, tell] of Object.entries(MODELS)) {
  it(name, () => {
    for (let run = 0; run < 5; run += 1) {
      const [reference, fast] = tell({ seed: 7, run });
      expect(reference.entries.length).toBeGreaterThan(10);
      expect(fast.traceHash).toBe(reference.traceHash);
    }
  });
}
