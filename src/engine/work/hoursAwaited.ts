/**
 * Jobs that wait are looked at again when the hours of one of their teams begin: whoever sits down at a desk may be there
 * before those who are on the way, and people at their desks can meet. One alarm is set to the soonest of these moments, and
 * none while nothing waits.
 */
import { at } from '../../base/assert.ts';
import { hoursAlarm } from '../alarms.ts';
import { secondsToOpening } from '../calendar/calendarNow.ts';
import { jobOf } from '../intervene.ts';
import type { PlantJob } from '../plant/people.ts';
import type { Simulation } from '../simulation.ts';
import { afterIn, firstOf, WAITING } from './jobLists.ts';
import { countWorkers } from './people.ts';

/** Seconds until the first of the teams of a job that are not at work now is; Infinity for none before the end of the run. */
function secondsToTeams(sim: Simulation, { teams }: PlantJob): number {
  let soonest = Number.POSITIVE_INFINITY;
  for (const team of teams) {
    const { hours } = at(sim.plant.teams, team);
    const seconds = hours ? secondsToOpening(sim, hours) : 0;
    if (seconds > 0) soonest = Math.min(soonest, seconds);
  }
  return soonest;
}

/** Sets the alarm to the soonest hours that a job may be waiting for. */
export function awaitHours(sim: Simulation): void {
  if (!sim.plant.keepsHours) return;
  let soonest = Number.POSITIVE_INFINITY;
  for (let number = firstOf(sim, WAITING); number >= 0; number = afterIn(sim, WAITING, number)) {
    const job = jobOf(sim, number);
    if (!sim.isIn(job.kind, job.index, job.waits)) continue;
    soonest = Math.min(soonest, secondsToTeams(sim, job));
  }
  for (const number of sim.plant.elasticJobs) {
    const job = jobOf(sim, number);
    if (!sim.isIn(job.kind, job.index, job.works)) continue;
    if (countWorkers(sim, number, job) >= job.hands) continue;
    soonest = Math.min(soonest, secondsToTeams(sim, job));
  }
  if (Number.isFinite(soonest)) sim.setAlarm(hoursAlarm(sim.plant), sim.now() + soonest);
}
