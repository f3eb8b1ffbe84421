/**
 * Whom a job turns to: whoever can be at work first, and of those the first named. Claims are for one instant only, so that
 * nobody is counted on by two jobs.
 */
import { EVENT, KIND, STATE } from '../codes.ts';
import { NO_CAUSES } from '../kernel/recorder.ts';
import type { PlantJob } from '../plant/people.ts';
import type { Simulation } from '../simulation.ts';
import { canBeHad, hasWayIn, isAtHand, teamOf } from './people.ts';

export const isClaimed = ({ scratch }: Simulation, member: number): boolean =>
  scratch.claimedIn[member] === scratch.claimRound;

export function claim({ scratch }: Simulation, member: number): void {
  scratch.claimedIn[member] = scratch.claimRound;
}

/** There, with nothing else to do, and able to work on the job. */
export const isFreeFor = (sim: Simulation, member: number, job: PlantJob): boolean =>
  sim.isIn(KIND.member, member, STATE.member.mobilised) &&
  !isClaimed(sim, member) &&
  hasWayIn(sim, member, job);

type Sort = (sim: Simulation, member: number) => boolean;

const isOff: Sort = (sim, member) => sim.isIn(KIND.member, member, STATE.member.off);
const isCalled: Sort = (sim, member) => sim.isIn(KIND.member, member, STATE.member.called);

/** Off hours, whoever is on call and cannot be called is left alone: the job looks again when their way of calling is back, or their hours begin. */
const isOnCall: Sort = (sim, member) => teamOf(sim, member).onCall !== null;

/** Those who come at once or when they are called, the soonest first. */
const SOON: readonly Sort[] = [
  (sim, member) => isOff(sim, member) && isAtHand(sim, member),
  (sim, member) => isCalled(sim, member) && canBeHad(sim, member),
  (sim, member) => isOff(sim, member) && canBeHad(sim, member),
];
/** Those who come when their hours begin. */
const LATER: readonly Sort[] = [
  (sim, member) => isCalled(sim, member) && !canBeHad(sim, member),
  (sim, member) => isOff(sim, member) && !canBeHad(sim, member) && !isOnCall(sim, member),
];

interface Asked {
  readonly job: PlantJob;
  /** Whether they have a way in. */
  readonly able: boolean;
}

/** Claims people of one sort, and calls those who are off. Answers how many are still lacking. */
function callThose(sim: Simulation, { job, able }: Asked, lacking: number, is: Sort): number {
  let left = lacking;
  for (const member of job.members) {
    if (left <= 0) return 0;
    if (isClaimed(sim, member) || !is(sim, member)) continue;
    if (hasWayIn(sim, member, job) !== able) continue;
    claim(sim, member);
    left -= 1;
    if (!isOff(sim, member)) continue;
    const because = sim.traced ? [sim.lastChange(job.kind, job.index)] : NO_CAUSES;
    sim.send(KIND.member, member, EVENT['member.called'], 0, because);
  }
  return left;
}

function callSorts(sim: Simulation, asked: Asked, lacking: number, sorts: readonly Sort[]): number {
  let left = lacking;
  for (const sort of sorts) left = callThose(sim, asked, left, sort);
  return left;
}

/** People on the spot who have no way in: they begin as soon as it is back. */
function countShutOut(sim: Simulation, job: PlantJob): number {
  let count = 0;
  for (const member of job.members) {
    const isThere = sim.isIn(KIND.member, member, STATE.member.mobilised);
    if (isThere && !isClaimed(sim, member) && !hasWayIn(sim, member, job)) count += 1;
  }
  return count;
}

/**
 * Calls as many more people as a job lacks; those on their way count, unless somebody can be had before them. Who has lost
 * their way in is called too: it may be back before the others are there. Answers for how many nobody comes soon.
 */
export function callPeople(sim: Simulation, job: PlantJob, lacking: number): number {
  const able = { job, able: true };
  const afterSoon = callSorts(sim, able, lacking, SOON);
  if (afterSoon <= 0) return 0;
  callSorts(sim, able, afterSoon, LATER);
  const shutOut = { job, able: false };
  const left = callSorts(sim, shutOut, afterSoon - countShutOut(sim, job), SOON);
  callSorts(sim, shutOut, left, LATER);
  return afterSoon;
}
