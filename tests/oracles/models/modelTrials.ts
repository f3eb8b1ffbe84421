/** Closed forms that a dossier cannot say, as models of the engine's kernel. */
import { closedForm, LAMBDA, MU } from '../closedForms.ts';
import { meanUpWithOtherJobs } from '../machineRepair.ts';
import type { Trial } from '../trials.ts';
import { partsMade, SHOP_MINUTES } from './machineShop.ts';
import { askQueue, type Queue, type QueueQuestion } from './queue.ts';
import { hoursToLoss, type Pair } from './standby.ts';

const SPARE: Pair = { serving: LAMBDA, standingBy: 0, common: 0, repair: MU, switches: 1 };

const PAIRS: Readonly<Record<string, Pair>> = {
  C8: SPARE,
  C10: { ...SPARE, standingBy: 0.3 * LAMBDA },
  C11: { ...SPARE, switches: 0.95 },
  // Of two that both serve, the spare fails as often as the other.
  C12: { serving: 0.9e-3, standingBy: 0.9e-3, common: 0.1e-3, repair: 0, switches: 1 },
};

const ONE: Queue = { arriving: [0.8], servers: 1 };
const THREE: Queue = { arriving: [2], servers: 3 };
const URGENT: Queue = { arriving: [0.3, 0.4], servers: 1 };

const QUEUES: Readonly<Record<string, readonly [Queue, QueueQuestion]>> = {
  'C16 number': [ONE, { asked: 'number' }],
  'C16 stay': [ONE, { asked: 'stay', of: 0 }],
  'C17 waits': [THREE, { asked: 'waits', of: 0 }],
  'C17 wait': [THREE, { asked: 'wait', of: 0 }],
  'C18 first': [URGENT, { asked: 'stay', of: 0 }],
  'C18 second': [URGENT, { asked: 'stay', of: 1 }],
};

const PAIR_FUTURES = 1500;
const QUEUE_FUTURES = 30;
const SHOP_FUTURES = 8;

const formTrial = (id: string, futures: number, ready: Trial['ready']): Trial => {
  const { of, value } = closedForm(id);
  return { name: `${id} ${of} (model)`, expected: value, futures, ready };
};

const partsFor = (meanUp: number): number => (SHOP_MINUTES * (meanUp / 10)) / 10;

/** Parts a machine makes in four weeks when repairs come first. */
export const PARTS_WITH_PREEMPTION = partsFor(closedForm('C15').value);

/** The shop whose repairs wait for the job under way. */
export const WITHOUT_PREEMPTION: Trial = {
  name: 'machine shop without preemption: parts a machine',
  expected: partsFor(meanUpWithOtherJobs(10, 300, 30)),
  futures: SHOP_FUTURES,
  ready: () => partsMade(false),
};

export const MODEL_TRIALS: readonly Trial[] = [
  ...Object.entries(PAIRS).map(([id, pair]) =>
    formTrial(id, PAIR_FUTURES, () => hoursToLoss(pair)),
  ),
  ...Object.entries(QUEUES).map(([id, [queue, question]]) =>
    formTrial(id, QUEUE_FUTURES, () => askQueue(queue, question)),
  ),
  {
    name: 'machine shop with preemption: parts a machine',
    expected: PARTS_WITH_PREEMPTION,
    futures: SHOP_FUTURES,
    ready: () => partsMade(true),
  },
  WITHOUT_PREEMPTION,
];
