import { at } from '../../base/assert.ts';
import { EVENT, KIND, TIMERS } from '../codes.ts';
import { BY_ITSELF, holdItself } from '../incidents/holding.ts';
import { touchBecause } from '../levels/grants.ts';
import type { Action, Guard, MachineDefinition, Simulation } from '../simulation.ts';

/** The calendar alone is behind it. */
export const EXPIRED = { type: 'expired', causes: [] } as const;

const isUsable: Guard = (sim, self) => (sim.world.level[self] as number) > 0;

function setBroken(sim: Simulation, tool: number, broken: 0 | 1): void {
  sim.world.toolBroken[tool] = broken;
  sim.touchNode(tool);
}

/** `value` is `BY_ITSELF` when it runs out at its own date. */
const breakIt: Action = (sim, self, value) => {
  setBroken(sim, self, 1);
  if (value !== BY_ITSELF) return;
  holdItself(sim, KIND.tool, self, EVENT['tool.lost']);
  if (sim.traced) touchBecause(sim, self, sim.record(KIND.tool, self, EXPIRED));
};

/** Announced as ending; a step that renews it puts an end to the warning, and to the date at which it ran out. */
const setWarned =
  (warned: 0 | 1): Action =>
  (sim, self) => {
    sim.world.toolWarned[self] = warned;
    sim.touchFacts();
  };

/** Value of `tool.restored` when a step sends it: what it renews does not run out at its old date. */
export const RENEWED = 1;

const mend: Action = (sim, self, value) => {
  setBroken(sim, self, 0);
  if (value !== RENEWED) return;
  sim.cancel(KIND.tool, self, TIMERS.main);
  sim.world.toolWarned[self] = 0;
  sim.touchFacts();
};

const setClosed =
  (closed: 0 | 1): Action =>
  (sim, self) => {
    sim.world.toolClosed[self] = closed;
    sim.touchNode(self);
  };

/** `value` is the share in thousandths: a tool that is degraded can still be used, for less. */
const setShare =
  (shareOf: (value: number) => number): Action =>
  (sim, self, value) => {
    sim.world.toolShare[self] = shareOf(value);
    sim.touchNode(self);
    // Of a network, it is what it carries.
    sim.touched.paces = true;
  };

const tellUsers: Action = (sim, self) => {
  for (const replica of at(sim.plant.tools, self).replicas) {
    sim.send(KIND.replica, replica, EVENT['source.changed']);
  }
  sim.touchNeeds();
  sim.touchFacts();
};

const breaking = {
  'tool.lost': [{ actions: ['break'] }],
  'tool.restored': [{ actions: ['mend'] }],
  'tool.closed': [{ actions: ['close'] }],
  'tool.opened': [{ actions: ['open'] }],
  'tool.degraded': [{ actions: ['degrade'] }],
  'tool.warned': [{ actions: ['warn'] }],
  'tool.unwarned': [{ actions: ['unwarn'] }],
  'tool.recovered': [{ actions: ['recover'] }],
} as const;

/** Something plan steps need: usable from one of its places, with what it needs itself. */
export const toolMachine: MachineDefinition = {
  kind: 'tool',
  config: {
    initial: 'usable',
    states: {
      usable: {
        on: {
          ...breaking,
          'level.changed': [{ guard: 'isUsable' }, { target: 'unusable', actions: ['tellUsers'] }],
        },
      },
      unusable: {
        on: {
          ...breaking,
          'level.changed': [{ guard: 'isUsable', target: 'usable', actions: ['tellUsers'] }],
        },
      },
    },
  },
  guards: { isUsable },
  actions: {
    break: breakIt,
    mend,
    warn: setWarned(1),
    unwarn: setWarned(0),
    close: setClosed(1),
    open: setClosed(0),
    degrade: setShare((value) => value / 1000),
    recover: setShare(() => 1),
    tellUsers,
  },
};
