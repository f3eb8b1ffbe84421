/** Whether those who are to meet are in one place: nobody calls across a room. */
import { at } from '../../base/assert.ts';
import { isOpenAt } from '../calendar/calendarNow.ts';
import { KIND, STATE } from '../codes.ts';
import { jobOf } from '../intervene.ts';
import type { Simulation } from '../simulation.ts';

/** At their desk at a moment, as their hours say, or on site: whoever states no hours is somewhere. */
function isThere(sim: Simulation, member: number, moment: number): boolean {
  const { absent, resting } = STATE.member;
  if (sim.isIn(KIND.member, member, absent) || sim.isIn(KIND.member, member, resting)) return false;
  const { team } = at(sim.plant.members, member);
  const { hours } = at(sim.plant.teams, team);
  return sim.world.teamOnSite[team] === 1 || (hours !== null && isOpenAt(hours, moment));
}

/** As many of the people of a step as it takes are in one place, or were when it began: they stay until it is done. */
export function areTogether(sim: Simulation, step: number): boolean {
  const { people, members } = jobOf(sim, step);
  const hasBegun = sim.isIn(KIND.step, step, STATE.step.working);
  const moment = hasBegun ? sim.changedAt(KIND.step, step) : sim.now();
  let there = 0;
  for (const member of members) if (isThere(sim, member, moment)) there += 1;
  return people > 0 && there >= people;
}
