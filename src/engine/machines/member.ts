import { at } from '../../base/assert.ts';
import { HOUR, MINUTE } from '../../base/time.ts';
import { isOpenNow, secondsToOpening, secondsToTurn } from '../calendar/calendarNow.ts';
import { EVENT, KIND, PURPOSES, TIMERS } from '../codes.ts';
import type { PlantTeam } from '../plant/people.ts';
import type { Action, Guard, MachineDefinition, Simulation } from '../simulation.ts';
import { afterIn, firstOf, WAITING } from '../work/jobLists.ts';
import { isAtHand, isPastClosing, isShiftOver, teamOf } from '../work/people.ts';
import { awaitClosing, endShiftAtWork, leavesToOthers } from '../work/relief.ts';

/** A called person who has not answered by then is given up for now, and the next one is called. */
const GIVEN_UP_AFTER_SECONDS = 15 * MINUTE;

/** Off hours, somebody who has had nothing to do for so long goes home. */
const GOES_HOME_AFTER_SECONDS = 4 * HOUR;

/** A silent person is tried again after this long, or when their hours begin, whichever comes first. */
const TRIED_AGAIN_AFTER_SECONDS = HOUR;

/** What the directory says of this person has become wrong: the same for the whole run. */
function isEntryWrong(sim: Simulation, member: number): boolean {
  const { stale } = teamOf(sim, member);
  return stale > 0 && sim.chance(stale, false, KIND.member, member, PURPOSES.directory, 0);
}

/** After so long, unless they come to work before: then they are there. */
function expect(sim: Simulation, member: number, seconds: number, event: number): void {
  const { hours } = teamOf(sim, member);
  const opening = hours ? secondsToOpening(sim, hours) : Number.POSITIVE_INFINITY;
  const first = opening <= seconds ? EVENT['member.answered'] : event;
  sim.schedule(KIND.member, member, TIMERS.main, Math.min(opening, seconds), first);
}

/** Whether a call reaches somebody who answers it. */
function isHeard(sim: Simulation, member: number, call: number): boolean {
  const team = teamOf(sim, member);
  if (!team.onCall || isEntryWrong(sim, member)) return false;
  const { silent } = team.onCall;
  return !(silent > 0 && sim.chance(silent, false, KIND.member, member, PURPOSES.silence, call));
}

const ring: Action = (sim, self) => {
  const { hours, onCall } = teamOf(sim, self);
  const call = sim.world.memberCalls[self] as number;
  sim.world.memberCalls[self] = call + 1;
  if (!onCall) {
    // No on-call duty: nobody is reached before the hours begin.
    const seconds = hours ? secondsToOpening(sim, hours) : 0;
    sim.schedule(KIND.member, self, TIMERS.main, seconds, EVENT['member.answered']);
  } else if (isHeard(sim, self, call)) {
    const seconds = sim.seconds(onCall.answers, KIND.member, self, PURPOSES.answer, call);
    expect(sim, self, seconds, EVENT['member.answered']);
  } else {
    expect(sim, self, GIVEN_UP_AFTER_SECONDS, EVENT['member.unanswered']);
  }
};

const waitToTryAgain: Action = (sim, self) => {
  const { hours } = teamOf(sim, self);
  const opening = hours ? secondsToOpening(sim, hours) : Number.POSITIVE_INFINITY;
  const seconds = Math.min(TRIED_AGAIN_AFTER_SECONDS, opening);
  sim.schedule(KIND.member, self, TIMERS.main, seconds, EVENT['member.reachable']);
  sim.touchNeeds();
};

/** Whoever is always at hand stays, and so does whoever has a stated shift, to its end, or leaves at the closing. */
const mayGoHome = ({ onCall, shiftSeconds }: PlantTeam): boolean =>
  onCall !== null && !Number.isFinite(shiftSeconds);

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
const isNeeded: Guard = (sim, self) => isAtHand(sim, self) || isAwaited(sim, self);

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

/** The shift begins with the first call that is answered, and ends whoever calls meanwhile; without one, at the closing. */
const beginShift: Action = (sim, self) => {
  const { shiftSeconds, hours, leavesAtClosing } = teamOf(sim, self);
  if (leavesAtClosing && hours) {
    awaitClosing(sim, self, hours);
    return;
  }
  if (!Number.isFinite(shiftSeconds) || (sim.world.memberSince[self] as number) >= 0) return;
  sim.world.memberSince[self] = sim.now();
  sim.schedule(KIND.member, self, TIMERS.second, shiftSeconds, EVENT['shift.ended']);
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
          'shift.ended': [
            { guard: 'isPastClosing', target: 'off', actions: ['cancelTimer', 'tellJobs'] },
            { target: 'resting', actions: ['endShift'] },
          ],
          'member.assigned': [{ target: 'working', actions: ['cancelTimer', 'takeJob'] }],
        },
      },
      working: {
        on: {
          ...leaving,
          'member.released': [
            { guard: 'isPastClosing', target: 'off', actions: ['endShift', 'leaveJob'] },
            { guard: 'isShiftOver', target: 'resting', actions: ['endShift', 'leaveJob'] },
            { target: 'mobilised', actions: ['leaveJob'] },
          ],
          'shift.ended': [
            { guard: 'leavesToOthers', target: 'resting', actions: ['endShift', 'leaveJob'] },
            { actions: ['endShiftAtWork'] },
          ],
          'member.relieved': [
            { guard: 'isPastClosing', target: 'off', actions: ['endShift', 'leaveJob'] },
            { target: 'resting', actions: ['endShift', 'leaveJob'] },
          ],
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
  guards: {
    isAtHand,
    isNeeded,
    isPastClosing,
    isShiftOver: (sim, self) => isShiftOver(sim, self),
    leavesToOthers,
  },
  actions: {
    ring,
    waitToTryAgain,
    takeJob,
    leaveJob,
    beginShift,
    waitForWork,
    endShift,
    rest,
    endShiftAtWork,
    tellJobs: (sim) => sim.touchNeeds(),
    cancelTimer: (sim, self) => sim.cancel(KIND.member, self, TIMERS.main),
  },
};
