import { hash32 } from '../../base/hash.ts';
import type { MissingNeed } from '../../model/trace.ts';
import { KIND } from '../codes.ts';
import { jobOf } from '../intervene.ts';
import type { PlantJob } from '../plant/people.ts';
import type { Simulation } from '../simulation.ts';
import { settleHope, supposeAll } from './hope.ts';
import { afterIn, firstOf, WAITING } from './jobLists.ts';
import { missingNeeds, missingPeople, missingWays, teamAwaited } from './missing.ts';
import { isGoneForGood, isMet, isRepairable } from './needs.ts';
import { arePeopleGone, countMobilised, countThere } from './people.ts';

/** Odd, so that the order of what is missing counts. */
const SPREAD = 31;

/** A number for what is missing and whether it can come back; never 0, which stands for nothing. */
const signatureOf = (missing: readonly MissingNeed[]): number =>
  missing.reduce(
    (sum, { kind, what, forGood, isOutOfHours }) =>
      (Math.imul(sum, SPREAD) +
        hash32(`${kind} ${what.kind}:${what.id} ${forGood}${isOutOfHours ? ' closed' : ''}`)) >>>
      0,
    1,
  ) + 1;

const lacksPeople = (sim: Simulation, job: PlantJob): boolean =>
  job.teams.length > 0 && countMobilised(sim, job) < job.people;

/** What the people of a job miss: a way in, or themselves. */
function missingOfPeople(sim: Simulation, job: PlantJob): MissingNeed[] {
  const ways = missingWays(sim, job);
  // Those who are there and cannot get in are not missed.
  if (ways.length > 0 && countThere(sim, job) >= job.people) return ways;
  return [...ways, missingPeople(sim, teamAwaited(sim, job), job)];
}

/** Writes what a job misses, when that is not what it was last seen to miss. */
function writeWait(sim: Simulation, number: number, job: PlantJob): void {
  const missing = missingNeeds(sim, job);
  if (lacksPeople(sim, job)) missing.push(...missingOfPeople(sim, job));
  if (missing.length === 0) return;
  const signature = signatureOf(missing);
  if (sim.world.jobMissing[number] === signature) return;
  sim.world.jobMissing[number] = signature;
  const taken = missing.flatMap((need) => (need.takenBy === null ? [] : [need.takenBy]));
  const causes = [...taken, sim.lastChange(job.kind, job.index)].filter((id) => id >= 0);
  sim.record(job.kind, job.index, { type: 'waiting', missing, causes });
}

/** Remembers whether something that a job misses never comes back; nothing changes when it misses nothing. */
function noteHope(sim: Simulation, number: number, job: PlantJob): void {
  let misses = false;
  let hopeless = false;
  for (const need of job.needs) {
    if (isMet(sim, need)) continue;
    misses = true;
    if (isGoneForGood(sim, need)) hopeless = true;
  }
  if (lacksPeople(sim, job)) {
    misses = true;
    if (arePeopleGone(sim, job)) hopeless = true;
  }
  if (misses) sim.world.jobIsHopeless[number] = hopeless ? 1 : 0;
}

/** Looks at each waiting job that people or their means may serve. */
function forEachWaiting(
  sim: Simulation,
  note: (sim: Simulation, number: number, job: PlantJob) => void,
): void {
  for (let number = firstOf(sim, WAITING); number >= 0; number = afterIn(sim, WAITING, number)) {
    const job = jobOf(sim, number);
    if (!sim.isIn(job.kind, job.index, job.waits)) continue;
    if (job.kind === KIND.copy && !isRepairable(sim, job.index)) continue;
    note(sim, number, job);
  }
}

/** Once an instant is quiet: notes what each job still waits for. */
export function noteWaits(sim: Simulation): void {
  if (firstOf(sim, WAITING) < 0) return;
  supposeAll(sim);
  forEachWaiting(sim, noteHope);
  if (sim.scratch.hopesForWork) {
    settleHope(sim);
    forEachWaiting(sim, noteHope);
  }
  if (sim.traced) forEachWaiting(sim, writeWait);
}
