/** A chart run by an executor of the kernel, the way a model's machine is: one entity, its sends on the calendar. */
import { at } from '../../src/base/assert.ts';
import type {
  Executor,
  Kernel,
  MachineDefinition,
  Model,
} from '../../src/engine/kernel/contract.ts';
import { createFastExecutor } from '../../src/engine/kernel/fast/createFastExecutor.ts';
import { stateNamesOf } from '../../src/engine/kernel/numbering.ts';
import { createReferenceExecutor } from '../../src/engine/kernel/reference/createReferenceExecutor.ts';
import type { ChartState } from '../../src/engine/statechart/chart.ts';
import { chartMachine } from '../../src/engine/statechart/chartMachine.ts';
import { GOES_ON } from '../../src/engine/statechart/eventDriven.ts';
import { leavesIn } from './flatOf.ts';
import { type Behaviour, STEPS_MAX, type TimedPlay } from './play.ts';
import { namesOfActions } from './referencePlay.ts';

/** What the functions of the chart see: the kernel, and what they keep. */
interface Sim<Data> extends Kernel {
  readonly kept: { data: Data; ran: string[] };
}

export interface KernelPlay extends TimedPlay {
  readonly traceHash: () => string;
}

const NO_COLUMNS = {} as const;

export const playKernelReference = <Data>(behaviour: Behaviour<Data>): KernelPlay =>
  playIn(behaviour, createReferenceExecutor);
export const playKernelFast = <Data>(behaviour: Behaviour<Data>): KernelPlay =>
  playIn(behaviour, (model) => createFastExecutor(model, true));

/** Every event that a play may meet, in the order of their numbers. */
const eventsOf = <Data>({ chart, events, sends }: Behaviour<Data>): readonly string[] => [
  ...new Set([
    GOES_ON,
    ...events,
    ...Object.values(sends).map(({ event }) => event),
    ...Object.values(chart.raises ?? {}),
    ...eventsNamedIn(chart),
  ]),
];

function eventsNamedIn(chart: ChartState): readonly string[] {
  const own = Object.keys(chart.on ?? {}).filter((event) => event !== '*');
  return [...own, ...Object.values(chart.states ?? {}).flatMap(eventsNamedIn)];
}

function machineOf<Data>(behaviour: Behaviour<Data>): MachineDefinition<Sim<Data>> {
  const { chart, guards, actions, sends } = behaviour;
  const events = eventsOf(behaviour);
  const timers = Object.keys(sends);
  const named = namesOfActions(chart).filter((name) => !(name in (chart.raises ?? {})));
  const run = (name: string) => (sim: Sim<Data>, self: number) => {
    sim.kept.ran.push(name);
    sim.kept.data = actions[name]?.(sim.kept.data) ?? sim.kept.data;
    const sent = sends[name];
    if (!sent) return;
    sim.schedule(0, self, timers.indexOf(name), sent.after, events.indexOf(sent.event));
  };
  const definition = {
    kind: 'chart',
    config: chart,
    guards: Object.fromEntries(
      Object.entries(guards).map(([name, guard]) => [
        name,
        (sim: Sim<Data>) => guard(sim.kept.data),
      ]),
    ),
    actions: Object.fromEntries(named.map((name) => [name, run(name)])),
  };
  return chartMachine(definition, { kind: 0, events });
}

function modelOf<Data>(
  behaviour: Behaviour<Data>,
  machine: MachineDefinition<Sim<Data>>,
  posted: { events: readonly string[] },
): Model<Sim<Data>, typeof NO_COLUMNS> {
  const events = eventsOf(behaviour);
  const kept = { data: behaviour.data, ran: [] as string[] };
  return {
    machines: [machine],
    counts: [1],
    timers: [Object.keys(behaviour.sends).length],
    events,
    reportedWhenIgnored: new Set(events),
    alarms: 1,
    wholeTime: false,
    columns: NO_COLUMNS,
    limits: {
      ...{ events: 1e6, entries: 1e6, roundsInOneInstant: STEPS_MAX },
      ...{ eventsInOneRound: STEPS_MAX, timersInOneInstant: STEPS_MAX },
    },
    subjectOf: () => ({ kind: 'component', id: 'chart' }),
    join: (kernel) => ({ ...kernel, kept }),
    prepare: () => undefined,
    begin: (sim) => {
      for (const name of machine.chart?.entering ?? []) machine.actions[name]?.(sim, 0, 0);
    },
    onAlarm: (sim) => {
      for (const event of posted.events) sim.send(0, 0, events.indexOf(event));
    },
    settle: () => false,
  };
}

function playIn<Data>(
  behaviour: Behaviour<Data>,
  create: (model: Model<Sim<Data>, typeof NO_COLUMNS>) => Executor<Sim<Data>>,
): KernelPlay {
  const machine = machineOf(behaviour);
  const posted: { events: readonly string[] } = { events: [] };
  const executor = create(modelOf(behaviour, machine, posted));
  let now = 0;
  const advance = (): void => {
    const ending = executor.advance(now);
    if (ending.end !== 'horizon') throw new Error(JSON.stringify(ending));
  };
  executor.reset();
  advance();
  return {
    // An alarm of this very moment: the one way in from outside.
    send: (...sent) => {
      posted.events = sent;
      executor.sim.setAlarm(0, now);
      advance();
    },
    wait: (milliseconds) => {
      now += milliseconds;
      advance();
    },
    leaves: () => {
      const name = at(stateNamesOf(machine), executor.sim.stateOf(0, 0));
      const { chart } = machine;
      return chart ? [...leavesIn(chart.flat, name)].sort() : [name];
    },
    actions: () => executor.sim.kept.ran,
    traceHash: () => executor.traceHash(),
  };
}
