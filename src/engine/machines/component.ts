import { at } from '../../base/assert.ts';
import type { Action, Guard, MachineDefinition, Simulation } from '../simulation.ts';

const rawLevel = (sim: Simulation, component: number): number =>
  at(sim.world.level, sim.plant.firstComponentNode + component);

const isFull: Guard = (sim, self) => rawLevel(sim, self) >= 1;
const isPartial: Guard = (sim, self) => rawLevel(sim, self) > 0;

function servingCount(sim: Simulation, component: number): number {
  const { copies } = at(sim.plant.components, component);
  return copies.filter((copy) => sim.isIn('copy', copy, 'serving')).length;
}

/** First hot copy, in the dossier's order, that stands by: the others are for people to promote. */
const readyCopy = (sim: Simulation, component: number): number =>
  at(sim.plant.components, component).copies.find(
    (copy) => at(sim.plant.copies, copy).role === 'hot' && sim.isIn('copy', copy, 'ready'),
  ) ?? -1;

const lacksACopy: Guard = (sim, self) =>
  servingCount(sim, self) < at(sim.plant.components, self).wanted && readyCopy(sim, self) >= 0;

const scheduleSwitchover: Action = (sim, self) => {
  const { switchover } = at(sim.plant.components, self);
  if (!switchover || sim.isPending('component', self, 'second')) return;
  const occurrence = at(sim.world.componentSwitchovers, self);
  sim.world.componentSwitchovers[self] = occurrence + 1;
  const seconds = sim.seconds(switchover, 'component', self, 'switchover', occurrence);
  sim.schedule('component', self, 'second', seconds, 'switchover.elapsed');
};

const activateReadyCopy: Action = (sim, self) => {
  sim.send('copy', readyCopy(sim, self), 'copy.activated');
};

const switchingOver = {
  'switchover.considered': [{ guard: 'lacksACopy', actions: ['scheduleSwitchover'] }],
  'switchover.elapsed': [{ guard: 'lacksACopy', actions: ['activateReadyCopy'] }],
} as const;

/** A component as its users meet it; levels are computed, the machine names what they mean. */
export const componentMachine: MachineDefinition = {
  kind: 'component',
  config: {
    initial: 'serving',
    states: {
      serving: {
        on: {
          ...switchingOver,
          'level.changed': [
            { guard: 'isFull' },
            { guard: 'isPartial', target: 'degraded' },
            { target: 'down' },
          ],
        },
      },
      degraded: {
        on: {
          ...switchingOver,
          'level.changed': [
            { guard: 'isFull', target: 'serving' },
            { guard: 'isPartial' },
            { target: 'down' },
          ],
        },
      },
      down: {
        on: {
          ...switchingOver,
          'level.changed': [
            { guard: 'isFull', target: 'serving' },
            { guard: 'isPartial', target: 'degraded' },
          ],
        },
      },
    },
  },
  guards: { isFull, isPartial, lacksACopy },
  actions: { scheduleSwitchover, activateReadyCopy },
};
