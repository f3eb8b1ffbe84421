/** The world as a run begins: everything in its declared place, then the first timers. */
import { at } from '../../base/assert.ts';
import { addSeconds, simSeconds } from '../../base/time.ts';
import { secondsToNextPeakBoundary } from '../demand.ts';
import { truthOf } from '../facts.ts';
import { settleLevels } from '../levels.ts';
import { machines } from '../machines/index.ts';
import type { Simulation } from '../simulation.ts';
import { DATA, stateCode } from '../world.ts';

export interface Beginning {
  readonly initial: Uint8Array;
  readonly initialLevels: Float64Array;
  readonly initialServed: Float64Array;
}

/** What only the executor can do: it owns the queue and what is touched. */
export interface BeginningPorts {
  readonly scheduleImpact: (impact: number, moment: number) => void;
  readonly touchEverything: () => void;
  /** Incidents asked for, by id. */
  readonly selected: readonly string[];
}

const STATE_OF_ROLE = {
  active: 'serving',
  hot: 'ready',
  warm: 'ready',
  'pilot-light': 'dormant',
  cold: 'absent',
} as const;

function placeCopies(sim: Simulation): void {
  const { plant, world } = sim;
  plant.copies.forEach((copy, index) => {
    const state = stateCode('copy', STATE_OF_ROLE[copy.role]);
    world.state[sim.slots.first.copy + index] = state;
    world.copyHome[index] = state;
    world.copyRouted[index] = 1;
    const hasData = at(plant.components, copy.component).data >= 0;
    const follows = copy.replica >= 0 && copy.role !== 'cold';
    if (!hasData) world.copyData[index] = DATA.none;
    else if (copy.role === 'active') world.copyData[index] = DATA.live;
    else world.copyData[index] = follows ? DATA.following : DATA.none;
  });
  plant.replicas.forEach((replica, index) => {
    const cold = at(plant.copies, replica.copy).role === 'cold';
    world.state[sim.slots.first.replica + index] = stateCode(
      'replica',
      cold ? 'paused' : 'following',
    );
  });
}

function fillColumns(sim: Simulation): void {
  const { world } = sim;
  world.copyUnsoundSince.fill(Number.POSITIVE_INFINITY);
  world.backupPausedAt.fill(Number.POSITIVE_INFINITY);
  world.backupGapFrom.fill(Number.POSITIVE_INFINITY);
  world.backupGapUntil.fill(Number.NEGATIVE_INFINITY);
  world.dataHead.fill(Number.POSITIVE_INFINITY);
  world.dataUnsoundFrom.fill(Number.POSITIVE_INFINITY);
  world.dataUnsoundUntil.fill(Number.NEGATIVE_INFINITY);
  world.stepReadyAt.fill(-1);
  world.memberJob.fill(-1);
  world.serviceMode.fill(-1);
  world.acceptedBy.fill(-1);
  world.acceptedUntil.fill(Number.NEGATIVE_INFINITY);
  // Every other machine begins in the state its configuration names.
  for (const [kind, { config }] of Object.entries(machines)) {
    const first = sim.slots.first[kind as keyof typeof machines];
    const count = sim.plant.ids[kind as keyof typeof machines].length;
    const code = stateCode(kind as keyof typeof machines, config.initial);
    world.state.fill(code, first, first + count);
  }
}

/** Entries are those of a run under way: only the timers of what already serves are set. */
function setFirstTimers(sim: Simulation): void {
  const { plant, world } = sim;
  plant.replicas.forEach((replica, index) => {
    world.replicaLag[index] = sim.seconds(replica.lag, 'replica', index, 'lag', 0);
  });
  plant.copies.forEach((copy, index) => {
    const { scheduleFailure, scheduleStandbyFailure } = machines.copy.actions;
    const nothing = { type: 'copy.prepared', value: 0, because: [] } as const;
    if (copy.role === 'active') scheduleFailure?.(sim, index, nothing);
    else if (copy.role === 'hot' || copy.role === 'warm') {
      scheduleStandbyFailure?.(sim, index, nothing);
    }
  });
  plant.services.forEach((_, index) => {
    const seconds = secondsToNextPeakBoundary(sim, index);
    sim.schedule('service', index, 'main', seconds, 'peak.turned');
  });
  plant.watches.forEach((watch, index) => {
    const next = watch.judgements.find((judgement) => judgement.at > 0);
    if (next) sim.schedule('rule', index, 'main', next.at, 'rule.reviewed');
  });
}

function scheduleImpacts(sim: Simulation, ports: BeginningPorts): void {
  const { plant } = sim;
  plant.impacts.forEach((impact, index) => {
    if (!ports.selected.includes(at(plant.ids.incident, impact.incident))) {
      sim.world.impactFired[index] = 1;
      return;
    }
    const begins = sim.seconds(
      impact.begins,
      'incident',
      impact.incident,
      'impactBegins',
      impact.effect,
    );
    const after = impact.after
      ? sim.seconds(impact.after, 'incident', impact.incident, 'impactAfter', impact.effect)
      : 0;
    ports.scheduleImpact(index, addSeconds(simSeconds(plant.incidentAt), begins + after));
  });
}

/** Puts the world in its first state and sets the first timers. The first instant then judges what is already wrong. */
export function begin(sim: Simulation, ports: BeginningPorts): Beginning {
  fillColumns(sim);
  placeCopies(sim);
  settleLevels(sim);
  const initial = sim.world.state.slice();
  const initialLevels = sim.world.level.slice();
  const initialServed = sim.world.served.slice();
  sim.plant.probes.forEach((_, probe) => {
    sim.world.seen[probe] = truthOf(sim, probe);
  });
  setFirstTimers(sim);
  scheduleImpacts(sim, ports);
  ports.touchEverything();
  // What is short of something from the start says so in the first instant.
  for (const kind of ['component', 'service', 'tool'] as const) {
    for (const index of sim.plant.ids[kind].keys()) sim.send(kind, index, 'level.changed', 0, []);
  }
  // And whoever watches it has been seeing it.
  for (const plan of sim.plant.plans.keys()) sim.send('plan', plan, 'sight.changed', 0, []);
  return { initial, initialLevels, initialServed };
}
