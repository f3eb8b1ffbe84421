import { at } from '../../base/assert.ts';
import { EVENT, KIND, PURPOSES, STATE, TIMERS } from '../codes.ts';
import { contentAsOf, lagOf } from '../data/content.ts';
import { hasNotDrifted } from '../data/drift.ts';
import { givesNothing } from '../levels/grants.ts';
import { isClosedToWriting } from '../levels/levels.ts';
import type { Action, Guard, MachineDefinition, Simulation } from '../simulation.ts';
import { bearing, isCollapsed, isOverloaded, overloadActions } from './overload.ts';

const rawLevel = (sim: Simulation, component: number): number =>
  sim.world.level[sim.plant.firstComponentNode + component] as number;

const isFull: Guard = (sim, self) => rawLevel(sim, self) >= 1;
const isPartial: Guard = (sim, self) => rawLevel(sim, self) > 0;

/** It serves, and of what it holds nothing can be written. */
const isReadOnly: Guard = (sim, self) => rawLevel(sim, self) > 0 && isClosedToWriting(sim, self);

/** It followed up to the loss: it lacks no more of the data than its lag, and those of the copies between. */
function isCaughtUp(sim: Simulation, copy: number, data: number): boolean {
  const { replica } = at(sim.plant.copies, copy);
  if (replica < 0 || (sim.world.replicaSource[replica] as number) < 0) return false;
  const head = Math.min(sim.world.dataHead[data] as number, sim.now());
  return contentAsOf(sim, copy) >= head - lagOf(sim, copy);
}

/**
 * A copy that may take over by itself: a hot one, or an active one that came back as a standby where there are no data
 * that it would lack, or that has followed since. The others are for people to promote.
 */
function mayTakeOver(sim: Simulation, component: number, copy: number): boolean {
  if (!sim.isIn(KIND.copy, copy, STATE.copy.ready) || givesNothing(sim, copy)) return false;
  const { role } = at(sim.plant.copies, copy);
  const { data } = at(sim.plant.components, component);
  return role === 'hot' || (role === 'active' && (data < 0 || isCaughtUp(sim, copy, data)));
}

/** How many copies should serve and do not. */
function lackingCount(sim: Simulation, component: number): number {
  const { copies, wanted } = at(sim.plant.components, component);
  let lacking = wanted;
  for (const copy of copies) if (sim.isIn(KIND.copy, copy, STATE.copy.serving)) lacking -= 1;
  return lacking;
}

const lacksACopy: Guard = (sim, self) => {
  if (lackingCount(sim, self) <= 0) return false;
  for (const copy of at(sim.plant.components, self).copies) {
    if (mayTakeOver(sim, self, copy)) return true;
  }
  return false;
};

const scheduleSwitchover: Action = (sim, self) => {
  const { switchover } = at(sim.plant.components, self);
  if (!switchover || sim.isPending(KIND.component, self, TIMERS.second)) return;
  const occurrence = sim.world.componentSwitchovers[self] as number;
  sim.world.componentSwitchovers[self] = occurrence + 1;
  const seconds = sim.seconds(switchover, KIND.component, self, PURPOSES.switchover, occurrence);
  sim.schedule(KIND.component, self, TIMERS.second, seconds, EVENT['switchover.elapsed']);
};

/** As many as are lacking, in the dossier's order; one that has drifted does not answer. */
const activateReadyCopies: Action = (sim, self) => {
  let left = lackingCount(sim, self);
  const attempt = (sim.world.componentSwitchovers[self] as number) - 1;
  for (const copy of at(sim.plant.components, self).copies) {
    if (left <= 0) return;
    if (!mayTakeOver(sim, self, copy) || !hasNotDrifted(sim, copy, attempt)) continue;
    sim.send(KIND.copy, copy, EVENT['copy.activated']);
    left -= 1;
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
          ...bearing,
          'level.changed': [
            { guard: 'isReadOnly', target: 'read-only' },
            { guard: 'isFull' },
            { guard: 'isPartial', target: 'degraded' },
            { target: 'down' },
          ],
        },
      },
      degraded: {
        on: {
          ...switchingOver,
          ...bearing,
          'level.changed': [
            { guard: 'isReadOnly', target: 'read-only' },
            { guard: 'isFull', target: 'serving' },
            { guard: 'isPartial' },
            { target: 'down' },
          ],
        },
      },
      down: {
        // What is said of it (`is down`) begins and ends here.
        entry: ['tellFacts'],
        exit: ['tellFacts'],
        on: {
          ...switchingOver,
          ...bearing,
          'level.changed': [
            { guard: 'isReadOnly', target: 'read-only' },
            { guard: 'isFull', target: 'serving' },
            { guard: 'isPartial', target: 'degraded' },
          ],
        },
      },
      'read-only': {
        entry: ['tellFacts'],
        exit: ['tellFacts'],
        on: {
          ...switchingOver,
          ...bearing,
          'level.changed': [
            { guard: 'isReadOnly' },
            { guard: 'isFull', target: 'serving' },
            { guard: 'isPartial', target: 'degraded' },
            { target: 'down' },
          ],
        },
      },
    },
  },
  guards: { isReadOnly, isFull, isPartial, lacksACopy, isOverloaded, isCollapsed },
  actions: {
    tellFacts: (sim) => sim.touchFacts(),
    scheduleSwitchover,
    activateReadyCopies,
    ...overloadActions,
  },
};
