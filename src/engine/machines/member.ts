import { at } from '../../base/assert.ts';
import { HOUR, MINUTE } from '../../base/time.ts';
import { isOpenNow, secondsToOpening, secondsToTurn } from '../calendar/calendarNow.ts';
import { EVENT, KIND, PURPOSES, STATE, TIMERS } from '../codes.ts';
import type { PlantTeam } from '../plant/people.ts';
import type { Action, Guard, MachineDefinition, Simulation } from '../simulation.ts';
import { afterIn, firstOf, WAITING } from '../work/jobLists.ts';
import { canBeCalled } from '../work/needs.ts';

/** A called person who has not answered by then is given up for now, and the next one is called. */
const GIVEN_UP_AFTER_SECONDS = 15 * MINUTE;

/** Somebody whose shift is over and whom nobody relieves looks for a relief this often. */
const RELIEF_SOUGHT_EVERY_SECONDS = 15 * MINUTE;

/** Off hours, somebody who has had nothing to do for so long goes home. */
const GOES_HOME_AFTER_SECONDS = 4 * HOUR;

/** A silent person is tried again after this long, or when their hours begin, whichever comes first. */
const TRIED_AGAIN_AFTER_SECONDS = HOUR;

const teamOf = (sim: Simulation, member: number): PlantTeam =>
  at(sim.plant.teams, at(sim.plant.members, member).team);

/** At work now, or of a team for which no hours and no on-call duty are stated: always at hand. */
const isAtHand: Guard = (sim, self) => {
  const { hours, onCall } = teamOf(sim, self);
  return hours ? isOpenNow(sim, hours) : onCall === null;
};

/** What the directory says of this person has become wrong: the same for the whole run. */
function isEntryWrong(sim: Simulation, member: number): boolean {
  const { stale } = teamOf(sim, member);
  return stale > 0 && sim.chance(stale, false, KIND.member, member, PURPOSES.directory, 0);
}

function giveUpSoon(sim: Simulation, member: number): void {
  const seconds = GIVEN_UP_AFTER_SECONDS;
  sim.schedule(KIND.member, member, TIMERS.main, seconds, EVENT['member.unanswered']);
}

const ring: Action = (sim, self) => {
  const { hours, onCall } = teamOf(sim, self);
  const call = sim.world.memberCalls[self] as number;
  sim.world.memberCalls[self] = call + 1;
  if (onCall && (!canBeCalled(sim, teamOf(sim, self)) || isEntryWrong(sim, self))) {
    giveUpSoon(sim, self);
    return;
  }
  if (!onCall) {
    // No on-call duty: nobody is reached before the hours begin.
    const seconds = hours ? secondsToOpening(sim, hours) : 0;
    sim.schedule(KIND.member, self, TIMERS.main, seconds, EVENT['member.answered']);
    return;
  }
  if (
    onCall.silent > 0 &&
    sim.chance(onCall.silent, false, KIND.member, self, PURPOSES.silence, call)
  ) {
    giveUpSoon(sim, self);
  } else {
    const seconds = sim.seconds(onCall.answers, KIND.member, self, PURPOSES.answer, call);
    sim.schedule(KIND.member, self, TIMERS.main, seconds, EVENT['member.answered']);
  }
};

const waitToTryAgain: Action = (sim, self) => {
  const { hours } = teamOf(sim, self);
  const opening = hours ? secondsToOpening(sim, hours) : Number.POSITIVE_INFINITY;
  const seconds = Math.min(TRIED_AGAIN_AFTER_SECONDS, opening);
  sim.schedule(KIND.member, self, TIMERS.main, seconds, EVENT['member.reachable']);
  sim.touchNeeds();
};

/** Whoever is always at hand stays, and so does whoever has a stated shift, to its end. */
const mayGoHome = ({ hours, onCall, shiftSeconds }: PlantTeam): boolean =>
  (hours !== null || onCall !== null) && !Number.isFinite(shiftSeconds);

/** Looks again once there has been nothing to do for so long, and not before the hours end. */
const waitForWork: Action = (sim, self) => {
  const team = teamOf(sim, self);
  if (!mayGoHome(team)) return;
  const { hours } = team;
  const toClosing = hours && isOpenNow(sim, hours) ? secondsToTurn(sim, hours) : 0;
  const seconds = Math.max(GOES_HOME_AFTER_SECONDS, toClosing);
  if (Number.isFinite(seconds)) {
    sim.schedule(KIND.member, self, TIMERS.main, seconds, EVENT['member.unneeded']);
  }
};

/** At work by now, or a job that waits for something else counts on this person. */
const isNeeded: Guard = (sim, self, value) => isAtHand(sim, self, value) || isAwaited(sim, self);

function isAwaited(sim: Simulation, member: number): boolean {
  for (let job = firstOf(sim, WAITING); job >= 0; job = afterIn(sim, WAITING, job)) {
    const { kind, index, waits, members } = at(sim.plant.jobs, job);
    if (sim.isIn(kind, index, waits) && members.includes(member)) return true;
  }
  return false;
}

const takeJob: Action = (sim, self, value) => {
  sim.world.memberJob[self] = value;
};

const leaveJob: Action = (sim, self) => {
  sim.world.memberJob[self] = -1;
  sim.touchNeeds();
};

/** The shift begins with the first call that is answered, and ends whoever calls meanwhile. */
const beginShift: Action = (sim, self) => {
  const { shiftSeconds } = teamOf(sim, self);
  if (!Number.isFinite(shiftSeconds) || (sim.world.memberSince[self] as number) >= 0) return;
  sim.world.memberSince[self] = sim.now();
  sim.schedule(KIND.member, self, TIMERS.second, shiftSeconds, EVENT['shift.ended']);
};

/** The shift has ended, and the person stayed for the work in hand. */
const isShiftOver: Guard = (sim, self) => {
  const since = sim.world.memberSince[self] as number;
  return since >= 0 && sim.now() - since >= teamOf(sim, self).shiftSeconds;
};

const endShift: Action = (sim, self) => {
  sim.world.memberSince[self] = -1;
  sim.cancel(KIND.member, self, TIMERS.second);
};

const rest: Action = (sim, self) => {
  const { restSeconds } = teamOf(sim, self);
  sim.schedule(KIND.member, self, TIMERS.main, restSeconds, EVENT['member.rested']);
  sim.touchNeeds();
};

/** Somebody of the job who is free takes it over, work and all; while there is nobody, the person goes on, tired. */
const seekRelief: Action = (sim, self) => {
  const job = sim.world.memberJob[self] as number;
  for (const other of at(sim.plant.jobs, job).members) {
    if (other === self || sim.stateOf(KIND.member, other) !== STATE.member.mobilised) continue;
    sim.send(KIND.member, other, EVENT['member.assigned'], job);
    sim.send(KIND.member, self, EVENT['member.relieved']);
    return;
  }
  for (const other of at(sim.plant.jobs, job).members) {
    if (sim.stateOf(KIND.member, other) !== STATE.member.off) continue;
    sim.send(KIND.member, other, EVENT['member.called']);
    break;
  }
  const again = RELIEF_SOUGHT_EVERY_SECONDS;
  sim.schedule(KIND.member, self, TIMERS.second, again, EVENT['shift.ended']);
};

const leaving = {
  'member.lost': [{ target: 'absent', actions: ['cancelTimer', 'endShift', 'leaveJob'] }],
} as const;

/** One person of a team: called when a job waits, on one job at a time. */
export const memberMachine: MachineDefinition = {
  kind: 'member',
  config: {
    initial: 'off',
    states: {
      off: {
        on: {
          ...leaving,
          'member.called': [{ guard: 'isAtHand', target: 'mobilised' }, { target: 'called' }],
        },
      },
      called: {
        entry: ['ring'],
        on: {
          ...leaving,
          'member.answered': [{ target: 'mobilised' }],
          'member.unanswered': [{ target: 'silent' }],
        },
      },
      silent: {
        entry: ['waitToTryAgain'],
        on: { ...leaving, 'member.reachable': [{ target: 'off', actions: ['tellJobs'] }] },
      },
      mobilised: {
        entry: ['beginShift', 'waitForWork', 'tellJobs'],
        on: {
          ...leaving,
          'member.unneeded': [
            { guard: 'isNeeded', actions: ['waitForWork'] },
            { target: 'off', actions: ['tellJobs'] },
          ],
          'shift.ended': [{ target: 'resting', actions: ['endShift'] }],
          'member.assigned': [{ target: 'working', actions: ['cancelTimer', 'takeJob'] }],
        },
      },
      working: {
        on: {
          ...leaving,
          'member.released': [
            { guard: 'isShiftOver', target: 'resting', actions: ['endShift', 'leaveJob'] },
            { target: 'mobilised', actions: ['leaveJob'] },
          ],
          'shift.ended': [{ actions: ['seekRelief'] }],
          'member.relieved': [{ target: 'resting', actions: ['endShift', 'leaveJob'] }],
        },
      },
      absent: {
        on: { 'member.returned': [{ target: 'off', actions: ['tellJobs'] }] },
      },
      resting: {
        entry: ['rest'],
        on: { ...leaving, 'member.rested': [{ target: 'off', actions: ['tellJobs'] }] },
      },
    },
  },
  guards: { isAtHand, isNeeded, isShiftOver },
  actions: {
    ring,
    waitToTryAgain,
    takeJob,
    leaveJob,
    beginShift,
    waitForWork,
    endShift,
    rest,
    seekRelief,
    tellJobs: (sim) => sim.touchNeeds(),
    cancelTimer: (sim, self) => sim.cancel(KIND.member, self, TIMERS.main),
  },
};
