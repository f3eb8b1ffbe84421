/**
 * Who works on what. Steps, decisions and repairs that wait are *jobs*; in every instant in which something they
 * wait for may have changed, each is looked at in order of priority, then of how long it has waited (then by number), people
 * are called, and jobs that lack nothing begin.
 */
import { at } from '../../base/assert.ts';
import type { TraceId } from '../../model/trace.ts';
import { isOpenNow } from '../calendar/calendarNow.ts';
import { EVENT, KIND, STATE } from '../codes.ts';
import { jobOf } from '../intervene.ts';
import { NO_CAUSES, onlyCause } from '../kernel/recorder.ts';
import { nodesIn } from '../levels/needTree.ts';
import type { PlantJob } from '../plant/people.ts';
import type { PlantNeed } from '../plant/plans.ts';
import type { Simulation } from '../simulation.ts';
import { afterIn, drop, firstOf, UNDER_WAY, WAITING } from './jobLists.ts';
import { takenBy } from './missing.ts';
import { canBeCalled, countWorkers, isMet, isRepairable, lacksNothing } from './needs.ts';

/** On duty now, or on call: the others answer when their hours begin, which may be days away. */
function canBeHad(sim: Simulation, member: number): boolean {
  const team = at(sim.plant.teams, at(sim.plant.members, member).team);
  const { hours, onCall } = team;
  if (hours !== null && isOpenNow(sim, hours)) return true;
  return onCall === null ? hours === null : canBeCalled(sim, team);
}

const isClaimed = ({ scratch }: Simulation, member: number): boolean =>
  scratch.claimedIn[member] === scratch.claimRound;

/** Claims are for this instant only. */
function claim({ scratch }: Simulation, member: number): void {
  scratch.claimedIn[member] = scratch.claimRound;
}

const isFree = (sim: Simulation, member: number): boolean =>
  sim.isIn(KIND.member, member, STATE.member.mobilised) && !isClaimed(sim, member);

function countFree(sim: Simulation, { members }: PlantJob): number {
  let count = 0;
  for (const member of members) if (isFree(sim, member)) count += 1;
  return count;
}

/** Claims people in one state for a job. Answers how many it still lacks. */
function callThose(
  sim: Simulation,
  job: PlantJob,
  lacking: number,
  who: { readonly state: number; readonly soon: boolean },
): number {
  let left = lacking;
  for (const member of job.members) {
    if (left <= 0) return 0;
    if (isClaimed(sim, member) || !sim.isIn(KIND.member, member, who.state)) continue;
    if (canBeHad(sim, member) !== who.soon) continue;
    claim(sim, member);
    left -= 1;
    if (who.state !== STATE.member.off) continue;
    const because = sim.traced ? [sim.lastChange(job.kind, job.index)] : NO_CAUSES;
    sim.send(KIND.member, member, EVENT['member.called'], 0, because);
  }
  return left;
}

const CALLED_SOON = { state: STATE.member.called, soon: true };
const OFF_SOON = { state: STATE.member.off, soon: true };
const CALLED_LATER = { state: STATE.member.called, soon: false };
const OFF_LATER = { state: STATE.member.off, soon: false };

/** Calls as many more people as a job lacks; those on their way count, unless somebody can be had before them. */
function callPeople(sim: Simulation, job: PlantJob, lacking: number): void {
  const afterCalled = callThose(sim, job, lacking, CALLED_SOON);
  const afterOff = callThose(sim, job, afterCalled, OFF_SOON);
  const afterLater = callThose(sim, job, afterOff, CALLED_LATER);
  callThose(sim, job, afterLater, OFF_LATER);
}

/** Last change among what a copy needs to start. */
function latestOfStart({ plant, lastChange }: Simulation, copy: number): TraceId {
  let latest = -1;
  for (const node of nodesIn(at(plant.copies, copy).startNeeds)) {
    const { kind, index } = at(plant.nodes, node);
    latest = Math.max(latest, lastChange(kind, index));
  }
  return latest;
}

/** Last change of what a step needs, -1 for none. */
function lastChangeOf(sim: Simulation, { of, index }: PlantNeed): TraceId {
  switch (of) {
    case 'tool':
    case 'mendable-tool':
    case 'any-tool':
      return sim.lastChange(KIND.tool, index);
    case 'control-plane':
      return sim.lastChange(KIND.controlPlane, index);
    case 'decision':
      return sim.lastChange(KIND.decision, index);
    case 'backup':
      return sim.lastChange(KIND.backup, index);
    case 'start':
      return latestOfStart(sim, index);
    default:
      return sim.lastChange(KIND.copy, index);
  }
}

/** What the beginning of a job follows from: its own wait, its people, and what last changed among its needs. */
function beginsBecause(sim: Simulation, job: PlantJob): readonly TraceId[] {
  if (!sim.traced) return NO_CAUSES;
  const own = sim.lastChange(job.kind, job.index);
  const people = job.members.filter((member) => isFree(sim, member)).slice(0, job.people);
  const others = [
    ...people.map((member) => sim.lastChange(KIND.member, member)),
    ...job.needs.map((need) => lastChangeOf(sim, need)),
    job.kind === KIND.step ? (sim.world.stepRevisedBy[job.index] as number) : -1,
  ];
  return [own, ...others.filter((id) => id > own)].filter((id) => id >= 0);
}

/** Assigns the first free people and begins. */
function beginJob(sim: Simulation, number: number, job: PlantJob): void {
  const because = beginsBecause(sim, job);
  sim.world.jobMissing[number] = 0;
  sim.world.jobIsHopeless[number] = 0;
  let left = job.people;
  for (const member of job.members) {
    if (left === 0) break;
    if (!isFree(sim, member)) continue;
    claim(sim, member);
    left -= 1;
    sim.send(KIND.member, member, EVENT['member.assigned'], number, because);
  }
  sim.send(job.kind, job.index, job.begins, 0, because);
}

/** The latest absence among some people; none when nobody is absent. */
function latestAbsence(sim: Simulation, members: readonly number[]): readonly TraceId[] {
  if (!sim.traced) return NO_CAUSES;
  const latest = members
    .filter((member) => sim.isIn(KIND.member, member, STATE.member.absent))
    .reduce((id, member) => Math.max(id, sim.lastChange(KIND.member, member)), -1);
  return onlyCause(latest);
}

/** An approval once given stays given, and what was read need not be read again. */
const isOnlyToBegin = (need: PlantNeed): boolean =>
  need.of === 'decision' || (need.of === 'any-tool' && need.toBegin);

/** The first need that a job under way has lost. */
function lostNeed(sim: Simulation, { needs }: PlantJob): PlantNeed | null {
  for (const need of needs) if (!isOnlyToBegin(need) && !isMet(sim, need)) return need;
  return null;
}

function lossBecause(sim: Simulation, need: PlantNeed): readonly TraceId[] {
  const id = sim.traced ? takenBy(sim, need) : -1;
  return onlyCause(id);
}

/** Restarting after its place returned is nobody's work: only repairs have been staffed. */
const isUnderWay = (sim: Simulation, { kind, index, works }: PlantJob): boolean =>
  sim.isIn(kind, index, works) && (kind !== KIND.copy || sim.world.copyInRepair[index] === 1);

/** Jobs under way whose needs or people were taken from them go back to waiting. */
function interruptJobs(sim: Simulation): void {
  for (let number = firstOf(sim, UNDER_WAY); number >= 0; ) {
    const next = afterIn(sim, UNDER_WAY, number);
    const job = jobOf(sim, number);
    if (isUnderWay(sim, job)) interruptIfDeprived(sim, number, job);
    else drop(sim, number);
    number = next;
  }
}

function interruptIfDeprived(sim: Simulation, number: number, job: PlantJob): void {
  const lost = lostNeed(sim, job);
  if (lost === null && countWorkers(sim, job.members, number) >= job.people) return;
  const because = lost ? lossBecause(sim, lost) : latestAbsence(sim, job.members);
  sim.send(job.kind, job.index, job.stops, 0, because);
}

/** Begins a waiting job, or calls the people it lacks. */
function attend(sim: Simulation, number: number, job: PlantJob): void {
  if (job.kind === KIND.copy && !isRepairable(sim, job.index)) return;
  const isReady = lacksNothing(sim, job);
  const lacking = job.people - countFree(sim, job);
  if (isReady && lacking <= 0) {
    beginJob(sim, number, job);
    return;
  }
  // People wait free for others while something else is missing; they are held only when they alone are awaited.
  if (isReady) for (const member of job.members) if (isFree(sim, member)) claim(sim, member);
  if (lacking <= 0) return;
  callPeople(sim, job, isReady ? borrowPeople(sim, job, lacking) : lacking);
}

/** People on a job whom nobody has taken from it in this instant. */
function countStaying(sim: Simulation, number: number, { members }: PlantJob): number {
  let count = 0;
  for (const member of members) {
    if (sim.world.memberJob[member] === number && !isClaimed(sim, member)) count += 1;
  }
  return count;
}

/** A job under way, of lower priority, that has more people than it needs to go on: it lends one of them. */
function lenderOf(sim: Simulation, member: number, priority: number): number {
  const lender = sim.world.memberJob[member] as number;
  if (lender < 0) return -1;
  const job = jobOf(sim, lender);
  if (job.priority <= priority || job.hands <= job.people) return -1;
  return countStaying(sim, lender, job) > job.people ? lender : -1;
}

/** Takes people from work of lower priority, each between two units. Answers how many are still lacking. */
function borrowPeople(sim: Simulation, job: PlantJob, lacking: number): number {
  let left = lacking;
  for (const member of job.members) {
    if (left <= 0) return 0;
    if (isClaimed(sim, member) || lenderOf(sim, member, job.priority) < 0) continue;
    claim(sim, member);
    left -= 1;
    const because = sim.traced ? [sim.lastChange(job.kind, job.index)] : NO_CAUSES;
    sim.send(KIND.member, member, EVENT['member.released'], 0, because);
  }
  return left;
}

/** People still free join work under way that is shared by whoever is there. */
function gatherHands(sim: Simulation): void {
  for (const number of sim.plant.elasticJobs) {
    const job = jobOf(sim, number);
    if (!sim.isIn(job.kind, job.index, job.works)) continue;
    let lacking = job.hands - countWorkers(sim, job.members, number);
    for (const member of job.members) {
      if (lacking <= 0) break;
      if (!isFree(sim, member)) continue;
      claim(sim, member);
      lacking -= 1;
      sim.send(KIND.member, member, EVENT['member.assigned'], number, beginsBecause(sim, job));
    }
    if (lacking > 0) lacking = borrowPeople(sim, job, lacking);
    if (lacking > 0) callPeople(sim, job, lacking);
  }
}

/** Looks at every job once. Events it sends are handled afterwards, then it is called again if needed. */
export function attendJobs(sim: Simulation): void {
  interruptJobs(sim);
  sim.scratch.claimRound += 1;
  for (let number = firstOf(sim, WAITING); number >= 0; ) {
    const next = afterIn(sim, WAITING, number);
    const job = jobOf(sim, number);
    if (sim.isIn(job.kind, job.index, job.waits)) attend(sim, number, job);
    else drop(sim, number);
    number = next;
  }
  gatherHands(sim);
}
