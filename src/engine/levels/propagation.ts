/**
 * What changed levels are told to: entries of the trace, the machines concerned, and whoever watches. What is needed is
 * told before what needs it, so that each entry can name the one it follows from.
 */
import { at } from '../../base/assert.ts';
import type { TraceId } from '../../model/trace.ts';
import { EVENT, KIND } from '../codes.ts';
import { notePausesThrough } from '../data/pauses.ts';
import { NO_CAUSES } from '../kernel/recorder.ts';
import {
  BEARS_LOAD,
  IS_AWAITED,
  IS_CYCLIC,
  NODE_INDEX,
  NODE_KIND,
  NODE_ROW,
  NODE_TRAITS,
  WRITES,
} from '../plant/levelRows.ts';
import type { Simulation } from '../simulation.ts';
import type { TouchedSet } from '../touched.ts';
import { countBacklog } from './backlog.ts';
import { countWork } from './deadlines.ts';
import { evaluate, servedLevel, UNLIMITED, updateLevels } from './levels.ts';
import { type HasFallen, limitingNeeds, limitOf, limitsOf, needsOfMode } from './limiting.ts';
import { nodesIn } from './needTree.ts';

/** Nodes that changed without an entry, with what they follow from. */
type Unwritten = Map<number, readonly TraceId[]>;

/** Brings every level up to date after something was touched, records what changed and tells the machines concerned. */
export function propagate(sim: Simulation, touched: TouchedSet): void {
  updateLevels(sim, touched);
  const { visited } = sim.scratch;
  const wave = sim.traced ? { sim, touched, unwritten: new Map() } : null;
  for (let place = 0; place < visited.count; place += 1) {
    const node = visited.list[place] as number;
    if (wave) {
      announce(wave, node);
      notePausesThrough(sim, node);
    } else announceSilently(sim, touched, node);
    if (sim.scratch.levelBefore[node] !== (sim.world.level[node] as number)) {
      tellOthers(sim, node, wave ? lastChangeOf(wave, node) : NO_CAUSES);
    }
    tellLoads(sim, node);
  }
  if (!sim.plant.levels.hasCycles) return;
  for (let place = 0; place < visited.count; place += 1)
    noteDeadlock(sim, visited.list[place] as number);
}

const hasTrait = ({ plant }: Simulation, node: number, trait: number): boolean =>
  ((plant.levels.rows[node * NODE_ROW + NODE_TRAITS] as number) & trait) !== 0;

/** Reserves that stand in for a node, and copies that wait for it to start, are told that it changed. */
function tellOthers(sim: Simulation, index: number, because: readonly TraceId[]): void {
  if (!hasTrait(sim, index, IS_AWAITED)) return;
  const { reserves, starts } = at(sim.plant.nodes, index);
  for (const reserve of reserves) {
    sim.send(KIND.reserve, reserve, EVENT['reserve.reviewed'], 0, because);
  }
  if (starts.length === 0) return;
  sim.touchNeeds();
  for (const component of starts) {
    for (const copy of at(sim.plant.components, component).copies) {
      if (sim.world.copyAwaitsStart[copy] === 0) continue;
      sim.send(KIND.copy, copy, EVENT['copy.restarted'], 0, because);
    }
  }
}

/** What can collapse under its load looks at it again. */
function tellLoads(sim: Simulation, node: number): void {
  if (!hasTrait(sim, node, BEARS_LOAD)) return;
  const { kind, index } = at(sim.plant.nodes, node);
  if (kind === KIND.component) {
    sim.send(KIND.component, index, EVENT['load.reviewed']);
    return;
  }
  for (const component of at(sim.plant.services, index).strains) {
    sim.send(KIND.component, component, EVENT['load.reviewed']);
  }
  const { backlog, deadline } = at(sim.plant.services, index);
  if (backlog) countBacklog(sim, index);
  if (deadline >= 0) countWork(sim, deadline);
}

/** Without a trace: tells the machines, and computes nothing that only a trace needs. */
function announceSilently(sim: Simulation, touched: TouchedSet, index: number): void {
  if (hasTrait(sim, index, WRITES)) return;
  const { rows } = sim.plant.levels;
  const kind = rows[index * NODE_ROW + NODE_KIND] as number;
  const number = rows[index * NODE_ROW + NODE_INDEX] as number;
  if (kind === KIND.service) {
    const to = servedLevel(sim, number);
    if (to !== (sim.world.served[number] as number)) tellService(sim, number, to, NO_CAUSES);
    else if (touched.marks[index] === 1)
      sim.send(KIND.service, number, LEVEL_CHANGED, 0, NO_CAUSES);
    return;
  }
  const before = sim.scratch.levelBefore[index] as number;
  const now = sim.world.level[index] as number;
  const isFelt = kind === KIND.tool ? before !== now : Math.min(1, before) !== Math.min(1, now);
  if (isFelt) sim.send(kind, number, LEVEL_CHANGED, 0, NO_CAUSES);
}

const LEVEL_CHANGED = EVENT['level.changed'];

/** Users get another level: the service and who watches it are told. */
function tellService(
  sim: Simulation,
  service: number,
  to: number,
  because: readonly TraceId[],
): void {
  sim.world.served[service] = to;
  sim.send(KIND.service, service, LEVEL_CHANGED, 0, because);
  for (const probe of at(sim.plant.services, service).probes) {
    sim.send(KIND.probe, probe, EVENT['truth.changed'], 0, because);
  }
}

/** One propagation under way, with a trace. */
interface Wave {
  readonly sim: Simulation;
  readonly touched: TouchedSet;
  /** Nodes that changed without an entry of their own, with what they follow from: it is handed on. */
  readonly unwritten: Unwritten;
}

const levelBefore = ({ sim }: Wave, index: number): number =>
  sim.scratch.levelBefore[index] as number;

function announce(wave: Wave, index: number): void {
  const { sim } = wave;
  const { kind, writes } = at(sim.plant.nodes, index);
  if (writes) announceWriting(wave, index);
  else if (kind === KIND.service) announceService(wave, index);
  else if (levelBefore(wave, index) === (sim.world.level[index] as number)) return;
  else if (kind === KIND.component) announceComponent(wave, index);
  else announceTool(wave, index);
}

/** What those who write get of something changed: it is theirs to tell. */
function announceWriting(wave: Wave, index: number): void {
  if (levelBefore(wave, index) === (wave.sim.world.level[index] as number)) return;
  wave.unwritten.set(index, causesOf(wave, index, hasFallen(wave, index)));
}

const hasFallen = (wave: Wave, index: number): boolean =>
  (wave.sim.world.level[index] as number) < levelBefore(wave, index);

function announceTool(wave: Wave, index: number): void {
  const causes = causesOf(wave, index, hasFallen(wave, index));
  wave.unwritten.set(index, causes);
  wave.sim.send(KIND.tool, at(wave.sim.plant.nodes, index).index, LEVEL_CHANGED, 0, causes);
}

function announceComponent(wave: Wave, index: number): void {
  const { sim } = wave;
  const node = at(sim.plant.nodes, index);
  const from = Math.min(1, levelBefore(wave, index));
  const to = Math.min(1, sim.world.level[index] as number);
  const causes = causesOf(wave, index, hasFallen(wave, index));
  if (from === to) {
    // More than the nominal demand before and after: only a peak feels it.
    wave.unwritten.set(index, causes);
    return;
  }
  const limitedBy = to >= 1 ? null : limitOf(sim, index, to < from ? fallenIn(wave) : undefined);
  const entry = { type: 'level', from, to, limitedBy, causes } as const;
  const id = sim.record(KIND.component, node.index, entry);
  sim.send(KIND.component, node.index, LEVEL_CHANGED, 0, [id]);
}

function announceService(wave: Wave, index: number): void {
  const { sim, touched } = wave;
  const node = at(sim.plant.nodes, index);
  const from = sim.world.served[node.index] as number;
  const to = servedLevel(sim, node.index);
  if (from === to) {
    if (levelBefore(wave, index) !== (sim.world.level[index] as number)) {
      wave.unwritten.set(index, causesOf(wave, index, hasFallen(wave, index)));
    }
    // A peak may have changed what the same level means.
    if (touched.marks[index] === 1) {
      const because = touched.because[index] ?? NO_CAUSES;
      sim.send(KIND.service, node.index, LEVEL_CHANGED, 0, because);
    }
    return;
  }
  const causes = causesOf(wave, index, to < from);
  const limitedBy = to >= 1 ? null : limitOf(sim, index, to < from ? fallenIn(wave) : undefined);
  const entry = { type: 'level', from, to, limitedBy, causes } as const;
  const id = sim.record(KIND.service, node.index, entry);
  tellService(sim, node.index, to, [id]);
}

/** What last changed a node: its own entry, or what an unwritten change follows from. */
function lastChangeOf({ sim, unwritten }: Wave, index: number): readonly TraceId[] {
  const handedOn = unwritten.get(index);
  if (handedOn) return handedOn;
  const { kind, index: number } = at(sim.plant.nodes, index);
  const id = sim.lastChange(kind, number);
  return id < 0 ? [] : [id];
}

/** What has fallen in this wave, or a reserve that has just run out. */
const fallenIn =
  (wave: Wave): HasFallen =>
  (limit) => {
    const { sim } = wave;
    if (limit.type === 'reserve') return sim.changedAt(KIND.reserve, limit.reserve) === sim.now();
    return sim.scratch.visited.marks[limit.node] === 1 && hasFallen(wave, limit.node);
  };

/**
 * Entries that took away what holds a node down: of what it needs, and of what had gone before. Where it had all gone
 * before, what the node itself was touched by is what it falls for now: the end of a mode, or more demand.
 */
function takenFrom(wave: Wave, index: number, touchedBy: readonly TraceId[]): readonly TraceId[] {
  const needs = limitingNeeds(wave.sim, index, fallenIn(wave));
  const [limit, ...before] = needs ? limitsOf(wave.sim, needs, fallenIn(wave)) : [];
  if (limit?.type !== 'node') return [];
  const because = lastChangeOf(wave, limit.node);
  if (because.length === 0) return [];
  const conditions = before.flatMap((one) =>
    one.type === 'node' ? lastChangeOf(wave, one.node) : [],
  );
  const now = fallenIn(wave)(limit) ? [] : touchedBy;
  return inOrder([...because, ...conditions, ...now]);
}

/**
 * Entries that moved the level, oldest first. A fall follows from what now holds the level down, the last of it to have gone;
 * a rise from the last of what had been missing.
 */
function causesOf(wave: Wave, index: number, fell: boolean): readonly TraceId[] {
  const { sim, touched } = wave;
  const node = at(sim.plant.nodes, index);
  const mode = needsOfMode(sim, node);
  const inputs = [...node.inputs, ...(mode ? nodesIn(mode) : [])];
  const touchedBy = touched.marks[index] === 1 ? (touched.because[index] ?? []) : [];
  if (fell) {
    const because = takenFrom(wave, index, touchedBy);
    if (because.length > 0) return because;
  }
  if (touchedBy.length > 0) return inOrder(touchedBy);
  const latest = inputs.flatMap((input) => lastChangeOf(wave, input));
  if (latest.length > 0) return [Math.max(...latest)];
  // In a cycle of mutual needs one is told before what moved it.
  const others = [...touched.list.subarray(0, touched.count)];
  return inOrder(others.flatMap((node) => touched.because[node] ?? []));
}

const inOrder = (ids: readonly TraceId[]): readonly TraceId[] =>
  [...new Set(ids)].sort((a, b) => a - b);

/** Records once that a cycle of mutual needs is down although each member would run if the others did. */
function noteDeadlock(sim: Simulation, index: number): void {
  if (!hasTrait(sim, index, IS_CYCLIC)) return;
  const { cycle } = at(sim.plant.nodes, index);
  // The first member speaks for all.
  const first = cycle[0];
  if (first === undefined) return;
  if (at(sim.plant.nodes, index).writes) return;
  const couldRun = isCycleDown(sim, cycle) && wouldRunTogether(sim, cycle);
  if (couldRun && sim.traced && sim.world.nodeDeadlocked[first] === 0) {
    writeDeadlock(sim, first, cycle);
  }
  sim.world.nodeDeadlocked[first] = couldRun ? 1 : 0;
}

function writeDeadlock(sim: Simulation, first: number, cycle: readonly number[]): void {
  const node = at(sim.plant.nodes, first);
  const members = cycle.map((member) => at(sim.plant.nodes, member));
  const causes = members
    .map((member) => sim.lastChange(member.kind, member.index))
    .filter((id) => id >= 0);
  const entities = members.map((member) => member.entity);
  sim.record(node.kind, node.index, { type: 'mutual-dependency', members: entities, causes });
}

function isCycleDown({ world }: Simulation, cycle: readonly number[]): boolean {
  for (const member of cycle) if (world.level[member] !== 0) return false;
  return true;
}

/** Whether the members of a cycle that is down would all run if each could count on the others. */
function wouldRunTogether(sim: Simulation, cycle: readonly number[]): boolean {
  for (const member of cycle) sim.world.level[member] = UNLIMITED;
  let runs = true;
  for (const member of cycle) if (evaluate(sim, member) <= 0) runs = false;
  for (const member of cycle) sim.world.level[member] = 0;
  return runs;
}
