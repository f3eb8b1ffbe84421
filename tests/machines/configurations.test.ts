/** Machines are data: names and literals only, every name known and used, every state reached. */
import { getShortestPaths } from '@xstate/graph';
import { describe, expect, it } from 'vitest';
import { machines } from '../../src/engine/index.ts';
import type { MachineDefinition } from '../../src/engine/simulation.ts';
import type { EntityKind } from '../../src/model/entity.ts';
import { STATES } from '../../src/model/states.ts';
import { transitionsOf } from './transitions.ts';

const all = Object.entries(machines) as [EntityKind, MachineDefinition][];

/** Everything in a configuration that is neither a name nor a literal. */
function strangers(value: unknown, path: string): readonly string[] {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value))
    return [];
  if (typeof value !== 'object') return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => strangers(inner, `${path}.${key}`));
}

describe.each(all)('%s', (kind, machine) => {
  const { config, guards, actions } = machine;
  const states = Object.entries(config.states);
  const candidates = states.flatMap(([, { on }]) =>
    Object.values(on ?? {}).flatMap((list) => list ?? []),
  );

  it('is made of names and literals', () => {
    expect(strangers(config, kind)).toEqual([]);
  });

  it('has the states that a person is shown, in their order: codes are positions in both', () => {
    expect(Object.keys(config.states)).toEqual(Object.keys(STATES[kind]));
  });

  it('goes only to states it has', () => {
    const targets = candidates.flatMap(({ target }) => target ?? []);
    expect(targets.filter((target) => !(target in config.states))).toEqual([]);
  });

  it('names every guard and action it has, and has every one it names', () => {
    const guardNames = candidates.flatMap(({ guard }) => guard ?? []);
    const actionNames = [
      ...candidates.flatMap((candidate) => candidate.actions ?? []),
      ...states.flatMap(([, { entry = [], exit = [] }]) => [...entry, ...exit]),
    ];
    expect([...new Set(guardNames)].sort()).toEqual(Object.keys(guards).sort());
    expect([...new Set(actionNames)].sort()).toEqual(Object.keys(actions).sort());
  });

  it('has no candidate that an earlier one hides', () => {
    const hidden = states.flatMap(([state, { on }]) =>
      Object.entries(on ?? {}).flatMap(([event, list]) =>
        (list ?? []).slice(0, -1).some(({ guard }) => guard === undefined)
          ? [`${state} ${event}`]
          : [],
      ),
    );
    expect(hidden).toEqual([]);
  });

  it('reaches every state, when its guards let it', () => {
    const graph = transitionsOf(machine);
    const reached = new Set([config.initial, ...(STARTS[kind] ?? [])]);
    for (let before = -1; before !== reached.size; ) {
      before = reached.size;
      for (const { from, to } of graph) if (reached.has(from)) reached.add(to);
    }
    expect([...reached].sort()).toEqual(Object.keys(config.states).sort());
  });
});

/** States that entities of a kind may begin in, besides the initial one: a copy's role, a cold copy's replica. */
const STARTS: Readonly<Record<string, readonly string[]>> = {
  copy: ['ready', 'dormant', 'absent'],
  replica: ['paused'],
};

it('XState itself explores a machine without guards to all its states', async () => {
  const { toXState } = await import('../../src/engine/kernel/reference/interpret.ts');
  const events = ['site.isolated', 'site.stopped', 'site.destroyed', 'site.restored'];
  const paths = getShortestPaths(toXState(machines.site) as never, {
    events: events.map((type) => ({ type })) as never,
  });
  const states = paths.map((path) => String((path.state as { value: unknown }).value));
  expect([...new Set(states)].sort()).toEqual(Object.keys(machines.site.config.states).sort());
});
