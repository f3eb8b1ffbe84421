import { at } from '../../base/assert.ts';
import type { TraceId } from '../../model/trace.ts';
import { EVENT, KIND, PURPOSES, STATE, TIMERS } from '../codes.ts';
import { NO_CAUSES } from '../kernel/recorder.ts';
import { startClocksOfProbe } from '../law/clocks.ts';
import { isHostAvailable } from '../places/hosts.ts';
import { noteSeen, otherSights } from '../sight/conditions.ts';
import { toldBy } from '../sight/facts.ts';
import { scheduleError } from '../sight/falseAlarms.ts';
import type { Action, Guard, MachineDefinition, Simulation } from '../simulation.ts';

const placeIsLost: Guard = (sim, self) => {
  const { place } = at(sim.plant.probes, self);
  return place !== null && !isHostAvailable(sim, place);
};

const isBehind = (sim: Simulation, probe: number): boolean =>
  toldBy(sim, probe) !== (sim.world.seen[probe] as number);

/** It says nothing of this fall: people will. */
function willMiss(sim: Simulation, probe: number, look: number): boolean {
  const { misses, watched } = at(sim.plant.probes, probe);
  if (misses === 0) return false;
  const seen = sim.world.seen[probe] as number;
  const isFall = watched.type === 'level' ? toldBy(sim, probe) < seen : seen === 0;
  return isFall && sim.chance(misses, false, KIND.probe, probe, PURPOSES.miss, look);
}

const scheduleLook: Action = (sim, self) => {
  if (sim.isPending(KIND.probe, self, TIMERS.main) || !isBehind(sim, self)) return;
  const look = sim.world.probeLooks[self] as number;
  sim.world.probeLooks[self] = look + 1;
  const missed = willMiss(sim, self, look);
  sim.world.probeMissed[self] = missed ? 1 : 0;
  const { delay, reportedAfter } = at(sim.plant.probes, self);
  const seconds =
    missed || sim.isIn(KIND.probe, self, STATE.probe.blind)
      ? sim.seconds(reportedAfter, KIND.probe, self, PURPOSES.report, look)
      : sim.seconds(delay, KIND.probe, self, PURPOSES.look, look);
  sim.schedule(KIND.probe, self, TIMERS.main, seconds, EVENT['probe.looked']);
};

function writeSight(sim: Simulation, probe: number, seen: number): TraceId {
  const told = sim.isIn(KIND.probe, probe, STATE.probe.blind) || sim.world.probeMissed[probe] === 1;
  const direct =
    sim.world.probeErrs[probe] === 1 ? 'false-alarm' : at(sim.plant.probes, probe).through;
  const through = told ? 'report' : direct;
  return sim.record(KIND.probe, probe, { type: 'sight', seen, through, causes: sim.because() });
}

/** What is told is the truth of this moment, not of the moment the delay began. */
const look: Action = (sim, self) => {
  const truth = toldBy(sim, self);
  if (truth === (sim.world.seen[self] as number)) return;
  sim.world.seen[self] = truth;
  const { plans } = at(sim.plant.probes, self);
  const entry = sim.traced ? writeSight(sim, self, truth) : -1;
  sim.world.probeEntry[self] = entry;
  noteSeen(sim, self);
  startClocksOfProbe(sim, self);
  for (const plan of plans) {
    const because = sim.traced
      ? [...otherSights(sim, at(sim.plant.plans, plan).when, self), entry]
      : NO_CAUSES;
    sim.send(KIND.plan, plan, EVENT['sight.changed'], 0, because);
  }
};

/** A false alarm begins or ends: it is seen at once, and the next one is drawn. */
const err: Action = (sim, self) => {
  if (sim.isIn(KIND.probe, self, STATE.probe.blind)) sim.world.probeErrs[self] = 0;
  else sim.world.probeErrs[self] = 1 - (sim.world.probeErrs[self] as number);
  scheduleError(sim, self);
  sim.cancel(KIND.probe, self, TIMERS.main);
  sim.world.probeMissed[self] = 0;
  if (sim.world.probeErrs[self] === 1) look(sim, self, 0);
  else scheduleLook(sim, self, 0);
};

const watchedTruth = {
  'truth.changed': [{ actions: ['scheduleLook'] }],
  'probe.looked': [{ actions: ['look'] }],
  'probe.erred': [{ actions: ['err'] }],
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
    err,
    cancelLook: (sim, self) => sim.cancel(KIND.probe, self, TIMERS.main),
  },
};
