/** The kernel on machines that stand for nothing: order of an instant, forks, limits, both executors alike. */
import { describe, expect, it } from 'vitest';
import { type Columns, int32 } from '../../../src/engine/kernel/columns.ts';
import type {
  Executor,
  Kernel,
  MachineDefinition,
  Model,
} from '../../../src/engine/kernel/contract.ts';
import {
  createFastExecutor,
  type FastExecutor,
} from '../../../src/engine/kernel/fast/createFastExecutor.ts';
import { createReferenceExecutor } from '../../../src/engine/kernel/reference/createReferenceExecutor.ts';

const LAMPS = 5;
const [LAMP, WATCHER] = [0, 1];
const [FAILED, REPAIRED, COUNTED] = [0, 1, 2];

const columns = { order: [int32, 64], failures: [int32, LAMPS], noted: [int32, 1] } as const;
interface Sim extends Kernel {
  readonly world: Columns<typeof columns>;
}

const note = ({ world }: Sim, what: number): void => {
  world.order[world.noted[0] as number] = what;
  world.noted[0] = (world.noted[0] as number) + 1;
};

const lamp: MachineDefinition<Sim> = {
  kind: 'lamp',
  config: {
    initial: 'lit',
    states: {
      lit: { exit: ['noteExit'], on: { failed: [{ target: 'dark', actions: ['noteFailure'] }] } },
      dark: {
        entry: ['askRepair'],
        on: { repaired: [{ guard: 'mayBeRepaired', target: 'lit' }, { actions: ['askRepair'] }] },
      },
    },
  },
  guards: { mayBeRepaired: ({ world }, self) => (world.failures[self] as number) < 3 },
  actions: {
    noteExit: (sim, self) => note(sim, 10 + self),
    noteFailure: (sim, self) => {
      sim.world.failures[self] = (sim.world.failures[self] as number) + 1;
      sim.send(WATCHER, 0, COUNTED, self);
    },
    askRepair: (sim, self) => sim.schedule(LAMP, self, 1, 2, REPAIRED),
  },
};

const watcher: MachineDefinition<Sim> = {
  kind: 'watcher',
  config: { initial: 'awake', states: { awake: { on: { counted: [{ actions: ['note'] }] } } } },
  guards: {},
  actions: { note: (sim, _self, value) => note(sim, 20 + value) },
};

const model = (over: Partial<Model<Sim, typeof columns>> = {}): Model<Sim, typeof columns> => ({
  machines: [lamp, watcher],
  counts: [LAMPS, 1],
  timers: [2, 1],
  events: ['failed', 'repaired', 'counted'],
  reportedWhenIgnored: new Set(),
  alarms: 1,
  wholeTime: true,
  columns,
  limits: {
    events: 1000,
    entries: 1000,
    roundsInOneInstant: 10,
    eventsInOneRound: 100,
    timersInOneInstant: 100,
  },
  subjectOf: (kind, index) => ({ kind: kind === LAMP ? 'component' : 'probe', id: String(index) }),
  join: (kernel, world) => ({ ...kernel, world }),
  prepare: () => undefined,
  begin: (sim) => {
    for (const self of [4, 1, 3]) sim.schedule(LAMP, self, 0, 5, FAILED);
    sim.setAlarm(0, 5);
  },
  onAlarm: (sim) => note(sim, 1),
  settle: () => false,
  ...over,
});

const executors: readonly (readonly [string, () => Executor<Sim>])[] = [
  ['the reference executor', () => createReferenceExecutor(model())],
  ['the fast executor, traced', () => createFastExecutor(model(), true)],
  ['the fast executor', () => createFastExecutor(model(), false)],
];

const orderOf = ({ sim }: Executor<Sim>): readonly number[] =>
  [...sim.world.order].slice(0, sim.world.noted[0]);

describe.each(executors)('%s', (_, create) => {
  it('takes what is due at one moment by slot, alarms first, each with what it sends', () => {
    const executor = create();
    executor.reset();
    expect(executor.advance(5)).toEqual({ end: 'horizon' });
    expect(orderOf(executor)).toEqual([1, 11, 21, 13, 23, 14, 24]);
  });

  it('reads the candidates of an event in their order', () => {
    const executor = create();
    executor.reset();
    executor.sim.world.failures[1] = 2;
    executor.advance(7);
    expect([...executor.sim.states]).toEqual([0, 1, 0, 0, 0, 0]);
  });

  it('begins again from the beginning, whatever happened before', () => {
    const executor = create();
    executor.reset();
    executor.advance(100);
    const first = [orderOf(executor), [...executor.sim.states], executor.eventCount()];
    executor.reset();
    expect(executor.sim.now()).toBe(0);
    executor.advance(100);
    expect([orderOf(executor), [...executor.sim.states], executor.eventCount()]).toEqual(first);
  });
});

it('both executors write one trace', () => {
  const [reference, fast] = executors.slice(0, 2).map(([, create]) => create());
  for (const executor of [reference, fast]) {
    executor?.reset();
    executor?.advance(100);
  }
  expect(reference?.entries().length).toBeGreaterThan(5);
  expect(fast?.entries()).toEqual(reference?.entries());
  expect(fast?.traceHash()).toBe(reference?.traceHash());
});

describe('a run kept aside', () => {
  const bytesOf = ({ buffer }: FastExecutor<Sim>): readonly number[] => [...new Uint8Array(buffer)];

  it('goes on from where it was, as often as one likes', () => {
    const executor = createFastExecutor(model(), false);
    const kept = new ArrayBuffer(executor.buffer.byteLength);
    executor.reset();
    executor.advance(6);
    executor.save(kept);
    executor.advance(100);
    const end = bytesOf(executor);
    executor.restore(kept);
    expect(executor.sim.now()).toBe(5);
    expect(bytesOf(executor)).not.toEqual(end);
    executor.advance(100);
    expect(bytesOf(executor)).toEqual(end);
  });

  it('goes on in another executor of the same model', () => {
    const [one, other] = [0, 1].map(() => createFastExecutor(model(), false)) as [
      FastExecutor<Sim>,
      FastExecutor<Sim>,
    ];
    const kept = new ArrayBuffer(one.buffer.byteLength);
    one.reset();
    one.advance(6);
    one.save(kept);
    other.restore(kept);
    one.advance(100);
    other.advance(100);
    expect(bytesOf(other)).toEqual(bytesOf(one));
  });
});

describe('an instant that never ends', () => {
  const chatter: MachineDefinition<Sim> = {
    ...watcher,
    actions: { note: (sim) => sim.send(WATCHER, 0, COUNTED) },
  };
  const endless = {
    machines: [lamp, chatter],
    begin: (sim: Sim) => sim.send(WATCHER, 0, COUNTED),
  };
  it.each([
    ['the reference executor', () => createReferenceExecutor(model(endless))],
    ['the fast executor', () => createFastExecutor(model(endless), false)],
  ] as const)('is stopped by %s, with the machines that kept it busy', (_, create) => {
    const executor = create();
    executor.reset();
    expect(executor.advance(5)).toEqual({ end: 'zero-time-loop', cycle: ['probe:0 counted'] });
  });

  it('is stopped after the same event by both executors, though each event sends two', () => {
    const twice: MachineDefinition<Sim> = {
      ...watcher,
      actions: {
        note: (sim) => {
          sim.send(WATCHER, 0, COUNTED);
          sim.send(WATCHER, 0, COUNTED);
        },
      },
    };
    const doubling = model({ ...endless, machines: [lamp, twice] });
    const counts = [createReferenceExecutor(doubling), createFastExecutor(doubling, false)].map(
      (executor) => {
        executor.reset();
        executor.advance(5);
        return executor.eventCount();
      },
    );
    expect(counts).toEqual([101, 101]);
  });

  it.each([
    ['the reference executor', () => createReferenceExecutor(model({ settle: () => true }))],
    ['the fast executor', () => createFastExecutor(model({ settle: () => true }), false)],
  ] as const)('is stopped by %s when nothing but settling goes on', (_, create) => {
    const executor = create();
    executor.reset();
    expect(executor.advance(5).end).toBe('zero-time-loop');
  });
});

it.each([
  ['an event that is not there', { events: ['failed', 'repaired'] }, /counted/],
  ['a guard that is not there', { machines: [{ ...lamp, guards: {} }, watcher] }, /mayBeRepaired/],
  ['an action that is not there', { machines: [lamp, { ...watcher, actions: {} }] }, /note/],
] as const)('refuses %s', (_, over, message) => {
  expect(() => createFastExecutor(model(over as never), false)).toThrow(message);
});
