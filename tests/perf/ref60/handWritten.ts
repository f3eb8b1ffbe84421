/**
 * REF-60 as fast as we can write it in TypeScript for this one model: what a general engine is measured against, next to
 * C. Dense tables, one buffer of state, an indexed 4-ary heap with keys beside the ids and a child choice without
 * branches, counters of missing inputs, 32-bit chance in a typed array, and no fraction across a call that is not
 * inlined. The operations are those of `ref60.c`, in the same order.
 */
import type { Engine } from './engine.ts';
import {
  BACKUP_ROW,
  DECISION_ROW,
  DETECTION_ROW,
  EXPONENTIAL,
  FAILOVER_ROW,
  LAG_ROW,
  STEP_ROW,
  stepFollowers,
  stepInputs,
  stepPersons,
  tableF,
  tableI,
  UNIFORM,
} from './handTables.ts';
import { COLUMN } from './outcome.ts';
import { BACKUP, FAILBACK_AFTER, HORIZON, PLAN, STATE, STEP_FAILURE, TEAM } from './parameters.ts';
import { exp, lnUnit, nextWord, normal, quantile, seedStream, unitOf } from './portable.ts';
import { RECOVERY_PROVIDER, type Topology } from './topology.ts';

/** Phases of the controller. */
const NORMAL = 0;
const SUSPECT = 1;
const DECIDING = 2;
const FAILING_OVER = 3;
const RECOVERING = 4;
const WAITING = 5;

/** Integer scalars, by place. */
const PHASE = 0;
const ACTIVE = 1;
const TARGET = 2;
const FREE = 3;
const DONE = 4;
const CHANGED = 5;
const OUTAGES = 6;
const FAILOVERS = 7;
const RECOVERIES = 8;
const EVENTS = 9;
const WORDS = 10;
const STEP_STATE = 14;
const STEP_MISSING = 22;
const INTEGERS = 30;

/** Fractional scalars, by place. */
const NOW = 0;
const BROKEN_SINCE = 1;
const OUTAGE_AT = 2;
const LAST_BACKUP = 3;
const BACKUP_AT = 4;
const BROKEN_THEN = 5;
const DOWNTIME = 6;
const WORST_OUTAGE = 7;
const LOST = 8;
const WORST_LOSS = 9;
/** Last delay drawn. */
const DELAY = 10;
const FRACTIONS = 11;

const IDLE = Number.POSITIVE_INFINITY;

/** Dependents of each node, one after the other, and where those of a node begin. */
function rowsOf(lists: readonly (readonly number[])[]) {
  const first = new Int32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) first[index + 1] = (first[index] ?? 0) + list.length;
  return { first, all: Int32Array.from(lists.flat()) };
}

/** The state of a run in one buffer, widest columns first. */
function layOut(machineCount: number, nodeCount: number) {
  // Four places more than machines: a family of the heap is always complete, its missing members never come first.
  const places = machineCount + 4;
  const bytes =
    8 * (places + FRACTIONS) + 4 * (INTEGERS + nodeCount + places + machineCount) + machineCount;
  const buffer = new ArrayBuffer((bytes + 7) & ~7);
  let at = 0;
  const floats = (count: number): Float64Array => {
    const view = new Float64Array(buffer, at, count);
    at += 8 * count;
    return view;
  };
  const integers = (count: number): Int32Array => {
    const view = new Int32Array(buffer, at, count);
    at += 4 * count;
    return view;
  };
  return {
    bytes: new Uint8Array(buffer),
    key: floats(places),
    f: floats(FRACTIONS),
    i: integers(INTEGERS),
    missing: integers(nodeCount),
    heap: integers(places),
    place: integers(machineCount),
    state: new Uint8Array(buffer, at, machineCount),
  };
}

/** Compiles REF-60 of one size. */
export function createHandWritten(topology: Topology): Engine {
  const { thingCount, nodeCount, serving } = topology;
  const replication = thingCount;
  const backup = thingCount + 1;
  const control = thingCount + 2;
  const failback = thingCount + 3;
  const firstStep = thingCount + 4;
  const machineCount = firstStep + PLAN.length;
  const { bytes, key, f, i, missing, heap, place, state } = layOut(machineCount, nodeCount);
  const { first, all } = rowsOf(topology.dependents);
  const watched = new Uint8Array(nodeCount);
  for (const node of [...serving, RECOVERY_PROVIDER]) watched[node] = 1;
  const servingGate = Int32Array.from(serving);
  const stack = new Int32Array(nodeCount);

  key.fill(IDLE);
  state.set(topology.firstStates);
  missing.set(
    topology.needed.map((needs, node) => (needs ? needs - (topology.inputCount[node] ?? 0) : 0)),
  );
  f[BROKEN_SINCE] = IDLE;
  const blank = bytes.slice();

  // ---- chance

  const isLucky = (chance: number): boolean => unitOf(nextWord(i, WORDS)) < chance;

  function draw(row: number): void {
    const a = tableF[row << 2] as number;
    const b = tableF[(row << 2) + 1] as number;
    const word = nextWord(i, WORDS);
    const law = tableI[row << 2] as number;
    if (law === EXPONENTIAL) f[DELAY] = -a * lnUnit(word);
    else if (law === UNIFORM) f[DELAY] = a + (b - a) * unitOf(word);
    else {
      normal(word);
      f[DELAY] = exp(a + b * (quantile[0] as number));
    }
  }

  // ---- calendar: each machine has one place and one key, Infinity when it waits for nothing

  function siftDown(from: number, machine: number): void {
    const due = key[from] as number;
    let hole = from;
    for (;;) {
      let child = 4 * hole + 1;
      if (child >= machineCount) break;
      const left = child + Number((key[child + 1] as number) < (key[child] as number));
      const right = child + 2 + Number((key[child + 3] as number) < (key[child + 2] as number));
      child = (key[right] as number) < (key[left] as number) ? right : left;
      const earliest = key[child] as number;
      if (earliest >= due) break;
      const moved = heap[child] as number;
      heap[hole] = moved;
      key[hole] = earliest;
      place[moved] = hole;
      hole = child;
    }
    heap[hole] = machine;
    key[hole] = due;
    place[machine] = hole;
  }

  function siftUp(from: number, machine: number): void {
    const due = key[from] as number;
    let hole = from;
    while (hole > 0) {
      const parent = (hole - 1) >> 2;
      const later = key[parent] as number;
      if (later <= due) break;
      const moved = heap[parent] as number;
      heap[hole] = moved;
      key[hole] = later;
      place[moved] = hole;
      hole = parent;
    }
    heap[hole] = machine;
    key[hole] = due;
    place[machine] = hole;
  }

  /** Wakes a machine after the delay last drawn. */
  function wakeLater(machine: number): void {
    const hole = place[machine] as number;
    const due = (f[NOW] as number) + (f[DELAY] as number);
    const before = key[hole] as number;
    key[hole] = due;
    if (due < before) siftUp(hole, machine);
    else siftDown(hole, machine);
  }

  function wakeAfter(machine: number, row: number): void {
    draw(row);
    wakeLater(machine);
  }

  function sleep(machine: number): void {
    const hole = place[machine] as number;
    key[hole] = IDLE;
    siftDown(hole, machine);
  }

  const isPending = (machine: number): boolean => key[place[machine] as number] !== IDLE;

  // ---- dependencies: a node serves while nothing is missing

  function flip(node: number, by: number): void {
    const cross = by > 0 ? 1 : 0;
    const now = (missing[node] as number) + by;
    missing[node] = now;
    if (now !== cross) return;
    let depth = 1;
    stack[0] = node;
    do {
      const changed = stack[--depth] as number;
      if (watched[changed] !== 0) i[CHANGED] = 1;
      const end = first[changed + 1] as number;
      for (let at = first[changed] as number; at < end; at++) {
        const dependent = all[at] as number;
        const left = (missing[dependent] as number) + by;
        missing[dependent] = left;
        if (left === cross) stack[depth++] = dependent;
      }
    } while (depth > 0);
  }

  const serves = (site: number): boolean => (missing[servingGate[site] as number] as number) <= 0;

  // ---- controller

  function armFailback(): void {
    if (i[ACTIVE] === 0 || !serves(0) || isPending(failback)) return;
    f[DELAY] = FAILBACK_AFTER;
    wakeLater(failback);
  }

  function endOutage(): void {
    const lasted = (f[NOW] as number) - (f[OUTAGE_AT] as number);
    f[DOWNTIME] = (f[DOWNTIME] as number) + lasted;
    if (lasted > (f[WORST_OUTAGE] as number)) f[WORST_OUTAGE] = lasted;
    i[PHASE] = NORMAL;
    armFailback();
  }

  /** Loses what was drawn last, and what was written since a moment. */
  function lose(since: number): void {
    const more = (f[OUTAGE_AT] as number) - (f[since] as number);
    const lost = (f[DELAY] as number) + (more > 0 ? more : 0);
    f[LOST] = (f[LOST] as number) + lost;
    if (lost > (f[WORST_LOSS] as number)) f[WORST_LOSS] = lost;
  }

  function evaluate(): void {
    const active = i[ACTIVE] as number;
    if (serves(active)) {
      sleep(control);
      endOutage();
      return;
    }
    for (let site = 0; site < 2; site++) {
      if (site === active || !serves(site)) continue;
      i[TARGET] = site;
      i[PHASE] = FAILING_OVER;
      wakeAfter(control, FAILOVER_ROW);
      return;
    }
    sleep(control);
    const canRecover = active !== 2 && (missing[RECOVERY_PROVIDER] as number) <= 0;
    i[PHASE] = canRecover ? RECOVERING : WAITING;
    if (canRecover) startPlan();
  }

  function lookAround(): void {
    i[CHANGED] = 0;
    if (i[ACTIVE] !== 0) {
      if (serves(0)) armFailback();
      else if (isPending(failback)) sleep(failback);
    }
    const phase = i[PHASE] as number;
    if (phase === WAITING) evaluate();
    else if (phase === NORMAL) {
      if (!serves(i[ACTIVE] as number)) beginOutage();
    } else if (phase <= DECIDING && serves(i[ACTIVE] as number)) {
      sleep(control);
      endOutage();
    }
  }

  function beginOutage(): void {
    f[OUTAGE_AT] = f[NOW] as number;
    f[BROKEN_THEN] = f[BROKEN_SINCE] as number;
    i[OUTAGES] = (i[OUTAGES] as number) + 1;
    i[PHASE] = SUSPECT;
    wakeAfter(control, DETECTION_ROW);
  }

  function switchOver(): void {
    if (!serves(i[TARGET] as number)) {
      evaluate();
      return;
    }
    sleep(control);
    i[ACTIVE] = i[TARGET] as number;
    i[FAILOVERS] = (i[FAILOVERS] as number) + 1;
    draw(LAG_ROW);
    lose(BROKEN_THEN);
    endOutage();
  }

  function controlOn(): void {
    const phase = i[PHASE] as number;
    if (phase === SUSPECT) {
      i[PHASE] = DECIDING;
      wakeAfter(control, DECISION_ROW);
    } else if (phase === DECIDING) evaluate();
    else switchOver();
  }

  // ---- recovery plan: a step is blocked 0, ready 1, running 2, done 3

  function startPlan(): void {
    i[FREE] = TEAM;
    i[DONE] = 0;
    for (let step = 0; step < PLAN.length; step++) {
      const inputs = stepInputs[step] as number;
      i[STEP_MISSING + step] = inputs;
      i[STEP_STATE + step] = inputs === 0 ? 1 : 0;
    }
    startSteps();
  }

  function startSteps(): void {
    for (let step = 0; step < PLAN.length; step++) {
      const persons = stepPersons[step] as number;
      if (i[STEP_STATE + step] !== 1 || persons > (i[FREE] as number)) continue;
      i[STEP_STATE + step] = 2;
      i[FREE] = (i[FREE] as number) - persons;
      wakeAfter(firstStep + step, STEP_ROW + step);
    }
  }

  function endStep(step: number): void {
    if (isLucky(STEP_FAILURE)) {
      wakeAfter(firstStep + step, STEP_ROW + step);
      return;
    }
    sleep(firstStep + step);
    i[STEP_STATE + step] = 3;
    i[FREE] = (i[FREE] as number) + (stepPersons[step] as number);
    const followers = stepFollowers[step] as Int32Array;
    for (let at = 0; at < followers.length; at++) {
      const follower = followers[at] as number;
      const left = (i[STEP_MISSING + follower] as number) - 1;
      i[STEP_MISSING + follower] = left;
      if (left === 0) i[STEP_STATE + follower] = 1;
    }
    const done = (i[DONE] as number) + 1;
    i[DONE] = done;
    if (done < PLAN.length) startSteps();
    else if (serves(2)) {
      i[ACTIVE] = 2;
      i[RECOVERIES] = (i[RECOVERIES] as number) + 1;
      f[DELAY] = 0;
      lose(LAST_BACKUP);
      endOutage();
    } else evaluate();
  }

  // ---- events

  function backupOn(): void {
    if (state[backup] === 0) {
      state[backup] = 1;
      f[BACKUP_AT] = f[NOW] as number;
      draw(BACKUP_ROW);
      key[0] = (f[NOW] as number) + (f[DELAY] as number);
    } else {
      state[backup] = 0;
      if (isLucky(BACKUP.chance) && serves(i[ACTIVE] as number)) {
        f[LAST_BACKUP] = f[BACKUP_AT] as number;
      }
      key[0] = (f[BACKUP_AT] as number) + BACKUP.period;
    }
    siftDown(0, backup);
  }

  function failbackOn(): void {
    sleep(failback);
    if (i[PHASE] === NORMAL && i[ACTIVE] !== 0 && serves(0)) i[ACTIVE] = 0;
  }

  function rare(machine: number): void {
    if (machine === backup) backupOn();
    else if (machine === control) controlOn();
    else if (machine === failback) failbackOn();
    else endStep(machine - firstStep);
  }

  function advance(until: number): void {
    let events = 0;
    for (;;) {
      const now = key[0] as number;
      if (now > until) break;
      const machine = heap[0] as number;
      f[NOW] = now;
      events++;
      if (machine > replication) {
        rare(machine);
        continue;
      }
      const from = (state[machine] as number) << 2;
      let next = tableI[from + 1] as number;
      const chance = tableF[from + 2] as number;
      if (chance < 1 && unitOf(nextWord(i, WORDS)) >= chance) next = tableI[from + 2] as number;
      state[machine] = next;
      draw(next);
      key[0] = now + (f[DELAY] as number);
      siftDown(0, machine);
      if (machine === replication) {
        f[BROKEN_SINCE] = next === STATE.replicationBroken ? now : IDLE;
        continue;
      }
      const worse = (tableI[from + 3] as number) - (tableI[(next << 2) + 3] as number);
      if (worse === 0) continue;
      flip(machine, worse);
      if (i[CHANGED] !== 0) lookAround();
    }
    i[EVENTS] = (i[EVENTS] as number) + events;
  }

  function reset(run: number): void {
    bytes.set(blank);
    seedStream(i, WORDS, run);
    for (let machine = 0; machine <= replication; machine++) {
      draw(state[machine] as number);
      key[machine] = f[DELAY] as number;
    }
    key[backup] = BACKUP.period;
    for (let machine = 0; machine < machineCount; machine++) {
      heap[machine] = machine;
      place[machine] = machine;
    }
    for (let at = (machineCount - 2) >> 2; at >= 0; at--) siftDown(at, heap[at] as number);
  }

  function writeOutcome(row: Float64Array): void {
    const open = i[PHASE] === NORMAL ? 0 : HORIZON - (f[OUTAGE_AT] as number);
    row[COLUMN.downtime] = (f[DOWNTIME] as number) + open;
    row[COLUMN.outages] = i[OUTAGES] as number;
    row[COLUMN.worstOutage] = Math.max(f[WORST_OUTAGE] as number, open);
    row[COLUMN.failovers] = i[FAILOVERS] as number;
    row[COLUMN.recoveries] = i[RECOVERIES] as number;
    row[COLUMN.lost] = f[LOST] as number;
    row[COLUMN.worstLoss] = f[WORST_LOSS] as number;
    row[COLUMN.events] = i[EVENTS] as number;
  }

  function finish(row: Float64Array): void {
    advance(HORIZON);
    writeOutcome(row);
  }

  return {
    bytes,
    reset,
    advance,
    finish,
    play: (run, row) => {
      reset(run);
      finish(row);
    },
    flip: (node) => {
      flip(node, 1);
      flip(node, -1);
    },
  };
}
