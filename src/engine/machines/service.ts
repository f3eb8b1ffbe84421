import { at } from '../../base/assert.ts';
import type { ModeEntry } from '../../model/trace.ts';
import { minimumOf, secondsToNextPeakBoundary } from '../calendar/calendarNow.ts';
import { EVENT, KIND, TIMERS } from '../codes.ts';
import { onlyCause } from '../kernel/recorder.ts';
import { noteBacklog, noteDrained } from '../levels/backlog.ts';
import { noteDemand, touchErring } from '../levels/demand.ts';
import { touchBecause } from '../levels/grants.ts';
import { keptBy } from '../levels/levels.ts';
import { beginRush, fadeRush, reviewRush } from '../levels/rush.ts';
import { beginOutage, endOutage } from '../outcome/score.ts';
import type { Action, Guard, MachineDefinition, Simulation } from '../simulation.ts';

const served = (sim: Simulation, service: number): number => sim.world.served[service] as number;

const isFull: Guard = (sim, self) => served(sim, self) >= 1;
const isAboveMinimum: Guard = (sim, self) => served(sim, self) >= minimumOf(sim, self);
const isPartial: Guard = (sim, self) => served(sim, self) > 0;

const tellObjectives =
  (event: number): Action =>
  (sim, self) => {
    for (const objective of at(sim.plant.services, self).objectives) {
      sim.send(KIND.objective, objective, event);
    }
  };

const nodeOf = (sim: Simulation, service: number): number => sim.plant.firstServiceNode + service;

/** Back in full after an outage, it needs no mode any more: one that is entered then kept nothing of it. */
const isBackInFull = (sim: Simulation, service: number): boolean =>
  served(sim, service) >= 1 && (sim.world.secondsDown[service] as number) > 0;

const keepsMinimum = (sim: Simulation, service: number, mode: number): boolean =>
  keptBy(sim, service, mode) >= minimumOf(sim, service);

/** Writes what becomes of a degraded mode, -1 being none; -1 when nothing is written. */
function noteMode(sim: Simulation, service: number, mode: number, what: ModeEntry['what']): number {
  const written = at(sim.plant.description.services, service).modes[mode];
  if (!sim.traced || !written) return -1;
  const causes = sim.because();
  const holds = keepsMinimum(sim, service, mode);
  const idle = sim.world.serviceModeIsIdle[service] === 1 ? ({ idle: true } as const) : {};
  const entry = { type: 'mode', mode: written.id, what, holds, ...idle, causes } as const;
  const id = sim.record(KIND.service, service, entry);
  sim.world.serviceModeEntry[service] = id;
  return id;
}

/** A service holds in a degraded mode that keeps its minimum; one that does not leaves it in its outage. */
function noteWhetherHeld(sim: Simulation, service: number, mode: number): void {
  if (mode < 0 || sim.world.serviceModeIsIdle[service] === 1) return;
  if (!keepsMinimum(sim, service, mode)) return;
  sim.world.serviceWasInMode[service] = 1;
}

const enterMode: Action = (sim, self, value) => {
  sim.world.serviceModeIsIdle[self] = isBackInFull(sim, self) ? 1 : 0;
  const id = noteMode(sim, self, value, 'entered');
  sim.world.serviceMode[self] = value;
  noteWhetherHeld(sim, self, value);
  const { lastsSeconds } = at(at(sim.plant.services, self).modes, value);
  sim.cancel(KIND.service, self, TIMERS.second);
  sim.schedule(KIND.service, self, TIMERS.second, lastsSeconds, EVENT['mode.expired']);
  touchBecause(sim, nodeOf(sim, self), id);
};

const endMode =
  (what: ModeEntry['what']): Action =>
  (sim, self) => {
    const mode = sim.world.serviceMode[self] as number;
    const id = noteMode(sim, self, mode, what);
    noteWhetherHeld(sim, self, mode);
    sim.world.serviceMode[self] = -1;
    sim.cancel(KIND.service, self, TIMERS.second);
    touchBecause(sim, nodeOf(sim, self), id);
  };

const turnPeak: Action = (sim, self) => {
  const seconds = secondsToNextPeakBoundary(sim, self);
  sim.schedule(KIND.service, self, TIMERS.main, seconds, EVENT['peak.turned']);
  for (const objective of at(sim.plant.services, self).objectives) {
    // What is counted goes on from where its clock started.
    const counted = sim.lastChange(KIND.objective, objective);
    sim.send(KIND.objective, objective, EVENT['target.changed'], 0, onlyCause(counted));
  }
  sim.touchNode(nodeOf(sim, self));
  touchErring(sim);
};

/** `value` is the demand in thousandths of that of the calendar. */
const surge: Action = (sim, self, value) => {
  noteDemand(sim, self, () => {
    // Nobody at all would leave nothing to serve a share of.
    sim.world.serviceSurge[self] = Math.max(1, value) / 1000;
  });
};

/** Modes and peaks change what the next evaluation of the level gives; they move no state by themselves. */
const evaluation = {
  'mode.entered': [{ actions: ['enterMode'] }],
  'mode.left': [{ actions: ['leaveMode'] }],
  'mode.expired': [{ actions: ['expireMode'] }],
  'peak.turned': [{ actions: ['turnPeak'] }],
  'demand.surged': [{ actions: ['surge'] }],
  'demand.settled': [{ actions: ['surge'] }],
  'rush.faded': [{ actions: ['fadeRush'] }],
  'backlog.drained': [{ actions: ['noteDrained'] }],
} as const;

const steps = {
  toNominal: { guard: 'isFull', target: 'nominal' },
  toDegraded: { guard: 'isAboveMinimum', target: 'degraded' },
  toBelow: { guard: 'isPartial', target: 'below-minimum' },
  toDown: { target: 'down' },
} as const;

/** A service as its users get it. Below its minimum level, the clocks of its objectives run. */
export const serviceMachine: MachineDefinition = {
  kind: 'service',
  config: {
    initial: 'nominal',
    states: {
      nominal: {
        on: {
          ...evaluation,
          'level.changed': [
            { guard: 'isFull' },
            steps.toDegraded,
            { ...steps.toBelow, actions: ['disrupt', 'beginOutage', 'beginRush'] },
            { ...steps.toDown, actions: ['disrupt', 'beginOutage', 'beginRush'] },
          ],
        },
      },
      degraded: {
        on: {
          ...evaluation,
          'level.changed': [
            steps.toNominal,
            { guard: 'isAboveMinimum' },
            { ...steps.toBelow, actions: ['disrupt', 'beginOutage', 'beginRush'] },
            { ...steps.toDown, actions: ['disrupt', 'beginOutage', 'beginRush'] },
          ],
        },
      },
      'below-minimum': {
        on: {
          ...evaluation,
          'level.changed': [
            { ...steps.toNominal, actions: ['resume', 'endOutage', 'reviewRush', 'noteBacklog'] },
            { ...steps.toDegraded, actions: ['resume', 'endOutage', 'reviewRush', 'noteBacklog'] },
            { guard: 'isPartial', actions: ['reviewRush'] },
            { ...steps.toDown, actions: ['reviewRush'] },
          ],
        },
      },
      down: {
        on: {
          ...evaluation,
          'level.changed': [
            { ...steps.toNominal, actions: ['resume', 'endOutage', 'reviewRush', 'noteBacklog'] },
            { ...steps.toDegraded, actions: ['resume', 'endOutage', 'reviewRush', 'noteBacklog'] },
            { ...steps.toBelow, actions: ['reviewRush'] },
          ],
        },
      },
    },
  },
  guards: { isFull, isAboveMinimum, isPartial },
  actions: {
    disrupt: tellObjectives(EVENT['service.disrupted']),
    resume: tellObjectives(EVENT['service.resumed']),
    beginOutage,
    endOutage,
    enterMode,
    leaveMode: endMode('left'),
    expireMode: endMode('expired'),
    turnPeak,
    surge,
    beginRush,
    reviewRush,
    fadeRush,
    noteBacklog,
    noteDrained,
  },
};
