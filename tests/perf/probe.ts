/** One measure of one engine in a process of its own: `probe.js <what> <engine> <components a zone>` prints a number. */

import { getHeapStatistics } from 'node:v8';
import { createEngine, type EngineName } from './ref60/engines.ts';
import { COLUMN, COLUMNS } from './ref60/outcome.ts';

/** Providers and zones come first; the first instance of the first zone is a front, one of many. */
const A_FRONT = 9;
const MEASURE_MS = 120;

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Processor time of one call, in ns. */
function nsOf(work: () => void): number {
  let calls = 1;
  for (;;) {
    const before = cpuMs();
    for (let call = 0; call < calls; call++) work();
    const spent = cpuMs() - before;
    if (spent > MEASURE_MS) return (1e6 * spent) / calls;
    calls *= 2;
  }
}

/** Events between two looks at the heap: what they allocate fits into it without a collection. */
const ALLOCATION_EVENTS = 300_000;
const ALLOCATION_LOOKS = 9;

const probes = {
  /** Bytes allocated for each event once the code is compiled, least of several looks: a collection only takes away. */
  allocated: (name: EngineName, components: number): number => {
    const { play } = createEngine(name, components);
    const row = new Float64Array(COLUMNS.length);
    let run = 0;
    const playFor = (wanted: number): number => {
      let events = 0;
      while (events < wanted) {
        play(run, row);
        run += 1;
        events += row[COLUMN.events] as number;
      }
      return events;
    };
    playFor(10 * ALLOCATION_EVENTS);
    const looks = Array.from({ length: ALLOCATION_LOOKS }, () => {
      const before = getHeapStatistics().used_heap_size;
      const events = playFor(ALLOCATION_EVENTS);
      return (getHeapStatistics().used_heap_size - before) / events;
    });
    // Less than nothing is what is left when garbage was collected between two looks.
    return Math.min(...looks.filter((bytes) => bytes >= 0));
  },
  /** A front fails and is mended: no gate changes. ns for each of the two. */
  flip: (name: EngineName, components: number): number => {
    const engine = createEngine(name, components);
    engine.reset(0);
    const work = (): void => engine.flip(A_FRONT);
    nsOf(work);
    return nsOf(work) / 2;
  },
  /** A run half way is saved and restored. ns for each byte of its state. */
  fork: (name: EngineName, components: number): number => {
    const engine = createEngine(name, components);
    engine.reset(0);
    engine.advance(4000);
    const saved = new Uint8Array(engine.bytes.length);
    const work = (): void => {
      saved.set(engine.bytes);
      engine.bytes.set(saved);
    };
    nsOf(work);
    return nsOf(work) / engine.bytes.length;
  },
  bytes: (name: EngineName, components: number): number =>
    createEngine(name, components).bytes.length,
  /** Whether a run that was saved half way, spoilt and restored ends as if nothing had happened: 1 or 0. */
  forkAgrees: (name: EngineName, components: number): number => {
    const engine = createEngine(name, components);
    const straight = new Float64Array(COLUMNS.length);
    engine.play(0, straight);
    engine.reset(0);
    engine.advance(4000);
    const saved = engine.bytes.slice();
    engine.play(1, new Float64Array(COLUMNS.length));
    engine.bytes.set(saved);
    const resumed = new Float64Array(COLUMNS.length);
    engine.finish(resumed);
    return resumed.every((value, column) => Object.is(value, straight[column])) ? 1 : 0;
  },
};
export type ProbeName = keyof typeof probes;

const [what = '', name = '', components = ''] = process.argv.slice(2);
console.info(probes[what as ProbeName](name as EngineName, Number(components)));
