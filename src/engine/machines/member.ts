import { at } from '../../base/assert.ts';
import { HOUR, MINUTE } from '../../base/time.ts';
import { isOpenNow, secondsToOpening } from '../calendar/calendarNow.ts';
import { EVENT, KIND, PURPOSES, TIMERS } from '../codes.ts';
import type { PlantTeam } from '../plant/people.ts';
import type { Action, Guard, MachineDefinition, Simulation } from '../simulation.ts';

/** A called person who has not answered by then is given up for now, and the next one is called. */
const GIVEN_UP_AFTER_SECONDS = 15 * MINUTE;

/** A silent person is tried again after this long, or when their hours begin, whichever comes first. */
const TRIED_AGAIN_AFTER_SECONDS = HOUR;

const teamOf = (sim: Simulation, member: number): PlantTeam =>
  at(sim.plant.teams, at(sim.plant.members, member).team);

/** At work now, or of a team for which no hours and no on-call duty are stated: always at hand. */
const isAtHand: Guard = (sim, self) => {
  const { hours, onCall } = teamOf(sim, self);
  return hours ? isOpenNow(sim, hours) : onCall === null;
};

const ring: Action = (sim, self) => {
  const { hours, onCall } = teamOf(sim, self);
  const call = sim.world.memberCalls[self] as number;
  sim.world.memberCalls[self] = call + 1;
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
    sim.schedule(
      KIND.member,
      self,
      TIMERS.main,
      GIVEN_UP_AFTER_SECONDS,
      EVENT['member.unanswered'],
    );
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

const takeJob: Action = (sim, self, value) => {
  sim.world.memberJob[self] = value;
};

const leaveJob: Action = (sim, self) => {
  sim.world.memberJob[self] = -1;
  sim.touchNeeds();
};

const leaving = {
  'member.lost': [{ target: 'absent', actions: ['cancelTimer', 'leaveJob'] }],
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
        entry: ['tellJobs'],
        on: {
          ...leaving,
          'member.assigned': [{ target: 'working', actions: ['takeJob'] }],
        },
      },
      working: {
        on: {
          ...leaving,
          'member.released': [{ target: 'mobilised', actions: ['leaveJob'] }],
        },
      },
      absent: {
        on: { 'member.returned': [{ target: 'off', actions: ['tellJobs'] }] },
      },
    },
  },
  guards: { isAtHand },
  actions: {
    ring,
    waitToTryAgain,
    takeJob,
    leaveJob,
    tellJobs: (sim) => sim.touchNeeds(),
    cancelTimer: (sim, self) => sim.cancel(KIND.member, self, TIMERS.main),
  },
};
