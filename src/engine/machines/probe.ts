import { at } from '../../base/assert.ts';
import type { TraceId } from '../../model/trace.ts';
import { EVENT, KIND, PURPOSES, STATE, TIMERS } from '../codes.ts';
import { NO_CAUSES } from '../kernel/recorder.ts';
import { isHostAvailable } from '../places/hosts.ts';
import { truthOf } from '../sight/facts.ts';
import type { Action, Guard, MachineDefinition, Simulation } from '../simulation.ts';

const placeIsLost: Guard = (sim, self) => {
  const { place } = at(sim.plant.probes, self);
  return place !== null && !isHostAvailable(sim, place);
};

const isBehind = (sim: Simulation, probe: number): boolean =>
  truthOf(sim, probe) !== (sim.world.seen[probe] as number);

const scheduleLook: Action = (sim, self) => {
  if (sim.isPending(KIND.probe, self, TIMERS.main) || !isBehind(sim, self)) return;
  const look = sim.world.probeLooks[self] as number;
  sim.world.probeLooks[self] = look + 1;
  const blind = sim.isIn(KIND.probe, self, STATE.probe.blind);
  const { delay, reportedAfter } = at(sim.plant.probes, self);
  const seconds = blind
    ? sim.seconds(reportedAfter, KIND.probe, self, PURPOSES.report, look)
    : sim.seconds(delay, KIND.probe, self, PURPOSES.look, look);
  sim.schedule(KIND.probe, self, TIMERS.main, seconds, EVENT['probe.looked']);
};

function writeSight(sim: Simulation, probe: number, seen: number): TraceId {
  const blind = sim.isIn(KIND.probe, probe, STATE.probe.blind);
  const through = blind ? 'report' : at(sim.plant.probes, probe).through;
  return sim.record(KIND.probe, probe, { type: 'sight', seen, through, causes: sim.because() });
}

/** What is told is the truth of this moment, not of the moment the delay began. */
const look: Action = (sim, self) => {
  const truth = truthOf(sim, self);
  if (truth === (sim.world.seen[self] as number)) return;
  sim.world.seen[self] = truth;
  const { plans } = at(sim.plant.probes, self);
  const because = sim.traced ? [writeSight(sim, self, truth)] : NO_CAUSES;
  for (const plan of plans) sim.send(KIND.plan, plan, EVENT['sight.changed'], 0, because);
};

const watchedTruth = {
  'truth.changed': [{ actions: ['scheduleLook'] }],
  'probe.looked': [{ actions: ['look'] }],
} as const;

/** What tells people how the service is. Lost with its place, it says nothing: then users report. */
export const probeMachine: MachineDefinition = {
  kind: 'probe',
  config: {
    initial: 'watching',
    states: {
      watching: {
        on: {
          ...watchedTruth,
          'host.changed': [{ guard: 'placeIsLost', target: 'blind', actions: ['cancelLook'] }],
        },
      },
      blind: {
        entry: ['scheduleLook'],
        on: {
          ...watchedTruth,
          'host.changed': [
            { guard: 'placeIsLost' },
            { target: 'watching', actions: ['cancelLook', 'scheduleLook'] },
          ],
        },
      },
    },
  },
  guards: { placeIsLost },
  actions: {
    scheduleLook,
    look,
    cancelLook: (sim, self) => sim.cancel(KIND.probe, self, TIMERS.main),
  },
};
