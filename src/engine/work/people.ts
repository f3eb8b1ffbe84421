/** Who could work on a job: who is at hand, who can be had and how soon, who has a way in, who never comes back. */
import { at } from '../../base/assert.ts';
import { isOpenNow } from '../calendar/calendarNow.ts';
import { KIND, STATE } from '../codes.ts';
import type { PlantJob, PlantTeam } from '../plant/people.ts';
import type { PlantAnyToolNeed } from '../plant/plans.ts';
import type { Simulation } from '../simulation.ts';
import { isToolGone, willBeRestored } from './gone.ts';
import { isGoneForGood, isMet } from './needs.ts';

export const teamOf = ({ plant }: Simulation, member: number): PlantTeam =>
  at(plant.teams, at(plant.members, member).team);

/** At work now, or of a team for which no hours and no on-call duty are stated: always at hand. */
export function isAtHand(sim: Simulation, member: number): boolean {
  const { hours, onCall } = teamOf(sim, member);
  return hours ? isOpenNow(sim, hours) : onCall === null;
}

/** The hours that somebody came to are over: they take nothing up, and go home once they have ended what is in hand. */
export function isPastClosing(sim: Simulation, member: number): boolean {
  const { hours, leavesAtClosing } = teamOf(sim, member);
  return leavesAtClosing && hours !== null && !isOpenNow(sim, hours);
}

/** The stated shift of somebody has ended, and they stayed for the work in hand. */
export function isShiftOver(sim: Simulation, member: number): boolean {
  const since = sim.world.memberSince[member] as number;
  return since >= 0 && sim.now() - since >= teamOf(sim, member).shiftSeconds;
}

/** Whether somebody can be called at all: the directory, or one of the ways of calling, can be used. */
export function canBeCalled(sim: Simulation, { calledThrough }: PlantTeam): boolean {
  for (const tool of calledThrough) if (sim.isIn(KIND.tool, tool, STATE.tool.usable)) return true;
  return calledThrough.length === 0;
}

/** At hand, or on call and within reach: the others come when their hours begin, which may be days away. */
export const canBeHad = (sim: Simulation, member: number): boolean =>
  isAtHand(sim, member) ||
  (teamOf(sim, member).onCall !== null && canBeCalled(sim, teamOf(sim, member)));

/** The way in that a team has lost, so that it can do nothing of a job from where it is; null when it has one or needs none. */
export function wayLostBy(
  sim: Simulation,
  { way }: PlantTeam,
  { goesOnSite }: PlantJob,
): PlantAnyToolNeed | null {
  return way === null || goesOnSite || isMet(sim, way) ? null : way;
}

/** Whether a person, once there, could work on a job. */
export const hasWayIn = (sim: Simulation, member: number, job: PlantJob): boolean =>
  wayLostBy(sim, teamOf(sim, member), job) === null;

/** A person who is neither at hand nor expected, and whom nothing will ever let anybody call. */
function isOutOfReach(sim: Simulation, member: number): boolean {
  const team = teamOf(sim, member);
  if (team.calledThrough.length === 0 || team.onCall === null || team.hours !== null) return false;
  const { off, called, silent } = STATE.member;
  const state = sim.stateOf(KIND.member, member);
  if (state !== off && state !== called && state !== silent) return false;
  for (const tool of team.calledThrough) {
    const isUsable = sim.isIn(KIND.tool, tool, STATE.tool.usable);
    if (isUsable || !isToolGone(sim, tool)) return false;
  }
  return true;
}

/** Absent for good, out of reach, or shut out for good. */
function isGone(sim: Simulation, member: number, job: PlantJob): boolean {
  const isAbsent = sim.isIn(KIND.member, member, STATE.member.absent);
  if (isAbsent && !willBeRestored(sim, KIND.member, member)) return true;
  if (isOutOfReach(sim, member)) return true;
  const way = wayLostBy(sim, teamOf(sim, member), job);
  return way !== null && isGoneForGood(sim, way);
}

/** Whether too few of the people of a job are left or within reach, and none of the others is to return. */
export function arePeopleGone(sim: Simulation, job: PlantJob): boolean {
  let left = 0;
  for (const member of job.members) if (!isGone(sim, member, job)) left += 1;
  return left < job.people;
}

/** How many people of a job are at hand, free, and could work on it. */
export function countMobilised(sim: Simulation, job: PlantJob): number {
  let count = 0;
  for (const member of job.members) {
    const isThere = sim.isIn(KIND.member, member, STATE.member.mobilised);
    if (isThere && hasWayIn(sim, member, job)) count += 1;
  }
  return count;
}

/** How many people of a job are at hand and free, whether or not they could work on it. */
export function countThere(sim: Simulation, { members }: PlantJob): number {
  let count = 0;
  for (const member of members) {
    if (sim.isIn(KIND.member, member, STATE.member.mobilised)) count += 1;
  }
  return count;
}

/** How many people are on a job and can go on with it. */
export function countWorkers(sim: Simulation, number: number, job: PlantJob): number {
  let count = 0;
  for (const member of job.members) {
    if (sim.world.memberJob[member] === number && hasWayIn(sim, member, job)) count += 1;
  }
  return count;
}
