/** What too much demand does to a component that cannot shed it: it holds for a while, collapses, and tries again. */
import { at } from '../../base/assert.ts';
import type { TraceId } from '../../model/trace.ts';
import { demandOf } from '../calendar/calendarNow.ts';
import { EVENT, KIND, PURPOSES, TIMERS } from '../codes.ts';
import { onlyCause } from '../kernel/recorder.ts';
import { timesDemand } from '../levels/demand.ts';
import { touchComponent } from '../levels/grants.ts';
import { capacityOf } from '../levels/levels.ts';
import type { Span } from '../plant/span.ts';
import type { Action, Guard, Simulation } from '../simulation.ts';

/** The service that asks most of it; -1 when none uses it. */
function heaviestOn(sim: Simulation, component: number): number {
  let heaviest = -1;
  for (const service of at(sim.plant.components, component).users) {
    if (heaviest < 0 || demandOf(sim, service) > demandOf(sim, heaviest)) heaviest = service;
  }
  return heaviest;
}

/** Highest demand of the services that use it. */
function loadOf(sim: Simulation, component: number): number {
  const heaviest = heaviestOn(sim, component);
  return heaviest < 0 ? 0 : demandOf(sim, heaviest);
}

/** What put more on it than it can bear: what raised the demand of who asks most, what it has lost; the calendar has no entry. */
function causesOfOverload(sim: Simulation, component: number): TraceId[] {
  const heaviest = heaviestOn(sim, component);
  const raised =
    heaviest >= 0 && timesDemand(sim, heaviest) > 1
      ? (sim.world.serviceRaisedBy[heaviest] as number)
      : -1;
  const lost = capacityOf(sim, component) < 1 ? sim.lastChange(KIND.component, component) : -1;
  return [raised, lost].filter((id) => id >= 0);
}

export const isOverloaded: Guard = (sim, self) => {
  const { overload } = at(sim.plant.components, self);
  if (!overload || sim.world.componentCollapsed[self] === 1) return false;
  const capacity = capacityOf(sim, self);
  return capacity > 0 && loadOf(sim, self) > overload.above * capacity;
};

export const isCollapsed: Guard = (sim, self) => sim.world.componentCollapsed[self] === 1;

/** A second at least, so that a component that cannot stand up does not try for ever within an instant. */
function drawn(sim: Simulation, component: number, span: Span): number {
  const occurrence = sim.world.componentOverloads[component] as number;
  sim.world.componentOverloads[component] = occurrence + 1;
  return Math.max(1, sim.seconds(span, KIND.component, component, PURPOSES.overload, occurrence));
}

function writeCollapse(sim: Simulation, component: number, collapsed: 0 | 1): TraceId {
  const capacity = capacityOf(sim, component);
  const [from, to] = collapsed === 1 ? [capacity, 0] : [0, capacity];
  // It stands again of itself, some time after it fell.
  const causes =
    collapsed === 1
      ? causesOfOverload(sim, component)
      : onlyCause(sim.lastChange(KIND.component, component));
  return sim.record(KIND.component, component, { type: 'capacity', from, to, causes });
}

function setCollapsed(sim: Simulation, component: number, collapsed: 0 | 1): void {
  sim.world.componentCollapsed[component] = collapsed;
  touchComponent(sim, component, sim.traced ? writeCollapse(sim, component, collapsed) : -1);
}

const bearLoad: Action = (sim, self) => {
  const { overload } = at(sim.plant.components, self);
  if (!overload || sim.isPending(KIND.component, self, TIMERS.main)) return;
  const seconds = drawn(sim, self, overload.after);
  sim.schedule(KIND.component, self, TIMERS.main, seconds, EVENT['overload.bore']);
};

const easeLoad: Action = (sim, self) => sim.cancel(KIND.component, self, TIMERS.main);

const collapse: Action = (sim, self) => {
  const { overload } = at(sim.plant.components, self);
  if (!overload) return;
  setCollapsed(sim, self, 1);
  const seconds = drawn(sim, self, overload.back);
  sim.schedule(KIND.component, self, TIMERS.main, seconds, EVENT['overload.ended']);
};

const standAgain: Action = (sim, self) => setCollapsed(sim, self, 0);

export const overloadActions = { bearLoad, easeLoad, collapse, standAgain } as const;

/** In every state of a component. */
export const bearing = {
  'load.reviewed': [
    { guard: 'isCollapsed' },
    { guard: 'isOverloaded', actions: ['bearLoad'] },
    { actions: ['easeLoad'] },
  ],
  'overload.bore': [{ guard: 'isOverloaded', actions: ['collapse'] }],
  'overload.ended': [{ actions: ['standAgain'] }],
} as const;
