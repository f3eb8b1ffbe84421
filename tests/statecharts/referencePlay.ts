/** A chart run by XState's own pure `transition()`, as it is written. Its context holds the data and the actions run. */
import {
  assign,
  type createMachine,
  initialTransition,
  raise,
  type StateValue,
  setup,
  transition,
} from 'xstate';
import type { ChartState } from '../../src/engine/statechart/chart.ts';
import { type Behaviour, type Play, STEPS_MAX } from './play.ts';

interface Context<Data> {
  readonly data: Data;
  readonly ran: readonly string[];
}

/** The XState machine of a chart. Actions are `assign`s, so that later guards of the same step see what they did. */
function machineOf<Data>({ chart, data, guards, actions }: Behaviour<Data>) {
  const { raises = {}, ...config } = chart;
  const run = (name: string) =>
    assign(({ context }: { context: Context<Data> }) => ({
      data: actions[name]?.(context.data) ?? context.data,
      ran: [...context.ran, name],
    }));
  const named = namesOfActions(chart).map((name) => {
    const raised = raises[name];
    return [name, raised === undefined ? run(name) : raise({ type: raised })] as const;
  });
  const asked = Object.entries(guards).map(
    ([name, guard]) =>
      [name, ({ context }: { context: Context<Data> }) => guard(context.data)] as const,
  );
  // XState infers names from literals; ours come from a chart, so its types see plain strings.
  return setup({
    actions: Object.fromEntries(named),
    guards: Object.fromEntries(asked),
  } as never).createMachine({
    id: 'chart',
    ...config,
    context: { data, ran: [] },
    options: { maxIterations: STEPS_MAX },
  } as never) as unknown as ReturnType<typeof createMachine>;
}

/** Starts a chart in XState. */
export function playReference<Data>(behaviour: Behaviour<Data>): Play {
  const machine = machineOf(behaviour);
  let [snapshot] = initialTransition(machine);
  // XState keeps what went wrong on entering a machine instead of throwing it.
  if (snapshot.status === 'error') throw snapshot.error;
  return {
    send: (...events) => {
      for (const type of events) [snapshot] = transition(machine, snapshot, { type });
    },
    leaves: () => leavesOf(snapshot.value).sort(),
    actions: () => (snapshot.context as unknown as Context<Data>).ran, // as `machineOf` made it
  };
}

function leavesOf(value: StateValue): string[] {
  if (typeof value === 'string') return [value];
  return Object.entries(value).flatMap(([key, inner]) => {
    const below = leavesOf(inner ?? {});
    return below.length === 0 ? [key] : below.map((leaf) => `${key}/${leaf}`);
  });
}

/** Every action that a chart names. */
export function namesOfActions(chart: ChartState): readonly string[] {
  const names = new Set<string>();
  const visit = (state: ChartState): void => {
    const candidates = [...Object.values(state.on ?? {}).flat(), ...(state.always ?? [])];
    const lists = [state.entry, state.exit, ...candidates.map((it) => it?.actions)];
    for (const name of lists.flatMap((list) => list ?? [])) names.add(name);
    for (const child of Object.values(state.states ?? {})) visit(child);
  };
  visit(chart);
  return [...names];
}
