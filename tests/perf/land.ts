/** One dossier of a size, from its text to the end of its first run, in a process of its own: `land.js <components>`. */
import { compilePlant, createFutures } from '../../src/engine/index.ts';
import { openDossier } from '../../src/scenario/index.ts';
import { landText } from './landText.ts';

export interface LandCost {
  readonly events: number;
  /** Processor time in ms: reading and checking the text, compiling it, the first run. */
  readonly open: number;
  readonly compile: number;
  readonly first: number;
}

const components = Number(process.argv[2]);

function timed<T>(work: () => T): readonly [ms: number, result: T] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000, result];
}

const [open, opened] = timed(() => openDossier(landText(components)));
if (!opened.ok) throw new Error(JSON.stringify(opened.error.slice(0, 3)));
const dossier = opened.value.design(null);
const [compile, plant] = timed(() => compilePlant(dossier));
const [prepare, futures] = timed(() =>
  createFutures(plant, { incidents: [], seed: 1, mode: 'sampled' }),
);
const row = new Int32Array(futures.columns.length);
const [first, events] = timed(() => futures.play(0, row, 0));
const cost: LandCost = { events, open, compile: compile + prepare, first };
console.info(JSON.stringify(cost));
