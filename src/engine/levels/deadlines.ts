/**
 * What a service has to have done by a date. The work advances while the service is served, at its level, a degraded mode
 * included: between two changes of level at a steady pace, so that its end is an event.
 */
import { at } from '../../base/assert.ts';
import type { TraceId } from '../../model/trace.ts';
import { isOpenNow, secondsToTurn } from '../calendar/calendarNow.ts';
import { EVENT, KIND, STATE, TIMERS } from '../codes.ts';
import type { Action, Simulation } from '../simulation.ts';

/** Less than this is left of nothing: what sums of shares are short by. */
const NOTHING = 1e-6;

/** Sets when the work of a deadline can begin and when it is due; nothing for any other objective. */
export function scheduleWork(sim: Simulation, objective: number): void {
  const { due, target } = at(sim.plant.objectives, objective);
  if (!due) return;
  sim.world.objectiveLeft[objective] = target;
  sim.schedule(KIND.objective, objective, TIMERS.third, due.from, EVENT['work.turned']);
  sim.schedule(KIND.objective, objective, TIMERS.second, due.by, EVENT['deadline.passed']);
}

/** Work that did not get done is put down to the fall of the service that it follows. */
function noteIdle({ world }: Simulation, objective: number, seconds: number): void {
  const idle = (world.objectiveIdle[objective] as number) + seconds;
  world.objectiveIdle[objective] = idle;
  if (idle <= (world.objectiveIdleMost[objective] as number)) return;
  world.objectiveIdleMost[objective] = idle;
  world.objectiveHeldBy[objective] = world.objectiveFellBy[objective] as number;
}

/** Counts what was done up to now, at the level until now. */
function countDone(sim: Simulation, objective: number): void {
  const { world } = sim;
  const elapsed = sim.now() - (world.objectiveCountedAt[objective] as number);
  world.objectiveCountedAt[objective] = sim.now();
  if (world.objectiveIsWorked[objective] === 0) return;
  const served = world.objectiveServed[objective] as number;
  const left = (world.objectiveLeft[objective] as number) - elapsed * served;
  world.objectiveLeft[objective] = Math.max(0, left);
  noteIdle(sim, objective, elapsed * (1 - served));
}

/** Takes the level and the hours of now, and sets when all of it will be done if nothing else changes. */
function goOn(sim: Simulation, objective: number): void {
  const { world, plant } = sim;
  const { index, due } = at(plant.objectives, objective);
  const served = world.served[index] as number;
  if (served < (world.objectiveServed[objective] as number)) {
    world.objectiveIdle[objective] = 0;
    world.objectiveFellBy[objective] = sim.lastChange(KIND.service, index);
  }
  world.objectiveServed[objective] = served;
  const isWorked = !due?.hours || isOpenNow(sim, due.hours);
  world.objectiveIsWorked[objective] = isWorked ? 1 : 0;
  const left = world.objectiveLeft[objective] as number;
  const seconds = left <= NOTHING ? 0 : Math.ceil(left / served - NOTHING);
  if (isWorked && seconds < Number.POSITIVE_INFINITY) {
    sim.schedule(KIND.objective, objective, TIMERS.main, seconds, EVENT['work.done']);
  } else sim.cancel(KIND.objective, objective, TIMERS.main);
}

/** The level of the service was looked at again: work that is under way goes on at it. */
export function countWork(sim: Simulation, objective: number): void {
  const { counting, breached } = STATE.objective;
  const isUnderWay =
    sim.isIn(KIND.objective, objective, counting) || sim.isIn(KIND.objective, objective, breached);
  if (!isUnderWay) return;
  countDone(sim, objective);
  goOn(sim, objective);
}

function expectTurn(sim: Simulation, objective: number): void {
  const hours = at(sim.plant.objectives, objective).due?.hours;
  if (!hours) return;
  const seconds = secondsToTurn(sim, hours);
  sim.schedule(KIND.objective, objective, TIMERS.third, seconds, EVENT['work.turned']);
}

/** The work can be begun. */
export const beginWork: Action = (sim, self) => {
  sim.world.objectiveCountedAt[self] = sim.now();
  sim.world.objectiveServed[self] = 1;
  goOn(sim, self);
  expectTurn(sim, self);
};

/** Its hours begin or end. */
export const turnWork: Action = (sim, self) => {
  countDone(sim, self);
  goOn(sim, self);
  expectTurn(sim, self);
};

/** The date has come and some of it is left: it goes on. */
export const noteLeft: Action = (sim, self) => {
  countDone(sim, self);
  goOn(sim, self);
  if (!sim.traced) return;
  const heldBy = sim.world.objectiveHeldBy[self] as TraceId;
  const causes = [...new Set([...(heldBy < 0 ? [] : [heldBy]), ...sim.because()])];
  const left = Math.ceil(sim.world.objectiveLeft[self] as number);
  sim.record(KIND.objective, self, {
    type: 'work-left',
    left,
    causes: causes.sort((a, b) => a - b),
  });
};

/** All of it is done, in time or not: nothing is due any more. */
export const endWork: Action = (sim, self) => {
  sim.world.objectiveLeft[self] = 0;
  sim.cancel(KIND.objective, self, TIMERS.second);
  sim.cancel(KIND.objective, self, TIMERS.third);
};
