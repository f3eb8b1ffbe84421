import { at } from '../../base/assert.ts';
import { isOpen, nextOpening } from '../../base/calendar.ts';
import { HOUR, MINUTE } from '../../base/time.ts';
import type { PlantTeam } from '../plant.ts';
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
  return hours ? isOpen(hours, sim.plant.calendar, sim.now) : onCall === null;
};

const ring: Action = (sim, self) => {
  const { hours, onCall } = teamOf(sim, self);
  const call = at(sim.world.memberCalls, self);
  sim.world.memberCalls[self] = call + 1;
  if (!onCall) {
    // No on-call duty: nobody is reached before the hours begin.
    const opening = hours ? nextOpening(hours, sim.plant.calendar, sim.now) : sim.now;
    sim.schedule('member', self, 'main', opening - sim.now, 'member.answered');
    return;
  }
  if (onCall.silent > 0 && sim.chance(onCall.silent, false, 'member', self, 'silence', call)) {
    sim.schedule('member', self, 'main', GIVEN_UP_AFTER_SECONDS, 'member.unanswered');
  } else {
    const seconds = sim.seconds(onCall.answers, 'member', self, 'answer', call);
    sim.schedule('member', self, 'main', seconds, 'member.answered');
  }
};

const waitToTryAgain: Action = (sim, self) => {
  const { hours } = teamOf(sim, self);
  const opening = hours ? nextOpening(hours, sim.plant.calendar, sim.now) - sim.now : Infinity;
  const seconds = Math.min(TRIED_AGAIN_AFTER_SECONDS, opening);
  sim.schedule('member', self, 'main', seconds, 'member.reachable');
  sim.touchNeeds();
};

const takeJob: Action = (sim, self, event) => {
  sim.world.memberJob[self] = event.value;
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
    cancelTimer: (sim, self) => sim.cancel('member', self, 'main'),
  },
};
