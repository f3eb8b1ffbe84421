/** A chart flattened, then run from its flat states alone: candidates in order, the first that holds is taken. */
import { invariant } from '../../src/base/assert.ts';
import { withComposedGuards } from '../../src/engine/statechart/composedGuards.ts';
import {
  FLATTEN_LIMITS,
  type FlatCandidate,
  type FlatChart,
  flatten,
} from '../../src/engine/statechart/flatten.ts';
import { type Behaviour, type Play, STEPS_MAX } from './play.ts';

/** The flat chart of a behaviour. @throws when it cannot be flattened */
export function flatOf({ chart, events }: Pick<Behaviour<unknown>, 'chart' | 'events'>): FlatChart {
  const result = flatten(chart, FLATTEN_LIMITS, events);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Names of the guards of a flat chart, composed ones included. */
export function namesOfGuards({ config }: FlatChart): ReadonlySet<string> {
  const candidates = Object.values(config.states).flatMap(({ on = {}, always = [] }) => [
    ...Object.values(on).flat(),
    ...always,
  ]);
  return new Set(candidates.flatMap(({ guard }) => guard ?? []));
}

/** Starts a chart on its flat states. */
export function playFlat<Data>(behaviour: Behaviour<Data>): Play {
  const flat = flatOf(behaviour);
  const guards = withComposedGuards(behaviour.guards, namesOfGuards(flat));
  const ran: string[] = [];
  let { data } = behaviour;
  let state = flat.config.initial;
  const run = (actions: readonly string[]): void => {
    for (const name of actions) {
      ran.push(name);
      data = behaviour.actions[name]?.(data) ?? data;
    }
  };
  const take = (candidates: readonly FlatCandidate[]): boolean => {
    const candidate = candidates.find(({ guard }) => {
      if (guard === undefined) return true;
      const holds = guards[guard];
      invariant(holds, `no guard ${guard}`);
      return holds(data, undefined, undefined);
    });
    if (!candidate) return false;
    const { target, actions = [] } = candidate;
    state = target ?? state;
    run(actions);
    return target !== undefined || actions.length > 0;
  };
  const settle = (): void => {
    let steps = 0;
    while (take(flat.config.states[state]?.always ?? [])) {
      steps += 1;
      if (steps > STEPS_MAX) throw new Error(`endless in ${state}`);
    }
  };
  run(flat.entering);
  settle();
  return {
    send: (event) => {
      take(flat.config.states[state]?.on?.[event] ?? []);
      settle();
    },
    leaves: () => [...(flat.leaves.get(state) ?? [])].sort(),
    actions: () => ran,
  };
}
