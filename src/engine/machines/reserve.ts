/**
 * What lets something go on for a while without what it needs: a battery, a cache, tokens already issued, a lease. One
 * mechanism for all: it drains while its source gives less than usual, covers what is missing, and fills again afterwards.
 */
import { at } from '../../base/assert.ts';
import { highestDemand } from '../calendar/calendarNow.ts';
import { EVENT, KIND, PURPOSES, TIMERS } from '../codes.ts';
import { levelOfNeeds, UNLIMITED } from '../levels/levels.ts';
import type { Action, Guard, MachineDefinition, Simulation } from '../simulation.ts';

/** A reserve that fades does so in steps of this share. */
const FADING_STEP = 0.05;
/** What is left below this is nothing. */
const NEGLIGIBLE = 1e-6;
/** Nothing is had until what lapsed is regained. */
const BARRED = -1;

const isShort: Guard = (sim, self) => {
  const { of } = at(sim.plant.reserves, self);
  return Math.min(1, levelOfNeeds(sim, of)) < (sim.world.reserveWants[self] as number);
};

/** What is left once the draining under way is counted up to now. */
function leftNow({ world, now }: Simulation, reserve: number): number {
  const span = world.reserveSpan[reserve] as number;
  const elapsed = now() - (world.reserveAt[reserve] as number);
  const used = span > 0 ? elapsed / span : 1;
  return Math.max(0, (world.reserveLeft[reserve] as number) - used);
}

/** Nothing is left, or nothing that lasts another second: time goes by whole seconds. */
const isEmpty: Guard = (sim, self) =>
  leftNow(sim, self) * Math.max(1, sim.world.reserveSpan[self] as number) < 1 - NEGLIGIBLE;

function setCover(sim: Simulation, reserve: number, cover: number): void {
  if (sim.world.reserveCover[reserve] === cover) return;
  sim.world.reserveCover[reserve] = cover;
  const { owner } = at(sim.plant.reserves, reserve);
  sim.touchNode(owner);
  const node = at(sim.plant.nodes, owner);
  if (node.kind !== KIND.component) return;
  const { writeNode } = at(sim.plant.components, node.index);
  if (writeNode >= 0) sim.touchNode(writeNode);
}

/** Draws a duration of its own for each time it is needed. */
function draw(sim: Simulation, reserve: number, purpose: 'lasts' | 'refills' | 'regains'): number {
  const { lasts, refills, regained } = at(sim.plant.reserves, reserve);
  const span = purpose === 'lasts' ? lasts : purpose === 'refills' ? refills : regained;
  const occurrence = sim.world.reserveDraws[reserve] as number;
  sim.world.reserveDraws[reserve] = occurrence + 1;
  return span ? sim.seconds(span, KIND.reserve, reserve, PURPOSES[purpose], occurrence) : 0;
}

function wait(sim: Simulation, reserve: number, seconds: number): void {
  // Rounded up, so that a moment that is waited for has come: one that comes too soon would be waited for again at once.
  const whole = Math.ceil(seconds - NEGLIGIBLE);
  sim.schedule(KIND.reserve, reserve, TIMERS.main, whole, EVENT['reserve.moved']);
}

/** Sets the next moment at which what it covers changes: the next step of what fades, or its end. */
function goOnDraining(sim: Simulation, reserve: number): void {
  const { fades } = at(sim.plant.reserves, reserve);
  const left = sim.world.reserveLeft[reserve] as number;
  const span = sim.world.reserveSpan[reserve] as number;
  if (fades) setCover(sim, reserve, left * highestDemand(sim));
  wait(sim, reserve, (fades ? Math.min(left, FADING_STEP) : left) * span);
}

const startDraining: Action = (sim, self) => {
  sim.world.reserveSpan[self] = draw(sim, self, 'lasts');
  sim.world.reserveAt[self] = sim.now();
  goOnDraining(sim, self);
};

const fade: Action = (sim, self) => {
  sim.world.reserveLeft[self] = leftNow(sim, self);
  sim.world.reserveAt[self] = sim.now();
  goOnDraining(sim, self);
};

const stopDraining: Action = (sim, self) => {
  sim.world.reserveLeft[self] = leftNow(sim, self);
  sim.cancel(KIND.reserve, self, TIMERS.main);
};

/** A reserve of patches that is spent is a debt of security, for as long as it is. */
const tellJudges: Action = (sim, self) => {
  const { watch } = at(sim.plant.reserves, self);
  if (watch >= 0) sim.touchWatch(watch);
};

const runDry: Action = (sim, self) => {
  sim.world.reserveLeft[self] = 0;
  setCover(sim, self, at(sim.plant.reserves, self).regained ? BARRED : 0);
};

const startRegaining: Action = (sim, self) => {
  if (!sim.isPending(KIND.reserve, self, TIMERS.main)) wait(sim, self, draw(sim, self, 'regains'));
};

const stopRegaining: Action = (sim, self) => sim.cancel(KIND.reserve, self, TIMERS.main);

const startRefilling: Action = (sim, self) => {
  setCover(sim, self, UNLIMITED);
  const span = draw(sim, self, 'refills');
  sim.world.reserveSpan[self] = span;
  sim.world.reserveAt[self] = sim.now();
  wait(sim, self, (1 - (sim.world.reserveLeft[self] as number)) * span);
};

const stopRefilling: Action = (sim, self) => {
  const span = sim.world.reserveSpan[self] as number;
  const gained = span > 0 ? (sim.now() - (sim.world.reserveAt[self] as number)) / span : 1;
  sim.world.reserveLeft[self] = Math.min(1, (sim.world.reserveLeft[self] as number) + gained);
  sim.cancel(KIND.reserve, self, TIMERS.main);
};

export const reserveMachine: MachineDefinition = {
  kind: 'reserve',
  config: {
    initial: 'full',
    states: {
      full: { on: { 'reserve.reviewed': [{ guard: 'isShort', target: 'draining' }] } },
      draining: {
        entry: ['startDraining'],
        exit: ['stopDraining'],
        on: {
          'reserve.reviewed': [{ guard: 'isShort' }, { target: 'refilling' }],
          'reserve.moved': [{ guard: 'isEmpty', target: 'spent' }, { actions: ['fade'] }],
        },
      },
      spent: {
        entry: ['runDry', 'tellJudges'],
        exit: ['stopRegaining', 'tellJudges'],
        on: {
          'reserve.reviewed': [
            { guard: 'isShort', actions: ['stopRegaining'] },
            { actions: ['startRegaining'] },
          ],
          'reserve.moved': [{ target: 'refilling' }],
        },
      },
      refilling: {
        entry: ['startRefilling'],
        exit: ['stopRefilling'],
        on: {
          'reserve.reviewed': [{ guard: 'isShort', target: 'draining' }],
          'reserve.moved': [{ target: 'full' }],
        },
      },
    },
  },
  guards: { isShort, isEmpty },
  actions: {
    startDraining,
    fade,
    stopDraining,
    runDry,
    tellJudges,
    startRegaining,
    stopRegaining,
    startRefilling,
    stopRefilling,
  },
};
