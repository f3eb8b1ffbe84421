/**
 * A flat chart as executors know machines: nothing but events. What a chart does without an event becomes an event
 * that the machine sends to itself. Until it has come, the machine is not at rest, and other events are put off.
 */
import type { MachineConfig, StateConfig, TransitionConfig } from '../kernel/contract.ts';
import { type FlatCandidate, type FlatChart, type FlatState, isIdle, mayRest } from './flatten.ts';

/** What a machine sends itself while it is not at rest. */
export const GOES_ON = 'chart.goes-on';
/** The action that sends it. */
export const GO_ON = 'go on';
/** The action that puts an event off: sends it again, after all that was sent. */
export const waitWith = (event: string): string => `wait with ${event}`;

/** The state that stands for another one while it is not at rest. */
export const restlessOf = (state: string): string => `${state} ?`;

interface Restless {
  readonly states: FlatChart['config']['states'];
  readonly events: readonly string[];
}

/** The states of a flat chart, each that does not simply rest with a state before it in which it does not yet. */
export function eventDriven({ config }: FlatChart, events: readonly string[]): MachineConfig {
  const chart: Restless = { states: config.states, events };
  const states: Record<string, StateConfig> = {};
  for (const [name, state] of Object.entries(config.states)) {
    if (state.always) states[restlessOf(name)] = restlessState(chart, name, state.always);
    if (mayRest(state.always ?? [])) states[name] = { on: eventsAtRest(chart, name, state) };
  }
  return { initial: entryTo(chart, config.initial).target, states };
}

/** How a flat state is come to: at rest, or to be asked first what it does without an event. */
function entryTo(
  { states }: Restless,
  name: string,
): { readonly target: string; readonly goesOn: readonly string[] } {
  return states[name]?.always
    ? { target: restlessOf(name), goesOn: [GO_ON] }
    : { target: name, goesOn: [] };
}

function restlessState(
  chart: Restless,
  name: string,
  always: readonly FlatCandidate[],
): StateConfig {
  const tried = always.map(
    (candidate): TransitionConfig =>
      isIdle(candidate) ? { ...candidate, target: name } : leadingOn(chart, name, candidate),
  );
  const rests = always.at(-1)?.guard === undefined ? [] : [{ target: name }];
  const others = chart.events.filter((event) => event !== GOES_ON);
  return {
    on: {
      [GOES_ON]: [...tried, ...rests],
      ...Object.fromEntries(others.map((event) => [event, [{ actions: [waitWith(event)] }]])),
    },
  };
}

/** After any event, even one that leads nowhere, a chart asks again what it does without one. */
function eventsAtRest(chart: Restless, name: string, state: FlatState): StateConfig['on'] & object {
  const { on = {}, always } = state;
  if (always === undefined) {
    return Object.fromEntries(
      Object.entries(on).map(([event, list]) => [
        event,
        list.map((candidate) => leadingOn(chart, name, candidate)),
      ]),
    );
  }
  const events = chart.events.filter((event) => event !== GOES_ON);
  return Object.fromEntries(
    events.map((event) => {
      const list = (on[event] ?? []).map((candidate) => leadingOn(chart, name, candidate));
      const isSure = list.length > 0 && list.at(-1)?.guard === undefined;
      return [event, isSure ? list : [...list, leadingOn(chart, name, {})]];
    }),
  );
}

/** A candidate that leads to where the state it names is come to. */
function leadingOn(chart: Restless, from: string, candidate: FlatCandidate): TransitionConfig {
  const { guard, target = from, actions = [] } = candidate;
  const entry = entryTo(chart, target);
  const all = [...actions, ...entry.goesOn];
  const stays = candidate.target === undefined && entry.goesOn.length === 0;
  return {
    ...(guard === undefined ? {} : { guard }),
    ...(stays ? {} : { target: entry.target }),
    ...(all.length > 0 ? { actions: all } : {}),
  };
}
