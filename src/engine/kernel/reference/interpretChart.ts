/**
 * The reference reading of a machine that was written as a statechart: XState's own `transition()` on the chart as it is
 * written. Flat states are only names for what XState says is active and remembered: hierarchy, regions, history and
 * conflicts are worked out by XState, and the flat machine's tables are held against it.
 */
import { type StateValue, transition } from 'xstate';
import { at, invariant } from '../../../base/assert.ts';
import type { Chart, ChartState } from '../../statechart/chart.ts';
import { GO_ON, GOES_ON, restlessOf, waitWith } from '../../statechart/eventDriven.ts';
import type { FlatChart } from '../../statechart/flatten.ts';
import type { Situation, Step } from '../../statechart/microstep.ts';
import type { Nodes } from '../../statechart/nodes.ts';
import type { ChartOrigin, MachineDefinition } from '../contract.ts';
import { codeOfState, stateNamesOf } from '../numbering.ts';
import { type Interpret, interpreterOf, type Reading, toXState } from './interpret.ts';

/** As much of XState's nodes and snapshots as is read. */
interface XNode {
  readonly id: string;
  readonly states: Readonly<Record<string, XNode>>;
}
interface XSnapshot {
  readonly value: StateValue;
  readonly historyValue: Readonly<Record<string, readonly XNode[]>>;
}
interface XMachine {
  readonly root: XNode;
  readonly resolveState: (from: XSnapshot) => XSnapshot;
}

/** XState's machine of a chart, and its nodes by their numbers in the flattened one. */
interface Twin {
  readonly machine: XMachine;
  readonly nodes: Nodes;
  readonly twins: readonly XNode[];
}

/** The reading of a machine, whether it was written as a statechart or flat. */
export const readerOf = <Sim>(definition: MachineDefinition<Sim>): Interpret<Sim> =>
  definition.chart ? chartReaderOf(definition, definition.chart) : interpreterOf(definition);

function chartReaderOf<Sim>(
  definition: MachineDefinition<Sim>,
  { written, flat }: ChartOrigin,
): Interpret<Sim> {
  const names = stateNamesOf(definition);
  const twin = twinOf(definition, written, flat);
  const resting = new Map(flat.situations);
  const restless = new Map(
    [...flat.situations].map(([name, situation]) => [restlessOf(name), situation]),
  );
  return (state, carried) => {
    const name = at(names, state);
    const answer = (target: string, asked: readonly string[]): Reading<Sim> => {
      const goesOn = isRestless(definition, target);
      const code = codeOfState(definition, target);
      const actions = [...asked, ...(goesOn ? [GO_ON] : [])].flatMap(
        (action) => definition.actions[action] ?? [],
      );
      const awaited = definition.config.states[name]?.on?.[carried.type];
      return { state: code, moved: code !== state, actions, ignored: awaited === undefined };
    };
    const after = ({ situation, actions }: Step): Reading<Sim> =>
      answer(comeTo(definition, flat.nameOf(situation)), actions);
    const situation = resting.get(name);
    if (situation) return after(stepOf(twin, situation, carried.type, carried));
    const unsettled = restless.get(name);
    invariant(unsettled, `${definition.kind} has no state ${name}`);
    if (carried.type !== GOES_ON) {
      const wait = definition.actions[waitWith(carried.type)];
      invariant(wait, `${definition.kind} does not wait with ${carried.type}`);
      return { state, moved: false, actions: [wait], ignored: false };
    }
    const eventless = stepOf(twin, unsettled, GOES_ON, carried);
    const settled = flat.nameOf(unsettled);
    const isIdle = flat.nameOf(eventless.situation) === settled && eventless.actions.length === 0;
    if (!isIdle) return after(eventless);
    const [event, ...raised] = unsettled.raised;
    if (event === undefined) return answer(settled, []);
    return after(stepOf(twin, { ...unsettled, raised }, event, carried));
  };
}

const isRestless = <Sim>({ config }: MachineDefinition<Sim>, state: string): boolean =>
  config.states[state]?.on?.[GOES_ON] !== undefined;

/** How the state of a situation is come to: by way of its restless twin, if it has one. */
const comeTo = <Sim>({ config }: MachineDefinition<Sim>, state: string): string =>
  restlessOf(state) in config.states ? restlessOf(state) : state;

/** One event in one situation, as XState sees it. */
function stepOf(
  { machine, nodes, twins }: Twin,
  situation: Situation,
  type: string,
  carried: object,
): Step {
  const historyValue = Object.fromEntries(
    [...situation.memory].map(([history, states]) => [
      at(twins, history).id,
      states.map((it) => at(twins, it)),
    ]),
  );
  const value = stateValueOf(nodes, situation, 0);
  const snapshot = machine.resolveState({ value, historyValue });
  // XState's types would have every event and context of the chart; both are only handed through here.
  const [next, asked] = transition(
    machine as never,
    snapshot as never,
    { ...carried, type } as never,
  ) as unknown as [XSnapshot, readonly { readonly type: string }[]];
  const actions = asked.map((action) => action.type);
  const raised = actions.flatMap((action) => nodes.raises.get(action) ?? []);
  return {
    situation: {
      active: activeIn(nodes, next.value),
      memory: new Map(
        nodes.all.flatMap(({ index, type: sort }) => {
          const remembered = next.historyValue[at(twins, index).id];
          if (sort !== 'history' || !remembered) return [];
          return [[index, remembered.map((it) => twins.indexOf(it))] as const];
        }),
      ),
      raised: [...situation.raised, ...raised],
    },
    actions: actions.filter((action) => !nodes.raises.has(action)),
  };
}

function twinOf<Sim>(
  definition: MachineDefinition<Sim>,
  written: Chart,
  { nodes, events }: FlatChart,
): Twin {
  const { raises: _, ...chart } = written;
  const config = { ...explicit(chart, events), id: chart.id ?? definition.kind };
  // XState reads more than flat configurations; our type of them says less.
  const machine = toXState({ ...definition, config: config as never }) as unknown as XMachine;
  const twins: XNode[] = [];
  const pair = (twin: XNode): void => {
    twins.push(twin);
    for (const child of Object.values(twin.states)) pair(child);
  };
  pair(machine.root);
  return { machine, nodes, twins };
}

/** The chart with an event in place of none, and with every event in place of any. */
function explicit(state: ChartState, events: readonly string[]): object {
  const { on = {}, always, states, ...more } = state;
  const any = on['*'];
  const named = any
    ? Object.fromEntries(events.map((event) => [event, [...(on[event] ?? []), ...any]]))
    : on;
  return {
    ...more,
    on: { ...named, ...(always ? { [GOES_ON]: always } : {}) },
    ...(states
      ? {
          states: Object.fromEntries(
            Object.entries(states).map(([key, child]) => [key, explicit(child, events)]),
          ),
        }
      : {}),
  };
}

/** XState's value of a configuration, from one state inwards. */
function stateValueOf(nodes: Nodes, situation: Situation, index: number): StateValue {
  const { type, children } = at(nodes.all, index);
  const active = children
    .map((it) => at(nodes.all, it))
    .filter((it) => situation.active.has(it.index));
  const [child] = active;
  if (type === 'compound' && child?.type === 'atomic') return child.key;
  return Object.fromEntries(active.map((it) => [it.key, stateValueOf(nodes, situation, it.index)]));
}

/** The active states of XState's value. */
function activeIn(nodes: Nodes, value: StateValue): ReadonlySet<number> {
  const active = new Set<number>();
  const visit = (index: number, inner: StateValue | undefined): void => {
    active.add(index);
    const inside = typeof inner === 'string' ? { [inner]: {} } : (inner ?? {});
    for (const child of at(nodes.all, index).children) {
      const { key } = at(nodes.all, child);
      if (key in inside) visit(child, inside[key]);
    }
  };
  visit(0, value);
  return active;
}
