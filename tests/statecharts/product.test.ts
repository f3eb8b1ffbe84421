/** The product's own machines are flat already: flattening them changes nothing, by the short way or by the long one. */
import { describe, expect, it } from 'vitest';
import { EVENT_NAMES } from '../../src/engine/codes.ts';
import { machines } from '../../src/engine/index.ts';
import type { Simulation } from '../../src/engine/simulation.ts';
import { chartMachine } from '../../src/engine/statechart/chartMachine.ts';
import { flatOf } from './flatOf.ts';

describe.each(Object.entries(machines))('%s', (_, machine) => {
  const { config } = machine;

  it('is the same machine', () => {
    expect(chartMachine<Simulation>(machine, { kind: 0, events: EVENT_NAMES })).toBe(machine);
  });

  it.each(Object.keys(config.states))('begun in %s, flattens to its own tables', (initial) => {
    const flat = flatOf({ ...config, initial }).config;
    for (const [from, { on = {}, always }] of Object.entries(flat.states)) {
      expect(always).toBeUndefined();
      expect(on).toEqual(tableOf(from));
    }
  });

  /** The candidates of a state, each with all its actions, as the tables of the fast executor have them. */
  function tableOf(from: string) {
    const { exit = [], on = {} } = config.states[from] ?? {};
    return Object.fromEntries(
      Object.entries(on).map(([event, list = []]) => [
        event,
        list.map(({ guard, target = from, actions = [] }) => {
          const moves = target !== from;
          const entry = config.states[target]?.entry ?? [];
          const all = moves ? [...exit, ...actions, ...entry] : actions;
          return {
            ...(guard === undefined ? {} : { guard }),
            ...(moves ? { target } : {}),
            ...(all.length > 0 ? { actions: all } : {}),
          };
        }),
      ]),
    );
  }
});
