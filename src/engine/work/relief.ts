/**
 * The end of a shift, or of the hours of a team, in the middle of work: a step, or a repair. Work that takes longer
 * than a shift is done in shifts: it is handed over, or it pauses until somebody can take it up. Work that a shift is enough
 * for is finished by whoever began it. At the closing, so is what ends within the hour; what takes longer pauses until the
 * opening.
 */
import { secondsToOpening, secondsToTurn } from '../calendar/calendarNow.ts';
import type { OpeningTimes } from '../calendar/timetable.ts';
import { EVENT, KIND, STATE, TIMERS } from '../codes.ts';
import { jobOf, stepOf } from '../intervene.ts';
import { isCounted } from '../pace/rates.ts';
import { OVERTIME_SECONDS, type PlantJob } from '../plant/people.ts';
import type { Simulation } from '../simulation.ts';
import {
  canBeHad,
  countWorkers,
  hasWayIn,
  isAtHand,
  isPastClosing,
  isShiftOver,
  teamOf,
} from './people.ts';

/** While somebody is called to relieve them, those whose shift is over look this often whether a relief is there. */
const RELIEF_SOUGHT_EVERY_SECONDS = 15 * 60;

/** What people do all along: repairs, and steps as their kind says. The time of a decision runs day and night. */
const isHandedOver = (sim: Simulation, { kind, index }: PlantJob): boolean =>
  kind === KIND.copy || (kind === KIND.step && stepOf(sim, index).isHandedOver);

/** Whether work of so many seconds is longer than a shift, and people's work all along. */
export const isDoneInShifts = (
  sim: Simulation,
  job: PlantJob,
  seconds: number,
  shiftSeconds: number,
): boolean => isHandedOver(sim, job) && seconds > shiftSeconds;

/** Counted work stops by itself with the hours of those who are on it, and they stay on it (ENG-221). */
const isStoppedByHours = (sim: Simulation, { kind, index }: PlantJob): boolean =>
  kind === KIND.step && isCounted(sim, index);

/** Seconds that the work in hand takes, from its beginning to its end, as those who are on it go on. */
function secondsOfWork(sim: Simulation, number: number, job: PlantJob): number {
  if (!isStoppedByHours(sim, job)) return sim.world.jobSeconds[number] as number;
  const total = sim.world.paceTotal[sim.plant.paceOf[number] as number] as number;
  return total / Math.max(1, countWorkers(sim, number, job));
}

/** Whether the work in hand ends in this very instant, or is over and waits for something else. */
function isEnding(sim: Simulation, number: number, job: PlantJob): boolean {
  const { world, plant } = sim;
  if (!isStoppedByHours(sim, job)) return (world.jobEndsAt[number] as number) <= sim.now();
  const pace = plant.paceOf[number] as number;
  const done = (world.paceRate[pace] as number) * (sim.now() - (world.paceSince[pace] as number));
  return (world.paceLeft[pace] as number) - done < 1;
}

/** Whether the work in hand ends too late for whoever is on it to stay. */
const outlastsClosing = (sim: Simulation, number: number): boolean =>
  (sim.world.jobEndsAt[number] as number) - sim.now() > OVERTIME_SECONDS;

/** Whether whoever is on a job leaves it at the end of their shift though nobody relieves them. */
function mayPause(sim: Simulation, number: number, member: number, job: PlantJob): boolean {
  if (!isHandedOver(sim, job) || isEnding(sim, number, job)) return false;
  if (isPastClosing(sim, member)) {
    return !isStoppedByHours(sim, job) && outlastsClosing(sim, number);
  }
  const seconds = secondsOfWork(sim, number, job);
  return seconds > teamOf(sim, member).shiftSeconds;
}

/** Seconds until somebody who leaves a step, or rests, or is at home can be had again; 0 for whoever is only busy. */
function secondsToReturn(sim: Simulation, member: number, step: number): number {
  const { hours, restSeconds } = teamOf(sim, member);
  if (sim.isIn(KIND.member, member, STATE.member.absent)) return Number.POSITIVE_INFINITY;
  if (sim.isIn(KIND.member, member, STATE.member.resting)) {
    return sim.changedAt(KIND.member, member) + restSeconds - sim.now();
  }
  const leaves = sim.world.memberJob[member] === step;
  if (leaves && isShiftOver(sim, member)) return restSeconds;
  const isAway = leaves ? isPastClosing(sim, member) : !canBeHad(sim, member);
  return isAway && hours ? secondsToOpening(sim, hours) : 0;
}

/** Seconds until as many people as it takes can be had again for a step that pauses now; Infinity when they cannot before the end of the run. */
export function secondsToReturnOf(sim: Simulation, step: number): number {
  const { members, people } = jobOf(sim, step);
  const returns = members.map((member) => secondsToReturn(sim, member, step));
  return returns.sort((a, b) => a - b)[people - 1] ?? Number.POSITIVE_INFINITY;
}

/** A colleague who is there and free, else one who is at hand; -1 for nobody. */
function reliefAtHand(sim: Simulation, self: number, job: PlantJob): number {
  let atHand = -1;
  for (const other of job.members) {
    if (other === self || !hasWayIn(sim, other, job) || isPastClosing(sim, other)) continue;
    const state = sim.stateOf(KIND.member, other);
    if (state === STATE.member.mobilised) return other;
    if (atHand < 0 && state === STATE.member.off && isAtHand(sim, other)) atHand = other;
  }
  return atHand;
}

/** A colleague who is on the way, else one who can be called; -1 for nobody. */
function reliefToCome(sim: Simulation, self: number, job: PlantJob): number {
  let callable = -1;
  for (const other of job.members) {
    if (other === self || !hasWayIn(sim, other, job) || !canBeHad(sim, other)) continue;
    const state = sim.stateOf(KIND.member, other);
    if (state === STATE.member.called) return other;
    if (callable < 0 && state === STATE.member.off) callable = other;
  }
  return callable;
}

/** Nobody relieves them now or soon, and they leave the work all the same. */
const leavesUnrelieved = (sim: Simulation, self: number, number: number, job: PlantJob): boolean =>
  reliefAtHand(sim, self, job) < 0 &&
  reliefToCome(sim, self, job) < 0 &&
  mayPause(sim, number, self, job);

/** Somebody at work whose shift is over leaves shared work to the others. */
export function leavesToOthers(sim: Simulation, self: number): boolean {
  const number = sim.world.memberJob[self] as number;
  const job = jobOf(sim, number);
  return countWorkers(sim, number, job) > job.people && leavesUnrelieved(sim, self, number, job);
}

function call(sim: Simulation, member: number): void {
  if (member < 0 || !sim.isIn(KIND.member, member, STATE.member.off)) return;
  sim.send(KIND.member, member, EVENT['member.called']);
}

/** The hours of somebody who is there end at the closing, as a shift does; those that last to the end of the run do not. */
export function awaitClosing(sim: Simulation, self: number, hours: OpeningTimes): void {
  const seconds = secondsToTurn(sim, hours);
  if (!Number.isFinite(seconds)) return;
  sim.schedule(KIND.member, self, TIMERS.second, seconds, EVENT['shift.ended']);
}

/** The shift or the hours of somebody at work are over: they hand over, or the work pauses, or they finish it. */
export function endShiftAtWork(sim: Simulation, self: number): void {
  const number = sim.world.memberJob[self] as number;
  const job = jobOf(sim, number);
  const { leavesAtClosing, hours } = teamOf(sim, self);
  if (leavesAtClosing && isStoppedByHours(sim, job)) return;
  if (leavesAtClosing && hours && !isPastClosing(sim, self)) {
    // They watched machines through the night, and it is day again.
    awaitClosing(sim, self, hours);
    return;
  }
  const other = reliefAtHand(sim, self, job);
  if (other >= 0) {
    call(sim, other);
    sim.send(KIND.member, other, EVENT['member.assigned'], number);
    sim.send(KIND.member, self, EVENT['member.relieved']);
    return;
  }
  if (leavesUnrelieved(sim, self, number, job)) {
    sim.send(job.kind, job.index, EVENT['work.paused']);
    return;
  }
  call(sim, reliefToCome(sim, self, job));
  const again = RELIEF_SOUGHT_EVERY_SECONDS;
  sim.schedule(KIND.member, self, TIMERS.second, again, EVENT['shift.ended']);
}
