/**
 * Jobs that wait and jobs under way, as two lists linked through the columns of the world, so that an instant looks at
 * these jobs and not at every step and every copy there is. Jobs have one numbering: steps, then decisions, then
 * copies. A job that has left its state is dropped from its list when it is next met there.
 */
import { at } from '../../base/assert.ts';
import type { Simulation } from '../simulation.ts';

/** By priority of the plan, then of the step, then longest waiting first, then by number: nobody of the same priorities overtakes. */
export const WAITING = 0;
/** By number. */
export const UNDER_WAY = 1;

/** In neither list. */
const NOWHERE = -1;

/** Row at which a list begins and ends. */
const endOf = (sim: Simulation, list: number): number => sim.plant.jobs.length + list;

/** Number of the job that an entity is. */
export const jobOfDecision = ({ plant }: Simulation, decision: number): number =>
  plant.steps.length + decision;
export const jobOfCopy = ({ plant }: Simulation, copy: number): number =>
  plant.steps.length + plant.decisions.length + copy;

/** Both lists are empty. */
export function openLists(sim: Simulation): void {
  const { jobNext, jobPrevious } = sim.world;
  jobNext.fill(NOWHERE);
  jobPrevious.fill(NOWHERE);
  for (const list of [WAITING, UNDER_WAY]) {
    const end = endOf(sim, list);
    jobNext[end] = end;
    jobPrevious[end] = end;
  }
}

/** First job of a list, -1 for none. */
export const firstOf = (sim: Simulation, list: number): number =>
  afterIn(sim, list, endOf(sim, list));

/** The next job of a list, -1 after the last. */
export function afterIn(sim: Simulation, list: number, job: number): number {
  const next = sim.world.jobNext[job] as number;
  return next === endOf(sim, list) ? -1 : next;
}

/** Takes a job out of whichever list it is in. */
export function drop({ world }: Simulation, job: number): void {
  const next = world.jobNext[job] as number;
  if (next === NOWHERE) return;
  const previous = world.jobPrevious[job] as number;
  world.jobNext[previous] = next;
  world.jobPrevious[next] = previous;
  world.jobNext[job] = NOWHERE;
  world.jobPrevious[job] = NOWHERE;
}

function insertAfter({ world }: Simulation, previous: number, job: number): void {
  const next = world.jobNext[previous] as number;
  world.jobNext[previous] = job;
  world.jobPrevious[job] = previous;
  world.jobNext[job] = next;
  world.jobPrevious[next] = job;
}

/** Since when a job is in its present state. */
function since(sim: Simulation, job: number): number {
  const { kind, index } = at(sim.plant.jobs, job);
  return sim.changedAt(kind, index);
}

/** The job waits from now on, behind those that go first; those that wait since this instant too stand by their numbers. */
export function joinWaiting(sim: Simulation, job: number): void {
  drop(sim, job);
  const end = endOf(sim, WAITING);
  const present = since(sim, job);
  let previous = sim.world.jobPrevious[end] as number;
  while (previous !== end && isBehind(sim, previous, job, present)) {
    previous = sim.world.jobPrevious[previous] as number;
  }
  insertAfter(sim, previous, job);
}

/** Whether a job that is in the list comes after one that joins it. */
function isBehind(sim: Simulation, listed: number, joining: number, present: number): boolean {
  const { priority, rank } = at(sim.plant.jobs, listed);
  const other = at(sim.plant.jobs, joining);
  if (priority !== other.priority) return priority > other.priority;
  if (rank !== other.rank) return rank > other.rank;
  const listedSince = since(sim, listed);
  return listedSince > present || (listedSince === present && listed > joining);
}

/** The job is under way from now on. */
export function joinUnderWay(sim: Simulation, job: number): void {
  drop(sim, job);
  const end = endOf(sim, UNDER_WAY);
  let previous = sim.world.jobPrevious[end] as number;
  while (previous !== end && previous > job) previous = sim.world.jobPrevious[previous] as number;
  insertAfter(sim, previous, job);
}
