/**
 * Who works on what. Steps, decisions and repairs that wait are *jobs*; in every instant in which something they
 * wait for may have changed, each is looked at in order of priority, then of how long it has waited (then by number), people
 * are called, and jobs that lack nothing begin.
 */
import { at } from '../../base/assert.ts';
import type { TraceId } from '../../model/trace.ts';
import { EVENT, KIND, STATE } from '../codes.ts';
import { jobOf } from '../intervene.ts';
import { NO_CAUSES, onlyCause } from '../kernel/recorder.ts';
import { nodesIn } from '../levels/needTree.ts';
import type { PlantJob } from '../plant/people.ts';
import type { PlantNeed } from '../plant/plans.ts';
import type { Simulation } from '../simulation.ts';
import { callPeople, claim, isClaimed, isFreeFor } from './callPeople.ts';
import { afterIn, drop, firstOf, UNDER_WAY, WAITING } from './jobLists.ts';
import { takenBy } from './missing.ts';
import { isMet, isRepairable, lacksNothing } from './needs.ts';
import { countWorkers, hasWayIn, teamOf, wayLostBy } from './people.ts';

function countFree(sim: Simulation, job: PlantJob): number {
  let count = 0;
  for (const member of job.members) if (isFreeFor(sim, member, job)) count += 1;
  return count;
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

function lastChangeOfWay(sim: Simulation, member: number): readonly TraceId[] {
  const { way } = teamOf(sim, member);
  return way ? [lastChangeOf(sim, way)] : [];
}

/** What the beginning of a job follows from: its own wait, its people, and what last changed among its needs. */
function beginsBecause(sim: Simulation, job: PlantJob): readonly TraceId[] {
  if (!sim.traced) return NO_CAUSES;
  const own = sim.lastChange(job.kind, job.index);
  const people = job.members.filter((member) => isFreeFor(sim, member, job)).slice(0, job.people);
  const others = [
    ...people.map((member) => sim.lastChange(KIND.member, member)),
    ...people.flatMap((member) => lastChangeOfWay(sim, member)),
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
    if (!isFreeFor(sim, member, job)) continue;
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

/** The way in that somebody on a job has lost, else the latest absence among its people. */
function lossOfPeople(sim: Simulation, number: number, job: PlantJob): readonly TraceId[] {
  for (const member of job.members) {
    if (sim.world.memberJob[member] !== number) continue;
    const way = wayLostBy(sim, teamOf(sim, member), job);
    if (way) return lossBecause(sim, way);
  }
  return latestAbsence(sim, job.members);
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
  if (lost === null && countWorkers(sim, number, job) >= job.people) {
    freeShutOut(sim, number, job);
    return;
  }
  const because = lost ? lossBecause(sim, lost) : lossOfPeople(sim, number, job);
  sim.send(job.kind, job.index, job.stops, 0, because);
}

/** Whoever has lost their way in leaves shared work, and the others go on. */
function freeShutOut(sim: Simulation, number: number, job: PlantJob): void {
  for (const member of job.members) {
    if (sim.world.memberJob[member] !== number || hasWayIn(sim, member, job)) continue;
    const way = wayLostBy(sim, teamOf(sim, member), job);
    const because = way ? lossBecause(sim, way) : NO_CAUSES;
    sim.send(KIND.member, member, EVENT['member.released'], 0, because);
  }
}

/** People who could do a job and are on another one: they will be free. */
function countBusy(sim: Simulation, job: PlantJob): number {
  let count = 0;
  for (const member of job.members) {
    const isTaken = isClaimed(sim, member);
    // Claimed and not at work yet: another job has just got them. Claimed and at work: they were called away.
    const isBusy = sim.isIn(
      KIND.member,
      member,
      isTaken ? STATE.member.mobilised : STATE.member.working,
    );
    if (isBusy && hasWayIn(sim, member, job)) count += 1;
  }
  return count;
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
  if (lacking <= 0) return;
  if (!isReady) {
    callPeople(sim, job, lacking);
    return;
  }
  // People wait free for others while something else is missing, or while nobody can be expected for the rest.
  const unheard = callPeople(sim, job, borrowPeople(sim, job, lacking));
  if (unheard > countBusy(sim, job)) return;
  for (const member of job.members) if (isFreeFor(sim, member, job)) claim(sim, member);
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
    if (!hasWayIn(sim, member, job)) continue;
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
    let lacking = job.hands - countWorkers(sim, number, job);
    for (const member of job.members) {
      if (lacking <= 0) break;
      if (!isFreeFor(sim, member, job)) continue;
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
