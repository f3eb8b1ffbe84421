/**
 * Queues with people as servers: jobs come at random, in one or two classes, and are served in the order they came. One
 * server may leave the second class at once for the first, and goes on later where it left.
 */
import { at } from '../../../src/base/assert.ts';
import { type Columns, float64, int32 } from '../../../src/engine/kernel/columns.ts';
import type { Kernel, MachineDefinition, Model } from '../../../src/engine/kernel/contract.ts';
import { createDice, type Dice, namesOf } from './dice.ts';
import { PLAIN, type Played, playing } from './playModel.ts';

export interface Queue {
  /** Arrivals in a unit of time, by class, the most urgent first; no more than two classes. */
  readonly arriving: readonly number[];
  readonly servers: number;
}

/** Whole ticks in a unit of time, which is the mean time of service. */
const TICKS = 1_000_000;

const KINDS = { source: 0, server: 1 } as const;
const EVENTS = { 'arrival.due': 0, 'job.came': 1, 'work.done': 2 } as const;
const IDLE = 0;
const BUSY = 1;
const PURPOSES = { arrival: 0, work: 1 } as const;
const NAMES = namesOf(['first', 'second']);
const CLASSES = 2;
/** Jobs that a class may hold; a queue of a test never gets near. */
const PLACES = 4096;

const COLUMNS = {
  /** By class: jobs that came, that began, that were done. */
  came: [int32, CLASSES] as const,
  begun: [int32, CLASSES] as const,
  done: [int32, CLASSES] as const,
  /** By class and place, job after job: when it came, and what is left to do. */
  cameAt: [float64, CLASSES * PLACES] as const,
  left: [float64, CLASSES * PLACES] as const,
  /** By server: class and number of its job, when it went on with it. */
  serving: [int32, 64] as const,
  job: [int32, 64] as const,
  since: [float64, 64] as const,
  /** Number of jobs there, times time, up to a moment. */
  area: [float64, 1] as const,
  areaUntil: [float64, 1] as const,
  /** By class, of the jobs that are counted: how many were done, had to wait, and for how long they waited and stayed. */
  counted: [int32, CLASSES] as const,
  waited: [int32, CLASSES] as const,
  waits: [float64, CLASSES] as const,
  stays: [float64, CLASSES] as const,
};

/** Jobs that are counted, by their number in their class: from the first on, before the second. */
interface Counted {
  readonly from: number;
  readonly until: number;
}

interface Sim extends Kernel {
  readonly queue: Queue;
  readonly counts: Counted;
  readonly dice: Dice;
  readonly columns: Columns<typeof COLUMNS>;
}

type Machine = MachineDefinition<Sim>;

const placeOf = (sort: number, job: number): number => sort * PLACES + (job % PLACES);

/** Jobs in the queue or in service. */
const present = ({ columns }: Sim): number =>
  at(columns.came, 0) + at(columns.came, 1) - at(columns.done, 0) - at(columns.done, 1);

/** Brings the area under the number of jobs up to now. */
function measureArea(sim: Sim): void {
  const { columns } = sim;
  const now = sim.now();
  columns.area[0] = at(columns.area, 0) + present(sim) * (now - at(columns.areaUntil, 0));
  columns.areaUntil[0] = now;
}

function scheduleArrival(sim: Sim, sort: number): void {
  const occurrence = at(sim.columns.came, sort);
  const address = { entity: at(NAMES, sort), purpose: PURPOSES.arrival, occurrence };
  const wait = TICKS * sim.dice.wait(at(sim.queue.arriving, sort), address);
  sim.schedule(KINDS.source, sort, 0, wait, EVENTS['arrival.due']);
}

/** An idle server if there is one, else the first: it may be at something less urgent. */
function serverFor(sim: Sim): number {
  for (let server = 0; server < sim.queue.servers; server += 1) {
    if (sim.isIn(KINDS.server, server, IDLE)) return server;
  }
  return 0;
}

const sourceMachine: Machine = {
  kind: 'source',
  config: {
    initial: 'open',
    states: { open: { on: { 'arrival.due': [{ actions: ['arrive'] }] } } },
  },
  guards: {},
  actions: {
    arrive: (sim, self) => {
      measureArea(sim);
      const { columns, dice } = sim;
      const job = at(columns.came, self);
      const address = { entity: at(NAMES, self), purpose: PURPOSES.work, occurrence: job };
      columns.cameAt[placeOf(self, job)] = sim.now();
      columns.left[placeOf(self, job)] = Math.round(TICKS * dice.wait(1, address));
      columns.came[self] = job + 1;
      scheduleArrival(sim, self);
      sim.send(KINDS.server, serverFor(sim), EVENTS['job.came']);
    },
  },
};

/** The most urgent class of which a job waits; -1 when none does. */
function waitingClass({ columns }: Sim): number {
  for (let sort = 0; sort < CLASSES; sort += 1) {
    if (at(columns.begun, sort) < at(columns.came, sort)) return sort;
  }
  return -1;
}

function take(sim: Sim, server: number): void {
  const { columns, counts } = sim;
  const sort = waitingClass(sim);
  const job = at(columns.begun, sort);
  const place = placeOf(sort, job);
  columns.begun[sort] = job + 1;
  columns.serving[server] = sort;
  columns.job[server] = job;
  columns.since[server] = sim.now();
  const wait = sim.now() - at(columns.cameAt, place);
  if (wait > 0 && job >= counts.from && job < counts.until) {
    columns.waited[sort] = at(columns.waited, sort) + 1;
    columns.waits[sort] = at(columns.waits, sort) + wait;
  }
  sim.schedule(KINDS.server, server, 0, at(columns.left, place), EVENTS['work.done']);
}

/** Its job goes back to the head of its class, with what is left of it. */
function setAside(sim: Sim, server: number): void {
  const { columns } = sim;
  const sort = at(columns.serving, server);
  const place = placeOf(sort, at(columns.job, server));
  columns.left[place] = at(columns.left, place) - (sim.now() - at(columns.since, server));
  columns.begun[sort] = at(columns.begun, sort) - 1;
  sim.cancel(KINDS.server, server, 0);
}

function finish(sim: Sim, server: number): void {
  measureArea(sim);
  const { columns, counts } = sim;
  const sort = at(columns.serving, server);
  const job = at(columns.job, server);
  columns.done[sort] = at(columns.done, sort) + 1;
  if (job < counts.from || job >= counts.until) return;
  const stay = sim.now() - at(columns.cameAt, placeOf(sort, job));
  columns.counted[sort] = at(columns.counted, sort) + 1;
  columns.stays[sort] = at(columns.stays, sort) + stay;
}

const serverMachine: Machine = {
  kind: 'server',
  config: {
    initial: 'idle',
    states: {
      idle: { on: { 'job.came': [{ target: 'busy', actions: ['take'] }] } },
      busy: {
        on: {
          'job.came': [{ guard: 'isLessUrgent', actions: ['setAside', 'take'] }],
          'work.done': [
            { guard: 'isAwaited', actions: ['finish', 'take'] },
            { target: 'idle', actions: ['finish'] },
          ],
        },
      },
    },
  },
  guards: {
    isAwaited: (sim) => waitingClass(sim) >= 0,
    isLessUrgent: (sim, self) => {
      const waiting = waitingClass(sim);
      return (
        sim.isIn(KINDS.server, self, BUSY) &&
        waiting >= 0 &&
        waiting < at(sim.columns.serving, self)
      );
    },
  },
  actions: { take, setAside, finish },
};

export function queueModel(queue: Queue, counts: Counted): Played<Sim, typeof COLUMNS> {
  const dice = createDice();
  const model: Model<Sim, typeof COLUMNS> = {
    ...PLAIN,
    machines: [sourceMachine, serverMachine],
    counts: [queue.arriving.length, queue.servers],
    timers: [1, 1],
    events: Object.keys(EVENTS),
    columns: COLUMNS,
    subjectOf: (kind, index) => ({
      kind: 'component',
      id: `${at(Object.keys(KINDS), kind)} ${index}`,
    }),
    join: (kernel, columns) => ({ ...kernel, queue, counts, dice, columns }),
    begin: (sim) => {
      for (const sort of queue.arriving.keys()) scheduleArrival(sim, sort);
    },
  };
  return { model, dice };
}

/** What is asked of a queue that has forgotten how it began; times in mean times of service. */
export type QueueQuestion =
  /** How many jobs there are, on average over time. */
  | { readonly asked: 'number' }
  /** Of jobs of a class: how long they stay, how long they wait, how many of them wait. */
  | { readonly asked: 'stay' | 'wait' | 'waits'; readonly of: number };

const WARM_UP = 500;
const WHILE = 2000;
const SLICE = 100;

function jobsCounted({ arriving }: Queue, question: QueueQuestion): Counted {
  if (question.asked === 'number') return { from: 0, until: 0 };
  const from = Math.round(WARM_UP * at(arriving, question.of));
  return { from, until: from + Math.round(WHILE * at(arriving, question.of)) };
}

/** Answers to a question, one future after another. */
export function askQueue(
  queue: Queue,
  question: QueueQuestion,
): (seed: number, run: number) => number {
  const counted = jobsCounted(queue, question);
  return playing(queueModel(queue, counted), ({ advance, sim }) => {
    const { columns } = sim;
    if (question.asked === 'number') {
      const areaAt = (time: number): number => {
        advance(time * TICKS);
        const now = time * TICKS;
        return at(columns.area, 0) + present(sim) * (now - at(columns.areaUntil, 0));
      };
      const before = areaAt(WARM_UP);
      return (areaAt(WARM_UP + WHILE) - before) / (WHILE * TICKS);
    }
    const { asked, of } = question;
    const size = counted.until - counted.from;
    for (let time = WARM_UP; at(columns.counted, of) < size; time += SLICE) advance(time * TICKS);
    if (asked === 'waits') return at(columns.waited, of) / size;
    return at(asked === 'stay' ? columns.stays : columns.waits, of) / size / TICKS;
  });
}
