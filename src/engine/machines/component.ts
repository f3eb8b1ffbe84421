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

/**
 * Copies that may take over by themselves, in the dossier's order: hot ones, and active ones that came back as a standby
 * where there are no data that they would lack. The others are for people to promote.
 */
function readyCopies(sim: Simulation, component: number): readonly number[] {
  const { copies, data } = at(sim.plant.components, component);
  return copies.filter((copy) => {
    const { role } = at(sim.plant.copies, copy);
    return (role === 'hot' || (role === 'active' && data < 0)) && sim.isIn('copy', copy, 'ready');
  });
}

const lackingCount = (sim: Simulation, component: number): number =>
  at(sim.plant.components, component).wanted - servingCount(sim, component);

const lacksACopy: Guard = (sim, self) =>
  lackingCount(sim, self) > 0 && readyCopies(sim, self).length > 0;

const scheduleSwitchover: Action = (sim, self) => {
  const { switchover } = at(sim.plant.components, self);
  if (!switchover || sim.isPending('component', self, 'second')) return;
  const occurrence = at(sim.world.componentSwitchovers, self);
  sim.world.componentSwitchovers[self] = occurrence + 1;
  const seconds = sim.seconds(switchover, 'component', self, 'switchover', occurrence);
  sim.schedule('component', self, 'second', seconds, 'switchover.elapsed');
};

/** As many as are lacking. */
const activateReadyCopies: Action = (sim, self) => {
  for (const copy of readyCopies(sim, self).slice(0, lackingCount(sim, self))) {
    sim.send('copy', copy, 'copy.activated');
  }
};

const switchingOver = {
  'switchover.considered': [{ guard: 'lacksACopy', actions: ['scheduleSwitchover'] }],
  'switchover.elapsed': [{ guard: 'lacksACopy', actions: ['activateReadyCopies'] }],
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
  actions: { scheduleSwitchover, activateReadyCopies },
};
