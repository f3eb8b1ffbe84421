/** The product's own model: the machines of `machines/` over a plant and its world. */
import { at } from '../base/assert.ts';
import { ENTITY_KINDS } from '../model/entity.ts';
import {
  amountAlarm,
  endAlarm,
  firstActAlarm,
  firstAwaitedAlarm,
  firstLeakAlarm,
  hoursAlarm,
} from './alarms.ts';
import { begin, prepare } from './begin.ts';
import { createChance } from './chance.ts';
import { EVENT_NAMES } from './codes.ts';
import { onLeakAlarm } from './data/leaks.ts';
import { onAwaitAlarm } from './incidents/awaited.ts';
import { strikeTogether } from './incidents/commonFailures.ts';
import { fireImpact } from './incidents/impacts.ts';
import { intervene } from './intervene.ts';
import type { Kernel, Model } from './kernel/contract.ts';
import { branchCountOf } from './levels/needTree.ts';
import { RUN_LIMITS } from './limits.ts';
import { machines } from './machines/index.ts';
import { createPauses } from './pauses.ts';
import type { Plant } from './plant/plant.ts';
import { createScratch } from './scratch.ts';
import { settle } from './settle.ts';
import type { Future, Simulation } from './simulation.ts';
import { chartMachine } from './statechart/chartMachine.ts';
import { addTo, createTouched } from './touched.ts';
import { type World, type WorldColumns, worldColumns } from './world.ts';

/** Timers that entities of each kind use; the others use one. */
const TIMERS_OF: Readonly<Partial<Record<(typeof ENTITY_KINDS)[number], number>>> = {
  copy: 4,
  component: 2,
  service: 4,
  step: 3,
  member: 2,
  probe: 2,
  objective: 3,
  plan: 2,
  rule: 2,
  'lawful-status': 3,
};

/** Events whose loss would puzzle a reader: refused, they are written as ignored. */
const REPORTED_WHEN_IGNORED: ReadonlySet<string> = new Set([
  'copy.activated',
  'copy.prepared',
  'copy.restored',
  'copy.refilled',
  'copy.routed',
  'mode.entered',
  'plan.ordered',
  'plan.held',
  'plan.released',
  'decision.imposed',
  'step.passed',
]);

/** Every machine may be written as a statechart; one that is flat stays as it is. */
const MACHINES = ENTITY_KINDS.map((kind, number) =>
  chartMachine<Simulation>(machines[kind], { kind: number, events: EVENT_NAMES }),
);

/** Before a future is chosen. */
const NO_FUTURE: Future = { incidents: [], mode: 'nominal', seed: 0, run: 0 };

function join(plant: Plant, kernel: Kernel, world: World): Simulation {
  const future = { present: NO_FUTURE };
  const touched = createTouched(plant.nodes.length, plant.watches.length);
  return {
    ...kernel,
    ...createChance(plant, kernel, future),
    plant,
    world,
    future,
    touched,
    scratch: createScratch(
      plant.nodes.length,
      branchCountOf(plant),
      plant.members.length,
      plant.jobs.length,
    ),
    pauses: createPauses(plant.data.length),
    touchNode: (node) => {
      const isNew = addTo(touched.nodes, node);
      if (!kernel.traced) return;
      const known = isNew ? [] : (touched.nodes.because[node] ?? []);
      touched.nodes.because[node] = [...known, ...kernel.because()];
    },
    touchNeeds: () => {
      touched.needs = true;
    },
    touchFacts: () => {
      touched.facts = true;
    },
    touchWatch: (watch) => {
      addTo(touched.watches, watch);
    },
  };
}

/** A plant as a model of machines; its alarms are numbered in `alarms.ts`. */
export function plantModel(plant: Plant): Model<Simulation, WorldColumns> {
  const [firstAct, firstAwaited, firstLeak, hours, amount, end] = [
    firstActAlarm(plant),
    firstAwaitedAlarm(plant),
    firstLeakAlarm(plant),
    hoursAlarm(plant),
    amountAlarm(plant),
    endAlarm(plant),
  ];
  return {
    machines: MACHINES,
    counts: ENTITY_KINDS.map((kind) => plant.ids[kind].length),
    timers: ENTITY_KINDS.map((kind) => TIMERS_OF[kind] ?? 1),
    events: EVENT_NAMES,
    reportedWhenIgnored: REPORTED_WHEN_IGNORED,
    alarms: end + 1,
    wholeTime: true,
    columns: worldColumns(plant),
    limits: RUN_LIMITS,
    subjectOf: (kind, index) => {
      const name = at(ENTITY_KINDS, kind);
      return { kind: name, id: at(plant.ids[name], index) };
    },
    join: (kernel, world) => join(plant, kernel, world),
    prepare,
    begin,
    onAlarm: (sim, alarm) => {
      if (alarm < plant.impacts.length) fireImpact(sim, alarm);
      else if (alarm < firstAct) strikeTogether(sim, alarm - plant.impacts.length);
      else if (alarm < firstAwaited) intervene(sim, alarm - firstAct);
      else if (alarm < firstLeak) onAwaitAlarm(sim, alarm - firstAwaited);
      else if (alarm < hours) onLeakAlarm(sim, alarm - firstLeak);
      else if (alarm < amount) sim.touched.needs = true;
      else if (alarm < end) sim.touched.facts = true;
      else sim.touched.ending = true;
    },
    settle,
  };
}
